"""The losses of a training run, live."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.messages.wording.lists import listed
from app.messages.wording.numbers import format_number
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import action_button, text_label
from app.widgets.still_plot import make_still

STROKES = (
    (Qt.PenStyle.SolidLine, 2),
    (Qt.PenStyle.SolidLine, 5),
    (Qt.PenStyle.DashLine, 2),
    (Qt.PenStyle.DashDotLine, 2),
    (Qt.PenStyle.DotLine, 2),
)
"""Dash and width. The second is wide: the third, restoration, often runs on top of it and would hide it."""
LEGEND_WIDTH = 150
"""Pixels on the right that stay free of lines, because the legend covers them."""
SMALLEST = 1e-9
"""Stands for zero on the logarithmic axis."""


class _LossAxis(pg.AxisItem):  # type: ignore[misc]
    """Labels only 1, 2 and 5 of each decade: pyqtgraph labels all nine, which overlap."""

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_number(10**value, "g") if f"{10**value:e}"[0] in "125" else "" for value in values]


class _StepAxis(pg.AxisItem):  # type: ignore[misc]
    """Labels whole steps: there is no step 1.5."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [format_number(value, ".0f") if float(value).is_integer() else "" for value in values]


class LossPlot(QWidget):
    """One line for each loss term; lines differ in colour and stroke."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._losses: dict[str, list[tuple[int, float]]] = {}
        self.smaller_batches: dict[tuple[int, int], pg.InfiniteLine] = {}
        self.log_button = action_button(appearance, self.tr("Log scale"), role="quiet")
        self.log_button.setCheckable(True)
        self.log_button.setChecked(True)
        self.plot = pg.PlotWidget(axisItems={"left": _LossAxis("left"), "bottom": _StepAxis("bottom")})
        make_still(self.plot, self.tr("Losses over the training steps"))
        self.plot.setMinimumHeight(scaled(56))
        # Rows close together: in the smallest window the plot is just high enough for them.
        self._legend = self.plot.addLegend(offset=(-8, 2), verSpacing=-7, labelTextSize=f"{scaled(SIZE_SMALL)}px")
        header = QHBoxLayout()
        header.addWidget(text_label(self.tr("Loss"), SIZE_SMALL, QFont.Weight.Medium, "muted"), 1)
        header.addWidget(self.log_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.plot, 1)
        self.log_button.toggled.connect(self._on_log_toggled)
        self.plot.getViewBox().sigResized.connect(self._fit_steps)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_losses(self, losses: dict[str, list[tuple[int, float]]]) -> None:
        """Show (step, value) pairs by term; values that are not finite leave a gap."""
        self._losses = losses
        for name in [name for name in self._curves if name not in losses]:
            self.plot.removeItem(self._curves.pop(name))
        for name, points in losses.items():
            if name not in self._curves:
                pen = self._pen(len(self._curves))
                self._curves[name] = self.plot.plot(name=self._said(name), pen=pen, connect="finite")
            self._curves[name].setData([step for step, _ in points], [self._height(value) for _, value in points])
        self._describe()
        self._fit_steps()

    def show_smaller_batches(self, changes: Sequence[tuple[int, int]]) -> None:
        """Mark the steps at which memory ran out, with the samples that a batch had from there on: (step, samples).

        Of several at one step the last counts."""
        changes = list(dict(changes).items())
        for change in [change for change in self.smaller_batches if change not in changes]:
            self.plot.removeItem(self.smaller_batches.pop(change))
        for change in changes:
            if change not in self.smaller_batches:
                step, size = change
                self.smaller_batches[change] = self._mark(step, self.tr("Batches of {size}").format(size=size))

    def _describe(self) -> None:
        """Say the last value of each line to whoever does not see them."""
        last = {name: points[-1] for name, points in self._losses.items() if points}
        values = listed(f"{self._said(name)} {format_number(value, '.3g')}" for name, (_, value) in last.items())
        step = max((step for step, _ in last.values()), default=0)
        said = self.tr("Step {step}: {values}").format(step=step, values=values) if values else ""
        self.plot.setAccessibleDescription(said)

    def _mark(self, step: int, text: str) -> pg.InfiniteLine:
        palette = self._appearance.palette
        pen = pg.mkPen(palette.muted, style=Qt.PenStyle.DotLine)
        line = pg.InfiniteLine(step, pen=pen, label=text, labelOpts={"position": 0.1, "color": palette.muted})
        self.plot.addItem(line)
        return line

    @Slot()
    def _fit_steps(self) -> None:
        """Show all steps in what the legend leaves of the width, though never in less than a third of it."""
        drawn = [points for points in self._losses.values() if points]
        if not drawn:
            return
        first, last = min(points[0][0] for points in drawn), max(points[-1][0] for points in drawn)
        width = max(1.0, self.plot.getViewBox().width())
        for_lines = max(width - scaled(LEGEND_WIDTH), width / 3)
        steps = max(1, last - first)
        self.plot.setXRange(first, first + steps * width / for_lines, padding=0.02)

    def _said(self, term: str) -> str:
        names = {
            "total": self.tr("total"),
            "reconstruction": self.tr("reconstruction"),
            "restoration": self.tr("restoration"),
        }
        return names.get(term, term)  # what is left are names of formulas, alike everywhere

    def _height(self, value: float) -> float:
        if not self.log_button.isChecked() or not math.isfinite(value):
            return value
        return max(value, SMALLEST)

    def _pen(self, number: int) -> object:
        series = self._appearance.palette.series
        style, width = STROKES[number % len(STROKES)]
        return pg.mkPen(series[number % len(series)], width=width, style=style)

    @Slot(bool)
    def _on_log_toggled(self, logarithmic: bool) -> None:
        self.plot.setLogMode(x=False, y=logarithmic)
        self.show_losses(self._losses)

    @Slot()
    def _on_appearance_changed(self) -> None:
        palette = self._appearance.palette
        self.plot.setBackground(palette.surface)
        self.plot.setLogMode(x=False, y=self.log_button.isChecked())
        for line in self.smaller_batches.values():
            line.setPen(pg.mkPen(palette.muted, style=Qt.PenStyle.DotLine))
            line.label.setColor(palette.muted)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(palette.control_border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setStyle(tickFont=font(SIZE_SMALL))
        self.plot.showGrid(x=False, y=True, alpha=0.15)
        self._legend.setLabelTextColor(palette.text)
        for _, label in self._legend.items:
            label.setText(label.text, color=palette.text)  # pyqtgraph colours only what is added later
        self._legend.setBrush(pg.mkBrush(palette.surface))
        for number, curve in enumerate(self._curves.values()):
            curve.setPen(self._pen(number))
