"""ROC and precision-recall of what counts, with the chosen limit on both."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.limit_counts import KnownScores, LimitCounts
from app.messages.wording.numbers import format_number
from app.widgets.formatting import format_score, named
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, text_label
from app.widgets.still_plot import make_still

TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
MARGIN = 0.06
"""Beyond 0 and 1: else there is no room for their labels."""


class CurvePlot(QWidget):
    """One curve between 0 and 1, with a point on it."""

    def __init__(self, appearance: Appearance, name: str, across: str, up: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.across, self.up = across, up
        self.points: tuple[tuple[float, float], ...] = ()
        """The curve, as (x, y)."""
        self.marked: tuple[float, float] | None = None
        """Where the limit is."""
        self.title = text_label(name, SIZE_SMALL, QFont.Weight.Medium, "muted", wrap=True)
        self.plot = pg.PlotWidget()
        make_still(self.plot, name)
        # The name of the axis stands upright, and is as long as sixteen lines are high.
        self.plot.setMinimumSize(scaled(160), heightened(120, lines=16))
        self.plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=MARGIN)
        self.curve = self.plot.plot()
        self.point = pg.ScatterPlotItem(size=12)
        self.plot.addItem(self.point)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.plot, 1)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_curve(self, title: str, xs: Sequence[float], ys: Sequence[float]) -> None:
        """Show a curve through these points."""
        self.title.setText(title)
        self.plot.setAccessibleName(title)
        self.points = tuple(zip(xs, ys, strict=True))
        self.curve.setData(list(xs), list(ys))

    def show_point(self, x: float | None, y: float | None) -> None:
        """Show where the limit is; nowhere where that is not defined."""
        self.marked = None if x is None or y is None else (x, y)
        said = "" if self.marked is None else f"{named(self.across, _three(x))}, {named(self.up, _three(y))}"
        self.plot.setAccessibleDescription(said)
        self.point.setData(
            [] if self.marked is None else [self.marked[0]], [] if self.marked is None else [self.marked[1]]
        )

    @Slot()
    def _on_appearance_changed(self) -> None:
        palette = self._appearance.palette
        self.plot.setBackground(palette.surface)
        self.curve.setPen(pg.mkPen(palette.series[0], width=2))
        self.point.setPen(pg.mkPen(palette.surface, width=2))
        self.point.setBrush(pg.mkBrush(palette.accent))
        ticks = [[(tick, format_number(tick, ".2f")) for tick in TICKS]]
        for side, label in (("bottom", self.across), ("left", self.up)):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(palette.control_border))
            axis.setTextPen(pg.mkPen(palette.muted))
            axis.setStyle(tickFont=font(SIZE_SMALL))
            axis.setTicks(ticks)
            axis.label.setFont(font(SIZE_SMALL))
            axis.setLabel(label, color=palette.muted)
        self.plot.showGrid(x=True, y=True, alpha=0.12)


class Curves(QWidget):
    """Both side by side."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rejected, found = self.tr("false rejects"), self.tr("found (recall)")
        self.roc = CurvePlot(appearance, self.tr("ROC"), rejected, found)
        self.precision_recall = CurvePlot(appearance, self.tr("Precision and recall"), found, self.tr("precision"))
        self._row = layout = SideBySide(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.roc, 1)
        layout.addWidget(self.precision_recall, 1)
        self._stands_beside = True

    def hasHeightForWidth(self) -> bool:
        """Only one below the other: beside each other plots are as low as there is room, else the histogram has to give it."""
        return not self._stands_beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another way."""
        super().resizeEvent(event)
        beside = self._row.stands_beside(event.size().width())
        if beside != self._stands_beside:
            self._stands_beside = beside
            self.updateGeometry()

    def show_scores(self, known: KnownScores) -> None:
        """Show the curves of these scores; empty ones where good or bad parts are lacking."""
        auroc, average = known.auroc(), known.average_precision()
        counts = [point.counts for point in known.curve()] if auroc is not None else []
        area = self.tr("ROC · area {area}").format(area=_three(auroc))
        self.roc.show_curve(area, [c.false_reject_rate or 0.0 for c in counts], [c.recall or 0.0 for c in counts])
        flagged = [c for c in counts if c.precision is not None]
        self.precision_recall.show_curve(
            self.tr("Precision and recall · average precision {area}").format(area=_three(average)),
            [c.recall or 0.0 for c in flagged],
            [c.precision or 0.0 for c in flagged],
        )

    def show_counts(self, counts: LimitCounts) -> None:
        """Mark the chosen limit."""
        self.roc.show_point(counts.false_reject_rate, counts.recall)
        self.precision_recall.show_point(counts.recall, counts.precision)


def _three(value: float | None) -> str:
    return format_score(None) if value is None else format_number(value, ".3f")
