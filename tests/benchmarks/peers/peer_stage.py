"""The one stage of a peer's run: fit, time, evaluate; in a process of its own."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onenip_core.data.images.image_io import read_image
from onenip_core.errors import UsageError
from onenip_core.evaluation.product_metrics import ProductMetrics
from tests.benchmarks.benchmark_run import BenchmarkRun, Method, Prompting
from tests.benchmarks.data import BenchmarkProduct
from tests.benchmarks.machine import code_version, describe_machine, peak_memory_mb, resident_memory_mb, today
from tests.benchmarks.map_kinds import MapKind
from tests.benchmarks.own_stages import timed_images
from tests.benchmarks.peers.nearest_neighbour import NearestNeighbour
from tests.benchmarks.peers.padim import Padim
from tests.benchmarks.peers.patchcore import PatchCore
from tests.benchmarks.peers.peer import Peer
from tests.benchmarks.results import Evaluations, InspectionFigures, MapFigures, TrainingFigures, mean_of
from tests.benchmarks.truth import measure, read_truth

log = logging.getLogger(__name__)

_BATCH = 8
_WARM_UP = 5


def fit_and_evaluate(
    run: BenchmarkRun, products: Sequence[BenchmarkProduct], banks_folder: Path
) -> tuple[TrainingFigures, InspectionFigures, Evaluations]:
    """All figures of a peer. Nothing is written but PatchCore's banks, to `banks_folder`.

    Raises:
        UsageError: anomalib is needed and not installed.
        ImageReadError: an image or mask cannot be read.
    """
    started = time.monotonic()
    peer = _new_peer(run, banks_folder)
    fitted = peer.fit(products)
    log.info("fitted in %.0f s", fitted.seconds)
    training = TrainingFigures(
        seconds=round(fitted.seconds, 1),
        # Banks that another run has made count with the time that they took then.
        seconds_with_preparation=round(max(time.monotonic() - started, fitted.seconds), 1),
        stages={},
        steps=None,
        samples_per_second=None,
        peak_memory_mb=fitted.peak_memory_mb,
        model_mb=round(peer.size_mb(), 2),
        resumed=fitted.from_disk,
        machine=describe_machine(run.device),
        code=code_version(),
        date=today(),
    )
    milliseconds = _time(peer, products)
    resident = resident_memory_mb()
    evaluations = _evaluate(peer, products, run.named.settings.network.input_size)
    inspection = InspectionFigures(
        milliseconds=milliseconds,
        milliseconds_backbone=None,
        resident_memory_mb=resident,
        peak_memory_mb=peak_memory_mb(),
        machine=describe_machine(run.device),
        date=today(),
    )
    return training, inspection, evaluations


def _new_peer(run: BenchmarkRun, banks_folder: Path) -> Peer:
    if run.device != "cpu":
        raise UsageError("The compared methods are measured on the CPU only; add --device cpu.")
    network = run.named.settings.network
    if run.named.method in (Method.PADIM, Method.PADIM_ONE_MODEL):
        return Padim(network, run.seed, one_model=run.named.method is Method.PADIM_ONE_MODEL)
    if run.named.method is Method.NEAREST_NEIGHBOUR:
        return NearestNeighbour(network)
    one_bank = run.named.method is Method.PATCHCORE_ONE_BANK
    return PatchCore(network, run.seed, banks_folder, one_bank)


def _time(peer: Peer, products: Sequence[BenchmarkProduct]) -> float:
    images = timed_images(products)
    spent: list[float] = []
    for name, image in [*images[:_WARM_UP], *images]:
        start = time.perf_counter()
        peer.judge([image], name)
        spent.append((time.perf_counter() - start) * 1000)
    return round(float(np.median(spent[_WARM_UP:])), 3)


def _evaluate(peer: Peer, products: Sequence[BenchmarkProduct], size: int) -> Evaluations:
    metrics: dict[str, ProductMetrics] = {}
    for product in products:
        paths = [image.path for image in product.dataset.test]
        judgements = []
        for start in range(0, len(paths), _BATCH):
            judgements += peer.judge([read_image(path) for path in paths[start : start + _BATCH]], product.name)
        truth = read_truth(product, size)
        metrics[product.name] = measure(
            truth, [one.score for one in judgements], [one.anomaly_map for one in judgements]
        )
        log.info("evaluated %s", product.name)
    mean = mean_of(metrics, {product.name: product.masks for product in products})
    return {str(Prompting.PRODUCT): {str(MapKind.DEPLOYED): MapFigures(metrics, mean)}}
