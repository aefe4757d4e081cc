"""How it is said, wherever a model or a verdict is shown, that a model was not trained on a product."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.model_record import ModelRecord
from app.messages.wording.lists import listed
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.product_views import is_untrained_on_a_view
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
    # Those first: a line that is too long for its place loses its end.
    products = sorted(model.products, key=lambda name: name not in model.untrained)
    return listed(marked.format(product=name) if name in model.untrained else name for name in products)


def model_of_batch(batch: Batch) -> str:
    """What judged its parts."""
    return f"{batch.model_name}, {untrained_words()}" if batch.is_untrained else batch.model_name


class UntrainedNotice(QWidget):
    """A line that is there only while the product is inspected by prompts only."""

    shown = Signal()
    """It came, or went."""

    def __init__(self, app_state: AppState, inspection_state: InspectionState, *, is_short: bool = False) -> None:
        """A short one says all of it in its tool tip."""
        super().__init__()
        self._is_short = is_short
        self._app_state = app_state
        self._state = inspection_state
        self.text = text_label("", weight=QFont.Weight.Medium, tone="warning", wrap=True)
        self.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        for changed in (
            app_state.activeProductChanged,
            app_state.modelsChanged,
            app_state.settingsChanged,
            inspection_state.runStateChanged,
        ):
            changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        product, model = inspected_product(self._app_state, self._state), self._app_state.active_model
        is_untrained = (
            product is not None and model is not None and is_untrained_on_a_view(self._app_state, model, product)
        )
        words = untrained_words() if self._is_short else untrained_sentence()
        self.text.setText(words[0].upper() + words[1:] if is_untrained else "")
        self.text.setToolTip(untrained_sentence())
        if is_untrained == self.isHidden():
            self.setVisible(is_untrained)
            self.shown.emit()
