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
    action: str = ""
    """Id of an action that is offered along with it; "" for none."""

    @property
    def title(self) -> str:
        """The heading in words."""
        return say(self.heading)

    @property
    def text(self) -> str:
        """The message in words."""
        return say(self.message)
