"""Opens the reasons for a verdict over a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.product import Product
from app.operations.explanations import Explanations
from app.widgets.look.appearance import Appearance
from app.widgets.why_dialog import WhyDialog
from onenip_core.data.images.value_range import ValueRange


@dataclass(frozen=True, slots=True)
class AskedPicture:
    """A file, what a person calls it, and how it is read."""

    path: Path
    name: str
    values: ValueRange


def show_why(
    explanations: Explanations, appearance: Appearance, page: QWidget, asked: AskedPicture, product: Product
) -> None:
    """Ask the active model about a picture, and show what it says until the person has read it."""
    dialog = WhyDialog(appearance, asked.name, page)
    explanations.explained.connect(dialog.show_explanation)
    explanations.failed.connect(dialog.show_failure)
    explanations.ask(asked.path, asked.name, product, asked.values)
    dialog.exec()
    explanations.forget()
    dialog.deleteLater()
