"""What is said about verdicts that are computed again."""

from __future__ import annotations

from app.messages.message import Message


class ModelGone(Message, frozen=True):
    """Deleted for good, in the trash, or nobody knows which it was."""


class ModelCannotJudge(Message, frozen=True):
    """Its files are not what they were."""

    model: str
    error: Message


class ProductUnknownToModel(Message, frozen=True):
    """Nobody can tell as what the picture was judged, or the model does not know it."""


class OtherModelGone(Message, frozen=True):
    """The model that is asked about parts is in the trash, or was deleted."""


class ProductNotOfModel(Message, frozen=True):
    """The model that is asked does not inspect the part's product."""


class NoProductForLimit(Message, frozen=True):
    """In the trash, deleted, or nobody knows which it was: there is no limit."""


class PictureGone(Message, frozen=True):
    """A record speaks of it, and it is not there."""

    file: str


class PictureUnreadable(Message, frozen=True):
    file: str
    error: str | Message


class NoPictureKept(Message, frozen=True):
    pass


class NotJudgedThen(Message, frozen=True):
    """The reason that stands in the record: nothing that a model said of the picture."""

    reason: Message


class ReplayFailed(Message, frozen=True):
    """Nobody planned for this error."""

    error: str


class AfterTheRun(Message, frozen=True):
    """The processor is needed."""


class AfterTheTraining(Message, frozen=True):
    """The processor is needed."""


class AnotherReplay(Message, frozen=True):
    """One is on."""


class ReplayStopped(Message, frozen=True):
    """A person cancelled it."""


class NotRecomputed(Message, frozen=True):
    """Heading over the reason."""


class NotReinspected(Message, frozen=True):
    """Heading over the reason why no other model was asked."""


class NoModelToAsk(Message, frozen=True):
    """There is none but the one that judged the parts."""
