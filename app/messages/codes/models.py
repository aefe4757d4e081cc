"""What is said about models: what has changed since their training, what they consist of, their export."""

from __future__ import annotations

from app.messages.message import Message


class ChangedSince(Message, frozen=True):
    """Of one product."""

    product: str
    what: tuple[Message, ...]


class DeletedSince(Message, frozen=True):
    product: str


class AddedSince(Message, frozen=True):
    count: int


class RemovedSince(Message, frozen=True):
    count: int


class PromptsChangedSince(Message, frozen=True):
    pass


class RangeChangedSince(Message, frozen=True):
    """Of the values of its files with 16 bits."""


class AreaChangedSince(Message, frozen=True):
    """Of where on its pictures it is inspected."""


class DivisionChangedSince(Message, frozen=True):
    """Of which sessions are held out."""


class AlignmentChangedSince(Message, frozen=True):
    """Of where on its pictures it is inspected."""


class ExportModel(Message, frozen=True):
    name: str


class ModelExported(Message, frozen=True):
    name: str
    path: str


class ExportIsThere(Message, frozen=True):
    path: str


class ExportNotWritten(Message, frozen=True):
    path: str
    error: str


class ExportDiffers(Message, frozen=True):
    """What was read back is not what was written."""

    path: str


class ModelIsDamaged(Message, frozen=True):
    """The model itself is not what its manifest says, so a copy of it would be of no use."""

    name: str


class ModelCannotBeRead(Message, frozen=True):
    name: str
    error: str


class ExportCancelled(Message, frozen=True):
    pass
