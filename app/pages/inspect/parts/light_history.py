"""What probes of the light found, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.lighting import LightMaster, LightProbe
from app.messages.wording.numbers import format_number
from app.widgets.count_axis import CountAxis
from app.widgets.formatting import counted, format_time
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.widgets import text_label
from onenip_core.lighting import Measure

SHOWN = (Measure.BRIGHTNESS, Measure.SHARPNESS)
"""Of whole pictures: what fails most often."""
_SYMBOLS = ("o", "s")
_LEAST_HEIGHT = 0.15


class LightHistory(QWidget):
    """Brightness as circles, sharpness as squares, in percent of the master's; oldest left."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._changes: dict[Measure, list[float]] = {measure: [] for measure in SHOWN}
        self.plot = pg.PlotWidget(axisItems={"bottom": CountAxis("bottom")})
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMinimumHeight(112)
        self.plot.setAccessibleName(self.tr("Probes of the light"))
        self.caption = text_label("", SIZE_SMALL, QFont.Weight.Medium, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.caption)
        layout.addWidget(self.plot, 1)
        appearance.changed.connect(self._draw)

    def show_probes(self, master: LightMaster, probes: Sequence[LightProbe]) -> None:
        """Show probes, oldest first, beside their master."""
        light = master.light
        self._changes = {measure: [light.mean_change(each.picture, measure) for each in probes] for measure in SHOWN}
        said = ""
        if probes:
            said = counted(
                len(probes),
                self.tr("{count} probe, {last}: brightness {brightness} %, sharpness {sharpness} %"),
                self.tr("{count} probes until {last}: brightness {brightness} %, sharpness {sharpness} % at the last"),
            ).format(
                last=format_time(probes[-1].probed_at),
                brightness=_percent(self._changes[Measure.BRIGHTNESS][-1]),
                sharpness=_percent(self._changes[Measure.SHARPNESS][-1]),
            )
        self.caption.setText(self.tr("Whole picture beside the master's: ● brightness, ■ sharpness, in percent"))
        self.plot.setAccessibleDescription(said)
        self.plot.setToolTip(said)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        palette = self._appearance.palette
        self.plot.setBackground(palette.surface)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(palette.control_border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setStyle(tickFont=font(SIZE_SMALL))
        self.plot.getPlotItem().clear()
        self.plot.addItem(pg.InfiniteLine(0, angle=0, pen=pg.mkPen(palette.muted, style=Qt.PenStyle.DashLine)))
        highest = _LEAST_HEIGHT
        for number, (measure, symbol) in enumerate(zip(SHOWN, _SYMBOLS, strict=True)):
            changes = 100 * np.array(self._changes[measure])
            ink = palette.series[number]
            self.plot.plot(
                np.arange(1, changes.size + 1),
                changes,
                pen=pg.mkPen(ink, width=1),
                symbol=symbol,
                symbolSize=8,
                symbolBrush=ink,
                symbolPen=palette.surface,
            )
            highest = max(highest, *(abs(each) / 100 for each in changes), 0.0)
        count = len(self._changes[SHOWN[0]])
        self.plot.setRange(xRange=(0.5, max(10, count) + 0.5), yRange=(-110 * highest, 110 * highest), padding=0)
        self.plot.showGrid(x=False, y=True, alpha=0.12)


def _percent(change: float) -> str:
    return format_number(100 * change, "+.0f")
