"""What all lists, grids and tables of the application paint alike: selection, hover, focus, pictures, texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font

RADIUS = 6
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ItemState:
    """Where an item is painted, and what a person did with it."""

    rect: QRectF
    selected: bool
    hovered: bool
    focused: bool
    enabled: bool

    @classmethod
    def of(cls, option: QStyleOptionViewItem) -> ItemState:
        """What Qt says to a delegate."""
        state, flag = option.state, QStyle.StateFlag
        return cls(
            rect=QRectF(option.rect),
            selected=bool(state & flag.State_Selected),
            hovered=bool(state & flag.State_MouseOver),
            focused=bool(state & flag.State_HasFocus),
            enabled=bool(state & flag.State_Enabled),
        )


class Delegate(QStyledItemDelegate):
    """A kind of item says in `paint_item` what it consists of, and takes the pieces from here.

    Colours are named by the palette's tokens.
    """

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """One item; the painter is left as it came."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_item(painter, ItemState.of(option), index)
        painter.restore()

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        """Paint everything of one item; called with a smooth painter."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, item: ItemState, area: QRectF, radius: float = RADIUS) -> None:
        """The ground of a selected item, or of the one under the pointer; 0 gives it square corners."""
        if item.selected or item.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.appearance.colour("accent_soft" if item.selected else "hover"))
            painter.drawRoundedRect(area, radius, radius)

    def paint_focus(self, painter: QPainter, item: ItemState, area: QRectF) -> None:
        """The ring around the item that has the focus."""
        if item.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.appearance.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def begin_picture(self, painter: QPainter, frame: QRectF) -> None:
        """Fill `frame` and keep what follows inside its round corners, until the painter is restored."""
        clip = QPainterPath()
        clip.addRoundedRect(frame, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(frame, self.appearance.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def paint_picture_frame(self, painter: QPainter, frame: QRectF, selected: bool, marked: bool) -> None:
        """The line around a picture: thick where it is selected, in the accent's colour where it is marked."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.appearance.colour("accent" if marked else "border"), 3 if selected else 1))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def paint_text(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        size: int = SIZE_BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        colour: str | QColor = "text",
        align: Qt.AlignmentFlag = LEFT,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> float:
        """One line in `area`, with dots where it does not fit. Returns the width that it needs in full."""
        text_font = font(size, weight)
        metrics = QFontMetricsF(text_font)
        painter.setFont(text_font)
        painter.setPen(self.appearance.colour(colour) if isinstance(colour, str) else colour)
        painter.drawText(area, align, metrics.elidedText(text, elide, area.width()))
        return metrics.horizontalAdvance(text)
