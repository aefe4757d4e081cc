"""What the Inspect page says before a run: the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.messages.message import Message
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import format_source
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import action_button
from app.widgets.run.obstacle_help import obstacle_help
from app.widgets.source_choosing.source_chooser import SourceChooser, kind_title

LAST_SOURCE_WIDTH = 96
"""Pixels of its name, so that all buttons fit side by side at the least width of the window."""

SWITCH_HEIGHT = 44
"""Pixels, so that a glove hits it."""


class InspectStart(QWidget):
    """Something is missing → what, and the page that helps; otherwise → choose where the images come from."""

    pageRequested = Signal(str)

    def __init__(self, appearance: Appearance, chooser: SourceChooser) -> None:
        super().__init__()
        self._appearance = appearance
        self._page = ""
        self._empty = EmptyState(appearance, "scan-search")
        self.help_button = action_button(appearance, self.tr("Help"), "plus", "primary", big=True)
        self.again_button = action_button(appearance, self.tr("Again"), "rotate-ccw", big=True)
        self.source_buttons = [
            action_button(
                appearance, kind_title(kind), kind.icon, "" if kind is not chooser.kinds[0] else "primary", big=True
            )
            for kind in chooser.kinds
        ]
        for button in (self.help_button, self.again_button, *self.source_buttons):
            self._empty.add_button(button)
        self.subfolders = QCheckBox(self.tr("Include subfolders"))
        self.subfolders.setChecked(True)
        self.subfolders.setMinimumHeight(heightened(SWITCH_HEIGHT))
        self._shown_for: tuple[int, SourceChoice | None] = (0, None)
        self.flow_button = action_button(appearance, self.tr("Triggers and alarms…"), "timer", "quiet", big=True)
        self.views_button = action_button(appearance, self.tr("Several cameras…"), "layers", "quiet", big=True)
        self.order_button = action_button(appearance, self.tr("Order…"), "archive", "quiet", big=True)
        self._empty.add_below(self.subfolders, self.order_button, self.flow_button, self.views_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        self.help_button.clicked.connect(self._on_help_clicked)

    @property
    def title(self) -> str:
        """What the page says now."""
        return self._empty.title

    def show_state(self, obstacle: Message | None, product: Product | None, last: SourceChoice | None) -> None:
        """Say what is in the way; `last` is the source that this product was inspected from before."""
        with self._empty.changing():
            self._show_buttons(obstacle, product, last)
            self._say(obstacle, product)

    def _show_buttons(self, obstacle: Message | None, product: Product | None, last: SourceChoice | None) -> None:
        known = obstacle is None
        below = (self.subfolders, self.order_button, self.flow_button, self.views_button)
        for widget in (*self.source_buttons, *below):
            widget.setVisible(known)
        self.again_button.setVisible(known and last is not None)
        self.help_button.setVisible(obstacle is not None and bool(obstacle_help(obstacle).button))
        self._show_subfolders(product, last)
        if last is not None:
            metrics = QFontMetrics(self.again_button.font())
            name = metrics.elidedText(format_source(last.name), Qt.TextElideMode.ElideMiddle, scaled(LAST_SOURCE_WIDTH))
            self.again_button.setText(self.tr("{source} again").format(source=name))
            self.again_button.setToolTip(last.name)
            self.again_button.setAccessibleName(self.tr("Inspect {source} once more").format(source=last.name))

    def _say(self, obstacle: Message | None, product: Product | None) -> None:
        if obstacle is not None:
            help_ = obstacle_help(obstacle)
            self._page = help_.page
            self._empty.set_message(help_.icon, help_.title, help_.text)
            self.help_button.setText(help_.button)
            self.help_button.setAccessibleName(help_.button)
            self._appearance.set_icon(self.help_button, help_.button_icon or "info", "on_accent")
            return
        name = "" if product is None else product.name
        self._empty.set_message(
            "scan-search",
            self.tr("Ready to inspect {product}").format(product=name),
            self.tr("Choose where the images come from, or drop a folder, an image or a video here."),
        )

    def show_order(self, order: str) -> None:
        """Say for which order the next run inspects; empty: none."""
        name = self.order_button.fontMetrics().elidedText(
            order, Qt.TextElideMode.ElideMiddle, scaled(LAST_SOURCE_WIDTH)
        )
        shown = self.tr("Order {name}…").format(name=name) if order else self.tr("Order…")
        self.order_button.setText(shown.replace("&", "&&"))
        self.order_button.setAccessibleName(self.tr("Order {name}").format(name=order) if order else shown)

    def show_views(self, count: int) -> None:
        """Say how many cameras look at each part."""
        several = self.tr("Cameras of each part ({count})…").format(count=count)
        text = self.tr("Several cameras…") if count == 1 else several
        self.views_button.setText(text)
        self.views_button.setAccessibleName(text)

    def _show_subfolders(self, product: Product | None, last: SourceChoice | None) -> None:
        """As it was with this source; what a person has set since stays, also after one of this product that has no subfolders."""
        shown_for = (0 if product is None else product.id, last)
        if shown_for == self._shown_for:
            return
        is_same_product = shown_for[0] == self._shown_for[0]
        self._shown_for = shown_for
        included = None if last is None else last.includes_subfolders
        if included is not None or not is_same_product:
            self.subfolders.setChecked(included is not False)

    @Slot()
    def _on_help_clicked(self) -> None:
        self.pageRequested.emit(self._page)
