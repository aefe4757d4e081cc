"""Opens the reasons for a verdict over a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.product import Product
from app.operations.explanations import Explanations
from app.widgets.look.appearance import Appearance
from app.widgets.why_dialog import WhyDialog


def show_why(
    explanations: Explanations, appearance: Appearance, page: QWidget, path: Path, name: str, product: Product
) -> None:
    """Ask the active model about the picture in a file, and show what it says until the person has read it."""
    dialog = WhyDialog(appearance, name, page)
    explanations.explained.connect(dialog.show_explanation)
    explanations.failed.connect(dialog.show_failure)
    explanations.ask(path, name, product)
    dialog.exec()
    explanations.forget()
    dialog.deleteLater()
