"""What the Inspect page says before a run: the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.source_choice import SourceChoice
from app.messages.codes.readiness import ModelDoesNotKnow, NoModelYet, NoProductChosen, NoProductYet
from app.pages.inspect.parts.source_chooser import SourceChooser, kind_title
from app.state.app_state import AppState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import format_source
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import action_button


class InspectStart(QWidget):
    """No product → create one; no model → train; otherwise → choose where the images come from."""

    pageRequested = Signal(str)

    def __init__(self, appearance: Appearance, chooser: SourceChooser) -> None:
        super().__init__()
        self._empty = EmptyState(appearance, "scan-search")
        self.product_button = action_button(
            appearance, self.tr("Create your first product"), "plus", "primary", big=True
        )
        self.train_button = action_button(appearance, self.tr("Train a model"), "graduation-cap", "primary", big=True)
        self.again_button = action_button(appearance, self.tr("Again"), "rotate-ccw", big=True)
        self.source_buttons = [
            action_button(
                appearance, kind_title(kind), kind.icon, "" if kind is not chooser.kinds[0] else "primary", big=True
            )
            for kind in chooser.kinds
        ]
        for button in (self.product_button, self.train_button, self.again_button, *self.source_buttons):
            self._empty.add_button(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        self.product_button.clicked.connect(self._on_product_clicked)
        self.train_button.clicked.connect(self._on_train_clicked)

    @property
    def title(self) -> str:
        """What the page says now."""
        return self._empty.title

    def show_state(self, state: AppState, last: SourceChoice | None) -> None:
        """Say what is missing; `last` is the source that this product was inspected from before."""
        obstacle = state.obstacle_to_inspection()
        known = obstacle is None
        self.product_button.setVisible(isinstance(obstacle, NoProductYet))
        self.train_button.setVisible(isinstance(obstacle, NoModelYet | ModelDoesNotKnow))
        for button in self.source_buttons:
            button.setVisible(known)
        self.again_button.setVisible(known and last is not None)
        if last is not None:
            self.again_button.setText(self.tr("{source} again").format(source=format_source(last.name)))
            self.again_button.setAccessibleName(self.tr("Inspect {source} once more").format(source=last.name))
        if isinstance(obstacle, NoProductYet):
            self._empty.set_message(
                "package",
                self.tr("Nothing to inspect yet"),
                self.tr("Create a product and add pictures of good parts. About 20 to 200 are enough."),
            )
        elif isinstance(obstacle, NoModelYet):
            self._empty.set_message(
                "graduation-cap",
                self.tr("No model yet"),
                self.tr(
                    "Train one model for all your products. It takes minutes and needs only pictures of good parts."
                ),
            )
        elif isinstance(obstacle, NoProductChosen):
            self._empty.set_message(
                "package", self.tr("Which product?"), self.tr("Choose the product at the top of the window.")
            )
        elif isinstance(obstacle, ModelDoesNotKnow):
            self._empty.set_message(
                "graduation-cap",
                self.tr("The model does not know {product}").format(product=obstacle.product),
                self.tr("It was trained on {names}. Train a model that includes this product.").format(
                    names=", ".join(obstacle.known)
                ),
            )
        else:
            name = "" if state.active_product is None else state.active_product.name
            self._empty.set_message(
                "scan-search",
                self.tr("Ready to inspect {product}").format(product=name),
                self.tr("Choose where the images come from, or drop a folder, an image or a video here."),
            )

    @Slot()
    def _on_product_clicked(self) -> None:
        self.pageRequested.emit("products")

    @Slot()
    def _on_train_clicked(self) -> None:
        self.pageRequested.emit("train")
