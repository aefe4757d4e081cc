"""What is said when overruled verdicts are answered, and when a training is proposed."""

from __future__ import annotations

from app.messages.message import Message


class AnswerOverrules(Message, frozen=True):
    """Label."""

    count: int


class OverrulesNoted(Message, frozen=True):
    count: int


class WantAnswers(Message, frozen=True):
    """Label: somebody shall say what becomes of parts."""

    count: int


class AnswersAreWanted(Message, frozen=True):
    count: int


class CallModelRight(Message, frozen=True):
    """Label."""

    count: int


class ModelWasRight(Message, frozen=True):
    count: int


class WhyModelWasRight(Message, frozen=True):
    """A reason is needed."""


class TrainAgain(Message, frozen=True):
    """Heading: enough was gathered since the model was trained."""

    product: str


class EnoughNewNormals(Message, frozen=True):
    count: int
    model: str


class ManyOverruled(Message, frozen=True):
    overruled: int
    parts: int
    model: str
