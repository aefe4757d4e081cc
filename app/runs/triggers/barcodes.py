"""Part numbers that are printed on the part."""

from __future__ import annotations

import logging

from onenip_core.types import RgbImage

log = logging.getLogger(__name__)


def read_barcode(image: RgbImage) -> str | None:
    """The text of the largest barcode or matrix code in an image of (H, W, 3) uint8; None if there is none that can be read.

    Takes tens of milliseconds at 1280×1024, of a picture that is nothing but noise several hundred. Never raises: a part whose
    code cannot be read has no number, and is judged all the same.
    """
    try:
        import zxingcpp

        found = [code for code in zxingcpp.read_barcodes(image) if code.valid and code.text]
    except Exception:
        log.exception("A barcode cannot be looked for")
        return None
    if not found:
        return None

    def extent(code: zxingcpp.Barcode) -> int:
        corners = code.position
        across, down = corners.bottom_right.x - corners.top_left.x, corners.bottom_right.y - corners.top_left.y
        return int(across * across + down * down)

    return str(max(found, key=extent).text)
