"""Asks which other model shall judge parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.model_record import ModelRecord
from app.widgets.formatting import counted
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label
from app.widgets.untrained import products_words

WIDTH = 560


class ModelQuestion(LockableDialog):
    """`model` holds the answer once it was accepted."""

    def __init__(
        self, appearance: Appearance, models: Sequence[ModelRecord], count: int, parent: QWidget | None = None
    ) -> None:
        """`models` are those to choose from, at least one, of which the active one is proposed; `count` parts shall be judged."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self._models = tuple(models)
        title = self.tr("What would another model say?")
        self.setWindowTitle(title)
        self.setFixedWidth(scaled(WIDTH))
        hint = counted(
            count,
            self.tr(
                "{count} part is judged by another model, by its product's limit of now. It takes as long as a run, beside all "
                "else; no record is changed."
            ),
            self.tr(
                "{count} parts are judged by another model, by their products' current limits. It takes as long as a run, "
                "beside all else; no record is changed."
            ),
        )
        self.choice = Choice(appearance, self.tr("Other model"))
        for model in self._models:
            words = self.tr("{model}, active") if model.is_active else "{model}"
            self.choice.addItem(words.format(model=model.label))
        self.products = text_label("", tone="muted", wrap=True)
        cancel = action_button(appearance, self.tr("Cancel"), big=True)
        self.ask_button = action_button(appearance, self.tr("Ask it"), role="primary", big=True)
        self.ask_button.setDefault(True)
        field = QHBoxLayout()
        field.setSpacing(GRID)
        field.addWidget(text_label(self.tr("Other model")))
        field.addWidget(self.choice, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ask_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(hint, wrap=True))
        layout.addLayout(field)
        layout.addWidget(self.products)
        layout.addLayout(buttons)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        cancel.clicked.connect(self.reject)
        self.ask_button.clicked.connect(self.accept)
        active = next((place for place, model in enumerate(self._models) if model.is_active), 0)
        self.choice.setCurrentIndex(active)
        self._on_chosen()
        self.choice.setFocus()

    @property
    def model(self) -> ModelRecord:
        """The one that is chosen."""
        return self._models[self.choice.currentIndex()]

    @Slot()
    def _on_chosen(self) -> None:
        self.products.setText(self.tr("It knows {products}.").format(products=products_words(self.model)))


def ask_model(appearance: Appearance, models: Sequence[ModelRecord], count: int, parent: QWidget) -> ModelRecord | None:
    """The one that a person chose; None if they thought better of it."""
    question = ModelQuestion(appearance, models, count, parent)
    accepted = question.exec()
    model = question.model
    question.deleteLater()
    return model if accepted else None
