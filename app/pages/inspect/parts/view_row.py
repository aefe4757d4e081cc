"""One camera of several, as a person sets it up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QMenu, QWidget

from app.domain.product import Product
from app.domain.product_views import LONGEST_VIEW_NAME
from app.domain.source_choice import SourceChoice
from app.sources.kind import SourceKind
from app.widgets.formatting import format_source
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, ElidedLabel, action_button, name_choice, text_label
from app.widgets.source_choosing.source_chooser import kind_title

HEIGHT = 44
"""Pixels of what is touched."""

Ask = Callable[[SourceKind, QWidget, int], SourceChoice | None]
"""For which product, 0 if none is chosen yet."""
"""Lets a person choose a source of a kind; None if they thought better of it."""


class ViewRow(QFrame):
    """Number, name, product, source. Of the first one the product is given, and it cannot be removed."""

    removed = Signal()
    changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        kinds: Sequence[SourceKind],
        ask: Ask,
        products: Sequence[Product],
        kept_source: Callable[[Product], SourceChoice | None],
        fixed_product: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.choice: SourceChoice | None = None
        self._ask = ask
        self._kept_source = kept_source
        self.number = text_label("", tone="muted")
        self.number.setFixedWidth(scaled(24))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_VIEW_NAME)
        self.name.setMinimumHeight(heightened(HEIGHT))
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("Name, such as Top or Left"))
        self.product = Choice(appearance, self.tr("Judged as"))
        self.product.setMinimumHeight(heightened(HEIGHT))
        for product in products:
            self.product.addItem(product.name, product)
        self.product.setEnabled(not fixed_product)
        self.source = ElidedLabel()
        self.choose_button = action_button(appearance, self.tr("Choose…"), "camera", big=True)
        menu = QMenu(self.choose_button)
        for kind in kinds:
            action = menu.addAction(appearance.icon(kind.icon, "text"), kind_title(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._on_choose(kind))
        self.choose_button.setMenu(menu)
        self.remove_button = action_button(appearance, "", "x", "quiet", self.tr("Remove this camera"), big=True)
        self.remove_button.setAutoDefault(False)
        self.choose_button.setAutoDefault(False)
        policy = self.remove_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(policy)
        self.remove_button.setVisible(not fixed_product)
        layout = QGridLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(GRID // 2)
        layout.addWidget(self.number, 0, 0)
        layout.addWidget(self.name, 0, 1)
        layout.addWidget(self.product, 0, 2)
        layout.addWidget(self.remove_button, 0, 3)
        layout.addWidget(self.source, 1, 1)
        layout.addWidget(self.choose_button, 1, 2, Qt.AlignmentFlag.AlignRight)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(2, 1)
        self.product.activated.connect(self._on_product)
        self.remove_button.clicked.connect(self.removed)
        self.show_choice(None)

    @property
    def product_id(self) -> int:
        """As which the view is judged; 0 if there is no product at all."""
        product = self.product.currentData()
        return product.id if isinstance(product, Product) else 0

    def show_number(self, number: int) -> None:
        """Its place among the cameras, from 1."""
        self.number.setText(str(number))
        for widget, what in (
            (self.name, self.tr("Name of view {number}")),
            (self.product, self.tr("View {number} is judged as")),
            (self.choose_button, self.tr("Choose where the pictures of view {number} come from")),
            (self.remove_button, self.tr("Remove view {number}")),
        ):
            widget.setAccessibleName(what.format(number=number))
        name_choice(self.product, self.product.accessibleName())

    def choose_product(self, product_id: int) -> None:
        """Show that it is judged as this product; one that is not offered leaves none chosen."""
        ids = [self.product.itemData(row).id for row in range(self.product.count())]
        self.product.setCurrentIndex(ids.index(product_id) if product_id in ids else -1)

    def show_choice(self, choice: SourceChoice | None) -> None:
        """Show where its pictures come from."""
        self.choice = choice
        self.source.setText(self.tr("No camera or folder yet") if choice is None else format_source(choice.name))
        self.source.setEnabled(choice is not None)

    def _on_choose(self, kind: SourceKind) -> None:
        choice = self._ask(kind, self, self.product_id)
        if choice is not None:
            self.show_choice(choice)
            self.changed.emit()

    @Slot()
    def _on_product(self) -> None:
        """The camera that this product was inspected with, with its settings, is a good first guess."""
        product = self.product.currentData()
        if self.choice is None and isinstance(product, Product):
            self.show_choice(self._kept_source(product))
        self.changed.emit()
