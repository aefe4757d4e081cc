"""What image sources tell a person: why they cannot be opened, and how they do."""

from __future__ import annotations

from app.messages.message import Message


class NoImagesInFolder(Message, frozen=True):
    folder: str


class DroppedOutside(Message, frozen=True):
    """Something was dropped that no kind of source takes, or more than one source."""

    names: tuple[str, ...]


class NoVideoFile(Message, frozen=True):
    path: str


class NotAVideo(Message, frozen=True):
    path: str


class CameraCannotBeOpened(Message, frozen=True):
    number: int


class NoPictureCame(Message, frozen=True):
    """From a network stream."""

    address: str
    """Without secrets."""
    seconds: float


class ReadingFailed(Message, frozen=True):
    """Nobody planned for this error; the log holds it."""

    source: str
    error: str


class FileCannotBeRead(Message, frozen=True):
    error: str


class NoImageDelivered(Message, frozen=True):
    """A frame without a file and without pixels."""


class CameFasterThanJudged(Message, frozen=True):
    """A frame that may not be dropped could not be kept until it was judged."""


class NoSource(Message, frozen=True):
    pass


class Starting(Message, frozen=True):
    pass


class Named(Message, frozen=True):
    """A source that needs no more words than its name."""

    name: str


class NotConnected(Message, frozen=True):
    pass


class Connecting(Message, frozen=True):
    pass


class Connected(Message, frozen=True):
    pass


class ConnectionLost(Message, frozen=True):
    seconds: float
    """Until the next try."""


class Reconnecting(Message, frozen=True):
    pass


class Stopped(Message, frozen=True):
    pass


class VideoEnded(Message, frozen=True):
    pass


class VideoEndedEarly(Message, frozen=True):
    delivered: int
    total: int


class BadFrame(Message, frozen=True):
    """A source delivered pixels that fit no frame."""

    shape: tuple[int, ...]
    kind: str
    bits: int


class NoSuchKind(Message, frozen=True):
    kind: str
