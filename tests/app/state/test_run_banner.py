"""What is said about a run at every moment: one value, from how run, source and end do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.part import Counters
from app.domain.run_status import RunEnd, RunEnding, RunState, SourceStatus
from app.messages.message import PlainText
from app.state.inspection_state import HISTORY_LENGTH, InspectionState
from app.state.run_banner import Standing, banner_of
from onenip_core.types import Verdict
from tests.support.view_samples import inspection, part, product

DELIVERING, LOST = SourceStatus(), SourceStatus(delivering=False)
PART = inspection(7, Verdict.NG)


@pytest.mark.parametrize(
    ("run_state", "source", "seen", "standing"),
    [
        (RunState.IDLE, DELIVERING, False, Standing.NO_RUN),
        (RunState.STARTING, DELIVERING, False, Standing.STARTING),
        (RunState.STARTING, LOST, False, Standing.STARTING),
        (RunState.RUNNING, DELIVERING, False, Standing.STARTING),
        (RunState.RUNNING, LOST, False, Standing.NO_IMAGE),
        (RunState.RUNNING, LOST, True, Standing.NO_IMAGE),
        (RunState.RUNNING, DELIVERING, True, Standing.RUNNING),
        (RunState.PAUSED, DELIVERING, True, Standing.PAUSED),
        (RunState.PAUSED, LOST, True, Standing.PAUSED),
        (RunState.STOPPING, DELIVERING, True, Standing.STOPPING),
    ],
)
def test_only_a_running_line_has_a_live_verdict(
    run_state: RunState, source: SourceStatus, seen: bool, standing: Standing
) -> None:
    banner = banner_of(run_state, source, None, PART if seen else None, Counters())
    assert banner.standing is standing
    assert banner.verdict is (Verdict.NG if standing is Standing.RUNNING else None)


def test_a_verdict_from_before_a_loss_does_not_stand_large_again_until_the_next_part() -> None:
    """Another part may lie there by then."""
    state = InspectionState()
    state.begin_run(product(1))
    state.set_run_state(RunState.RUNNING)
    state.add_part(part(1), part(1))
    assert state.banner.verdict is Verdict.OK
    state.set_source_status(LOST)
    assert (state.banner.standing, state.banner.verdict) == (Standing.NO_IMAGE, None)
    state.set_source_status(DELIVERING)
    assert (state.banner.standing, state.banner.verdict) == (Standing.RUNNING, None)
    state.add_part(part(2), part(2))
    assert state.banner.verdict is Verdict.OK


@pytest.mark.parametrize(
    ("end", "standing"),
    [
        (RunEnd.SOURCE_ENDED, Standing.FINISHED),
        (RunEnd.STOPPED, Standing.STOPPED),
        (RunEnd.FAILED, Standing.FAILED),
    ],
)
def test_an_ended_run_has_no_verdict_and_says_how_it_ended(end: RunEnd, standing: Standing) -> None:
    ending = RunEnding(end, 3, PlainText("why"), 2)
    banner = banner_of(RunState.IDLE, DELIVERING, ending, PART, Counters(4, 1, 0))
    assert (banner.standing, banner.verdict, banner.counters) == (standing, None, Counters(4, 1, 0))
    assert (banner.text, banner.batch_id, banner.unrecorded) == (PlainText("why"), 3, 2)
    assert banner.standing.ended


def test_counters_follow_corrections_of_parts_that_left_the_strip_long_ago() -> None:
    state = InspectionState()
    state.begin_run(product(1))
    for number in range(1, HISTORY_LENGTH + 51):
        state.add_part(part(number), part(number))
    count = HISTORY_LENGTH + 50
    assert state.counters == Counters(count, 0, 0)
    first = inspection(1)
    for overruled, bad in ((Verdict.NG, 1), (Verdict.NG, 1), (None, 0), (Verdict.NG, 1)):
        state.update_inspection(replace(first, overruled=overruled))
        assert state.counters == Counters(count - bad, bad, 0)
    state.update_inspection(replace(inspection(2), batch_id=99, overruled=Verdict.NG))
    assert state.counters == Counters(count - 1, 1, 0), "a part of another batch is none of this run"


def test_a_run_that_is_forgotten_leaves_nothing_and_one_that_is_on_is_not_forgotten() -> None:
    state = InspectionState()
    told: list[Standing] = []
    state.bannerChanged.connect(lambda: told.append(state.banner.standing))
    state.begin_run(product(1))
    state.set_run_state(RunState.STARTING)
    state.set_run_state(RunState.RUNNING)
    state.add_part(part(1), part(1))
    state.forget_run()
    assert state.latest is not None and state.product == product(1)
    state.end_run(RunEnding(RunEnd.STOPPED, 1))
    state.forget_run()
    assert (state.latest, state.product, state.history, state.counters) == (None, None, (), Counters())
    assert told == [Standing.STARTING, Standing.RUNNING, Standing.STOPPED, Standing.NO_RUN]
