"""The list of parts with what narrows it, what can be said of several, and the way out as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.review.parts.inspection_table import InspectionTable
from app.pages.review.parts.part_filter_bar import PartFilterBar
from app.pages.review.state import ReviewState
from app.state.work_state import WorkState
from app.widgets.export_progress import ExportProgress
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, rule
from app.widgets.parts.selection_bar import SelectionBar


class PartsPanel(QWidget):
    """The middle of the page."""

    def __init__(self, work_state: WorkState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = PartFilterBar(appearance)
        self.table = InspectionTable(appearance)
        self.selection = SelectionBar(appearance)
        self.export = ExportProgress(work_state, appearance)
        self.export_button = action_button(appearance, self.tr("Table…"), "download")
        self.export_listed_button = action_button(appearance, self.tr("Export these…"), "download")
        self.pictures_button = action_button(appearance, self.tr("Pictures…"), "image-plus")
        self.report_button = action_button(appearance, self.tr("Report…"), "layers")
        self.format_button = action_button(appearance, "", "sliders-horizontal", "quiet", self.tr("Format of tables"))
        self.table.setWhatsThis(
            self.tr(
                "The parts. Left and right arrows step through them, Home and End go to the first and last one. Click a "
                "heading to sort. Ctrl and Shift with a click select several, Ctrl+A all; they are corrected together."
            )
        )
        buttons = FlowLayout(spacing=GRID)  # a small window has no room for all of them in one row
        for button in (
            self.export_button,
            self.export_listed_button,
            self.pictures_button,
            self.report_button,
            self.format_button,
        ):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.selection)
        layout.addWidget(rule())
        layout.addWidget(self.export)
        layout.addLayout(buttons)

    def show_state(self, state: ReviewState) -> None:
        """Show the counts, and offer the export of what is listed where that is less than all."""
        self.filter.show_state(state)
        listed = len(state.inspections)
        self.export_listed_button.setVisible(not state.part_filter.is_empty)
        text = self.tr("Export these {count}…").format(count=format_count(listed))
        self.export_listed_button.setText(text)
        self.export_listed_button.setAccessibleName(text)
