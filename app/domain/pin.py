"""The PIN of a workspace: what can be one, and how long a wrong one makes a person wait."""

from __future__ import annotations

from enum import Enum

SHORTEST, LONGEST = 4, 12
FREE_TRIES = 2
"""So many wrong ones are mistyped."""
LONGEST_WAIT_S = 60


class PinAnswer(Enum):
    """What became of a PIN that was tried."""

    RIGHT = 1
    WRONG = 2
    UNREADABLE = 3
    """What is stored is no hash of a PIN: none fits."""
    FAILED = 4
    """It could not be compared; the person was told why."""


def is_possible_pin(text: str) -> bool:
    """True for 4 to 12 digits: what a keypad on the screen can enter."""
    return SHORTEST <= len(text) <= LONGEST and text.isascii() and text.isdigit()


def wait_after(wrong: int) -> int:
    """Seconds until another PIN is looked at after `wrong` wrong ones in a row: 0, 0, then 2, 4, 8 … 60.

    At 60 s a try all PINs of four digits take a week.
    """
    if wrong <= FREE_TRIES:
        return 0
    # Beyond this many it is the longest anyway, and powers of two grow without end.
    return int(min(LONGEST_WAIT_S, 2 ** min(wrong - FREE_TRIES, 10)))
