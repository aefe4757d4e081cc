"""The workspace's models, and which one inspects."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.model_record import ModelRecord
from app.messages.wording.say import say
from app.state.app_state import AppState
from app.widgets.formatting import format_time
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.widgets import GRID, action_button, heading, text_label

AnyIndex = QModelIndex | QPersistentModelIndex


class ModelTableModel(QAbstractTableModel):
    """Rows are models, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[ModelRecord, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of models."""
        return 0 if parent.isValid() else len(self._models)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 5

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the active model is bold."""
        if not index.isValid():
            return None
        model = self._models[index.row()]
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY, QFont.Weight.DemiBold if model.is_active else QFont.Weight.Normal)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 3:
            return ", ".join(model.products)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        products = ", ".join(model.products)
        state = self.tr("● Active") if model.is_active else ""
        return (model.name, format_time(model.created_at), model.preset, products, state)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Model"), self.tr("Trained"), self.tr("Preset"), self.tr("Products"), self.tr("State"))
        return names[section]

    def model(self, row: int) -> ModelRecord:
        """The model in a row."""
        return self._models[row]

    def show_models(self, models: tuple[ModelRecord, ...]) -> None:
        """Show these models."""
        self.beginResetModel()
        self._models = models
        self.endResetModel()


class ModelTable(QWidget):
    """Enter or a double click activates."""

    modelActivated = Signal(int)

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__()
        self._state = app_state
        self.activate_button = action_button(appearance, self.tr("Activate"), "circle-check")
        self.activate_button.setToolTip(self.tr("Inspect with the chosen model from now on"))
        self.model = ModelTableModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setProperty("flat", True)
        self.table.setAccessibleName(self.tr("Models"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(44)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.none_text = text_label(self.tr("No model has been trained yet."), tone="muted")
        self.engine_text = text_label("", tone="muted", wrap=True)
        title_row = QHBoxLayout()
        title_row.addWidget(heading(self.tr("Models")), 1)
        title_row.addWidget(self.activate_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(title_row)
        layout.addWidget(self.none_text)
        layout.addWidget(self.table, 100)
        layout.addWidget(self.engine_text)
        layout.addStretch(1)
        app_state.modelsChanged.connect(self._on_models_changed)
        self.table.activated.connect(lambda _: self.activate_selected())
        app_state.engineMessageChanged.connect(self._on_engine_message_changed)
        self._on_engine_message_changed()
        self._on_models_changed()

    @Slot()
    def _on_engine_message_changed(self) -> None:
        text = say(self._state.engine_message)
        self.engine_text.setText(text)
        self.engine_text.setVisible(bool(text))

    @Slot()
    def _on_models_changed(self) -> None:
        self.model.show_models(self._state.models)
        self.none_text.setVisible(not self._state.models)
        self.table.setVisible(bool(self._state.models))

    @property
    def selected(self) -> ModelRecord | None:
        """The chosen row, if it is a model that does not inspect yet."""
        rows = self.table.selectionModel().selectedRows()
        model = self.model.model(rows[0].row()) if rows else None
        return None if model is None or model.is_active else model

    def activate_selected(self) -> None:
        """Ask to let the chosen model inspect."""
        if self.selected is not None:
            self.modelActivated.emit(self.selected.id)
