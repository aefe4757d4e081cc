"""The answer to an overruled verdict, as a part keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onenip_core.types import Verdict

LONGEST_ANSWER_NOTE = 500


class Answer(StrEnum):
    """What became of a part whose verdict was overruled."""

    WANTED = "wanted"
    """A person is not sure, and asks for one: it waits."""
    NORMAL = "normal"
    """It became a normal image: the next training learns from it."""
    GOLDEN = "golden"
    """It became a golden part."""
    MODEL_RIGHT = "model_right"
    """The person was wrong; the correction was taken back."""
    NOTED = "noted"
    """The person was right, and there is nothing else to do."""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer, and to what it was given."""

    answer: Answer
    note: str = ""
    about: Verdict | None = None
    """What the person had said of the part then."""
    given_at: str = ""
    """ISO 8601 in UTC; empty: now."""
