"""What a person at the line is called for."""

from __future__ import annotations

from typing import Annotated

import msgspec

MOST_IN_A_ROW = 1000
LEAST_WINDOW, MOST_WINDOW = 5, 10_000


class AlarmRules(msgspec.Struct, frozen=True):
    """0 switches a rule off."""

    ng_in_a_row: Annotated[int, msgspec.Meta(ge=0, le=MOST_IN_A_ROW)] = 0
    """So many NG parts without an OK part between them; NOT CHECKED parts between them change nothing."""
    not_checked_in_a_row: Annotated[int, msgspec.Meta(ge=0, le=MOST_IN_A_ROW)] = 0
    """So many parts one after the other that could not be judged."""
    least_yield: Annotated[float, msgspec.Meta(ge=0.0, le=1.0)] = 0.0
    """Least share of OK parts among the last `yield_over` that were judged."""
    yield_over: Annotated[int, msgspec.Meta(ge=LEAST_WINDOW, le=MOST_WINDOW)] = 50
    overflow: bool = True
    """A part came for which there was no room."""
    freeze_on_ng: bool = False
    """After an NG part nothing is judged until somebody has acknowledged it."""
    sound: bool = True
