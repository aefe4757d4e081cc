"""Ask for the name of a new product, and for another name of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.product import Product
from app.messages.wording.say import say_error
from app.widgets.look.appearance import Appearance
from app.widgets.text_dialog import TextDialog
from onenip_core.data.datasets.product_name import validate_product_name
from onenip_core.errors import UsageError


def name_problem(products: Sequence[Product], name: str, product_id: int = 0) -> str:
    """What is wrong with the name of a new product, or with another name of `product_id`; empty if nothing is."""
    try:
        cleaned = validate_product_name(name)
    except UsageError as error:
        return say_error(error)
    if any(each.name.casefold() == cleaned.casefold() for each in products if each.id != product_id):
        return QCoreApplication.translate(
            "ProductsPage", "There is a product of this name already. Choose another name."
        )
    return ""


def new_product_dialog(products: Sequence[Product], appearance: Appearance, parent: QWidget) -> TextDialog:
    """The dialog that asks for a new product's name."""
    return TextDialog(
        appearance,
        QCoreApplication.translate("ProductsPage", "New product"),
        QCoreApplication.translate(
            "ProductsPage", "A kind of part that is inspected. Its name stands in reports and file names."
        ),
        QCoreApplication.translate("ProductsPage", "For example: Gear 32 mm"),
        QCoreApplication.translate("ProductsPage", "Create"),
        lambda name: name_problem(products, name),
        parent,
    )


def rename_dialog(products: Sequence[Product], product: Product, appearance: Appearance, parent: QWidget) -> TextDialog:
    """The dialog that asks for another name of a product."""
    return TextDialog(
        appearance,
        QCoreApplication.translate("ProductsPage", "Rename product"),
        QCoreApplication.translate("ProductsPage", "Models and saved batches go on knowing it by its old name too."),
        "",
        QCoreApplication.translate("ProductsPage", "Rename"),
        lambda name: name_problem(products, name, product.id),
        parent,
        product.name,
    )
