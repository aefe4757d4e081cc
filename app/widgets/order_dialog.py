"""Asks for which order or lot parts are, or were, inspected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.order_name import LONGEST_ORDER, clean_order
from app.messages.codes.orders import OrderUnfit
from app.messages.wording.say import say
from app.widgets.look.appearance import Appearance
from app.widgets.text_dialog import TextDialog


def make_order_dialog(appearance: Appearance, title: str, hint: str, order: str, parent: QWidget) -> TextDialog:
    """`order` is what stands there at first; what is typed may be empty."""
    return TextDialog(
        appearance,
        title,
        hint,
        QCoreApplication.translate("OrderDialog", "No order"),
        QCoreApplication.translate("OrderDialog", "Keep"),
        lambda text: say(OrderUnfit(LONGEST_ORDER)) if clean_order(text) is None else "",
        parent,
        order,
        may_be_empty=True,
    )


def ask_order(appearance: Appearance, title: str, hint: str, order: str, parent: QWidget) -> str | None:
    """The order, empty for none; None if the person changed their mind."""
    dialog = make_order_dialog(appearance, title, hint, order, parent)
    accepted, text = dialog.exec() == int(QDialog.DialogCode.Accepted), dialog.text
    dialog.deleteLater()
    return text if accepted else None
