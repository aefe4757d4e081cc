"""Pictures that are taken here, the sessions in which they were taken, and what each session is for."""

from __future__ import annotations

from app.messages.message import Message


class CapturePicture(Message, frozen=True):
    """Label."""

    product: str


class CapturedNothing(Message, frozen=True):
    """The source ended before its first picture."""


class SourceEnded(Message, frozen=True):
    """No picture comes any more."""


class NameSession(Message, frozen=True):
    """Label: images are said to be of a session."""

    count: int
    session: str


class ForgetSession(Message, frozen=True):
    """Label: nobody says any more in which session images were taken."""

    count: int


class RenameSession(Message, frozen=True):
    """Label."""

    old: str
    new: str


class HoldSessionOut(Message, frozen=True):
    """Label."""

    session: str


class TrainOnSession(Message, frozen=True):
    """Label."""

    session: str


class TooFewToTrain(Message, frozen=True):
    """What is not held out of a product is not enough for a training."""

    product: str
    training: int
    held_out: int
    least: int


class TooFewHeldOut(Message, frozen=True):
    product: str
    held_out: int
    least: int


class FewToTrain(Message, frozen=True):
    """Enough, and fewer than advised."""

    product: str
    training: int
    advised: int


class PromptsHeldOut(Message, frozen=True):
    product: str
    count: int


class HeldOutAboveLimit(Message, frozen=True):
    """Said at the end of a training: how the good parts of sessions that were held out stand to the new limit."""

    product: str
    above: int
    held_out: int
    low: int
    high: int


class HeldOutRejected(Message, frozen=True):
    """The same, where it is clearly more than was promised."""

    product: str
    above: int
    held_out: int
    low: int
    high: int
    promised: int


class DescribeImages(Message, frozen=True):
    """Label: tags and notes."""

    count: int
