"""The parts of a run that another limit would give the other verdict."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget

from app.domain.part import Inspection
from app.messages.wording.lists import listed
from app.widgets.formatting import format_beside
from app.widgets.lists.delegate import RIGHT, AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened, scaled
from app.widgets.verdict_look import paint_badge, verdict_word
from onenip_core.types import Verdict

ROW_HEIGHT = 28
ROWS = 5
"""In sight."""
BADGE = 16.0
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class FlipRow:
    """One part, and what is written beside its name."""

    part: Inspection
    score: str
    said: str
    """What a person said of it; empty if nothing."""
    tone: str
    """The colour of that."""


def flipped(verdict: Verdict) -> Verdict:
    """The other of OK and NG."""
    return Verdict.OK if verdict is Verdict.NG else Verdict.NG


def paint_flip(painter: QPainter, appearance: Appearance, verdict: Verdict, left: float, middle: float) -> float:
    """Paint the signs of a verdict and of the other one, with an arrow between. Returns where they end."""
    side, gap = scaled(BADGE), scaled(20)
    for place, sign in enumerate((verdict, flipped(verdict))):
        colours = appearance.palette.verdict(sign)
        square = QRectF(left + place * (side + gap), middle - side / 2, side, side)
        paint_badge(painter, sign, square, QColor(colours.fill), QColor(colours.on_fill))
    painter.setPen(appearance.colour("muted"))
    painter.drawText(QRectF(left + side, middle - scaled(9), gap, scaled(18)), Qt.AlignmentFlag.AlignCenter, "→")
    return left + 2 * side + gap


class _FlipDelegate(Delegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, heightened(ROW_HEIGHT))

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, FlipRow):
            return
        self.paint_ground(painter, item, item.rect)
        self.paint_focus(painter, item, item.rect)
        area = item.rect.adjusted(8, 0, -8, 0)
        end = paint_flip(painter, self.appearance, row.part.verdict, area.left(), area.center().y()) + 12
        score = self.paint_text(painter, area, row.score, weight=QFont.Weight.Medium, align=RIGHT)
        area.setRight(area.right() - max(36.0, score) - 12)
        said = self.paint_text(painter, area, row.said, SIZE_SMALL, QFont.Weight.Medium, row.tone, RIGHT)
        area.setRight(area.right() - (said + 8 if row.said else 0))
        area.setLeft(end)
        name = f"{row.part.position} · {row.part.name}"
        self.paint_text(painter, area, name, elide=Qt.TextElideMode.ElideMiddle)


class FlipList(QListWidget):
    """A row for each part, oldest first. Clicking one (or Enter on it) asks for it."""

    partRequested = Signal(int)
    """Inspection id."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: list[FlipRow] = []
        self.setAccessibleName(self.tr("Parts that would be judged otherwise"))
        self.setItemDelegate(_FlipDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(ROWS * heightened(ROW_HEIGHT) + 4)
        self.clicked.connect(self._ask)

    def show_parts(self, parts: tuple[Inspection, ...], limit: float) -> None:
        """Show these parts of a run, which `limit` would give the other verdict; what is in sight stays where it is."""
        rows = [self._row(part, limit) for part in parts]
        if rows == self._rows:
            return
        chosen, top = self._id(self.currentIndex()), self._id(self.indexAt(self.viewport().rect().topLeft()))
        offset = self.verticalScrollBar().value() % heightened(ROW_HEIGHT)
        self._rows = rows
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(ROW_ROLE, row)
            change = f"{verdict_word(row.part.verdict)} → {verdict_word(flipped(row.part.verdict))}"
            words = (f"{row.part.position} · {row.part.name}", change, row.score, row.said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(word for word in words if word))
            item.setToolTip(row.part.name)
            self.addItem(item)
        ids = [part.id for part in parts]
        if chosen in ids:
            self.setCurrentRow(ids.index(chosen))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(ids.index(top) * heightened(ROW_HEIGHT) + offset if top in ids else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or that there are none."""
        super().paintEvent(event)
        if not self._rows:
            painter = QPainter(self.viewport())
            painter.setPen(self._appearance.colour("muted"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No verdict changes."))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the part, and goes no further: it would apply the limit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _row(self, part: Inspection, limit: float) -> FlipRow:
        limits = (limit,) if part.threshold is None else (limit, part.threshold)
        score = "" if part.score is None else format_beside(part.score, *limits)
        if part.overruled is None:
            return FlipRow(part, score, "", "muted")
        said = self.tr("a person: good") if part.overruled is Verdict.OK else self.tr("a person: bad")
        # The person is right: where the limit would say otherwise, that is to be seen.
        return FlipRow(part, score, said, "muted" if part.overruled is flipped(part.verdict) else "warning")

    @staticmethod
    def _id(index: QModelIndex) -> int | None:
        row = index.data(ROW_ROLE)
        return row.part.id if isinstance(row, FlipRow) else None

    @Slot(QModelIndex)
    def _ask(self, index: QModelIndex) -> None:
        inspection_id = self._id(index)
        if inspection_id is not None:
            self.partRequested.emit(inspection_id)
