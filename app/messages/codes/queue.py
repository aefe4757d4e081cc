"""What is said about trainings that wait for their turn, and about the model that one begins with."""

from __future__ import annotations

from app.messages.message import Message


class QueueTraining(Message, frozen=True):
    """Label."""


class RemoveWaiting(Message, frozen=True):
    """Label."""


class OrderQueue(Message, frozen=True):
    """Label."""


class ReleaseWaiting(Message, frozen=True):
    """Label: a training that was held back may begin."""


class BeginWaiting(Message, frozen=True):
    """Label."""


class NoSuchWaitingTraining(Message, frozen=True):
    pass


class ChangedWhileWaiting(Message, frozen=True):
    """It would train on something else than was asked for."""

    changes: tuple[Message, ...]


class StartModelGone(Message, frozen=True):
    model: str


class StartModelUnreadable(Message, frozen=True):
    model: str
    reason: str | Message


class StartNeedsPreset(Message, frozen=True):
    """A model was trained with another preset than is chosen."""

    model: str
    preset: str


class StartNeedsProducts(Message, frozen=True):
    """What the model knows and would forget: there are no images of it, or it is not ticked."""

    model: str
    products: tuple[str, ...]


class StoppedBefore(Message, frozen=True):
    """A run that stopped early waits for a person, while others go on."""

    reason: Message


class GoesOnByItself(Message, frozen=True):
    """The application ended in the middle of this training."""

    model: str
