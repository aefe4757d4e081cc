"""What is said when a model is signed for, rolled back, and reported on."""

from __future__ import annotations

from app.messages.message import Message


class SignModel(Message, frozen=True):
    """Label."""

    model: str


class ModelSigned(Message, frozen=True):
    model: str
    name: str


class RollBackTo(Message, frozen=True):
    """Label."""

    model: str


class RolledBack(Message, frozen=True):
    model: str
    limits: int
    """Of how many products the limit changed with it."""


class NameNeeded(Message, frozen=True):
    pass


class ReasonNeededToSign(Message, frozen=True):
    """Not every rule is passed."""


class GoldenSetChanged(Message, frozen=True):
    """Since the person looked."""


class FiguresChanged(Message, frozen=True):
    """Candidate, model that inspects, or limits are others than those that the person saw."""


class ChangeGateRules(Message, frozen=True):
    """Label."""


class GateRulesChanged(Message, frozen=True):
    pass


class WriteReport(Message, frozen=True):
    file: str


class ReportWritten(Message, frozen=True):
    path: str


class ReportStopped(Message, frozen=True):
    path: str
