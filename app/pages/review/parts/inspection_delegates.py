"""Cells of the list of parts that are more than a text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.domain.part import Inspection
from app.pages.review.parts.inspection_model import INSPECTION_ROLE, InspectionTableModel
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from app.widgets.verdict_look import paint_badge, verdict_word, widest_verdict
from onenip_core.types import Verdict

BADGE = 18
MARGIN = 8
PERSON = 16
"""Pixels of the person with a pen."""


class _CellDelegate(Delegate):
    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        """Ground, contents, and the line below."""
        inspection = index.data(INSPECTION_ROLE)
        if not isinstance(inspection, Inspection):
            return
        rect = item.rect
        # The row's other cells show neither hover nor round corners.
        self.paint_ground(painter, replace(item, hovered=False), rect, radius=0)
        self.paint_cell(painter, rect, inspection, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.appearance.colour("border"))

    def paint_cell(self, painter: QPainter, rect: QRectF, inspection: Inspection, index: AnyIndex) -> None:
        """The contents."""
        raise NotImplementedError


class NameDelegate(_CellDelegate):
    """A name, cut where it does not differ from the others."""

    def paint_cell(self, painter: QPainter, rect: QRectF, inspection: Inspection, index: AnyIndex) -> None:
        """The name."""
        area = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        model = index.model()
        name = inspection.name
        if isinstance(model, InspectionTableModel):
            name = model.common.shortened(name, QFontMetricsF(font(SIZE_BODY)), area.width())
        self.paint_text(painter, area, name, elide=Qt.TextElideMode.ElideMiddle)


class VerdictDelegate(_CellDelegate):
    """Badge and word; a person with a pen behind them marks a correction, where there is room for it."""

    def paint_cell(self, painter: QPainter, rect: QRectF, inspection: Inspection, index: AnyIndex) -> None:
        """The verdict that counts."""
        colours = self.appearance.palette.verdict(inspection.said)
        side, person = scaled(BADGE), scaled(PERSON)
        badge = QRectF(rect.left() + MARGIN, rect.center().y() - side / 2, side, side)
        paint_badge(painter, inspection.said, badge, QColor(colours.fill), QColor(colours.on_fill))
        text = rect.adjusted(badge.right() + 10 - rect.left(), 0, 0, 0)
        width = self.paint_text(painter, text, verdict_word(inspection.said), SIZE_SMALL, QFont.Weight.DemiBold)
        hand = QRectF(text.left() + width + 6, rect.center().y() - person / 2, person, person)
        if inspection.overruled is not None and hand.right() < rect.right():
            self.appearance.icon("user-pen", "muted").paint(painter, hand.toRect())


class CorrectionDelegate(_CellDelegate):
    """A person with a pen, and what the model had said."""

    def paint_cell(self, painter: QPainter, rect: QRectF, inspection: Inspection, index: AnyIndex) -> None:
        """Nothing where nobody has corrected."""
        if inspection.overruled is None:
            return
        person = scaled(PERSON)
        hand = QRectF(rect.left() + MARGIN, rect.center().y() - person / 2, person, person)
        self.appearance.icon("user-pen", "muted").paint(painter, hand.toRect())
        text = rect.adjusted(hand.right() + 6 - rect.left(), 0, -2, 0)
        self.paint_text(painter, text, _was(inspection.verdict), SIZE_SMALL, colour="muted")


def verdict_width() -> int:
    """Pixels of a cell that holds the longest verdict with badge and person."""
    word = widest_verdict(QFontMetricsF(font(SIZE_SMALL, QFont.Weight.DemiBold)))
    return round(word) + MARGIN + scaled(BADGE) + 10 + 6 + scaled(PERSON) + 2


def correction_width() -> int:
    """Pixels of a cell that holds the longest correction."""
    metrics = QFontMetricsF(font(SIZE_SMALL))
    return MARGIN + scaled(PERSON) + 6 + 4 + round(max(metrics.horizontalAdvance(_was(verdict)) for verdict in Verdict))


def _was(verdict: Verdict) -> str:
    text = QCoreApplication.translate("CorrectionDelegate", "was {verdict}")
    return text.format(verdict=verdict_word(verdict))
