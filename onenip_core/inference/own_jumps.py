"""How far torch's own maps jump where rounding decides: two gallery tokens can be equally near by cosine and unlike by length.

No engine rounds as torch does, so none can be asked to choose the same of two tokens that are equally near. Where torch chooses
otherwise itself as soon as its features change by a thousandth of their spread, the map may differ by as much as that changes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onenip_core.inference.engines.engine import Engine, EngineKind, FloatArray, ImageFeatures, RawMaps
from onenip_core.inference.parity import Judged, References, compute_references, judge
from onenip_core.inference.served_model import ServedModel
from onenip_core.types import AnomalyMap

NUDGE = 1e-3
"""Standard deviation of what is added to standardised features; float32 engines differ by some 1e-5."""


def own_jumps(
    served: ServedModel, references: References, judged: Sequence[Judged], asked: AbstractSet[int]
) -> dict[int, AnomalyMap]:
    """Of each reference that is asked for, by its place in `compute_references`: how far torch's map jumps at each place, on the
    product's scale, under two opposite nudges. Two tokens that are equally near are then each found once.

    `judged` is what torch says of the references as they are. Raises EngineError.
    """
    nudged = [
        compute_references(ServedModel(served.manifest, _NudgedEngine(served.engine, sign), served.pool), references)
        for sign in (1.0, -1.0)
    ]
    jumps: dict[int, AnomalyMap] = {}
    for index, (still, *moved) in enumerate(zip(judged, *nudged, strict=True)):
        if index in asked:
            differences = [np.abs(judge(one, served.manifest).anomaly_map - still.anomaly_map) for one in moved]
            jumps[index] = np.maximum(*differences)
    return jumps


@dataclass(frozen=True, slots=True)
class _NudgedEngine:
    """Torch, whose second half is given features that differ a little, by the same each time."""

    inner: Engine
    sign: float

    @property
    def kind(self) -> EngineKind:
        return self.inner.kind

    @property
    def device_name(self) -> str:
        return self.inner.device_name

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        return self.inner.features(pixels)

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        noise = np.random.default_rng(0).standard_normal(features.shape, np.float32)
        return self.inner.maps(features + np.float32(self.sign * NUDGE) * noise, encodings, gallery)
