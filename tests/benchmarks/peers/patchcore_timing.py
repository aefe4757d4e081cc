"""Times PatchCore, from decoded pixels to score, in torch, ONNX Runtime and OpenVINO, all forms in turn."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from onenip_core.atomic_files import write_json_atomic
from onenip_core.inference.inspector import Inspector
from onenip_core.model.build import build_backbone
from onenip_core.types import RgbImage
from tests.benchmarks.machine import code_version, describe_machine, today
from tests.benchmarks.named_runs import find_run
from tests.benchmarks.patchcore_speed import SpeedRequest
from tests.benchmarks.peers.anomalib_parts import CORESET_RATIO, new_patchcore, quietly
from tests.benchmarks.peers.patchcore import PatchCore
from tests.benchmarks.peers.peer import Preparation, bytes_of, read_all

if TYPE_CHECKING:
    from anomalib.models.image.patchcore.torch_model import PatchcoreModel

log = logging.getLogger(__name__)

_WARM_UP = 3
_TIMED_IMAGES = 16
_OPSET = 18

Judge = Callable[[RgbImage], float]


@dataclass(frozen=True, slots=True)
class SpeedRow:
    """Time of one engine with one bank."""

    images: int
    tokens: int
    bank_mb: float
    engine: str
    p50_ms: float
    p95_ms: float
    largest_score_difference: float | None
    """To torch, as a share of its score; None for our own model."""


class ScoreAndMap(nn.Module):
    """PatchCore as a graph with two plain outputs."""

    def __init__(self, model: PatchcoreModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """(1, 3, S, S) → score (1,), map (1, 1, S, S)."""
        found = self.model(images)
        return found.pred_score, found.anomaly_map


def time_patchcore(request: SpeedRequest) -> None:
    """Measure and write the JSON file of the request.

    The bank is a tenth of the tokens, drawn at random: k-center-greedy takes hours for 700 images, and which tokens are in
    the bank makes no difference to the time.
    """
    config = find_run("patchcore").settings.network
    backbone, _ = build_backbone(config)
    preparation = Preparation(backbone, config.input_size)
    fitting = PatchCore(config, 0, request.output.parent, one_bank=False)
    embeddings, _ = fitting.embed(request.product.dataset.normals[: request.counts[-1]])
    per_image = len(embeddings) // request.counts[-1]
    frames = read_all([image.path for image in request.product.dataset.test[:_TIMED_IMAGES]])
    ours = None if request.model is None else _ours(request.model, request.product.name)
    rows: list[SpeedRow] = []
    for count in request.counts:
        tokens = embeddings[: count * per_image]
        kept = torch.randperm(len(tokens), generator=torch.Generator().manual_seed(0))[
            : int(CORESET_RATIO * len(tokens))
        ]
        model = new_patchcore(config)
        model.memory_bank = tokens[kept].contiguous()
        judges = _engines(model, preparation, request.output.with_suffix(".onnx"))
        if ours is not None:
            judges["ours"] = ours
        rows += _time_in_turn(judges, frames, request.repeats, count, model.memory_bank)
        log.info(
            "%d training images: %s", count, ", ".join(f"{r.engine} {r.p50_ms:.1f} ms" for r in rows[-len(judges) :])
        )
    write_json_atomic(
        request.output,
        {
            "rows": [asdict(row) for row in rows],
            "product": request.product.name,
            "model": None if request.model is None else str(request.model),
            "repeats": request.repeats,
            "machine": asdict(describe_machine("cpu")),
            "code": code_version(),
            "date": today(),
        },
    )


def _engines(model: PatchcoreModel, preparation: Preparation, onnx_path: Path) -> dict[str, Judge]:
    graph = ScoreAndMap(model).eval()

    def prepare(image: RgbImage) -> npt.NDArray[np.float32]:
        return preparation.normalised([image]).numpy()

    def in_torch(image: RgbImage) -> float:
        with torch.inference_mode():
            return float(graph(preparation.normalised([image]))[0])

    example = torch.zeros(1, 3, preparation.input_size, preparation.input_size)
    with quietly():  # about shapes that are fixed here, and indices that are never negative
        torch.onnx.export(graph, (example,), onnx_path, opset_version=_OPSET, dynamo=False, input_names=["images"])
    judges = {"torch": in_torch, "ONNX Runtime": _onnx_runtime(onnx_path, prepare), **_openvino(onnx_path, prepare)}
    onnx_path.unlink()
    return judges


def _onnx_runtime(path: Path, prepare: Callable[[RgbImage], npt.NDArray[np.float32]]) -> Judge:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def judge(image: RgbImage) -> float:
        return float(session.run(None, {"images": prepare(image)})[0].reshape(-1)[0])

    return judge


def _openvino(path: Path, prepare: Callable[[RgbImage], npt.NDArray[np.float32]]) -> dict[str, Judge]:
    """In single precision, and in bf16 where the processor has it."""
    import openvino

    core = openvino.Core()
    model = core.read_model(path)
    judges: dict[str, Judge] = {}
    precisions = ["f32", "bf16"] if "BF16" in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES") else ["f32"]
    for precision in precisions:
        hints = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision}
        compiled = core.compile_model(model, "CPU", hints)

        def judge(image: RgbImage, compiled: openvino.CompiledModel = compiled) -> float:
            return float(np.asarray(compiled(prepare(image))[0]).reshape(-1)[0])

        judges[f"OpenVINO {precision}"] = judge
    return judges


def _ours(folder: Path, product: str) -> Judge:
    inspector = Inspector.load(folder, "cpu")

    def judge(image: RgbImage) -> float:
        score = inspector.inspect(image, product).score
        return float("nan") if score is None else score

    return judge


def _time_in_turn(
    judges: dict[str, Judge], frames: Sequence[RgbImage], repeats: int, count: int, bank: Tensor
) -> list[SpeedRow]:
    spent: dict[str, list[float]] = {engine: [] for engine in judges}
    scores: dict[str, list[float]] = {engine: [] for engine in judges}
    for repeat in range(_WARM_UP + repeats):
        frame = frames[repeat % len(frames)]
        for engine, judge in judges.items():
            start = time.perf_counter()
            score = judge(frame)
            elapsed = (time.perf_counter() - start) * 1000
            if repeat >= _WARM_UP:
                spent[engine].append(elapsed)
                scores[engine].append(score)
    reference = np.array(scores["torch"])
    return [
        SpeedRow(
            images=count,
            tokens=len(bank),
            bank_mb=round(bytes_of([bank]) / 1e6, 2),
            engine=engine,
            p50_ms=round(float(np.median(times)), 3),
            p95_ms=round(float(np.percentile(times, 95)), 3),
            largest_score_difference=None
            if engine == "ours"
            else round(float((np.abs(np.array(scores[engine]) - reference) / reference).max()), 6),
        )
        for engine, times in spent.items()
    ]
