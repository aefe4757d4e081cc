"""The workspace's models: which one inspects, what they are called, what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLayout,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.model_record import ModelRecord
from app.messages.wording.lists import set_apart
from app.messages.wording.say import say
from app.pages.train.parts.model_rows import PRODUCTS, ModelTableModel
from app.state.app_state import AppState
from app.widgets.lists.column_fit import ColumnFit
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.text_size import USUAL, heightened, scaled, text_percent
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.since_training import changes_sentence

HEADING_WIDTH = 120
ROW_HEIGHT, LEAST_ROWS = 44, 3
"""Pixels; the heading counts as a row."""


class ModelTable(QWidget):
    """Enter or a double click activates."""

    modelActivated = Signal(int)
    exportReported = Signal(int, int)
    """How far an export is, done and total, (0, 0) where nobody knows yet; may be emitted from any thread."""
    exportShown = Signal()
    """What is shown of an export has changed."""
    exportCancelled = Signal()

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__()
        self._state = app_state
        self.add_button = action_button(appearance, self.tr("Add…"), "plus", "quiet")
        self.activate_button = action_button(appearance, self.tr("Activate"), "circle-check")
        self.compare_button = action_button(appearance, self.tr("Compare…"), "badge-check")
        self.details_button = action_button(appearance, self.tr("Details…"), "info", "quiet")
        self.rename_button = action_button(appearance, self.tr("Rename…"), "", "quiet")
        self.export_button = action_button(appearance, self.tr("Export…"), "download", "quiet")
        self.trash_button = action_button(appearance, self.tr("Trash"), "trash-2", "quiet")
        self.model = ModelTableModel(app_state.changes_since_training, app_state.can_use, self)
        self.table = QTableView()
        none = self.tr("No model yet. Add the file of a model that was trained on a workstation.")
        if app_state.edition.trains:
            none = self.tr("No model yet. Train one, or add the file of a model that was exported elsewhere.")
        self.none_text = text_label(none, tone="muted", wrap=True)
        self.since_text = text_label("", tone="warning", wrap=True)
        self.engine_text = text_label("", tone="muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the export is"))
        self.export_text = text_label("", tone="muted")
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", "quiet")
        self.export = QWidget()
        self.export.hide()
        self._exporting = False
        self._training = False
        self._prepare_table()
        self._build_layout()
        app_state.modelsChanged.connect(self._on_models_changed)
        app_state.modelChangesChanged.connect(self._on_changes_changed)
        app_state.engineMessageChanged.connect(self._on_engine_message_changed)
        self.exportReported.connect(self._on_export_reported)
        self.table.activated.connect(lambda _: self.activate_selected())
        self.table.selectionModel().selectionChanged.connect(self._show_changes)
        self._on_engine_message_changed()
        self._on_models_changed()

    def _prepare_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setProperty("flat", True)
        table.setAccessibleName(self.tr("Models"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(heightened(ROW_HEIGHT))
        table.setMinimumHeight(LEAST_ROWS * heightened(ROW_HEIGHT))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PRODUCTS, QHeaderView.ResizeMode.Fixed)
        header.setMaximumSectionSize(scaled(200))
        ColumnFit(table, {}, taking=PRODUCTS)

    def _build_layout(self) -> None:
        # Where letters are large the page is scrolled, and shares no height.
        buttons: QLayout = QHBoxLayout() if text_percent() == USUAL else FlowLayout()
        buttons.setSpacing(4)
        # No FlowLayout: below a training, a card that is as high as its width needs takes more than its share.
        self._title_row = title_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        title_row.setSpacing(4)
        title_row.addWidget(heading(self.tr("Models")), 1)
        title_row.addLayout(buttons)
        for button in (
            self.add_button,
            self.details_button,
            self.rename_button,
            self.export_button,
            self.trash_button,
        ):
            buttons.addWidget(button)
        self._buttons = buttons
        export_row = QHBoxLayout(self.export)
        export_row.setContentsMargins(0, 0, 0, 0)
        export_row.setSpacing(GRID)
        export_row.addWidget(self.export_text)
        export_row.addWidget(self.progress, 1)
        export_row.addWidget(self.cancel_button)
        judge_row = QHBoxLayout()
        judge_row.setSpacing(GRID)
        judge_row.addStretch(1)
        judge_row.addWidget(self.compare_button)
        judge_row.addWidget(self.activate_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(title_row)
        layout.addWidget(self.export)
        layout.addWidget(self.none_text)
        layout.addWidget(self.table, 100)
        layout.addLayout(judge_row)
        layout.addWidget(self.since_text)
        layout.addWidget(self.engine_text)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the heading where they have no room beside it."""
        super().resizeEvent(event)
        beside = self._buttons.sizeHint().width() + scaled(HEADING_WIDTH) <= self.width()
        directions = QBoxLayout.Direction
        self._title_row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def set_training(self, training: bool) -> None:
        """While a model is trained its losses have the room of what is said of the others."""
        self._training = training
        self._on_engine_message_changed()
        self._show_changes()

    @property
    def chosen(self) -> ModelRecord | None:
        """The model of the selected row."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.model(rows[0].row()) if rows else None

    @property
    def exporting(self) -> bool:
        """True while a copy of a model is written."""
        return self._exporting

    @property
    def selected(self) -> ModelRecord | None:
        """The chosen row, if it is a model that does not inspect yet."""
        model = self.chosen
        return None if model is None or model.is_active else model

    def activate_selected(self) -> None:
        """Ask for the chosen model to inspect, if it does not yet."""
        if self.selected is not None and self._state.can_use(self.selected):
            self.modelActivated.emit(self.selected.id)

    @Slot()
    def _on_engine_message_changed(self) -> None:
        text = say(self._state.engine_message)
        self.engine_text.setText(text)
        self.engine_text.setToolTip(say(self._state.engine_details))
        self.engine_text.setVisible(bool(text) and not self._training)

    @Slot()
    def _on_models_changed(self) -> None:
        chosen = self.chosen
        self.model.show_models(self._state.models)
        row = -1 if chosen is None else self.model.row_of(chosen.id)
        if row >= 0:
            self.table.selectRow(row)
        self.none_text.setVisible(not self._state.models)
        self.table.setVisible(bool(self._state.models))
        self._show_changes()

    @Slot()
    def _on_changes_changed(self) -> None:
        self.model.show_changes()
        self._show_changes()

    @Slot()
    def _show_changes(self) -> None:
        """Of the model that is chosen, else of the one that inspects."""
        model = self.chosen or self._state.active_model
        changes = () if model is None else self._state.changes_since_training(model.id)
        text = ""
        if model is not None and changes:
            lines = set_apart(changes_sentence(changes).splitlines())
            text = self.tr("{model} is older than its images. {changes}.").format(model=model.label, changes=lines)
        self.since_text.setText(text)
        self.since_text.setVisible(bool(text) and not self._training)

    @Slot(int, int)
    def _on_export_reported(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._exporting = total == 0 or done < total
        # What other computers run on is made and compared first, which takes minutes where nobody has asked for it yet.
        self.export_text.setText(self.tr("Preparing; this may take minutes") if total == 0 else self.tr("Writing"))
        self.export.setVisible(self._exporting)
        self.exportShown.emit()
