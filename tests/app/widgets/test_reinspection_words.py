"""What is said of parts that another model judged."""

from __future__ import annotations

from app.domain.reinspected_part import KnownTruth, ReinspectedPart, ReinspectionCounts
from app.domain.replayed_part import Judgement
from app.messages.codes.replay import ProductNotOfModel
from app.widgets.judged_again.reinspection_words import change_text, explanation_of, judged_text, summary_of
from onenip_core.types import Verdict

THERE = Judgement(Verdict.OK, 1.004, 1.01, "", None)


def test_all_counts_are_said_and_none_that_is_nought() -> None:
    known = KnownTruth(12, 3, 10, 1, 2, 0, 4)
    counts = ReinspectionCounts(70, 5, 9, 2, 14, 6, 100, known)
    assert summary_of(counts, 1100) == (
        "100 of 1\N{NARROW NO-BREAK SPACE}100: 70 same verdict, 5 OK that becomes NG, 9 NG that becomes OK, "
        "6 flips of parts whose limit was moved since, 2 judged that was NOT CHECKED, 14 not judged, 100 by prompts only. "
        "Of those that a person called good (12), 10 rejected in the record, 1 now. "
        "Of those that a person called bad (3), 2 missed in the record, 0 now. "
        "4 more of these taught the other model, which tells nothing: they are not counted."
    )
    assert (
        summary_of(ReinspectionCounts(same=1), 1)
        == "1 of 1: 1 same verdict, 0 OK that becomes NG, 0 NG that becomes OK."
    )


def test_a_part_is_told_with_what_speaks_about_its_flip() -> None:
    here = Judgement(Verdict.NG, 1.2, 1.0, "", None)
    part = ReinspectedPart(1, 1, 1, "part", THERE, here, Verdict.OK, view_here="Top", taught=True, by_prompts_only=True)
    assert judged_text(THERE) == "OK · 1.00 / 1.01"
    assert judged_text(here, "Top") == "NG · 1.20 / 1.00 · Top"
    assert explanation_of(part) == (
        "OK becomes NG · a person said OK · The limit is another one than in the record · "
        "The other model was trained on its picture · by prompts only, not trained on this product"
    )


def test_a_part_that_is_not_judged_says_why() -> None:
    part = ReinspectedPart(1, 1, 1, "part", THERE, None, reason=ProductNotOfModel())
    assert judged_text(None) == "–"
    assert change_text(part) == "Not judged. The other model does not know its product. Ask one that was trained on it."
