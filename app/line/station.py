"""How this station does, as the line sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.messages.codes import line as codes
from app.messages.message import Message


class Phase(StrEnum):
    """What becomes of a part that comes now."""

    NOT_READY = "not_ready"
    """Nothing is inspected, and no run could be started; the reason says why."""
    READY = "ready"
    """Nothing is inspected; a run could be started."""
    RUNNING = "running"
    """It is judged."""
    PAUSED = "paused"
    """It passes unseen: a person holds the run, or an NG part waits to be acknowledged."""


@dataclass(frozen=True, slots=True)
class Station:
    """One moment."""

    phase: Phase = Phase.NOT_READY
    reason: Message | None = field(default_factory=codes.JustStarted)
    """Why it is not ready; None in all other phases."""
    product: str | None = None
    product_number: int = 0
    """By which the line names it; 0: none is chosen."""
    products: tuple[tuple[int, str], ...] = ()
    """Numbers and names of all products."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted since the program was started."""

    ok: int = 0
    """Said in time, as all that follows: what then waits too long for one wire is told late there and stays counted here."""
    ng: int = 0
    not_checked: int = 0
    late: int = 0
    """Verdicts that came after their deadline; their parts are among `not_checked`."""
    triggers: int = 0
    """Triggers of the line that were taken."""
    refused: int = 0
    """Triggers of the line that were refused."""
    outstanding: int = 0
    """Triggers whose part has no verdict yet."""
    answered: int = 0
    """Triggers that have one, from wherever they came; with `outstanding` all that were taken."""

    @property
    def expected(self) -> int:
        """All triggers that were taken, from wherever they came."""
        return self.answered + self.outstanding
