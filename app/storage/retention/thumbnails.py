"""The small copies that retention leaves of pictures."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import cv2

from app.domain.thumbnail import make_thumbnail
from app.storage.inspection_files import read_as_judged
from app.storage.retention.part_files import PartFiles
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import ImageReadError
from onenip_core.hashing import hash_bytes

SIDE = 320
"""Pixels of the longer side: a person recognises the part, and some kilobytes are left of it."""
_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """One that lies on the disk."""

    path: Path
    sha256: str


def pictures_are_as_recorded(part: PartFiles, folder: Path) -> bool:
    """Whether each picture is there and has the hash of its record: what somebody changed or took away is not removed, because
    that would hide it. Files that are known as lost may be missing."""
    for name, sha256 in zip(part.pictures, part.hashes, strict=True):
        try:
            data = read_regular_file(folder / name)
        except FileNotFoundError:
            if not part.is_lost:
                return False
        except (OSError, ImageReadError):
            return False
        else:
            if sha256 is not None and hash_bytes(data) != sha256:
                return False
    return True


def make_thumbnail_of(part: PartFiles, folder: Path, place: Path) -> Thumbnail | None:
    """Write the thumbnail of a part to `place`, flushed; None if its picture cannot be read. Raises StorageError."""
    if part.shown is None:
        return None
    try:
        small = make_thumbnail(read_as_judged(folder / part.shown, part.value_bits), SIDE)
    except ImageReadError:
        return None
    if small is None:
        return None
    encoded = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))[1]
    data = encoded.tobytes()
    place.parent.mkdir(exist_ok=True)
    write_bytes_atomic(place, data)
    return Thumbnail(place, hash_bytes(data))


def remove(path: Path) -> str:
    """Remove a file that may be gone already; why it refused, empty if it did not."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        return os.strerror(error.errno) if error.errno else str(error)
    return ""
