"""What a limit would do, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_preview import Missed, preview_limit
from app.domain.part import Inspection
from onenip_core.statistics import rejection_interval
from onenip_core.types import Verdict
from tests.support import view_samples

NOTHING_KNOWN = CalibrationScores()


def judged(number: int, score: float, said: Verdict | None = None, limit: float = 1.0) -> Inspection:
    verdict = Verdict.NG if score > limit else Verdict.OK
    return replace(view_samples.inspection(number, verdict, said), score=score, threshold=limit)


RUN = (
    judged(1, 0.4),
    judged(2, 0.95),
    judged(3, 1.0),  # at the limit: OK
    judged(4, 1.004, said=Verdict.OK),
    judged(5, 1.2),
    judged(6, 1.2, said=Verdict.NG),
    judged(7, 2.5),
    judged(8, 0.92, said=Verdict.NG),
    view_samples.inspection(9, Verdict.NOT_CHECKED),
)


@pytest.mark.parametrize(
    ("limit", "to_ok", "to_ng"),
    [
        (1.0, [], []),
        (1.01, [4], []),
        (1.2, [4, 5, 6], []),  # a score at the limit is OK
        (1.19, [4], []),
        (3.0, [4, 5, 6, 7], []),
        (0.95, [], [3]),
        (0.9, [], [2, 3, 8]),
        (0.5, [], [2, 3, 8]),
    ],
)
def test_parts_flip_where_the_limit_passes_their_score(limit: float, to_ok: list[int], to_ng: list[int]) -> None:
    preview = preview_limit(limit, NOTHING_KNOWN, RUN)
    assert [part.id for part in preview.to_ok.parts] == to_ok
    assert [part.id for part in preview.to_ng.parts] == to_ng
    assert preview.judged == 8, "one was not checked"


def test_what_a_person_said_of_them_is_counted_apart() -> None:
    raised = preview_limit(1.2, NOTHING_KNOWN, RUN).to_ok
    assert (raised.said_good, raised.said_bad) == (1, 1)
    lowered = preview_limit(0.9, NOTHING_KNOWN, RUN).to_ng
    assert (lowered.said_good, lowered.said_bad) == (0, 1)


def test_a_run_whose_limit_was_changed_may_flip_both_ways() -> None:
    run = (judged(1, 1.1, limit=1.25), judged(2, 1.1, limit=1.0), judged(3, 0.9, limit=0.8))
    preview = preview_limit(1.0, NOTHING_KNOWN, run)
    assert [part.id for part in preview.to_ng.parts] == [1], "told OK by a limit that no longer holds"
    assert [part.id for part in preview.to_ok.parts] == [3]


def test_a_part_that_was_not_checked_never_changes_sides() -> None:
    unread = replace(view_samples.inspection(1, Verdict.NOT_CHECKED), score=0.1)
    preview = preview_limit(0.5, NOTHING_KNOWN, (unread,))
    assert (preview.judged, preview.to_ok.parts, preview.to_ng.parts) == (0, (), ())


def test_good_parts_above_the_limit_are_rejected_and_pseudo_anomalies_up_to_it_missed() -> None:
    scores = CalibrationScores((0.3, 0.5, 0.5, 0.9, 1.0), (0.8, 1.0, 1.5, 4.0))
    preview = preview_limit(1.0, scores, ())
    assert preview.rejections is not None
    assert (preview.rejections.rejected, preview.rejections.count) == (0, 5)
    assert preview.missed == Missed(2, 4)
    strict = preview_limit(0.5, scores, ())
    assert strict.rejections is not None and strict.rejections.rejected == 2
    assert strict.rejections.interval == rejection_interval(2, 5)
    assert strict.missed == Missed(0, 4)


def test_more_than_a_tenth_is_many() -> None:
    scores = CalibrationScores(tuple(n / 10 for n in range(1, 11)), tuple(n / 10 for n in range(11, 21)))
    at = {limit: preview_limit(limit, scores, ()) for limit in (0.8, 0.9, 1.0, 1.1, 1.2)}
    assert [at[limit].rejects_many for limit in at] == [True, False, False, False, False], "two, then one of ten"
    assert [at[limit].misses_many for limit in at] == [False, False, False, False, True]


def test_what_is_not_known_is_not_counted() -> None:
    preview = preview_limit(3.0, NOTHING_KNOWN, ())
    assert preview.rejections is None and preview.missed is None
    assert not preview.rejects_many and not preview.misses_many
