"""What triggers, part numbers and alarms tell a person."""

from __future__ import annotations

from app.messages.message import Message


class WaitingForTrigger(Message, frozen=True):
    pass


class WatchingForParts(Message, frozen=True):
    """A part that comes to rest in view will be judged."""


class LearningEmptyView(Message, frozen=True):
    """What the camera sees without a part is being looked at."""


class TooManyPartsWait(Message, frozen=True):
    """A part for which there was no room in the queue."""

    most: int


class PictureCameTooLate(Message, frozen=True):
    """Or not at all."""

    seconds: float


class PicturesOutOfStep(Message, frozen=True):
    """After a picture that did not come in time nobody can tell which of the next ones shows which part."""


class CameraStillBusy(Message, frozen=True):
    """With the part before."""


class PassedWhilePaused(Message, frozen=True):
    """A part came while the run was held."""


class PassedWhileFrozen(Message, frozen=True):
    """A part came while an NG part waited for somebody to acknowledge it."""

    position: int


class ProgramStoodStill(Message, frozen=True):
    """The computer slept, or was too busy for it: triggers and pictures waited, nobody knows for how long."""

    seconds: float


class TriggerFailed(Message, frozen=True):
    """Nobody planned for this error; the log holds it."""

    error: str


class NoTriggerInput(Message, frozen=True):
    """A source without inputs was to be triggered by one."""

    source: str


class NgInARow(Message, frozen=True):
    """An alarm."""

    count: int


class NotCheckedInARow(Message, frozen=True):
    """An alarm."""

    count: int


class YieldTooLow(Message, frozen=True):
    """An alarm."""

    percent: float
    least_percent: float
    count: int


class PartsCameTooFast(Message, frozen=True):
    """An alarm: a part was not judged because there was no room for it."""

    position: int


class NgToAcknowledge(Message, frozen=True):
    """The run is frozen."""

    position: int


class AlarmNotRecorded(Message, frozen=True):
    """A heading."""


class FlowUnreadable(Message, frozen=True):
    """What was kept of a product's triggers cannot be used."""

    product: str
