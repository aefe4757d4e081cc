"""Part numbers that are printed on the part: the codes are made by the library's own writer and laid into pictures."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from app.runs.triggers.barcodes import read_barcode
from onenip_core.types import RgbImage


def picture(*codes: tuple[str, zxingcpp.BarcodeFormat, int]) -> RgbImage:
    """1280×1024 with codes in a row, each in its scale."""
    image = np.full((1024, 1280, 3), 190, np.uint8)
    left = 40
    for text, form, scale in codes:
        drawn = np.array(zxingcpp.create_barcode(text, form).to_image(scale=scale))
        height, width = drawn.shape
        image[100 : 100 + height, left : left + width] = drawn[..., None]
        left += width + 40
    return image


@pytest.mark.parametrize("form", ["QRCode", "DataMatrix", "Code128"])
def test_a_code_on_the_part_is_its_number(form: str) -> None:
    assert read_barcode(picture(("LOT7-00042", getattr(zxingcpp.BarcodeFormat, form), 5))) == "LOT7-00042"


def test_of_several_codes_the_largest_counts() -> None:
    qr = zxingcpp.BarcodeFormat.QRCode
    assert read_barcode(picture(("small", qr, 3), ("LARGE", qr, 9), ("tiny", qr, 2))) == "LARGE"


def test_a_part_without_a_code_has_no_number() -> None:
    assert read_barcode(picture()) is None
    assert read_barcode(np.zeros((1, 1, 3), np.uint8)) is None
