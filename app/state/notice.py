"""A message for the person at the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.messages.message import Message
from app.messages.wording.say import say


class NoticeLevel(StrEnum):
    """How urgent a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, what was not lost, what to do. `details` is for the log and the "Details" fold."""

    level: NoticeLevel
    heading: Message
    message: Message
    details: str = ""
    leads_to: str = ""
    """Key of the page where a person can do something about it; empty if there is none."""

    @property
    def title(self) -> str:
        """The heading in words."""
        return say(self.heading)

    @property
    def text(self) -> str:
        """The message in words."""
        return say(self.message)
