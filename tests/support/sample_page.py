"""A page that a test adds through the same door as all others: its descriptor."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.operations.product_operations import CreateProduct
from app.operations.services import Services
from app.pages.page import OpenPage, PageDescriptor
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance


class TallyPage(QWidget):
    """Counts the products, and makes one more."""

    def __init__(self, app_state: AppState) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self.count = QLabel()
        self.more_button = QPushButton("One more")
        layout = QVBoxLayout(self)
        layout.addWidget(self.count)
        layout.addWidget(self.more_button)
        app_state.productsChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.count.setText(f"{len(self._app_state.products)} products")


def _make(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    page = TallyPage(services.app_state)

    def make_one_more() -> None:
        name = f"Product {len(services.app_state.products) + 1}"
        services.runner.run(CreateProduct(services.workspace.products, name))

    row = Action("tally.more", "One more product", make_one_more, keys=("Ctrl+M",), buttons=(page.more_button,))
    actions.add((row,), page, "tally")
    return OpenPage(page)


TALLY = PageDescriptor("tally", "Tally", "activity", lambda: _make)
