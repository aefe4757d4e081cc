"""The models as rows of a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.domain.model_record import ModelRecord
from app.domain.training_changes import ProductChange
from app.messages.codes.readiness import ModelNeedsWorkstation
from app.messages.wording.say import say
from app.widgets.formatting import counted, format_time
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.since_training import changes_sentence
from app.widgets.untrained import products_words

AnyIndex = QModelIndex | QPersistentModelIndex
MODEL, TRAINED, PRESET, PRODUCTS, SINCE, STATE = range(6)
ChangesOf = Callable[[int], tuple[ProductChange, ...]]
"""What has changed since a model of that number was trained."""


class ModelTableModel(QAbstractTableModel):
    """Rows are models, newest first."""

    def __init__(
        self,
        changes_of: ChangesOf,
        can_use: Callable[[ModelRecord], bool] = lambda _model: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_use = can_use
        self._changes_of = changes_of
        self._models: tuple[ModelRecord, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of models."""
        return 0 if parent.isValid() else len(self._models)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 6

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the active model is bold."""
        if not index.isValid():
            return None
        model = self._models[index.row()]
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY, QFont.Weight.DemiBold if model.is_active else QFont.Weight.Normal)
        changes = self._changes_of(model.id)
        if role == Qt.ItemDataRole.ToolTipRole:
            tips = {PRODUCTS: products_words(model), SINCE: changes_sentence(changes), MODEL: model.label}
            if not self._can_use(model):
                tips[STATE] = say(ModelNeedsWorkstation(model.label))
            return tips.get(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = {
            MODEL: model.label,
            TRAINED: format_time(model.created_at),
            PRESET: model.preset,
            PRODUCTS: products_words(model),
            SINCE: self._changed(len(changes)),
            STATE: self._state_of(model),
        }
        return texts[index.column()]

    def _state_of(self, model: ModelRecord) -> str:
        if not self._can_use(model):
            return self.tr("Needs a workstation")
        if model.is_active:
            return self.tr("● Active")
        active = next((each for each in self._models if each.is_active), None)
        # An older one was let go; a newer one waits for a person's word.
        return self.tr("Candidate") if active is not None and model.id > active.id else ""

    def _changed(self, count: int) -> str:
        """As short as that: the tool tip and the line below the table tell what it is."""
        if not count:
            return ""
        return counted(count, self.tr("{count} product"), self.tr("{count} products"))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Model"),
            self.tr("Trained"),
            self.tr("Preset"),
            self.tr("Products"),
            self.tr("Changed since"),
            self.tr("State"),
        )
        return names[section]

    def model(self, row: int) -> ModelRecord:
        """The model in a row."""
        return self._models[row]

    def show_models(self, models: tuple[ModelRecord, ...]) -> None:
        """Show these models."""
        self.beginResetModel()
        self._models = models
        self.endResetModel()

    def row_of(self, model_id: int) -> int:
        """The row of a model; -1 if it is not listed."""
        return next((row for row, model in enumerate(self._models) if model.id == model_id), -1)

    def show_changes(self) -> None:
        """More is known about what has changed since the models were trained."""
        if self._models:
            self.dataChanged.emit(self.index(0, SINCE), self.index(len(self._models) - 1, SINCE))
