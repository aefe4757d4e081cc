"""What is told of a diagnosis."""

from __future__ import annotations

from app.messages.message import Message


class WriteDiagnosis(Message, frozen=True):
    """Label."""

    file: str


class DiagnosisWritten(Message, frozen=True):
    path: str


class CopyDiagnosis(Message, frozen=True):
    """Label."""


class DiagnosisCopied(Message, frozen=True):
    pass


class DiagnosisNotMade(Message, frozen=True):
    """Something could not be read by which names are taken out, so nothing was given out."""

    reason: Message
