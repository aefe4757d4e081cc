"""Lets a person tag pictures, and compare two of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.domain.description import tidied_tags
from app.domain.product import NormalImage
from app.operations.image_descriptions import describe
from app.operations.services import Services
from app.pages.products.page import ProductsPage
from app.pages.products.parts.comparison_dialog import ComparisonDialog
from app.state.notices import error_message
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.tags_dialog import TagsDialog
from onenip_core.data.images.image_io import read_image
from onenip_core.types import RgbImage


class DescriptionController(QObject):
    """About the selected pictures of the active product."""

    def __init__(self, services: Services, appearance: Appearance, page: ProductsPage) -> None:
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page

    @Slot()
    def ask_tags(self) -> None:
        """Ask for tags and note of the selected pictures."""
        images = self._page.images.grid.selected_images()
        if not images:
            return
        title = counted(
            len(images), self.tr("Tags and note of this picture"), self.tr("Tags and note of {count} pictures")
        )
        known = tidied_tags(tag for image in self._services.app_state.images for tag in image.tags)
        example = self.tr("For example: taken after the lamp was changed")
        dialog = TagsDialog(self._appearance, title, images, known, example, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._services.runner.run(describe(self._services.workspace.products, images, dialog.change))
        dialog.deleteLater()

    @Slot()
    def compare(self) -> None:
        """Show the two pictures that are chosen."""
        images, product = self._page.compared_images(), self._services.app_state.active_product
        if len(images) != 2 or product is None:
            return
        dialog = ComparisonDialog(self._appearance, images, self._page)
        values = product.values

        def read(image: NormalImage) -> None:
            def show(pixels: RgbImage) -> None:
                if isValid(dialog):
                    dialog.show_picture(image, pixels)

            def say_why(error: Exception) -> None:
                if isValid(dialog):
                    dialog.show_picture(image, None, error_message(error))

            self._services.reader.run(lambda: read_image(image.path, values), show, say_why)

        for image in images:
            read(image)
        dialog.exec()
        dialog.deleteLater()
