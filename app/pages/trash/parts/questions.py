"""What is asked before something is deleted for good, or comes back with more than was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.trash import TrashedItem
from app.messages.wording.lists import listed, one_after_another
from app.messages.wording.say import say
from app.operations.trash_operations import counted
from app.widgets.formatting import format_bytes
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


def deletion_question(
    appearance: Appearance, items: Sequence[TrashedItem], size: int, size_is_known: bool, page: QWidget
) -> QuestionDialog:
    """May `items` be deleted for good? `size` bytes of them are known."""
    amount = (
        QCoreApplication.translate("TrashQuestions", "{size} of disk space")
        if size_is_known
        else QCoreApplication.translate("TrashQuestions", "more than {size} of disk space")
    )
    if len(items) == 1 and items[0].name:
        title = QCoreApplication.translate("TrashQuestions", "Delete “{name}” for good?").format(name=items[0].name)
        text, keep = (
            QCoreApplication.translate(
                "TrashQuestions", "This frees {amount}. It cannot be undone, and nothing brings it back."
            ),
            QCoreApplication.translate("TrashQuestions", "Keep it"),
        )
    else:
        title = QCoreApplication.translate("TrashQuestions", "Delete {what} for good?").format(what=say(counted(items)))
        text, keep = (
            QCoreApplication.translate(
                "TrashQuestions", "This frees {amount}. It cannot be undone, and nothing brings them back."
            ),
            QCoreApplication.translate("TrashQuestions", "Keep them"),
        )
    text = text.format(amount=amount.format(size=format_bytes(size)))
    return QuestionDialog(
        appearance, title, text, QCoreApplication.translate("TrashQuestions", "Delete for good"), keep, page
    )


def product_first_question(appearance: Appearance, products: Sequence[str], page: QWidget) -> QuestionDialog:
    """May the products of chosen images come back first?"""
    names = listed(f"“{name}”" for name in products)
    are = (
        QCoreApplication.translate("TrashQuestions", "{names} is in the trash too.")
        if len(products) == 1
        else QCoreApplication.translate("TrashQuestions", "{names} are in the trash too.")
    )
    how = QCoreApplication.translate(
        "TrashQuestions",
        "An image comes back into its product. Restore the product with its images, then the selected images?",
    )
    return QuestionDialog(
        appearance,
        QCoreApplication.translate("TrashQuestions", "Restore the product first?"),
        one_after_another((are.format(names=names), how)),
        QCoreApplication.translate("TrashQuestions", "Restore both"),
        QCoreApplication.translate("TrashQuestions", "Cancel"),
        page,
        is_dangerous=False,
    )
