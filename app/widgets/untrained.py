"""How it is said, wherever a model or a verdict is shown, that a model was not trained on a product."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.model_record import ModelRecord
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.widgets.look.widgets import text_label


def untrained_words() -> str:
    """As short as that."""
    return QCoreApplication.translate("Untrained", "by prompts only, not trained on this product")


def untrained_sentence() -> str:
    """What that means for a person."""
    return QCoreApplication.translate(
        "Untrained",
        "By prompts only: the model was not trained on this product. It compares parts with pictures of good ones and may miss "
        "what a trained model finds.",
    )


def products_words(model: ModelRecord) -> str:
    """The products of a model, each with what it knows of it."""
    marked = QCoreApplication.translate("Untrained", "{product} (by prompts only)")
    return ", ".join(marked.format(product=name) if name in model.untrained else name for name in model.products)


def model_of_batch(batch: Batch) -> str:
    """What judged its parts."""
    return f"{batch.model_name}, {untrained_words()}" if batch.is_untrained else batch.model_name


class UntrainedNotice(QWidget):
    """A line that is there only while the product is inspected by prompts only."""

    def __init__(self, app_state: AppState, inspection_state: InspectionState) -> None:
        super().__init__()
        self._app_state = app_state
        self._state = inspection_state
        self.text = text_label("", weight=QFont.Weight.Medium, tone="warning", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        for changed in (app_state.activeProductChanged, app_state.modelsChanged, inspection_state.runStateChanged):
            changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        product, model = inspected_product(self._app_state, self._state), self._app_state.active_model
        is_untrained = product is not None and model is not None and model.is_untrained_on(product)
        self.text.setText(untrained_sentence() if is_untrained else "")
        self.setVisible(is_untrained)
