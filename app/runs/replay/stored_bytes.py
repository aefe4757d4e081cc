"""Reads a stored picture's file."""

from __future__ import annotations

from pathlib import Path

from app.messages.codes import replay as codes
from app.messages.errors import message_of
from app.messages.message import Message
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.errors import ImageReadError


def stored_bytes(path: Path) -> bytes | Message:
    """The stored file, or why there is none."""
    try:
        return read_regular_file(path)
    except FileNotFoundError:
        return codes.PictureGone(path.name)
    except OSError as error:
        return codes.PictureUnreadable(path.name, str(error.strerror or error))
    except ImageReadError as error:
        return codes.PictureUnreadable(path.name, message_of(error))
