"""Runs the stages of a run in processes of their own, so that peak memory is honest and a crash ends nothing else."""

from __future__ import annotations

import contextlib
import json
import logging
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Any

from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError
from tests.benchmarks.benchmark_run import BenchmarkRun, Method, Prompting, Supplies
from tests.benchmarks.data import BenchmarkProduct, data_digest

_PEER_MEMORY_BYTES = 16_000_000_000


class StageName(StrEnum):
    """What a child process does."""

    TRAINING = "training"
    EVALUATION = "evaluation"
    PEER = "peer"
    """Fitting and evaluation of a peer: its models live in memory only."""


class StageFailedError(OneNipError):
    """A child process failed; its own message went to the error stream."""


def run_stage(
    stage: StageName,
    run: BenchmarkRun,
    products: Sequence[BenchmarkProduct],
    folder: Path,
    promptings: Sequence[Prompting],
    supplies: Supplies,
) -> dict[str, Any]:
    """Run one stage in a fresh process and return the figures, which it leaves beside `folder`. Raises StageFailedError."""
    figures = figures_path(folder, stage)
    figures.unlink(missing_ok=True)
    label = f"{run.named.name} seed {run.seed}"
    in_child(
        run.named.method, label, _work, (stage, run, tuple(products), folder, tuple(promptings), supplies, figures)
    )
    return read_figures(figures)


def in_child(method: Method, label: str, work: Callable[..., None], arguments: tuple[object, ...]) -> None:
    """Do work of a method in a fresh process, and wait for it. Raises StageFailedError."""
    process = multiprocessing.get_context("spawn").Process(target=_begin, args=(method, label, work, arguments))
    with _environment(method):
        process.start()
    try:
        process.join()
    except BaseException:
        process.terminate()
        process.join()
        raise
    if process.exitcode != 0:
        raise StageFailedError(
            f"{label} failed with exit code {process.exitcode}; the reason stands above. "
            "What was finished is kept; the same command goes on from there."
        )


def figures_path(folder: Path, stage: StageName) -> Path:
    """Where a stage leaves its figures."""
    return folder.with_name(f"{folder.name}.{stage}.json")


def banks_folder(models: Path, run: BenchmarkRun, products: Sequence[BenchmarkProduct]) -> Path:
    """Where PatchCore's banks are kept: those per product and the one for all share them."""
    network = run.named.settings.network
    name = f"{data_digest(products)[:12]}-{network.backbone}-{network.input_size}-seed{run.seed}"
    return models / "patchcore-banks" / name


def read_figures(path: Path) -> dict[str, Any]:
    """What a stage wrote."""
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value


def _begin(method: Method, label: str, work: Callable[..., None], arguments: tuple[object, ...]) -> None:
    """The child's first function."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    logging.basicConfig(level=logging.INFO, format=f"  {label}: %(message)s", stream=sys.stderr)
    if method is not Method.ONENIP:
        _limit_memory()
    try:
        work(*arguments)
    except OneNipError as error:
        print(f"  {error}", file=sys.stderr, flush=True)
        sys.exit(1)
    except Exception:  # the parent goes on with the next run, so this must be seen here
        traceback.print_exc()
        sys.exit(1)


def _work(
    stage: StageName,
    run: BenchmarkRun,
    products: Sequence[BenchmarkProduct],
    folder: Path,
    promptings: Sequence[Prompting],
    supplies: Supplies,
    figures: Path,
) -> None:
    write_json_atomic(figures, _compute(stage, run, products, folder, promptings, supplies))


def _compute(
    stage: StageName,
    run: BenchmarkRun,
    products: Sequence[BenchmarkProduct],
    folder: Path,
    promptings: Sequence[Prompting],
    supplies: Supplies,
) -> dict[str, Any]:
    # Imported here, in the child: the parent stays small and never loads torch.
    from tests.benchmarks import own_stages

    if stage is StageName.TRAINING:
        return {"training": asdict(own_stages.train(run, products, folder, supplies))}
    if stage is StageName.PEER:
        from tests.benchmarks.peers.peer_stage import fit_and_evaluate

        training, inspection, evaluations = fit_and_evaluate(run, products, banks_folder(folder.parent, run, products))
        fitted = {"training": asdict(training)}
    else:
        inspection, evaluations = own_stages.evaluate(run, products, folder, promptings)
        fitted = {}
    return {
        **fitted,
        "inspection": asdict(inspection),
        "evaluations": {
            prompting: {kind: asdict(figures) for kind, figures in kinds.items()}
            for prompting, kinds in evaluations.items()
        },
    }


def _end_with_parent() -> None:
    """A killed series leaves no child that computes on; training goes on from its last checkpoint another time."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit_memory() -> None:
    """Let a peer that takes too much memory fail by itself, instead of having the system kill something else."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = _PEER_MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(_PEER_MEMORY_BYTES, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


@contextlib.contextmanager
def _environment(method: Method) -> Iterator[None]:
    """What the child inherits: no network, and for the peers an allocator that gives memory back."""
    wanted = {"HF_HUB_OFFLINE": "1"}
    if method is not Method.ONENIP:
        # With glibc's defaults the many large temporaries of coreset selection once took 24 GB.
        wanted |= {"MALLOC_ARENA_MAX": "2", "MALLOC_TRIM_THRESHOLD_": "100000000", "TQDM_DISABLE": "1"}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
