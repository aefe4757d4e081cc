"""What a model shall be called, and with which other one its training begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.model_record import TITLE_LENGTH, ModelRecord
from app.domain.product import Product
from app.domain.start_readiness import obstacle_to_start
from app.messages.message import Message
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, Choice, text_label


class TrainingStart(QWidget):
    """Without a model a training begins at random, as it always did."""

    modelChosen = Signal()
    """A person chose another model, or none."""

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__()
        self._state = app_state
        self.models = Choice(appearance, self.tr("Begin with"))
        self.models.setMinimumContentsLength(12)
        self.models.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.hint = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.title = QLineEdit()
        self.title.setMaxLength(TITLE_LENGTH)
        self.title.setAccessibleName(self.tr("Title of the model"))
        self.title.setPlaceholderText(self.tr("Title, if you like"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(text_label(self.tr("Begin with"), weight=QFont.Weight.DemiBold))
        layout.addWidget(self.models)
        layout.addWidget(self.hint)
        layout.addWidget(text_label(self.tr("Title of the model"), weight=QFont.Weight.DemiBold))
        layout.addWidget(self.title)
        self.models.activated.connect(self._on_activated)
        app_state.modelsChanged.connect(self._show_models)
        self._show_models()

    @property
    def model(self) -> ModelRecord | None:
        """The chosen one, as it is now."""
        number = self.models.currentData()
        return next((model for model in self._state.models if model.id == number), None)

    @property
    def wanted_title(self) -> str:
        return " ".join(self.title.text().split())

    def obstacle(self, preset: str, chosen: Sequence[Product]) -> Message | None:
        """Why a training cannot begin with the chosen model."""
        return None if self.model is None else obstacle_to_start(self.model, preset, chosen)

    @Slot()
    def _show_models(self) -> None:
        chosen = self.models.currentData()
        with QSignalBlocker(self.models):
            self.models.clear()
            self.models.addItem(self.tr("Nothing: from the beginning"), 0)
            for model in self._state.models:
                self.models.addItem(model.label, model.id)
            self.models.setCurrentIndex(max(0, self.models.findData(chosen)))
        self._show_hint()

    @Slot()
    def _on_activated(self) -> None:
        self._show_hint()
        self.modelChosen.emit()

    def _show_hint(self) -> None:
        text = self.tr("Adds products to {model}. What it knows is trained along, so that it is not forgotten.")
        self.hint.setText("" if self.model is None else text.format(model=self.model.label))
        self.hint.setVisible(self.model is not None)
