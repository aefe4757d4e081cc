"""Look at saved batches, correct verdicts, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.pages.review.parts.inspection_details import InspectionDetails
from app.pages.review.parts.inspection_table import InspectionTable
from app.pages.review.parts.verdict_filter import VerdictFilter
from app.pages.review.state import ReviewState
from app.settings.schema import OVERLAY_OPACITY
from app.state.app_state import AppState
from app.widgets.correction_dialog import ask_correction
from app.widgets.empty_state import EmptyState
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.formatting import counted, format_source, format_time
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.lists.two_line_list import ListRow, TwoLineList
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, card, heading, rule
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict

BATCHES_WIDTH = 240
TABLE_WIDTH, TABLE_WIDTH_MAXIMUM = 432, 600


class ReviewPage(QWidget):
    """Batches, the inspections of the open one, and the part that is looked at."""

    cameUp = Signal()
    """The page is on show again: a run may have gone on meanwhile."""
    batchOpened = Signal(int)
    filterChanged = Signal(object)
    inspectionSelected = Signal(int)
    overruleRequested = Signal(int, object, str)
    """Inspection, verdict (None takes the correction back) and the reason that a person gave, often none."""
    exportRequested = Signal(Path)
    batchTrashed = Signal(int)
    opacityChanged = Signal(float)
    pageRequested = Signal(str)

    def __init__(self, app_state: AppState, review_state: ReviewState, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("Page")
        self._app_state = app_state
        self._appearance = appearance
        self._dialogs = FileDialogs(app_state, self)
        self.state = review_state
        self.batches = TwoLineList(appearance, self.tr("Batches"))
        self.filter = VerdictFilter(appearance)
        self.table = InspectionTable(appearance)
        self.image_view = ImageView(appearance)
        self.image_tools = ImageTools(appearance, self.image_view, compact=True)
        self.legend = MapLegend(appearance)
        self.details = InspectionDetails(appearance)
        self.export_button = action_button(appearance, self.tr("Export CSV…"), "download")
        self.trash_button = action_button(appearance, self.tr("Trash"), "trash-2", "quiet")
        self.empty = EmptyState(
            appearance,
            "history",
            self.tr("Nothing to review yet"),
            self.tr("Every inspection run is saved as a batch. Inspect some parts and they appear here."),
        )
        self.inspect_button = action_button(appearance, self.tr("Go to Inspect"), "scan-eye", "primary", big=True)
        self.empty.add_button(self.inspect_button)
        self._build_layout()
        self._add_help()
        self._connect()
        self._on_settings_changed()
        self._on_batches_changed()
        self._on_inspections_changed()
        self._on_current_changed()

    def _build_layout(self) -> None:
        batches_card, batches_layout = card()
        batches_card.setFixedWidth(BATCHES_WIDTH)
        batches_layout.addWidget(heading(self.tr("Batches"), SIZE_TITLE))
        batches_layout.addSpacing(GRID)
        batches_layout.addWidget(self.batches, 1)
        table_card, table_layout = card(margin=2 * GRID)
        table_card.setMinimumWidth(TABLE_WIDTH)
        table_card.setMaximumWidth(TABLE_WIDTH_MAXIMUM)
        table_layout.addWidget(self.filter)
        table_layout.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.export_button)
        buttons.addStretch(1)
        buttons.addWidget(self.trash_button)
        table_layout.addWidget(rule())
        table_layout.addLayout(buttons)
        image_card, image_layout = card(margin=GRID)
        image_layout.addWidget(self.image_tools)
        image_layout.addWidget(self.image_view, 1)
        image_layout.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignHCenter)
        image_layout.addWidget(rule())
        details = QWidget()
        details_layout = QVBoxLayout(details)
        details_layout.setContentsMargins(GRID, GRID, GRID, GRID)
        details_layout.addWidget(self.details)
        image_layout.addWidget(details)
        self.image_view.setMinimumSize(200, 160)
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        full = QWidget()
        full_layout = QHBoxLayout(full)
        full_layout.setContentsMargins(0, 0, 0, 0)
        full_layout.setSpacing(2 * GRID)
        full_layout.addWidget(batches_card)
        full_layout.addWidget(table_card, 2)
        full_layout.addWidget(image_card, 3)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(holder)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(full)

    def _add_help(self) -> None:
        self.image_view.setWhatsThis(
            self.tr(
                "The part with its anomaly map. The map is clear in the product's normal range; on NG parts a "
                "line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 "
                "%. M: map on and off."
            )
        )
        self.table.setWhatsThis(self.tr("The inspections of the batch. Left and right arrows step through them."))

    def _connect(self) -> None:
        state = self.state
        state.batchesChanged.connect(self._on_batches_changed)
        state.batchChanged.connect(self._on_batches_changed)
        state.inspectionsChanged.connect(self._on_inspections_changed)
        state.currentChanged.connect(self._on_current_changed)
        self._app_state.settingsChanged.connect(self._on_settings_changed)
        self.batches.rowChosen.connect(self.batchOpened)
        self.filter.filterChanged.connect(self.filterChanged)
        self.table.inspectionChosen.connect(self.inspectionSelected)
        self.image_tools.opacityChanged.connect(self.opacityChanged)

    def showEvent(self, event: QShowEvent) -> None:
        """Open the newest batch, if none is open: that is what a person comes for."""
        super().showEvent(event)
        self.cameUp.emit()
        if self.state.batch is None and self.state.batches:
            self.batchOpened.emit(self.state.batches[0].id)

    @Slot()
    def _on_batches_changed(self) -> None:
        batch = self.state.batch
        rows = [self._row(item) for item in self.state.batches]
        self.batches.show_rows(rows, None if batch is None else batch.id)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.image_view.set_empty_text(
            self.tr("Choose a batch on the left.") if batch is None else self.tr("Choose a part in the list.")
        )

    def _row(self, batch: Batch) -> ListRow:
        counts = self.tr("{ok} OK · {ng} NG").format(ok=batch.ok_count, ng=batch.ng_count)
        if batch.not_checked_count:
            counts += self.tr(" · {count} ?").format(count=batch.not_checked_count)
        return ListRow(
            batch.id,
            batch.product_name,
            f"{format_time(batch.started_at)[5:]} · {format_source(batch.source)}",
            extra=counts,
        )

    @Slot()
    def _on_inspections_changed(self) -> None:
        self.filter.show_state(self.state.counters, self.state.verdict_filter)
        self.table.show_inspections(self.state.inspections)
        current = self.state.current
        self.table.mark(None if current is None else current.inspection.id)

    @Slot()
    def _on_current_changed(self) -> None:
        current, batch = self.state.current, self.state.batch
        if current is None:
            self.image_view.show_part(None, None, None)
            self.image_tools.title.setText("")
            self.details.show_inspection(None, "")
            return
        inspection = current.inspection
        if current.image is None:
            self.image_view.set_empty_text(self.tr("The image of this part could not be read."))
        # The score is a mean over a small square: single pixels of a good part may exceed the limit. No line then.
        outlined = inspection.verdict is Verdict.NG
        self.image_view.show_part(current.image, current.model_map, inspection.threshold, outlined)
        self.image_tools.title.setText(f"{inspection.position} · {inspection.name}")
        self.details.show_inspection(inspection, "" if batch is None else batch.model_name)
        self.table.mark(inspection.id)

    @Slot()
    def _on_settings_changed(self) -> None:
        self.image_tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])

    def correct_current(self) -> None:
        """Ask to say the opposite about the part that is looked at, or to take that back."""
        if self.state.current is not None:
            inspection = self.state.current.inspection
            answer = ask_correction(self._appearance, inspection, self)
            if answer is not None:
                self.overruleRequested.emit(inspection.id, answer.verdict, answer.reason)

    def ask_export(self) -> None:
        """Ask for a file and request the table."""
        batch = self.state.batch
        if batch is None:
            return
        suggestion = f"batch-{batch.id}.csv"
        path = self._dialogs.ask_new_file(
            DialogKind.EXPORT, self.tr("Export the batch"), suggestion, self.tr("Comma separated values (*.csv)")
        )
        if path is not None:
            self.exportRequested.emit(path if path.suffix else path.with_suffix(".csv"))

    def ask_trash(self) -> None:
        """Ask whether the open batch may go, and request it."""
        batch = self.state.batch
        if batch is None:
            return
        parts = counted(batch.total, self.tr("1 inspection"), self.tr("{count} inspections"))
        question = self.tr("The batch of {time} with its {parts} moves to the trash. You can undo this.")
        if QuestionDialog(
            self._appearance,
            self.tr("Delete this batch?"),
            question.format(time=format_time(batch.started_at), parts=parts),
            self.tr("Delete batch"),
            self.tr("Keep"),
            self,
        ).ask():
            self.batchTrashed.emit(batch.id)
