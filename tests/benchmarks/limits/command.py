"""The command `limits` of the harness."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic
from onenip_core.config import PRESETS
from onenip_core.errors import UsageError
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.limits.coverage_table import coverage_table
from tests.benchmarks.limits.measure import Plan, counts_of, limit_tables, measure_limits, measured_to_json
from tests.benchmarks.limits.methods import METHODS
from tests.benchmarks.limits.peer_scoring import PeerScorer
from tests.benchmarks.limits.scoring import KeptScorer, MatchingScorer, Scorer
from tests.benchmarks.limits.splits import Pool
from tests.benchmarks.peers.patchcore import PatchCore
from tests.benchmarks.peers.peer import Peer


def run_limits(arguments: argparse.Namespace) -> str:
    """Measure, keep the figures where that was asked for, and return the tables. Raises OneNipError."""
    if arguments.splits < 1:
        raise UsageError(f"At least one split is needed; got {arguments.splits}.")
    plan = Plan(
        arguments.data,
        tuple(arguments.products),
        arguments.splits,
        counts_of(arguments.normals),
        tuple(arguments.by),
        tuple(arguments.methods) or tuple(METHODS),
    )
    features = arguments.results / "limits"
    with tempfile.TemporaryDirectory() as banks:

        def new_scorer(product: BenchmarkProduct, pool: Pool) -> Scorer:
            if arguments.patchcore:
                peer = PeerScorer(product, lambda: _new_patchcore(Path(banks)))
                identity = f"{PRESETS['lite'].network}/{[path.as_posix() for path in pool.paths]}"
                return KeptScorer(peer, identity, features / "scores-of-patchcore")
            own = MatchingScorer(pool, features)
            return KeptScorer(own, own.identity, features / "scores")

        measured = measure_limits(plan, new_scorer, lambda text: print(text, flush=True))
    if arguments.json is not None:
        write_json_atomic(arguments.json, measured_to_json(plan, measured))
    return f"{limit_tables(plan, measured)}\n\n{coverage_table(measured)}"


def _new_patchcore(banks: Path) -> Peer:
    """With banks of its own, which no other set of normals may find. Raises UsageError without anomalib."""
    return PatchCore(PRESETS["lite"].network, 0, Path(tempfile.mkdtemp(dir=banks)), one_bank=False)
