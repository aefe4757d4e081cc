"""Which notices say only that the server is away, which stands in a notice of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum, auto

from app.messages.codes.operations import CannotBeRead, CannotBeShown
from app.messages.codes.stations import NeedsTheServer
from app.messages.codes.storage import DatabaseRefused, LookAtTheServer
from app.state.notice import Notice

AFTERMATH_S = 15.0
"""So long after the server came back, something that was asked before may still fail; lists are read anew then."""
HOLD_S = 5.0
"""Within this time it is known whether the server is away."""


class Telling(Enum):
    """What becomes of a notice."""

    NOW = auto()
    LATER = auto()
    """Unless the server turns out to be away."""
    NEVER = auto()
    """It stands in the notice about the server."""


class ServerTrouble:
    """Of a program that watches a server; of any other nothing is held back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._is_watched = False
        self._away_at: float | None = None
        """When it was seen to be away last."""

    def note(self, is_away: bool) -> None:
        """Whoever watches has looked."""
        self._is_watched = True
        if is_away:
            self._away_at = self._clock()

    def telling(self, notice: Notice) -> Telling:
        """What becomes of a notice that is raised now, or was held until now."""
        if not isinstance(notice.heading, CannotBeRead | CannotBeShown):
            return Telling.NOW
        if isinstance(notice.message, NeedsTheServer):
            return Telling.NEVER
        refused = isinstance(notice.message, DatabaseRefused) and isinstance(notice.message.advice, LookAtTheServer)
        if not (refused and self._is_watched):
            return Telling.NOW
        was_away = self._away_at is not None and self._clock() - self._away_at < AFTERMATH_S
        return Telling.NEVER if was_away else Telling.LATER
