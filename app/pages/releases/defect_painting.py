"""Opens the dialog in which defects of golden parts are painted, and keeps what was painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.golden_part import GoldenPart, known_kinds
from app.domain.product import Product
from app.messages.message import Message
from app.operations.golden_operations import PaintDefects
from app.operations.services import Services
from app.state.notices import error_message
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.look.appearance import Appearance
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import ValueRange
from onenip_core.types import RgbImage


def paint_defects(
    parent: QWidget,
    services: Services,
    appearance: Appearance,
    product: Product,
    golden: Sequence[GoldenPart],
    chosen: Sequence[GoldenPart],
) -> None:
    """On the defective ones of the `chosen` parts; `golden` are all of the product, by which its kinds of defect are known."""
    parts = [part for part in chosen if not part.is_good]
    if not parts:
        return
    dialog = DefectDialog(appearance, product.name, parts, known_kinds(golden), parent)
    wanted: list[GoldenPart | None] = [None]

    def show(part: GoldenPart) -> None:
        def told(pixels: RgbImage | None, unreadable: Message | None = None) -> None:
            if isValid(dialog):
                dialog.show_picture(part, pixels, unreadable)

        wanted[0] = part
        values = product.values if part.value_bits is None else ValueRange.of_bits(part.value_bits)

        def read() -> RgbImage | None:  # of several wishes in a row only the last is carried out
            return read_image(part.path, values) if wanted[0] is part else None

        def tell(pixels: RgbImage | None) -> None:
            if pixels is not None:
                told(pixels)

        services.reader.run(read, tell, lambda error: told(None, error_message(error)))

    dialog.pictureWanted.connect(show)
    dialog.begin()
    if dialog.exec() == QDialog.DialogCode.Accepted and (painted := dialog.painted()):
        services.runner.run(PaintDefects(services.workspace.golden_parts, painted))
    wanted[0] = None
    dialog.deleteLater()
