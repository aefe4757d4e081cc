"""How another model's verdicts are counted beside the recorded ones: by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.reinspected_part import KnownTruth, ReinspectedPart, ReinspectionCounts, VerdictChange
from app.domain.replayed_part import Judgement
from onenip_core.types import Verdict

OK, NG, NOTHING = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED


def judgement(verdict: Verdict) -> Judgement:
    return Judgement(verdict, None if verdict is NOTHING else 1.0, 1.0, "", None)


def part(there: Verdict, here: Verdict | None, truth: Verdict | None = None) -> ReinspectedPart:
    said = None if here is None else judgement(here)
    return ReinspectedPart(1, 1, 1, "part", judgement(there), said, truth)


def counted(*parts: ReinspectedPart) -> ReinspectionCounts:
    counts = ReinspectionCounts()
    for each in parts:
        counts = counts.with_one(each)
    return counts


@pytest.mark.parametrize(
    ("there", "here", "change"),
    [
        (OK, OK, VerdictChange.SAME),
        (NG, NG, VerdictChange.SAME),
        (OK, NG, VerdictChange.BECOMES_NG),
        (NG, OK, VerdictChange.BECOMES_OK),
        (NOTHING, OK, VerdictChange.NEWLY_JUDGED),
        (NOTHING, NG, VerdictChange.NEWLY_JUDGED),
        (NOTHING, NOTHING, VerdictChange.NOT_JUDGED),
        (OK, NOTHING, VerdictChange.NOT_JUDGED),
        (NG, None, VerdictChange.NOT_JUDGED),
    ],
)
def test_only_ok_and_ng_flip(there: Verdict, here: Verdict | None, change: VerdictChange) -> None:
    assert part(there, here).change is change
    assert change.is_flip == ({there, here} == {OK, NG})


def test_each_part_is_counted_once() -> None:
    counts = counted(part(OK, OK), part(OK, NG), part(NG, OK), part(NG, OK), part(NOTHING, OK), part(OK, None))
    assert counts == ReinspectionCounts(same=1, becomes_ng=1, becomes_ok=2, newly_judged=1, not_judged=1)
    assert counts.total == 6 and counts.known == KnownTruth()


def test_known_truth_is_of_parts_that_both_judged() -> None:
    known = counted(
        part(NG, OK, truth=OK),  # rejected, and no more
        part(NG, NG, truth=OK),  # rejected by both
        part(OK, NG, truth=OK),  # only the other one rejects it
        part(OK, OK, truth=NG),  # missed by both
        part(OK, NG, truth=NG),  # missed, and no more
        part(NOTHING, OK, truth=OK),
        part(NG, None, truth=OK),
        part(OK, NG),
    ).known
    assert known == KnownTruth(
        good=3, bad=2, rejected_there=2, rejected_here=2, missed_there=2, missed_here=1, taught=0
    )


def test_what_taught_the_other_model_tells_nothing_of_it() -> None:
    taught = replace(part(NG, OK, truth=OK), taught=True)
    counts = counted(taught, replace(part(NG, OK), taught=True), replace(taught, here=None))
    assert counts.known == KnownTruth(taught=1)
    assert counts.becomes_ok == 2


def test_flips_of_parts_whose_limit_was_moved_are_told_apart() -> None:
    moved = replace(part(OK, NG), there=replace(judgement(OK), limit=1.5))
    stays = replace(moved, here=replace(judgement(OK), limit=1.0))
    without = replace(moved, there=judgement(NOTHING))
    assert [each.limit_moved for each in (moved, stays, part(OK, NG), replace(moved, here=None))] == [
        True, True, False, False,
    ]  # fmt: skip
    assert counted(moved, stays, part(OK, NG), without).limit_moved == 1


def test_parts_by_prompts_only_count_where_they_were_judged() -> None:
    prompted = replace(part(OK, OK), by_prompts_only=True)
    assert counted(prompted, replace(prompted, here=None), part(OK, OK)).by_prompts_only == 1
