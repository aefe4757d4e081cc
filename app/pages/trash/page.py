"""What was deleted: bring it back, or delete it for good."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from app.domain.trash import RecordKind, TrashedItem, with_what_goes_along
from app.messages.codes.stores import ProductIsInTheTrash
from app.messages.wording.say import say
from app.operations.trash_operations import counted
from app.pages.trash.parts.questions import deletion_question, product_first_question
from app.pages.trash.parts.trash_table import TrashTable
from app.pages.trash.parts.words import item_name
from app.pages.trash.state import TrashState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import format_bytes, named
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, card, heading, text_label
from app.widgets.question_dialog import QuestionDialog


class TrashPage(QWidget):
    """A table of all that was deleted, with what can be done to what is selected."""

    restoreRequested = Signal(object)
    """Carries a tuple of TrashedItem."""
    deletionRequested = Signal(object)
    """Carries a tuple of TrashedItem; the person was asked."""
    shownChanged = Signal(bool)

    def __init__(self, state: TrashState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.state = state
        self._appearance = appearance
        self.table = TrashTable(state, appearance)
        self.summary = text_label("", tone="muted", wrap=True)
        self.note = text_label("", tone="muted", wrap=True)
        self.restore_button = action_button(appearance, self.tr("Restore"), "undo-2", "primary")
        self.delete_button = action_button(appearance, self.tr("Delete for good…"), "x", "danger")
        self.empty_button = action_button(appearance, self.tr("Empty the trash…"), "trash-2", "danger")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the deletion is"))
        self.progress_text = text_label("")
        self.empty = EmptyState(
            appearance,
            "trash-2",
            self.tr("The trash is empty"),
            self.tr(
                "Products, images, batches and models that you delete wait here. You can bring them back at any time; "
                "nothing leaves the trash by itself."
            ),
        )
        self._build_layout()
        self.table.setWhatsThis(
            self.tr("All that was deleted. Select rows to bring them back or to delete them for good.")
        )
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.model().modelReset.connect(self._on_selection_changed)
        state.itemsChanged.connect(self._on_items_changed)
        state.sizesChanged.connect(self._on_items_changed)
        state.progressChanged.connect(self._on_progress_changed)
        self._on_items_changed()
        self._on_progress_changed()

    def _build_layout(self) -> None:
        header = SideBySide()
        header.setSpacing(GRID)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(heading(self.tr("Trash"), SIZE_TITLE))
        titles.addWidget(self.summary)
        header.addLayout(titles, 1)
        buttons = FlowLayout(spacing=GRID)
        for button in (self.restore_button, self.delete_button, self.empty_button):
            buttons.addWidget(button)
        header.addLayout(buttons)
        self.progress_row = QWidget()
        progress = QHBoxLayout(self.progress_row)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(GRID)
        progress.addWidget(self.progress_text)
        progress.addWidget(self.progress, 1)
        table_card, layout = card(margin=2 * GRID)
        layout.addLayout(header)
        layout.addWidget(self.progress_row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(table_card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.addWidget(holder)

    def showEvent(self, event: QShowEvent) -> None:
        """The list is read when somebody looks."""
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.shownChanged.emit(False)

    def restore_selected(self) -> None:
        """Ask for what is selected to come back; products that it needs come first, if the person agrees."""
        chosen = self.table.selected
        products = self._products_needed_by(chosen)
        if products and not self.make_product_question(products).ask():
            return
        if chosen:
            self.restoreRequested.emit((*products, *chosen))

    def _products_needed_by(self, chosen: tuple[TrashedItem, ...]) -> tuple[TrashedItem, ...]:
        """Trashed products of chosen images that were not chosen themselves and can come back."""
        needed = {item.obstacle.number for item in chosen if isinstance(item.obstacle, ProductIsInTheTrash)}
        return tuple(
            item
            for item in self.state.items
            if item.record.kind is RecordKind.PRODUCT
            and item.record.number in needed
            and item not in chosen
            and item.obstacle is None
        )

    def make_product_question(self, products: tuple[TrashedItem, ...]) -> QuestionDialog:
        """Asks whether these products may come back first."""
        return product_first_question(self._appearance, [product.name for product in products], self)

    def make_deletion_question(self, items: tuple[TrashedItem, ...]) -> QuestionDialog:
        """Asks whether `items` may be deleted for good."""
        size, is_known = self.state.weigh(items)
        return deletion_question(self._appearance, items, size, is_known, self)

    def delete_selected(self) -> None:
        """Ask whether what is selected may go for good, and request it."""
        self._ask_to_delete(with_what_goes_along(self.table.selected, self.state.items))

    def empty_trash(self) -> None:
        """Ask whether everything may go for good, and request it."""
        self._ask_to_delete(self.state.items)

    def _ask_to_delete(self, items: tuple[TrashedItem, ...]) -> None:
        if items and self.make_deletion_question(items).ask():
            self.deletionRequested.emit(items)

    @Slot()
    def _on_items_changed(self) -> None:
        items = self.state.items
        self._stack.setCurrentIndex(1 if items or self.state.is_deleting else 0)
        size, is_known = self.state.weigh(items)
        amount = format_bytes(size) if is_known else self.tr("more than {size}").format(size=format_bytes(size))
        self.summary.setText(self.tr("{what} · {size}").format(what=say(counted(items)), size=amount) if items else "")
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self.table.selected
        # An image comes back with its product where that is chosen too.
        comes = {
            item.record.number for item in chosen if item.record.kind is RecordKind.PRODUCT and item.obstacle is None
        }
        barred = [item for item in chosen if item.obstacle is not None and item.product_id not in comes]
        if barred:
            first = barred[0]
            text = named(item_name(first), say(first.obstacle)) if first.obstacle is not None else ""
            if len(barred) > 1:
                text += self.tr(" The same or another reason bars the way of {count} more.").format(
                    count=len(barred) - 1
                )
        elif chosen:
            size, is_known = self.state.weigh(with_what_goes_along(chosen, self.state.items))
            amount = format_bytes(size) if is_known else "…"
            text = self.tr("Selected: {what} · {size}").format(what=say(counted(chosen)), size=amount)
        else:
            text = self.tr("Select what shall come back. Nothing leaves the trash by itself.")
        self.note.setText(text)

    @Slot()
    def _on_progress_changed(self) -> None:
        self.progress_row.setVisible(self.state.is_deleting)
        done, total = self.state.progress or (0, 0)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        text = self.tr("Deleting · {done} of {total}").format(done=done, total=total) if total else self.tr("Deleting…")
        self.progress_text.setText(text)
        self._on_items_changed()
