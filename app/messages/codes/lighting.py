"""What is said of the light over a product's parts."""

from __future__ import annotations

from app.messages.message import Message


class NoSuchMaster(Message, frozen=True):
    pass


class NoSuchProbe(Message, frozen=True):
    pass


class RegisterLight(Message, frozen=True):
    """Label."""

    product: str


class RemoveLight(Message, frozen=True):
    """Label."""

    product: str


class RestoreLight(Message, frozen=True):
    """Label."""

    product: str


class ProbeLight(Message, frozen=True):
    """Label."""

    product: str


class LightRegistered(Message, frozen=True):
    """With limits that follow from its pictures."""

    product: str
    pictures: int


class LightRegisteredFixed(Message, frozen=True):
    """With fixed limits: there were too few pictures."""

    product: str
    pictures: int
    enough: int


class LightRemoved(Message, frozen=True):
    product: str


class LightUnchanged(Message, frozen=True):
    product: str


class LightChanged(Message, frozen=True):
    product: str
    findings: Message
    """Several of them, often."""


class NoMasterYet(Message, frozen=True):
    product: str


class LightPictureTooSmall(Message, frozen=True):
    name: str


class LightPicturesDiffer(Message, frozen=True):
    """Pictures of one master have several sizes."""

    name: str


class Brighter(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class Darker(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class MoreContrast(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class LessContrast(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class Sharper(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class LessSharp(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class Redder(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class LessRed(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class Bluer(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class LessBlue(Message, frozen=True):
    place: Message
    percent: float
    limit: float


class OtherPictureSize(Message, frozen=True):
    width: int
    height: int
    master_width: int
    master_height: int


class PlaceEverywhere(Message, frozen=True):
    """As a sentence begins."""


class PlaceLeft(Message, frozen=True):
    pass


class PlaceRight(Message, frozen=True):
    pass


class PlaceTop(Message, frozen=True):
    pass


class PlaceBottom(Message, frozen=True):
    pass


class PlaceTopLeft(Message, frozen=True):
    pass


class PlaceTopMiddle(Message, frozen=True):
    pass


class PlaceTopRight(Message, frozen=True):
    pass


class PlaceMiddleLeft(Message, frozen=True):
    pass


class PlaceMiddle(Message, frozen=True):
    pass


class PlaceMiddleRight(Message, frozen=True):
    pass


class PlaceBottomLeft(Message, frozen=True):
    pass


class PlaceBottomMiddle(Message, frozen=True):
    pass


class PlaceBottomRight(Message, frozen=True):
    pass
