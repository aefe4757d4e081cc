"""The parts of the open batches as a table. Only the visible rows are painted."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.part import Inspection
from app.pages.review.part_order import PartColumn, PartSort
from app.pages.review.parts.inspection_delegates import (
    CorrectionDelegate,
    NameDelegate,
    VerdictDelegate,
    correction_width,
    verdict_width,
)
from app.pages.review.parts.inspection_model import InspectionTableModel
from app.widgets.lists.column_fit import head_width
from app.widgets.lists.heading_keys import HeadingKeys
from app.widgets.lists.name_elision import CommonParts
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened, scaled

WIDTHS = {
    PartColumn.BATCH: 60,
    PartColumn.POSITION: 56,
    PartColumn.NAME: 112,
    PartColumn.SCORE: 74,
    PartColumn.LIMIT: 64,
    PartColumn.VERDICT: 136,
    PartColumn.CORRECTED: 140,
    PartColumn.TIME: 156,
    PartColumn.VIEW: 110,
    PartColumn.KINDS: 120,
    PartColumn.ORDER: 110,
}
WIDEST_NAME = 240
"""Pixels that a name gets at the most where other columns are out of sight."""
ROW_HEIGHT = 36
SOMETIMES = (PartColumn.BATCH, PartColumn.VIEW, PartColumn.KINDS, PartColumn.ORDER)
"""Columns that are there only where they say something."""
_FLAGS = QItemSelectionModel.SelectionFlag


class InspectionTable(QTableView):
    """Keys and mouse choose one part or several. What is asked for by keys comes as a signal once, and never for what the page
    shows by itself.
    """

    inspectionChosen = Signal(int)
    sortChosen = Signal(object)
    """Carries the PartColumn whose heading was clicked."""
    selectionCountChanged = Signal()
    columnsChanged = Signal()
    """A person changed widths or places of columns."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = InspectionTableModel(self)
        self._is_fitting = False
        self._name_fits = True
        self.setModel(self._rows)
        self.setItemDelegateForColumn(PartColumn.NAME, NameDelegate(appearance, self))
        self.setItemDelegateForColumn(PartColumn.VERDICT, VerdictDelegate(appearance, self))
        self.setItemDelegateForColumn(PartColumn.CORRECTED, CorrectionDelegate(appearance, self))
        self.setAccessibleName(self.tr("Inspections of the batch"))
        self.setProperty("flat", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(heightened(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, max(scaled(width), self._least_width(column)))
        self.show_batch_column(False)
        # Names need the room, and one limit is mostly that of all parts.
        header.moveSection(header.visualIndex(PartColumn.LIMIT), header.visualIndex(PartColumn.VERDICT))
        for column in (PartColumn.KINDS, PartColumn.VIEW):
            self.setColumnHidden(column, True)
            header.moveSection(header.visualIndex(column), header.visualIndex(PartColumn.VERDICT) + 1)
        self.setColumnHidden(PartColumn.ORDER, True)
        header.sectionClicked.connect(lambda section: self.sortChosen.emit(PartColumn(section)))
        HeadingKeys(self)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionMoved.connect(lambda *_: self.columnsChanged.emit())
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selectionCountChanged.emit())

    @property
    def columns(self) -> str:
        """Widths and places of the columns, as text to be kept."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def restore_columns(self, kept: str) -> None:
        """Take back what `columns` gave; anything else changes nothing."""
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            hidden = {column: self.isColumnHidden(column) for column in SOMETIMES}
            state = QByteArray.fromBase64(kept.encode("ascii", "ignore"))
            if not state.isEmpty():
                self._name_fits = not header.restoreState(state)
            for column in PartColumn:  # they may have been kept in another language
                header.resizeSection(column, max(header.sectionSize(column), self._least_width(column)))
            for column, is_hidden in hidden.items():
                self.setColumnHidden(column, is_hidden)

    def _least_width(self, column: PartColumn) -> int:
        """Pixels for the heading, and for the longest of the application's words below it."""
        least = head_width(self, column)
        if column is PartColumn.VERDICT:
            least = max(least, verdict_width())
        elif column is PartColumn.CORRECTED:
            least = max(least, correction_width())
        return least

    def show_batch_column(self, visible: bool) -> None:
        """Say of each part which batch it belongs to."""
        with QSignalBlocker(self.horizontalHeader()):
            self.setColumnHidden(PartColumn.BATCH, not visible)
        self._fit_name()
        self.updateGeometries()
        self.viewport().update()

    def show_orders(self, orders: Mapping[int, str]) -> None:
        """Say of each part for which order it was inspected, where several batches are open and one of them has one."""
        self._rows.orders = orders
        self._show_column(PartColumn.ORDER, len(orders) > 1 and any(orders.values()))
        self.viewport().update()

    def _show_column(self, column: PartColumn, visible: bool) -> None:
        """Have a column where any part has something to stand in it."""
        if visible == self.isColumnHidden(column):
            with QSignalBlocker(self.horizontalHeader()):
                self.setColumnHidden(column, not visible)
            self._fit_name()

    @property
    def selected_count(self) -> int:
        """How many parts are selected."""
        return sum(len(rows) for rows in self._selected_rows())

    def selected_inspections(self) -> list[Inspection]:
        """The selected parts, in their order."""
        rows = sorted(row for rows in self._selected_rows() for row in rows)
        return [self._rows.inspection(row) for row in rows]

    def _selected_rows(self) -> list[range]:
        # Not selectedRows(): an index for each of 20 000 rows takes its time.
        spans = self.selectionModel().selection()
        return [range(span.top(), span.bottom() + 1) for span in map(spans.at, range(spans.count()))]

    def show_sort(self, sort: PartSort) -> None:
        """Say in the headings what sorts."""
        self._rows.show_sort(sort)
        least = self._least_width(sort.column)  # now with an arrow
        if self.columnWidth(sort.column) < least:
            with QSignalBlocker(self.horizontalHeader()):
                self.setColumnWidth(sort.column, least)
            self._fit_name()

    def show_common(self, common: CommonParts) -> None:
        """Know what all names have in common: there they are cut."""
        self._rows.common = common
        self.viewport().update()

    def show_inspections(self, inspections: tuple[Inspection, ...], focus: int | None) -> None:
        """Show these parts with `focus` as the current one. Those that were selected stay selected while they are listed."""
        self._show_column(PartColumn.VIEW, any(inspection.views for inspection in inspections))
        self._show_column(PartColumn.KINDS, any(inspection.kinds for inspection in inspections))
        several = {part.id for part in self.selected_inspections()} if self.selected_count > 1 else set()
        bar = self.verticalScrollBar()
        place = bar.value()
        # A reset takes the selection away without a word; nobody is told before it is there again.
        with QSignalBlocker(self.selectionModel()):
            is_new = self._rows.show_inspections(inspections)
        if is_new:
            self._select(several, focus)
            bar.setValue(min(place, bar.maximum()))
            self.scrollTo(self.currentIndex())
        self.mark(focus)
        self.selectionCountChanged.emit()

    def mark(self, inspection_id: int | None) -> None:
        """Let the part that is shown be the current one, without asking for it again."""
        row = self._rows.row_of(inspection_id)
        if row == self.currentIndex().row():
            return
        self._select(set(), inspection_id)
        self.selectionCountChanged.emit()
        if row >= 0:
            self.scrollTo(self._rows.index(row, self._first_column()))

    def _select(self, inspection_ids: Collection[int], current: int | None) -> None:
        """Select these rows and the current one, in silence."""
        selection = QItemSelection()
        last = len(PartColumn) - 1
        row = self._rows.row_of(current)
        rows = sorted(found for number in inspection_ids if (found := self._rows.row_of(number)) >= 0)
        # What was selected with the part that left is not selected with the next one.
        rows = rows if row in rows else [row] if row >= 0 else []
        first = 0
        for place in range(1, len(rows) + 1):
            if place == len(rows) or rows[place] != rows[place - 1] + 1:
                selection.select(self._rows.index(rows[first], 0), self._rows.index(rows[place - 1], last))
                first = place
        model = self.selectionModel()
        index = self._rows.index(row, self._first_column()) if row >= 0 else QModelIndex()
        with QSignalBlocker(model):
            model.setCurrentIndex(index, _FLAGS.NoUpdate)
            model.select(selection, _FLAGS.ClearAndSelect)
        self.viewport().update()

    def _first_column(self) -> int:
        return self.horizontalHeader().logicalIndexAt(0)

    def step(self, rows: int) -> None:
        """Go to the next (1) or previous (-1) part."""
        count = self._rows.rowCount()
        if count:
            self.selectRow(min(count - 1, max(0, self.currentIndex().row() + rows)))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last part: a row is one thing here."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if action in ends and self._rows.rowCount():
            return self._rows.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names take the room that is left up to the verdict, until a person chooses widths."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        if not self._name_fits:
            return
        header = self.horizontalHeader()
        width = self.viewport().width()
        left = width - (header.length() - header.sectionSize(PartColumn.NAME))
        if left < scaled(WIDEST_NAME):  # then what stands behind the verdict is scrolled to
            verdict = header.sectionPosition(PartColumn.VERDICT) + header.sectionSize(PartColumn.VERDICT)
            left = min(scaled(WIDEST_NAME), width - (verdict - header.sectionSize(PartColumn.NAME)))
        self._is_fitting = True
        self.setColumnWidth(PartColumn.NAME, max(scaled(WIDTHS[PartColumn.NAME]), left))
        self._is_fitting = False

    @Slot()
    def _on_section_resized(self) -> None:
        if not self._is_fitting:
            self._name_fits = False
            self.columnsChanged.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.inspectionChosen.emit(self._rows.inspection(current.row()).id)
