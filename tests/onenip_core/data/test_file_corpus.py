"""Every kind of file is read as what it holds, or refused by name."""

from __future__ import annotations

import contextlib
import io
import random
import re
import warnings
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageOps

from onenip_core.data.images.image_io import decode_image, encoded_image_size, read_image_size
from onenip_core.errors import ImageReadError
from tests.support.file_corpus import CorpusFile, made_files
from tests.support.odd_image_files import odd_files

FILES = [*made_files(), *odd_files()]


def test_the_corpus_is_large_and_names_are_its_own() -> None:
    assert len(FILES) >= 150
    assert len({file.name for file in FILES}) == len(FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_read_as_what_it_holds_or_refused_by_name(file: CorpusFile, tmp_path: Path) -> None:
    if file.right is None:
        encoded_image_size(file.data)  # tells a size or None, and raises nothing
        with pytest.raises(ImageReadError, match=re.compile(file.refusal)):
            decode_image(file.data, file.name)
        return
    read = decode_image(file.data, file.name)
    assert read.shape == file.right.shape
    assert _distance(read, file.right) <= file.tolerance
    (tmp_path / file.name).write_bytes(file.data)
    assert read_image_size(tmp_path / file.name) == file.right.shape[:2]


DAMAGED, PATCHED = 2000, 1000
NOT_INDEPENDENT = ("thumbnail-first", "rgb16-separate", "depth", "palette-old")
"""Kinds that Pillow itself reads otherwise: the first directory whatever it holds, planes of 16-bit colours mixed up, and depths of
JPEG 2000 other than 8 bits without their white, or wrapped over.
What a palette means in which one of many small colours was damaged cannot be known."""


def test_a_damaged_file_is_refused_or_read_as_an_independent_reader_reads_it() -> None:
    chance = random.Random(7)
    compared = 0
    for _ in range(DAMAGED):
        file = chance.choice(FILES)
        damaged = _damaged(file.data, chance)
        try:
            read = decode_image(damaged, file.name)
        except ImageReadError:
            continue
        if file.right is not None and read.shape == file.right.shape and _distance(read, file.right) <= file.tolerance:
            continue  # what was damaged holds no pixels
        other = None if file.name.startswith(NOT_INDEPENDENT) else _as_pillow_reads(damaged)
        if other is not None:
            assert read.shape == other.shape, file.name
            assert _distance(read, other) <= 3, file.name
            compared += 1
    assert compared > DAMAGED // 20


def test_patched_numbers_end_as_a_picture_or_as_a_refusal() -> None:
    """Lengths and offsets of all kinds of files as large and as small as they can be."""
    chance = random.Random(11)
    for _ in range(PATCHED):
        file = chance.choice(FILES)
        changed = bytearray(file.data)
        for _ in range(chance.choice((1, 1, 2))):
            size, at = chance.choice((1, 2, 4, 8)), chance.randrange(min(len(changed), 400))
            changed[at : at + size] = chance.choice((b"\0", b"\xff", b"\x7f", b"\x80")) * size
        encoded_image_size(bytes(changed))
        with contextlib.suppress(ImageReadError):
            decode_image(bytes(changed), file.name)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.4:
        return data[: chance.randrange(len(data))]
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        headers_more_often = min(len(data), 600) if chance.random() < 0.5 else len(data)
        changed[chance.randrange(headers_more_often)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _as_pillow_reads(data: bytes) -> npt.NDArray[np.uint8] | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(io.BytesIO(data))
            picture.load()
            picture = ImageOps.exif_transpose(picture)
        except Exception:  # it raises whatever there is, as decoders do
            return None
    if picture.mode not in ("L", "RGB", "1", "P", "CMYK") or "transparency" in picture.info:
        return None  # Pillow keeps no 16-bit colours, and what is seen through is a matter of taste
    return np.asarray(picture.convert("RGB"))


def _distance(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8]) -> int:
    return int(np.abs(one.astype(int) - other.astype(int)).max())
