"""Verdicts for the wire: as doubtful as the record, and late ones never better than NOT CHECKED."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from app.domain.frame import Frame
from app.domain.steady_clock import steady_seconds
from app.domain.timestamps import utc_now
from app.domain.trigger import Trigger, TriggerOrigin
from app.line.part_verdict import PartVerdict
from app.line.wire_verdict import given_by_deadline, in_time, too_late
from app.messages.codes import line as codes
from app.messages.codes import stores
from app.messages.stored import from_text
from app.sources.source import SourceFrame
from onenip_core.types import InspectionResult, Verdict
from tests.support.wires import part


def frame(*, has_image: bool = True) -> SourceFrame:
    pixels = Frame(np.zeros((4, 4), np.uint8)) if has_image else None
    return SourceFrame("a.png", utc_now(), image=pixels)


def result(score: float | None, verdict: Verdict = Verdict.OK) -> InspectionResult:
    return InspectionResult("gear", None, score, None if score is None else 1.0, verdict)


def test_a_sound_verdict_goes_out_as_it_is() -> None:
    told = PartVerdict.of(frame(), result(0.5), "gear", 3)
    assert (told.verdict, told.score, told.limit, told.position, told.product) == (Verdict.OK, 0.5, 1.0, 3, "gear")


@pytest.mark.parametrize("score", [math.nan, math.inf, None])
def test_ok_without_a_number_is_not_checked_on_the_wire(score: float | None) -> None:
    told = PartVerdict.of(frame(), result(score), "gear", 1)
    assert told.verdict is Verdict.NOT_CHECKED and told.score is None
    assert isinstance(from_text(told.reason), stores.ScoreIsNoNumber)


def test_ok_without_a_picture_is_not_checked_on_the_wire() -> None:
    assert PartVerdict.of(frame(has_image=False), result(0.5), "gear", 1).verdict is Verdict.NOT_CHECKED


def test_the_age_does_not_come_from_the_time_of_day() -> None:
    told = replace(part(age_s=2.0), captured_at="2040-01-01T00:00:00.000+00:00")
    assert told.age_s(steady_seconds()) == pytest.approx(2.0, abs=0.2)


def test_the_age_counts_from_the_trigger_where_there_is_one() -> None:
    trigger = Trigger(1, TriggerOrigin.LINE, utc_now(), steady_seconds() - 5.0)
    told = PartVerdict.of(replace(frame(), trigger=trigger), result(0.5), "gear", 1)
    assert told.age_s(steady_seconds()) == pytest.approx(5.0, abs=0.2)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_waited_too_long_for_its_wire_is_late_and_not_checked(verdict: Verdict) -> None:
    told = in_time(part(1, verdict), 7, utc_now(), leaves_by=100.0)
    assert told.at(99.9) is told and told.verdict is verdict
    late = told.at(100.1)
    assert (late.verdict, late.late, late.sequence) == (Verdict.NOT_CHECKED, verdict, 7)
    assert late.score is None and late.at(200.0) is late


def test_what_comes_after_the_deadline_keeps_the_models_word_apart() -> None:
    told = too_late(part(1, Verdict.OK), 2, utc_now(), 500)
    assert (told.verdict, told.late, told.score) == (Verdict.NOT_CHECKED, Verdict.OK, None)
    assert told.reason == codes.VerdictTooLate(500) and not told.fail_safe
    said = given_by_deadline(part(1, Verdict.OK), 1, utc_now(), 500)
    assert (said.verdict, said.late, said.fail_safe) == (Verdict.NOT_CHECKED, None, True)
