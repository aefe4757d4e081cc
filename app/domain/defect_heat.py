"""Where on parts maps stand above the limit, over many parts."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.types import AnomalyMap, RgbImage

CELLS = 56
"""Along each side of the picture."""


@dataclass(frozen=True, slots=True)
class DefectHeat:
    """How many parts stand above their limit where."""

    parts: int
    """That were looked at."""
    counts: npt.NDArray[np.int32] = field(repr=False)
    """(CELLS, CELLS): of each place, on how many of them it is above the limit."""
    picture: RgbImage | None = field(default=None, repr=False)
    """A part as it looks, (H, W, 3); None: no picture could be read."""
    without: int = 0
    """Parts that were passed over: their map is gone, or shows another view."""
    more: int = 0
    """Older NG parts that were not looked at."""
    view: str = ""
    """Which camera's pictures they are; empty where parts have one."""

    @property
    def highest(self) -> int:
        """At the place where most parts are."""
        return int(self.counts.max()) if self.counts.size else 0


class HeatSum:
    """Takes one map after the other."""

    def __init__(self) -> None:
        self.parts = 0
        self._counts = np.zeros((CELLS, CELLS), np.int32)

    def add(self, anomaly_map: AnomalyMap, limit: float) -> None:
        """Count a (H, W) map where any of a cell's pixels is above `limit`."""
        above = (anomaly_map > limit).astype(np.float32)
        self._counts += cells(above) > 0
        self.parts += 1

    @property
    def counts(self) -> npt.NDArray[np.int32]:
        """(CELLS, CELLS), so far."""
        return self._counts.copy()


def cells(field_of_picture: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """(H, W) → (CELLS, CELLS): the mean of what each cell covers; of a smaller field, the nearest pixel."""
    height, width = field_of_picture.shape
    how = cv2.INTER_AREA if min(height, width) >= CELLS else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(field_of_picture, (CELLS, CELLS), interpolation=how), np.float32)
