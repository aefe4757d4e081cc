"""When retention gives way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import sleep

_POLL_S = 0.25


@dataclass(frozen=True, slots=True)
class Pace:
    """Asked between small pieces of work, from the thread that does them."""

    stopped: Callable[[], bool] = lambda: False
    """The program ends, or a person changed their mind."""
    may_work: Callable[[], bool] = lambda: True
    """False while a run or a training needs the computer."""

    @property
    def gives_way(self) -> bool:
        return self.stopped() or not self.may_work()

    def goes_on(self) -> bool:
        """Wait as long as somebody else needs the computer; False once it is stopped."""
        while not self.stopped():
            if self.may_work():
                return True
            sleep(_POLL_S)
        return False
