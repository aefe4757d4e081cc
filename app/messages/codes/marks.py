"""Why a person should look at a normal image, and what was done about it."""

from __future__ import annotations

from app.messages.message import Message


class MarkedPictures(Message, frozen=True):
    """After an import."""

    count: int
    kinds: tuple[Message, ...]


class UnreadableCount(Message, frozen=True):
    count: int


class ForeignCount(Message, frozen=True):
    count: int


class OddCount(Message, frozen=True):
    count: int


class BlurredCount(Message, frozen=True):
    count: int


class DarkCount(Message, frozen=True):
    count: int


class BurntCount(Message, frozen=True):
    count: int


class TwinCount(Message, frozen=True):
    count: int


class PictureNotReadable(Message, frozen=True):
    pass


class ResemblesProduct(Message, frozen=True):
    product: str


class ResemblesAnother(Message, frozen=True):
    """A product that is gone by now."""


class UnlikeTheOthers(Message, frozen=True):
    pass


class BlurredBesideOthers(Message, frozen=True):
    pass


class DarkBesideOthers(Message, frozen=True):
    pass


class BurntBesideOthers(Message, frozen=True):
    pass


class RepeatsImage(Message, frozen=True):
    other: str


class SetImagesAside(Message, frozen=True):
    count: int


class UseImagesAgain(Message, frozen=True):
    count: int


class ImagesSetAside(Message, frozen=True):
    """Said when it is done."""

    count: int


class ApproveImages(Message, frozen=True):
    count: int


class TakeApprovalBack(Message, frozen=True):
    count: int


class UseAsNormals(Message, frozen=True):
    """Label: parts of runs become pictures of good parts."""

    count: int


class PartsAreNormals(Message, frozen=True):
    count: int


class NoPartIsNormal(Message, frozen=True):
    """Heading."""


class PartNotSaidGood(Message, frozen=True):
    part: str
