"""What is asked before something is deleted for good, or comes back with more than was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app.domain.trash import TrashedItem
from app.messages.wording.say import say
from app.operations.trash_operations import counted
from app.widgets.formatting import format_bytes


class Question(QMessageBox):
    """A question with two answers; Enter and Escape give the safe one unless `accepts_by_default`."""

    def __init__(
        self, title: str, text: str, more: str, accept: str, refuse: str, parent: QWidget, *, accepts_by_default: bool
    ) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self.accept_button: QPushButton = self.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        if not accepts_by_default:
            self.accept_button.setProperty("role", "danger")
        self.refuse_button: QPushButton = self.addButton(refuse, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.accept_button if accepts_by_default else self.refuse_button)
        self.setEscapeButton(self.refuse_button)

    def ask(self) -> bool:
        """True if the person agreed."""
        self.exec()
        agreed = self.clickedButton() is self.accept_button
        self.deleteLater()
        return agreed


def deletion_question(items: Sequence[TrashedItem], size: int, size_is_known: bool, page: QWidget) -> Question:
    """May `items` be deleted for good? `size` bytes of them are known."""
    text = page.tr("Delete {what} for good?").format(what=say(counted(items)))
    amount = page.tr("{size} of disk space") if size_is_known else page.tr("more than {size} of disk space")
    more = page.tr("This frees {amount}. It cannot be undone, and nothing brings them back.")
    return Question(
        page.tr("Delete for good"),
        text,
        more.format(amount=amount.format(size=format_bytes(size))),
        page.tr("Delete for good"),
        page.tr("Keep them"),
        page,
        accepts_by_default=False,
    )


def product_first_question(products: Sequence[str], page: QWidget) -> Question:
    """May the products of chosen images come back first?"""
    names = ", ".join(f"“{name}”" for name in products)
    return Question(
        page.tr("Restore the product first"),
        page.tr("{names} is in the trash too.").format(names=names)
        if len(products) == 1
        else page.tr("{names} are in the trash too.").format(names=names),
        page.tr("An image comes back into its product. Restore the product with its images, then the selected images?"),
        page.tr("Restore both"),
        page.tr("Cancel"),
        page,
        accepts_by_default=True,
    )
