"""What was found, as a table or as pictures, below what narrows it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from app.pages.all_parts.found import Found
from app.pages.all_parts.parts.part_rows import PartRows
from app.pages.all_parts.parts.part_table import PartTable
from app.pages.all_parts.parts.part_tiles import PartTiles
from app.pages.all_parts.parts.search_bar import SearchBar
from app.state.work_state import WorkState
from app.widgets.export_progress import ExportProgress
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, heading
from app.widgets.parts.selection_bar import SelectionBar


class FoundPanel(QWidget):
    """The middle of the page. Table and pictures share rows and selection. Charts of the same parts belong into the stack beside
    them."""

    rowsSeen = Signal(int, int)
    """Carries the first and the last row on show."""

    def __init__(self, work_state: WorkState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = SearchBar(appearance)
        self.rows = PartRows(self)
        self.table = PartTable(self.rows, appearance)
        self.tiles = PartTiles(self.rows, appearance)
        self.selection: QItemSelectionModel = self.table.selectionModel()
        self.tiles.setSelectionModel(self.selection)
        self.views = QStackedWidget()
        for view in (self.table, self.tiles):
            self.views.addWidget(view)
            view.verticalScrollBar().valueChanged.connect(self._tell_rows)
        self.total = heading("")
        self.again_button = action_button(appearance, "", "rotate-ccw", "quiet", self.tr("Look again"))
        self.pictures_button = action_button(appearance, self.tr("Pictures"), role="chip")
        self.pictures_button.setCheckable(True)
        self.pictures_button.toggled.connect(self.show_pictures)
        self.selection_bar = SelectionBar(appearance)
        self.table_button = action_button(appearance, self.tr("Table…"), "download")
        self.folder_button = action_button(appearance, self.tr("Pictures…"), "image-plus")
        self.report_button = action_button(appearance, self.tr("Report…"), "layers")
        self.limit_button = action_button(appearance, self.tr("Other limit…"), "sliders-horizontal", "quiet")
        self.model_button = action_button(appearance, self.tr("Other model…"), "scan-eye", "quiet")
        self.export = ExportProgress(work_state, appearance)
        self.table.setWhatsThis(
            self.tr(
                "The parts of all batches that were found. Left and right arrows step through them, Return shows one large. Click "
                "a heading to sort. Ctrl and Shift with a click select several, which are corrected together."
            )
        )
        row = FlowLayout(spacing=GRID)
        row.addWidget(self.total)
        row.add_spring()
        row.addWidget(self.model_button)
        row.addWidget(self.again_button)
        row.addWidget(self.pictures_button)
        exports = FlowLayout(spacing=GRID)
        for button in (self.table_button, self.folder_button, self.report_button):
            exports.addWidget(button)
        exports.add_spring()
        exports.addWidget(self.limit_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        layout.addWidget(self.views, 1)
        layout.addWidget(self.selection_bar)
        layout.addWidget(self.export)
        layout.addLayout(exports)

    @property
    def view(self) -> QAbstractItemView:
        """The one on show."""
        return self.tiles if self.views.currentWidget() is self.tiles else self.table

    @Slot(bool)
    def show_pictures(self, pictures: bool) -> None:
        """Show pictures, or the table, at the same part."""
        had_focus = self.view.hasFocus()
        self.views.setCurrentWidget(self.tiles if pictures else self.table)
        self.tiles.updateGeometries()
        if (current := self.selection.currentIndex()).isValid():
            self.view.scrollTo(self.rows.index(current.row(), 1))
        if had_focus:
            self.view.setFocus()
        self._tell_rows()

    def focus_found(self) -> None:
        """Let the keys go to what was found."""
        self.view.setFocus()

    def show_found(self, found: Found, *, is_same: bool) -> None:
        """Show parts; of the same ones place and selection stay."""
        self.rows.show_found(found, is_same=is_same)
        self.tiles.updateGeometries()
        if not is_same:
            for view in (self.table, self.tiles):
                view.scrollToTop()
        self.show_total(found, is_busy=False)
        self._tell_rows()

    def show_total(self, found: Found | None, is_busy: bool) -> None:
        """Say how many there are, or that they are being looked for."""
        if is_busy or found is None:
            self.total.setText(self.tr("Looking…"))
            return
        self.total.setText(counted(found.total, self.tr("{count} part"), self.tr("{count} parts")))

    @Slot()
    def _tell_rows(self) -> None:
        view = self.tiles if self.view is self.tiles else self.table
        self.rowsSeen.emit(*view.visible_rows())
