"""A message for the person at the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoticeLevel(StrEnum):
    """How urgent a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, what was not lost, what to do. `details` is for the log and the "Details" fold."""

    level: NoticeLevel
    title: str
    text: str
    details: str = ""
