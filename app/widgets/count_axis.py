"""An axis of counts: there are no halves of parts."""

from __future__ import annotations

import pyqtgraph as pg


class CountAxis(pg.AxisItem):  # type: ignore[misc]
    """Ticks at whole numbers alone."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """(distance, offset) of each level of ticks."""
        spacings = [
            (distance, offset) for distance, offset in super().tickSpacing(minVal, maxVal, size) if distance >= 1
        ]
        return spacings or [(1.0, 0.0)]
