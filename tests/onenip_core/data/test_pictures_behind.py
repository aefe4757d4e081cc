"""A picture whose header says that it has no size does not stand behind itself for ever."""

from __future__ import annotations

import struct

import pytest

from onenip_core.data.images.image_header import read_header
from onenip_core.data.images.pictures_behind import count_pictures_behind


@pytest.mark.timeout(20)
@pytest.mark.parametrize(("width", "height", "bits"), [(1, 0, 24), (1, 1, 0), (0, 1, 8)])
def test_a_bitmap_that_ends_where_it_begins_has_none_behind_it(width: int, height: int, bits: int) -> None:
    header = struct.pack("<IiiHHII", 40, width, height, 1, bits, 0, 0)
    data = b"BM" + struct.pack("<IHHI", 0, 0, 0, 0) + header + bytes(16)

    found = read_header(data)

    assert found is None or count_pictures_behind(data, found) == 0


@pytest.mark.timeout(20)
def test_thousands_of_tiny_bitmaps_are_not_all_looked_at() -> None:
    tiny = b"BM" + struct.pack("<IHHI", 58, 0, 0, 54) + struct.pack("<IiiHHII", 40, 1, 1, 1, 24, 0, 0) + bytes(16 + 4)
    data = tiny * 20_000

    found = read_header(data)

    assert found is not None
    assert 0 < count_pictures_behind(data, found) <= 100
