"""The inspections of a batch as a table. Only the visible rows are painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.part import Inspection
from app.messages.wording.say import say_stored
from app.widgets.formatting import format_score_and_limit
from app.widgets.lists.delegate import AnyIndex, Delegate, ItemState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, font
from app.widgets.verdict_look import paint_badge, verdict_word

INSPECTION_ROLE = Qt.ItemDataRole.UserRole + 1
NUMBER, NAME, SCORE, VERDICT = range(4)
BADGE = 18


class InspectionTableModel(QAbstractTableModel):
    """Rows are inspections by position."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspections: tuple[Inspection, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of inspections."""
        return 0 if parent.isValid() else len(self._inspections)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 4

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if not index.isValid():
            return None
        inspection, column = self._inspections[index.row()], index.column()
        if role == INSPECTION_ROLE:
            return inspection
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column in (NUMBER, SCORE) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say_stored(inspection.reason) or inspection.name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        verdict = verdict_word(inspection.said)
        score, _ = format_score_and_limit(inspection.score, inspection.threshold)
        return (str(inspection.position), inspection.name, score, verdict)[column]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (NUMBER, SCORE) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("No."), self.tr("Name"), self.tr("Score"), self.tr("Verdict"))[section]

    def inspection(self, row: int) -> Inspection:
        """The inspection in a row."""
        return self._inspections[row]

    def row_of(self, inspection_id: int) -> int:
        """The row of an inspection; -1 if it is not listed."""
        return next((row for row, item in enumerate(self._inspections) if item.id == inspection_id), -1)

    def show_inspections(self, inspections: tuple[Inspection, ...]) -> None:
        """Show these inspections; scrolling and selection stay when only their contents changed."""
        same = [i.id for i in inspections] == [i.id for i in self._inspections]
        if same and inspections:
            self._inspections = inspections
            self.dataChanged.emit(self.index(0, 0), self.index(len(inspections) - 1, VERDICT))
        elif not same:
            self.beginResetModel()
            self._inspections = inspections
            self.endResetModel()


class _VerdictDelegate(Delegate):
    """Badge and word; a person with a pen after the word marks a correction by hand."""

    def paint_item(self, painter: QPainter, item: ItemState, index: AnyIndex) -> None:
        inspection = index.data(INSPECTION_ROLE)
        if not isinstance(inspection, Inspection):
            return
        verdict, rect = inspection.said, item.rect
        colours = self.appearance.palette.verdict(verdict)
        # The row's other cells show neither hover nor round corners.
        self.paint_ground(painter, replace(item, hovered=False), rect, radius=0)
        badge = QRectF(rect.left() + 8, rect.center().y() - BADGE / 2, BADGE, BADGE)
        paint_badge(painter, verdict, badge, QColor(colours.fill), QColor(colours.on_fill))
        text = rect.adjusted(badge.right() + 10 - rect.left(), 0, 0, 0)
        width = self.paint_text(painter, text, verdict_word(verdict), SIZE_SMALL, QFont.Weight.DemiBold)
        if inspection.overruled is not None:
            hand = QRectF(text.left() + width + 6, rect.center().y() - 8, 16, 16)
            self.appearance.icon("user-pen", "muted").paint(painter, hand.toRect())
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.appearance.colour("border"))


class InspectionTable(QTableView):
    """Arrow keys step through the parts."""

    inspectionChosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = InspectionTableModel(self)
        self.setModel(self._rows)
        self.setItemDelegateForColumn(VERDICT, _VerdictDelegate(appearance, self))
        self.setAccessibleName(self.tr("Inspections of the batch"))
        self.setProperty("flat", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(40)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((NUMBER, 52), (SCORE, 64), (VERDICT, 148)):
            self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def show_inspections(self, inspections: tuple[Inspection, ...]) -> None:
        """Show these inspections."""
        self._rows.show_inspections(inspections)

    def mark(self, inspection_id: int | None) -> None:
        """Select the row of the part that is shown, without asking for it again."""
        row = -1 if inspection_id is None else self._rows.row_of(inspection_id)
        if row != self.currentIndex().row():
            with QSignalBlocker(self.selectionModel()):
                self.clearSelection()
                if row >= 0:
                    self.selectRow(row)
            self.viewport().update()
        if row >= 0:
            self.scrollTo(self._rows.index(row, 0))

    def step(self, rows: int) -> None:
        """Go to the next (1) or previous (-1) part."""
        count = self._rows.rowCount()
        if count:
            self.selectRow(min(count - 1, max(0, self.currentIndex().row() + rows)))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.inspectionChosen.emit(self._rows.inspection(current.row()).id)
