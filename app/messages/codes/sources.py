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


class CameraNotThere(Message, frozen=True):
    """A camera that is known by its lasting name, not by its number."""

    camera: str


class CameraSizeNotTaken(Message, frozen=True):
    """A camera delivers another size than a person chose."""

    camera: str
    wanted: str
    got: str


class NoPictureCame(Message, frozen=True):
    """From a network stream."""

    address: str
    """Without secrets."""
    seconds: float


class NoPictureCameBecause(Message, frozen=True):
    """From a network stream, which was refused before its time was over."""

    address: str
    """Without secrets."""
    error: str


class ReadingFailed(Message, frozen=True):
    """Nobody planned for this error; the log holds it."""

    source: str
    error: str


class FileCannotBeRead(Message, frozen=True):
    error: str


class FolderCannotBeWatched(Message, frozen=True):
    folder: str
    error: str


class NotesCannotBeKept(Message, frozen=True):
    """Which files were inspected cannot be written down."""

    error: str


class Watching(Message, frozen=True):
    pass


class WatchingUnfinished(Message, frozen=True):
    """Files are there that are not complete yet."""

    count: int


class WatchingBeside(Message, frozen=True):
    """Files of before the start are not inspected, as a person chose."""

    count: int


class FolderOutOfReach(Message, frozen=True):
    seconds: float
    """Until the next try."""
    error: str


class FilesNotMoved(Message, frozen=True):
    """How a watched folder does whose inspected files cannot be moved."""

    error: str


class FileWentAway(Message, frozen=True):
    """It was complete, and went away before it was read."""


class FilesWentAway(Message, frozen=True):
    """Said at the end of a run: they went away before they were complete."""

    count: int


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


class FrameDamaged(Message, frozen=True):
    """A frame of a video or stream that did not arrive as it was sent."""

    damage: Message


class FrameCutOff(Message, frozen=True):
    """It ends before its end."""


class FrameTooLong(Message, frozen=True):
    """Something else follows where it should have ended."""


class StreamBroken(Message, frozen=True):
    """What came was no frame at all, for a while."""


class DecoderRefused(Message, frozen=True):
    error: str


class BuiltOnAMissingFrame(Message, frozen=True):
    """Most codecs store only what has changed since an earlier frame."""


class NoPictureInIt(Message, frozen=True):
    pass


class FrameRefused(Message, frozen=True):
    """A sound frame that is not judged."""

    reason: Message


class FrameSizeRefused(Message, frozen=True):
    width: int
    height: int
    least: int
    most_megapixels: int


class SeenDark(Message, frozen=True):
    """Said at the end of a run of files with 16 bits a value."""

    count: int
    files: int
    brightest: int
    levels: int


class FramesMissing(Message, frozen=True):
    """Said at the end of a video."""

    missing: int
    total: int
    after: str
    """Numbers of the frames after which frames are missing."""


class FramesMissingSomewhere(Message, frozen=True):
    """The same of a video that does not say when each frame is shown."""

    missing: int
    total: int


class VideoBrokeOff(Message, frozen=True):
    """The same of a file that could be read only as far as this, and does not say how many frames it has."""

    read: int


class NoAnswer(Message, frozen=True):
    """A part was being read when the run was stopped, and the disk, share or camera did not answer."""


class SourceSilent(Message, frozen=True):
    """How a source does that was asked for a part some time ago."""


class FrameHasMoreBits(Message, frozen=True):
    """A picture cannot be kept in the value range of its product."""

    bits: int
    most: int


class BadFrame(Message, frozen=True):
    """A source delivered pixels that fit no frame."""

    shape: tuple[int, ...]
    kind: str
    bits: int


class NoSuchKind(Message, frozen=True):
    kind: str


class SourceNotUnderstood(Message, frozen=True):
    """A text that should name a source."""

    text: str
    keys: tuple[str, ...]
    """Of the kinds: `usb` in `usb:0`."""


class NoFrameWithin(Message, frozen=True):
    """A source that was tried."""

    source: str
    seconds: float


class SizeChanged(Message, frozen=True):
    before: str
    after: str


class SearchFailed(Message, frozen=True):
    """Looking for devices."""

    error: Message


class SearchTakesTooLong(Message, frozen=True):
    seconds: float


class OfKind(Message, frozen=True):
    """What is said of one kind of source, where several are spoken of."""

    kind: str
    said: Message
