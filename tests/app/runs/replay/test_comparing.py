"""A verdict that was computed again beside its record: sentences of the core count by what they say, not by how they are stored."""

from __future__ import annotations

import pytest

from app.domain.replayed_part import Judgement, ReplayOutcome
from app.messages.errors import message_of
from app.messages.stored import to_text
from app.runs.replay.comparing import JudgedAgain, compare, is_of_a_model
from app.runs.replay.recorded_picture import RecordedPicture
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import DamagedImageError
from onenip_core.sentences import filled
from onenip_core.types import InspectionResult, Verdict


def stored(name: str) -> str:
    damage = filled("its {format} data cannot be decoded", format="PNG")
    return to_text(message_of(DamagedImageError(name, damage)))


def recorded(reason: str) -> RecordedPicture:
    there = Judgement(Verdict.NOT_CHECKED, None, None, reason, None)
    return RecordedPicture("", "a.png", None, None, FULL_RANGE, None, 1.0, there, "gear", {}, {}, None)


@pytest.mark.parametrize(
    ("then", "outcome"),
    [
        (stored("a.png"), ReplayOutcome.IDENTICAL),
        (
            "The image a.png is damaged: its PNG data cannot be decoded. Copy it again from its source.",
            ReplayOutcome.IDENTICAL,
        ),
        (stored("b.png"), ReplayOutcome.DIFFERS),
        ("The image a.png is empty (0 bytes). Copy it again from its source.", ReplayOutcome.DIFFERS),
    ],
)
def test_the_same_sentence_is_the_same_in_whichever_form_it_was_stored(then: str, outcome: ReplayOutcome) -> None:
    picture = recorded(then)
    again = JudgedAgain(InspectionResult.not_checked(stored("a.png"), "gear"), "", None)
    assert is_of_a_model(picture.there)
    assert compare(picture, None, again).outcome is outcome
