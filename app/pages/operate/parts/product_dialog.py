"""Lets an operator choose the product: by a tap, by typing, or with a scanner that types its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.folded_text import folded
from app.domain.product import Product
from app.messages.message import Message
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE, font
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.run.obstacle_help import obstacle_help

SIZE = QSize(640, 620)
ROW_HEIGHT = 60
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ProductDialog(LockableDialog):
    """`chosen` is None until a product was chosen. One that cannot be inspected says why when it is selected.

    What is typed selects a product only if it is the whole name of just one: a scanner presses Enter behind every code.
    """

    def __init__(
        self,
        appearance: Appearance,
        products: Sequence[Product],
        current: Product | None,
        obstacle: Callable[[Product], Message | None],
        run_goes_on: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`obstacle` says why a product cannot be inspected."""
        super().__init__(parent)
        self.chosen: Product | None = None
        self._products = tuple(products)
        self._obstacle = obstacle
        self._run_goes_on = run_goes_on
        self._current = current
        self.setWindowTitle(self.tr("Product"))
        self.resize(scaled_size(SIZE))
        self.search = QLineEdit()
        self.search.setFont(font(SIZE_STRONG))
        self.search.setProperty("big", True)
        self.search.setPlaceholderText(self.tr("Type or scan the name"))
        self.search.setAccessibleName(self.tr("Name of the product"))
        self.list = QListWidget()
        self.list.setProperty("roomy", True)
        self.list.setFont(font(SIZE_TITLE, QFont.Weight.Medium))
        self.list.setAccessibleName(self.tr("Products"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.message = text_label("", wrap=True)
        self.message.setMinimumHeight(heightened(60, 3))  # three lines: nothing jumps
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.do_button = action_button(appearance, self.tr("Inspect this product"), "play", "primary", big=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.cancel_button, self.do_button):
            button.setFont(font(SIZE_STRONG, QFont.Weight.DemiBold))
            button.setProperty("huge", True)
            button.setAutoDefault(False)
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("Which product?"), SIZE_TITLE, wrap=True))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._on_return)
        self.list.currentItemChanged.connect(self._show_selected)
        self.list.itemDoubleClicked.connect(self._on_done)
        self.do_button.clicked.connect(self._on_done)
        self.cancel_button.clicked.connect(self.reject)
        self._fill("")
        self.search.setFocus()

    @property
    def selected(self) -> Product | None:
        """What would be chosen."""
        item = self.list.currentItem()
        number = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return next((product for product in self._products if product.id == number), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return False

    @Slot(str)
    def _fill(self, typed: str) -> None:
        wanted = folded(typed.strip())
        self.list.clear()
        named: list[QListWidgetItem] = []
        for product in self._products:
            if wanted in folded(product.name):
                item = QListWidgetItem(product.name)
                item.setData(Qt.ItemDataRole.UserRole, product.id)
                item.setToolTip(product.name)
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                self.list.addItem(item)
                is_current = self._current is not None and product.id == self._current.id
                if folded(product.name) == wanted if wanted else is_current:
                    named.append(item)
        if len(named) == 1:
            self.list.setCurrentItem(named[0])
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        product = self.selected
        is_current = product is not None and self._current is not None and product.id == self._current.id
        obstacle = None if product is None else self._obstacle(product)
        text = ""
        if obstacle is not None:
            text = obstacle_help(obstacle).said
        elif product is not None and not is_current and self._run_goes_on:
            name = "" if self._current is None else self._current.name
            text = self.tr("The inspection of {old} ends after the present part; that of {new} begins.").format(
                old=name, new=product.name
            )
        elif self.list.count() == 0:
            text = self.tr("There is no product of that name.")
        self.message.setText(text)
        self.do_button.setEnabled(product is not None and obstacle is None and not is_current)

    @Slot()
    def _on_return(self) -> None:
        typed = self.search.text().strip()
        if typed and self.selected is None:
            wanted = folded(typed)
            if any(folded(product.name) == wanted for product in self._products):
                self.message.setText(self.tr("More than one product has that name. Tap the one that you mean."))
            else:
                self.message.setText(self.tr("There is no product of that name."))
            self.search.selectAll()  # the next code takes its place
        elif typed:
            self._on_done()

    @Slot()
    def _on_done(self) -> None:
        if self.do_button.isEnabled():
            self.chosen = self.selected
            self.accept()
