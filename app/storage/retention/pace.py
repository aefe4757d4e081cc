"""When retention gives way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import sleep

_POLL_S = 0.25
_BREATH_S = 0.1
"""Three times as long as a piece takes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Asked between small pieces of work, from the thread that does them."""

    stopped: Callable[[], bool] = lambda: False
    """The program ends, or a person changed their mind."""
    may_work: Callable[[], bool] = lambda: True
    """False while a run or a training needs the computer."""
    waits: bool = True
    """Whether it stands still meanwhile; else it goes on with long pauses, as a look does that a person waits for."""

    @property
    def gives_way(self) -> bool:
        return self.stopped() or not self.may_work()

    def goes_on(self) -> bool:
        """Wait as long as somebody else needs the computer, if it waits for that; False once it is stopped."""
        while not self.stopped():
            if not self.waits or self.may_work():
                return True
            sleep(_POLL_S)
        return False

    def breathe(self) -> None:
        """After a piece of work that keeps the interpreter busy: let whoever judges parts in this process come first."""
        sleep(0.0 if self.may_work() else _BREATH_S)
