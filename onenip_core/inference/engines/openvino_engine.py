"""The exported network in OpenVINO on the CPU, in float32 or, where the CPU has it, bfloat16. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

from onenip_core.errors import EngineError
from onenip_core.inference.engines.engine import EngineKind, FloatArray, ImageFeatures, RawMaps, join_raw_maps
from onenip_core.inference.engines.graph_inputs import PIXELS, map_inputs, raw_maps
from onenip_core.inference.engines.telemetry import switch_off_telemetry
from onenip_core.sentences import filled

if TYPE_CHECKING:
    import openvino as ov

_MOST_COMPILED = 4
"""Graphs are compiled for fixed shapes; products with equally many prompts share one."""
_BF16 = "BF16"
_Shapes: TypeAlias = tuple[tuple[str, tuple[int, ...]], ...]


class OpenVinoEngine:
    """Both halves compiled for one image at a time: on a CPU a batch of images gains nothing over one after the other."""

    def __init__(self, features: _Graph, maps: _Graph, kind: EngineKind) -> None:
        """Of two graphs that may have other engines too, see `load`."""
        self.kind = kind
        self._features = _Requests(features)
        self._maps = _Requests(maps)

    @classmethod
    def load(cls, features: Path, maps: Path, kind: EngineKind) -> OpenVinoEngine:
        """Load the two graphs. Raises EngineError, also where the CPU does not have the precision."""
        core = openvino_core()
        if kind is EngineKind.OPENVINO_BF16 and not has_bf16(core):
            raise EngineError(filled("This CPU does not compute in bfloat16; use another engine."))
        return cls(_Graph(core, features, kind), _Graph(core, maps, kind), kind)

    def on_single_cores(self, count: int) -> Sequence[OpenVinoEngine]:
        """See `DivisibleEngine`: they share the compiled graphs, and each has its own requests."""
        features, maps = self._features.graph.in_streams(count), self._maps.graph.in_streams(count)
        return [OpenVinoEngine(features, maps, self.kind) for _ in range(count)]

    @property
    def device_name(self) -> str:
        """Device and engine for a person."""
        return f"CPU · {self.kind.label}"

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """See `Engine`."""
        parts = [self._features.run({PIXELS: one[None]}) for one in np.ascontiguousarray(pixels)]
        if len(parts) == 1:
            return ImageFeatures(*parts[0])
        features, embeddings = (np.concatenate(column) for column in zip(*parts, strict=True))
        return ImageFeatures(features, embeddings)

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """See `Engine`."""
        parts = []
        for index in range(len(features)):
            row = slice(index, index + 1)
            one = map_inputs(
                self._maps.graph.inputs, features[row], None if encodings is None else encodings[row], gallery
            )
            parts.append(raw_maps(dict(zip(self._maps.graph.outputs, self._maps.run(one), strict=True))))
        return join_raw_maps(parts)


class _Graph:
    """A graph, compiled anew for each combination of input shapes."""

    def __init__(self, core: ov.Core, path: Path, kind: EngineKind, streams: int | None = None) -> None:
        self._core = core
        self._path = path
        self._kind = kind
        self._streams = streams
        graph = self._read()
        self.inputs = frozenset(node.any_name for node in graph.inputs)
        self.outputs = tuple(node.any_name for node in graph.outputs)
        self._compiling = Lock()
        self._compiled_for = lru_cache(maxsize=_MOST_COMPILED)(self._compile)

    def in_streams(self, count: int) -> _Graph:
        """The same graph for `count` requests at a time, each on one core."""
        return _Graph(self._core, self._path, self._kind, count)

    def request(self, shapes: _Shapes) -> ov.InferRequest:
        with self._compiling:
            return self._compiled_for(shapes).create_infer_request()

    def _compile(self, shapes: _Shapes) -> ov.CompiledModel:
        model = self._read()
        model.reshape({name: list(shape) for name, shape in shapes})
        settings: dict[str, str | int] = {
            "INFERENCE_PRECISION_HINT": "bf16" if self._kind is EngineKind.OPENVINO_BF16 else "f32",
            # A pinned thread would wait for its own core while training holds it and another is free.
            "ENABLE_CPU_PINNING": False,
        }
        if self._streams is None:
            settings["PERFORMANCE_HINT"] = "LATENCY"
        else:
            settings |= {"NUM_STREAMS": self._streams, "INFERENCE_NUM_THREADS": self._streams}
        return self._core.compile_model(model, "CPU", settings)

    def _read(self) -> ov.Model:
        try:
            return self._core.read_model(self._path)
        except RuntimeError as error:
            raise EngineError(
                filled("OpenVINO cannot load {path}: {why}", path=self._path, why=_first_line(error))
            ) from error


class _Requests:
    """What one thread computes with a graph: a request for each combination of input shapes."""

    def __init__(self, graph: _Graph) -> None:
        self.graph = graph
        self._request_for = lru_cache(maxsize=_MOST_COMPILED)(graph.request)

    def run(self, inputs: dict[str, npt.NDArray[np.generic]]) -> list[FloatArray]:
        shapes = tuple(sorted((name, value.shape) for name, value in inputs.items()))
        try:
            request = self._request_for(shapes)
            request.infer(inputs, share_inputs=True)
            return [np.array(output.data) for output in request.output_tensors]
        except RuntimeError as error:
            raise EngineError(filled("OpenVINO failed: {why}", why=_first_line(error))) from error


def openvino_core() -> ov.Core:
    """The library's entry, with its reporting switched off. Raises EngineError where it is not installed."""
    switch_off_telemetry()
    try:
        import openvino  # not before the telemetry is off
    except ImportError as error:
        raise EngineError(filled("OpenVINO is not part of this edition of the program.")) from error
    return openvino.Core()


def has_bf16(core: ov.Core) -> bool:
    """True if the CPU computes in bfloat16."""
    return _BF16 in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
