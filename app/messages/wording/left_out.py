"""Every file that was left out in a line of its own, for the details of a notice."""

from __future__ import annotations

from collections.abc import Sequence

from app.messages.left_out import left_out_lines
from app.messages.wording.say import say
from onenip_core.data.images.left_out import LeftOut


def left_out_details(left_out: Sequence[LeftOut]) -> str:
    """Path and reason of each; empty if there are none."""
    return "\n".join(say(line) for line in left_out_lines(left_out))
