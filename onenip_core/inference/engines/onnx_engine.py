"""The exported network in ONNX Runtime on the CPU. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from onenip_core.errors import EngineError
from onenip_core.inference.engines.engine import EngineKind, FloatArray, ImageFeatures, RawMaps
from onenip_core.inference.engines.graph_inputs import PIXELS, map_inputs, raw_maps
from onenip_core.inference.engines.telemetry import switch_off_telemetry
from onenip_core.sentences import filled

if TYPE_CHECKING:
    import onnxruntime as ort


class OnnxEngine:
    """Two sessions, one for each half of the network."""

    kind = EngineKind.ONNX

    def __init__(self, features: Path, maps: Path, threads: int | None = None) -> None:
        """Load the two graphs; without a number of threads each computation takes all cores. Raises EngineError."""
        switch_off_telemetry()
        self._paths = (features, maps)
        self._features = _open(features, threads)
        self._maps = _open(maps, threads)
        self._map_inputs = frozenset(node.name for node in self._maps.get_inputs())
        self._map_outputs = tuple(node.name for node in self._maps.get_outputs())

    @property
    def device_name(self) -> str:
        """Device and engine for a person."""
        return f"CPU · {self.kind.label}"

    def on_single_cores(self, count: int) -> Sequence[OnnxEngine]:
        """See `DivisibleEngine`: a session may run in several threads at a time, each with its own results."""
        return [OnnxEngine(*self._paths, threads=1)] * count

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """See `Engine`."""
        return ImageFeatures(*_run(self._features, {PIXELS: pixels}))

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """See `Engine`."""
        outputs = _run(self._maps, map_inputs(self._map_inputs, features, encodings, gallery))
        return raw_maps(dict(zip(self._map_outputs, outputs, strict=True)))


def _open(path: Path, threads: int | None) -> ort.InferenceSession:
    try:
        import onnxruntime as ort  # not before the telemetry is off
    except ImportError as error:
        raise EngineError(filled("ONNX Runtime is not part of this edition of the program.")) from error
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads or 0
    # Threads that spin while they wait hold the cores that the rest of the application needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        # As bytes, because a path may hold characters that the library's own file access cannot open.
        return ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the library raises its own classes, which have no common base
        raise EngineError(
            filled("ONNX Runtime cannot load {path}: {why}", path=path, why=str(error).splitlines()[0])
        ) from error


def _run(session: ort.InferenceSession, inputs: dict[str, npt.NDArray[np.generic]]) -> list[FloatArray]:
    try:
        outputs: list[FloatArray] = session.run(None, inputs)
    except Exception as error:
        raise EngineError(filled("ONNX Runtime failed: {why}", why=str(error).splitlines()[0])) from error
    return outputs
