"""Image files up to their pixels: bytes in whose frame nothing is wrong, and what they say about themselves."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

from onenip_core.data.images.image_completeness import CUT_OFF, find_damage
from onenip_core.data.images.image_header import ImageFormat, ImageHeader, read_header
from onenip_core.data.images.image_kinds import unread_kind
from onenip_core.data.images.pictures_behind import count_pictures_behind
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import DamagedImageError, ImageReadError
from onenip_core.sentences import filled

MIN_SIDE = 16
"""Pixels; a smaller image holds not one token of the network."""
MAX_PIXELS = 120_000_000
"""Larger images are refused before they are decoded: three bytes a pixel would exhaust a workstation's memory."""

_HEADER_BYTES = 256 * 1024


def read_image_size(path: Path) -> tuple[int, int]:
    """(height, width) in pixels of an image file, upright, without decoding it. Raises ImageReadError: as `read_image_header`."""
    return read_image_header(path).upright_size


def read_image_header(path: Path) -> ImageHeader:
    """What an image file says about itself, without decoding it. Of a large file only the beginning is read, so that a picture
    that was joined to its end is not noticed here.

    Raises:
        ImageReadError: missing, empty, not an image, too small or too large. Pixels are not looked at.
    """
    try:
        data = read_regular_file(path, _HEADER_BYTES)
        header = None
        if len(data) == _HEADER_BYTES:
            try:
                header = read_header(data, is_whole=False)
            except struct.error:
                # A long colour profile or thumbnail, or a TIFF whose directory is at the end.
                data = read_regular_file(path)
    except OSError as error:
        raise _cannot_open(path, error) from error
    header = header or _parse_header(data, str(path))
    _check_size(header, str(path))
    return header


def encoded_image_size(data: bytes) -> tuple[int, int] | None:
    """(height, width) in pixels of an encoded image, upright, from its header alone; None if it is no image that can be read."""
    try:
        header = read_header(data)
        if header is None:
            return None
        _check_size(header, "")
    except (struct.error, ImageReadError):
        return None
    return header.upright_size


def read_whole_image(path: Path) -> bytes:
    """The bytes of an image file in whose frame nothing is wrong; its pixels were not looked at.

    Raises:
        ImageReadError: as `read_image`.
    """
    data = read_image_bytes(path)
    checked_header(data, str(path))
    return data


def read_image_bytes(path: Path) -> bytes:
    try:
        return read_regular_file(path)
    except OSError as error:
        raise _cannot_open(path, error) from error


def checked_header(data: bytes, name: str, min_side: int = MIN_SIDE) -> ImageHeader:
    header = _parse_header(data, name)
    _check_size(header, name, min_side)
    try:
        kind, damage = unread_kind(data, header), find_damage(data, header)
    except struct.error:
        kind, damage = None, CUT_OFF
    if kind:
        raise ImageReadError(
            filled(
                "The image {name} is of a kind that is not read: {kind}. Convert it to 8 or 16 bits of grey or RGB.",
                name=name,
                kind=kind,
            )
        )
    if damage:
        raise DamagedImageError(name, damage)
    return header


def _cannot_open(path: Path, error: OSError) -> ImageReadError:
    if isinstance(error, FileNotFoundError):
        return ImageReadError(filled("The image {path} does not exist (any more). Check the path.", path=path))
    return ImageReadError(
        filled(
            "The image {path} cannot be opened: {why}. Check that you may read it.",
            path=path,
            why=error.strerror or error,
        )
    )


def _parse_header(data: bytes, name: str) -> ImageHeader:
    if not data:
        raise ImageReadError(filled("The image {name} is empty (0 bytes). Copy it again from its source.", name=name))
    try:
        header = read_header(data)
    except struct.error as error:
        raise DamagedImageError(name, CUT_OFF) from error
    if header is None:
        raise ImageReadError(
            filled(
                "{name} is not an image that can be read. Supported are {formats}; convert it to one of them.",
                name=name,
                formats=", ".join(ImageFormat),
            )
        )
    behind = count_pictures_behind(data, header)
    # A table of the first picture may tell of those behind it too.
    return replace(header, pictures=max(header.pictures, 1 + behind)) if behind else header


def _check_size(header: ImageHeader, name: str, min_side: int = MIN_SIDE) -> None:
    if min(header.height, header.width) < min_side:
        raise ImageReadError(
            filled(
                "The image {name} is too small: {width} × {height} pixels; at least {min_side} × {min_side} are "
                "needed.",
                name=name,
                width=header.width,
                height=header.height,
                min_side=min_side,
            )
        )
    if header.height * header.width > MAX_PIXELS:
        raise ImageReadError(
            filled(
                "The image {name} is too large: {width} × {height} pixels are more than {millions} million. "
                "Crop it or make it smaller.",
                name=name,
                width=header.width,
                height=header.height,
                millions=MAX_PIXELS // 1_000_000,
            )
        )
    if header.pictures != 1:
        raise ImageReadError(
            filled(
                "The file {name} holds {count} pictures, and it is not known which one is meant. Save each "
                "picture as a file of its own.",
                name=name,
                count=header.pictures,
            )
            if header.pictures
            else filled(
                "The file {name} holds no full picture, only reduced copies or masks. Save the full picture instead.",
                name=name,
            )
        )
