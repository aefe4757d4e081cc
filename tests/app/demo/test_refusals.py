"""Which parts of a demonstration may stay unjudged."""

from __future__ import annotations

import pytest

from app.demo.refusals import is_refused, wrongly_unjudged
from app.domain.part import Inspection
from app.messages.codes.pictures import LooksLikeOtherProduct
from app.messages.codes.processes import NoModelLoaded
from app.messages.picture_doubt import doubt_message
from app.messages.stored import to_text
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from onenip_core.types import Verdict

LIKE_OTHER = to_text(LooksLikeOtherProduct("Mono", "Poly"))
DEFECTIVE = frozenset(f"defect-{number}" for number in range(60))


def _inspection(name: str, reason: str = "") -> Inspection:
    score, verdict = (None, Verdict.NOT_CHECKED) if reason else (0.5, Verdict.OK)
    return Inspection(
        id=1, batch_id=1, position=1, name=name, image_path=None, map_path=None, map_scale=1.0, score=score, threshold=1.0,
        verdict=verdict, reason=reason, prompt=None, milliseconds=1.0, captured_at="", overruled=None,
    )  # fmt: skip


@pytest.mark.parametrize("kind", list(DoubtKind))
def test_each_refusal_of_the_picture_check_is_known(kind: DoubtKind) -> None:
    assert is_refused(_inspection("a", to_text(doubt_message(PictureDoubt(kind, "Poly", "Mono"), {}))))


@pytest.mark.parametrize("reason", ["", "The file cannot be read.", to_text(NoModelLoaded())])
def test_nothing_else_is_a_refusal(reason: str) -> None:
    assert not is_refused(_inspection("a", reason))


def test_six_of_sixty_defective_parts_may_be_refused_and_not_a_seventh() -> None:
    refused = [_inspection(f"defect-{number}", LIKE_OTHER) for number in range(7)]
    assert wrongly_unjudged("Mono", refused[:6], DEFECTIVE) == []
    assert wrongly_unjudged("Mono", refused, DEFECTIVE) == [
        "Mono: the pictures of 7 of 60 defective parts were refused."
    ]


def test_a_good_part_must_be_judged_and_a_fault_is_none_of_the_refusals() -> None:
    inspections = [
        _inspection("good-1", LIKE_OTHER),
        _inspection("defect-1", "The engine crashed."),
        _inspection("good-2"),
    ]
    assert wrongly_unjudged("Mono", inspections, DEFECTIVE) == [
        "Mono: good-1 was not judged: This looks like 'Poly', not like 'Mono'.",
        "Mono: defect-1 was not judged: The engine crashed.",
    ]
