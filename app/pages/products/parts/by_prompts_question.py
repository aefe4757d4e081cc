"""Asks whether a product shall be inspected without training."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


def ask_by_prompts(appearance: Appearance, product: Product, model: ModelRecord, parent: QWidget) -> bool:
    """True if the person agrees."""
    translate = QCoreApplication.translate
    text = translate(
        "ByPrompts",
        "A new model is made of {model}: its network stays as it is, and {product} is compared with its pictures of good parts. "
        "What {model} says of its other products does not change. It takes a minute or so and finds less than a training would; "
        "afterwards you are told what its own pictures foretell: go, doubtful, or no go. {model} goes on inspecting until you "
        "activate the new one.",
    ).format(model=model.label, product=product.name)
    dialog = QuestionDialog(
        appearance,
        translate("ByPrompts", "Inspect “{product}” without training?").format(product=product.name),
        text,
        translate("ByPrompts", "Make the model"),
        translate("ByPrompts", "Not now"),
        parent,
        is_dangerous=False,
    )
    return dialog.ask()
