"""What is said about backups of a workspace."""

from __future__ import annotations

from app.messages.message import Message


class NoBackup(Message, frozen=True):
    folder: str


class PlaceNotFree(Message, frozen=True):
    """It is there already, or lies within the workspace."""

    place: str


class NotBackedUp(Message, frozen=True):
    place: str
    error: str


class NotRestored(Message, frozen=True):
    place: str
    error: str


class CopyDiffers(Message, frozen=True):
    """What was read back is not what was written, or what was written down."""

    file: str
