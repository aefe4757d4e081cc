"""What a longer training changed, counted by hand."""

from __future__ import annotations

from dataclasses import replace

from app.demo.improvement import NOTHING_JUDGED, judged
from app.domain.part import Inspection
from onenip_core.types import Verdict
from tests.support.view_samples import inspection


def part(name: str, verdict: Verdict, score: float | None) -> Inspection:
    return replace(inspection(1, verdict), name=name, score=score)


PARTS = (
    part("good-1", Verdict.OK, 0.4),
    part("good-2", Verdict.NG, 1.2),
    part("good-3", Verdict.OK, 0.6),
    part("good-4", Verdict.NOT_CHECKED, None),
    part("defect-1", Verdict.NG, 3.0),
    part("defect-2", Verdict.OK, 0.8),
)


def test_what_is_right_and_where_the_middle_lies() -> None:
    found = judged(PARTS, frozenset({"defect-1", "defect-2"}))
    assert (found.parts, found.right) == (6, 3), "two good ones that were OK and one defect that was NG"
    assert found.typical_good == 0.6 and found.typical_defective == 1.9
    both = found + found
    assert (both.parts, both.right, both.typical_good) == (12, 6, 0.6)
    assert NOTHING_JUDGED.typical_good is None and NOTHING_JUDGED + found == found
