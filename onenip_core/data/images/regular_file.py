"""Files are looked at before they are opened: a named pipe waits for ever, a device answers with anything."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from onenip_core.errors import ImageReadError
from onenip_core.sentences import filled

MAX_FILE_BYTES = 2 * 1024**3
"""The largest file that is opened: it holds every picture of a size that is read, with 16 bits and transparency, not compressed."""

# The flags of a system that lacks them are none. Without them a file that became a pipe meanwhile would wait for its writer,
# and Windows would end a picture at the first byte 26.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class NotAPictureFileError(ImageReadError):
    """It was not opened at all: no regular file, or larger than MAX_FILE_BYTES."""


def read_regular_file(path: Path, most: int = -1) -> bytes:
    """The content of a file, or its first `most` bytes.

    Raises:
        OSError: it is missing or may not be read.
        NotAPictureFileError: it is a folder, a named pipe, a device, a socket, or too large.
    """
    _check(path, path.stat())
    with os.fdopen(os.open(path, _OPEN_FLAGS), "rb") as file:
        _check(path, os.fstat(file.fileno()))  # what lies there may have changed meanwhile
        return file.read(most)


def _check(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotAPictureFileError(
            filled(
                "{path} was not opened: it is {kind}, no regular file. Name an image file.",
                path=path,
                kind=_kind(status.st_mode),
            )
        )
    if status.st_size > MAX_FILE_BYTES:
        raise NotAPictureFileError(
            filled(
                "The file {path} was not opened: with {size:.1f} GB it is larger than {most:.1f} GB. Make the "
                "image smaller, or save it compressed.",
                path=path,
                size=status.st_size / 1e9,
                most=MAX_FILE_BYTES / 1e9,
            )
        )


def _kind(mode: int) -> str:
    kinds = {
        stat.S_IFDIR: filled("a folder"),
        stat.S_IFIFO: filled("a named pipe"),
        stat.S_IFSOCK: filled("a socket"),
        stat.S_IFCHR: filled("a device"),
        stat.S_IFBLK: filled("a device"),
    }
    return kinds.get(stat.S_IFMT(mode), filled("something else"))
