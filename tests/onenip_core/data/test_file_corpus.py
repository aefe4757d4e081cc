"""Every kind of file is read as what it holds, or refused by name."""

from __future__ import annotations

import contextlib
import random
import re
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.data.images.image_file import encoded_image_size, read_image_size
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.tiff_tags import is_tiff, read_tiff_directories
from onenip_core.errors import ImageReadError
from tests.support.file_corpus import CorpusFile, made_files
from tests.support.independent_readers import readings
from tests.support.odd_image_files import odd_files

try:
    import resource
except ImportError:  # on Windows
    resource = None  # type: ignore[assignment]

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
MOST_SECONDS, MOST_KIBIBYTES = 2.0, 400 * 1024
"""Of the processor for one file, and of memory for all of them."""
UNREAD_BY_OTHERS = {
    "bit-fields-": "Pillow reads only some layouts of bit fields in a BMP",
    "comment-at-maximum.pgm": "Pillow takes the comment for a part of the number before it",
}
"""Beginnings of names, and why no other reader reads what we read."""
NOT_KNOWABLE = (
    "palette-old",
    *(f"orientation{turn}.{kind}" for turn in range(1, 9) for kind in ("jpg", "webp")),
)
"""What a palette means in which one of many small colours was damaged, and which way up a picture is whose EXIF was damaged, where
no checksum guards it: some readers then believe the rest of it.
"""


def test_a_damaged_file_is_refused_or_read_as_an_independent_reader_reads_it() -> None:
    chance = random.Random(7)
    compared = 0
    memory = _peak_memory()
    for _ in range(DAMAGED):
        file = chance.choice(FILES)
        damaged = _damaged(file.data, chance)
        started = time.process_time()
        try:
            read = decode_image(damaged, file.name)
        except ImageReadError:
            continue
        finally:
            assert time.process_time() - started < MOST_SECONDS, file.name
        if file.right is not None and read.shape == file.right.shape and _distance(read, file.right) <= file.tolerance:
            continue  # what was damaged holds no pixels
        if file.name.startswith((*UNREAD_BY_OTHERS, *NOT_KNOWABLE)):
            continue
        others = readings(damaged)
        assert others, f"{file.name}: no other reader reads what we read"
        slack = max(file.tolerance, _slack(damaged))
        distances = {
            name: _distance(read, other) if other.shape == read.shape else "another size"
            for name, other in others.items()
        }
        assert any(isinstance(each, int) and each <= slack for each in distances.values()), (file.name, distances)
        compared += 1
    assert compared > DAMAGED // 10
    assert _peak_memory() - memory < MOST_KIBIBYTES


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


def _slack(data: bytes) -> int:
    """What decoders of lossy kinds, and conversions of inks and of few bits, may differ by; nothing for all others."""
    if data[:2] == b"\xff\xd8" or data[:4] == b"RIFF":
        return 3
    if data[:2] == b"BM":
        return 1  # Pillow stretches five bits by shifting them
    return 2 if is_tiff(data) and (5,) in [tags.get(262) for tags in read_tiff_directories(data)] else 0


def _peak_memory() -> int:
    """Of this process, in KiB; 0 where the system does not tell."""
    return 0 if resource is None else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _distance(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8]) -> int:
    return int(np.abs(one.astype(int) - other.astype(int)).max())
