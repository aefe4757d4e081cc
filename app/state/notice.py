"""A message for the person at the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.messages.message import Message
from app.messages.wording.say import say

INSPECTION: Final = "inspection"
DROPPED: Final = "dropped"
TRAINING: Final = "training"
MODEL: Final = "model"
SETTINGS: Final = "settings"
DISK: Final = "disk"
LINE: Final = "line"
BACKBONES: Final = "backbones"
COVERAGE: Final = "coverage"
RETRAINING: Final = "retraining"
PRODUCT_CHANGE: Final = "product change"
ACCESS: Final = "access"
RETENTION: Final = "retention"
SERVER: Final = "server"
CLOCK: Final = "clock"
DRIFT: Final = "drift"
OTHER_WINDOW: Final = "other window"
"""Subjects of notices that do not come from an operation; that of an operation is the operation's own."""


def page_action(key: str) -> str:
    """Id of the action that shows the page of that key."""
    return f"window.page.{key}"


class NoticeLevel(StrEnum):
    """How urgent a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, what was not lost, what to do. `details` is for the log and the list of messages."""

    level: NoticeLevel
    heading: Message
    message: Message
    details: str = ""
    subject: str = ""
    """What it is about: a new attempt at the same makes it obsolete. "" for what nothing makes obsolete."""
    action: str = ""
    """Id of an action that is offered along with it; "" for none."""
    step: int = 0
    """The step that `action` takes back, if it is the window's undo: the offer goes while another step would be taken back."""

    @property
    def title(self) -> str:
        """The heading in words."""
        return say(self.heading)

    @property
    def text(self) -> str:
        """The message in words."""
        return say(self.message)
