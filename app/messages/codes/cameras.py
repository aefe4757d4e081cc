"""What industrial cameras tell a person."""

from __future__ import annotations

from app.messages.message import Message


class CameraPackageMissing(Message, frozen=True):
    """A kind of camera needs a package that is not installed."""

    cameras: Message
    package: str
    extra: str


class CameraPackageBroken(Message, frozen=True):
    """The package is there and cannot be loaded."""

    package: str
    error: str


class BaslerCameras(Message, frozen=True):
    pass


class GenicamCameras(Message, frozen=True):
    pass


class VisionCameras(Message, frozen=True):
    """GigE Vision and USB3 Vision."""


class NoProducer(Message, frozen=True):
    """No GenTL producer is known."""


class ProducerUnusable(Message, frozen=True):
    path: str
    error: str


class CameraNotConnected(Message, frozen=True):
    camera: str


class OtherCamerasConnected(Message, frozen=True):
    """The camera is not there, but others are."""

    camera: str
    found: tuple[str, ...]


class CameraSwapped(Message, frozen=True):
    """Where one camera was expected, another one answers."""

    wanted: str
    found: str


class CameraBusy(Message, frozen=True):
    camera: str


class CameraRefused(Message, frozen=True):
    """Its driver says why it cannot be opened or used."""

    camera: str
    error: str


class CameraOutOfReach(Message, frozen=True):
    """It was asked for a picture while it was lost."""

    camera: str


class CameraNotTriggerable(Message, frozen=True):
    camera: str
    error: str


class NotSetForTriggers(Message, frozen=True):
    """Somebody asked for one picture of a camera that takes them by itself."""

    camera: str


class SettingsNotTaken(Message, frozen=True):
    """The camera could not be brought to what is stored with the product."""

    camera: str
    problems: tuple[Message, ...]


class SettingDiffers(Message, frozen=True):
    what: Message
    has: Message
    wants: Message


class SettingBeyond(Message, frozen=True):
    what: Message
    lowest: Message
    highest: Message
    wants: Message


class SettingNotOffered(Message, frozen=True):
    what: Message
    wants: Message
    offered: tuple[str, ...]


class SettingAbsent(Message, frozen=True):
    """The camera has nothing of the kind."""

    what: Message
    wants: Message


class SettingRefused(Message, frozen=True):
    what: Message
    wants: Message
    error: str


class Quantity(Message, frozen=True):
    value: float
    unit: str


class BareNumber(Message, frozen=True):
    value: float


class Word(Message, frozen=True):
    """A name that the camera gives to one of its values."""

    text: str


class SwitchedOff(Message, frozen=True):
    pass


class SwitchedOn(Message, frozen=True):
    pass


class Exposure(Message, frozen=True):
    pass


class Gain(Message, frozen=True):
    pass


class Gamma(Message, frozen=True):
    pass


class WhiteBalanceOf(Message, frozen=True):
    """Of one colour."""

    colour: str


class FrameRate(Message, frozen=True):
    pass


class ImageWidth(Message, frozen=True):
    pass


class ImageHeight(Message, frozen=True):
    pass


class OffsetToTheRight(Message, frozen=True):
    pass


class OffsetDown(Message, frozen=True):
    pass


class PacketSize(Message, frozen=True):
    pass


class PixelFormat(Message, frozen=True):
    pass


class PixelFormatUnknown(Message, frozen=True):
    format: str


class PictureIncomplete(Message, frozen=True):
    """Shorter than its size and format need."""

    has: int
    needs: int


class PictureDamaged(Message, frozen=True):
    error: str


class PictureSizeDiffers(Message, frozen=True):
    """A picture of another size than the product's region."""

    width: int
    height: int
    wanted_width: int
    wanted_height: int


class NoPictureAfterTrigger(Message, frozen=True):
    seconds: float


class TriggeredTooSoon(Message, frozen=True):
    """The camera was still busy with the part before."""


class TriggeredTooLate(Message, frozen=True):
    """The command took so long that nobody knows what the picture shows."""

    milliseconds: int


class TriggerNotTaken(Message, frozen=True):
    error: str


class LostBeforePicture(Message, frozen=True):
    """The camera was lost between trigger and picture."""


class PictureLost(Message, frozen=True):
    """By the camera's own count a picture is missing."""


class PictureWithoutTrigger(Message, frozen=True):
    pass


class ConnectedSomeDamaged(Message, frozen=True):
    """How a camera does that sends damaged pictures between sound ones."""

    count: int


class OnlyDamaged(Message, frozen=True):
    """How a camera does of which nothing sound has come for a while."""

    seconds: float


class NoPictureSince(Message, frozen=True):
    """How a camera does that is connected and sends nothing."""

    seconds: float


class PictureSizeChanged(Message, frozen=True):
    """In mid-run."""

    width: int
    height: int
    width_before: int
    height_before: int


class LostForReason(Message, frozen=True):
    """How a camera does that cannot be opened again."""

    reason: Message
    seconds: float
    """Until the next try."""


class DamagedInRun(Message, frozen=True):
    """Said at the end of a run of a camera that ran freely."""

    count: int
