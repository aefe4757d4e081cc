"""How parts scored, a lane for each kind, and the limit as a line through all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.binned_scores import BinnedScores
from app.domain.limit_basis import LimitBasis, Truth
from app.domain.product import PROPOSED_THRESHOLD, THRESHOLD_MAXIMUM
from app.messages.wording.numbers import format_number
from app.pages.limits.parts.words import truth_words
from app.pages.limits.state import same_limit
from app.widgets.formatting import format_score
from app.widgets.limit_line import SIDE, LimitLine
from app.widgets.lists.delegate import LEFT, RIGHT
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from onenip_core.types import Verdict

BIN = 0.05
TOP, CAPTION, GAP, TICKS = 44, 18, 6, 26
LEAST_BARS = 16
MARK_WIDTH = 110


@dataclass(frozen=True, slots=True)
class _Mark:
    limit: float
    text: str
    style: Qt.PenStyle


class LimitHistogram(LimitLine):
    """Scores in steps of 0.05, what lies beyond in the last step. Each lane has its own height for its fullest step."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._basis = LimitBasis()
        self._lanes: dict[Truth, BinnedScores] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    def show_basis(self, basis: LimitBasis) -> None:
        """Show how parts scored."""
        self._basis = basis
        steps = round(THRESHOLD_MAXIMUM / BIN)
        self._lanes = {truth: BinnedScores(s, BIN, steps) for truth in Truth if (s := basis.scores(truth))}
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for four lanes."""
        return QSize(scaled(560), scaled(TOP + TICKS) + 4 * (scaled(CAPTION) + 40 + GAP))

    def minimumSizeHint(self) -> QSize:
        """Bars that can still be told apart."""
        return QSize(scaled(360), scaled(TOP + TICKS) + 4 * (scaled(CAPTION) + LEAST_BARS + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lanes, axis, marks, the chosen limit."""
        painter = QPainter(self)
        self.paint_on(painter, QSize(self.width(), self.height()), with_handle=True)
        painter.end()

    def paint_on(self, painter: QPainter, size: QSize, *, with_handle: bool) -> None:
        """Paint all of it into the upper left of what `painter` paints on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, axis = float(size.width()), float(size.height() - scaled(TICKS))
        lanes = list(self._lanes)
        top, caption = scaled(TOP), scaled(CAPTION)
        height = (axis - top) / max(1, len(lanes))
        for place, truth in enumerate(lanes):
            bars = QRectF(0, top + place * height + caption, width, height - GAP - caption)
            self._paint_bars(painter, truth, bars)
        if not lanes:
            painter.setPen(self._appearance.colour("muted"))
            painter.setFont(font())
            area = QRectF(SIDE, top, width - 2 * SIDE, axis - top)
            nothing = self.tr("Nothing is known of this product yet")
            said = self.tr("Not read yet") if self._basis.is_awaited else nothing
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)
        self._paint_axis(painter, width, axis)
        self._paint_marks(painter, width, axis)
        self._paint_limit(painter, width, axis, with_handle)
        for place, truth in enumerate(lanes):
            self._paint_caption(painter, truth, QRectF(SIDE, top + place * height, width - 2 * SIDE, caption))

    def _paint_caption(self, painter: QPainter, truth: Truth, row: QRectF) -> None:
        """What the lane shows, and how much of it is judged wrongly; no line runs through the words."""
        scores, counts = self._lanes[truth], self._basis.counts(truth)
        palette, above = self._appearance.palette, scores.above(self.limit)
        wrong_count = above if truth.is_good else len(scores) - above
        words = truth_words(truth, self._basis)
        caption = self.tr("{what} · {count}").format(what=words.name, count=len(scores))
        wrong = words.wrong.format(count=wrong_count) if counts else self.tr("shown, not counted")
        ink = QColor(palette.verdict(Verdict.NG).ink) if counts and wrong_count else QColor(palette.muted)
        painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        for text, align, colour in (
            (caption, LEFT, self._appearance.colour("text" if counts else "muted")),
            (wrong, RIGHT, ink),
        ):
            ground = painter.boundingRect(row, align, text).adjusted(-2, 0, 4, 0)
            painter.fillRect(ground, self._appearance.colour("surface"))
            painter.setPen(colour)
            painter.drawText(row, align, text)

    def _paint_bars(self, painter: QPainter, truth: Truth, area: QRectF) -> None:
        """What is judged wrong stands on top of what is judged right, in the colour of NG; what does not count is hollow."""
        palette = self._appearance.palette
        scores, counts = self._lanes[truth], self._basis.counts(truth)
        right, ink = QColor(palette.muted), QColor(palette.verdict(Verdict.NG).ink)
        painter.fillRect(QRectF(SIDE, area.bottom() - 1, area.width() - 2 * SIDE, 1), QColor(palette.border))
        for step, (accepted, flagged) in scores.divided(self.limit).items():
            left, end = self.x_of(step * BIN, area.width()), self.x_of((step + 1) * BIN, area.width())
            bottom = area.bottom()
            pieces = ((accepted, right), (flagged, ink)) if truth.is_good else ((flagged, right), (accepted, ink))
            for count, colour in pieces:
                height = count / scores.fullest * area.height()
                bar = QRectF(left + 0.5, bottom - height, max(1.0, end - left - 1), height)
                if count and counts:
                    painter.fillRect(bar, colour)
                elif count:
                    painter.setPen(QPen(right, 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0))
                bottom -= height

    def _paint_axis(self, painter: QPainter, width: float, axis: float) -> None:
        painter.setPen(QPen(self._appearance.colour("control_border"), 1))
        painter.drawLine(QPointF(self.x_of(0, width), axis), QPointF(self.x_of(THRESHOLD_MAXIMUM, width), axis))
        painter.setPen(self._appearance.colour("muted"))
        painter.setFont(font(SIZE_SMALL))
        for tick in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
            box = QRectF(self.x_of(tick, width) - scaled(24), axis + 9, scaled(48), scaled(16))
            text = format_number(tick, ".1f")
            box.translate(max(0.0, painter.fontMetrics().horizontalAdvance(text) / 2 - box.center().x()), 0)
            if tick == THRESHOLD_MAXIMUM:
                text = self.tr("≥ {limit}").format(limit=text)
                box.moveRight(width)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_marks(self, painter: QPainter, width: float, axis: float) -> None:
        """The limit that holds, and the model's proposal where that is another."""
        now = _Mark(self._now, self.tr("now {limit}").format(limit=format_score(self._now)), Qt.PenStyle.DashLine)
        marks = [now]
        if not same_limit(self._now, PROPOSED_THRESHOLD):
            text = self.tr("proposal {limit}").format(limit=format_score(PROPOSED_THRESHOLD))
            marks.append(_Mark(PROPOSED_THRESHOLD, text, Qt.PenStyle.DotLine))
        marks.sort(key=lambda mark: mark.limit)
        for place, mark in enumerate(marks):
            x = self.x_of(mark.limit, width)
            painter.setPen(QPen(self._appearance.colour("text"), 1.5, mark.style))
            painter.drawLine(QPointF(x, scaled(20)), QPointF(x, axis))
            # Two close to each other: each stands on its own side.
            painter.setPen(self._appearance.colour("text"))
            painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
            room = max(scaled(MARK_WIDTH), painter.fontMetrics().horizontalAdvance(mark.text) + 10)
            to_the_left = place == 0 and (len(marks) > 1 or self.limit > mark.limit) and x > room
            box = QRectF(x - room if to_the_left else x, scaled(20), room, scaled(18)).adjusted(4, 0, -4, 0)
            painter.drawText(box, RIGHT if to_the_left else LEFT, mark.text)

    def _paint_limit(self, painter: QPainter, width: float, axis: float, with_handle: bool) -> None:
        x, accent = self.x_of(self.limit, width), self._appearance.colour("accent")
        self._paint_line(painter, QPointF(x, scaled(18)), QPointF(x, axis))
        painter.setPen(accent)
        painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
        box = QRectF(min(max(x - scaled(60), 0), width - scaled(120)), 0, scaled(120), scaled(18))
        align = Qt.AlignmentFlag.AlignCenter
        painter.drawText(box, align, self.tr("limit {limit}").format(limit=format_score(self.limit)))
        if with_handle:
            self._paint_handle(painter, QPointF(x, axis))
