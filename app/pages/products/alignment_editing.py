"""Opens the dialog in which a product's alignment is chosen, and keeps what was chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.domain.product import NormalImage
from app.messages.message import Message
from app.operations.product_alignment import SetAlignment
from app.operations.services import Services
from app.pages.products.alignment_preview import AlignmentPreview, Tried
from app.pages.products.page import ProductsPage
from app.pages.products.parts.alignment_dialog import AlignmentDialog
from app.state.app_state import AppState
from app.state.notices import error_message
from app.widgets.look.appearance import Appearance
from onenip_core.alignment import Alignment


def edit_alignment(page: ProductsPage, app_state: AppState, services: Services, appearance: Appearance) -> None:
    """Of the chosen product; nothing happens while it has no pictures."""
    product = app_state.active_product
    if product is None or not app_state.images:
        return
    images, current = app_state.images, page.images.grid.current_image
    first = next((place for place, image in enumerate(images) if current is not None and image.id == current.id), 0)
    dialog = AlignmentDialog(appearance, product, images, first, page)
    preview = AlignmentPreview(product, images)
    newest: list[tuple[NormalImage, Alignment] | None] = [None]

    def look(image: NormalImage, alignment: Alignment) -> None:
        wish = image, alignment

        def told(tried: Tried | None, unreadable: Message | None = None) -> None:
            if isValid(dialog):
                dialog.show_tried(image, alignment, tried, unreadable)

        newest[0] = wish

        def find() -> Tried | None:  # of several wishes in a row only the last is carried out
            return preview.try_on(image, alignment) if newest[0] is wish else None

        def tell(tried: Tried | None) -> None:
            if tried is not None:
                told(tried)

        services.reader.run(find, tell, lambda error: told(None, error_message(error)))

    dialog.wanted.connect(look)
    look(images[first], dialog.alignment)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        services.runner.run(SetAlignment(services.workspace.products, product.id, product.name, dialog.alignment))
    newest[0] = None
    dialog.deleteLater()
