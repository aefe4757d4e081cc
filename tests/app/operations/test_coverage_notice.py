"""A person is told when the parts of a run no longer look like the good parts of the model."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.calibration_scores import CalibrationScores
from app.domain.part import InspectedPart, Inspection
from app.domain.part_view import PartView
from app.operations.coverage_notice import CoverageNotice
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import COVERAGE
from onenip_core.types import Verdict
from tests.support.office import Office
from tests.support.view_samples import anomaly_map, inspection, picture

GOOD = tuple(0.3 + 0.01 * step for step in range(41))  # their middle is 0.5


@pytest.fixture
def watched(office: Office) -> tuple[AppState, InspectionState]:
    office.create()
    office.app_state.set_limit_evidence(CalibrationScores(GOOD))
    CoverageNotice(office.app_state, office.inspection_state, office.app_state)
    return office.app_state, office.inspection_state


def tell(state: InspectionState, parts: list[Inspection]) -> None:
    for part in parts:
        shown = InspectedPart(part, picture(), anomaly_map())
        state.add_part(shown, shown)


def scoring(count: int, score: float | None, first: int = 1, batch: int = 1) -> list[Inspection]:
    return [
        replace(inspection(number), score=score, batch_id=batch, position=number)
        for number in range(first, first + count)
    ]


def warnings(app_state: AppState) -> list[str]:
    return [past.notice.text for past in app_state.notices.standing if past.notice.subject == COVERAGE]


def test_parts_that_all_score_higher_are_told_once_a_run(watched: tuple[AppState, InspectionState]) -> None:
    app_state, state = watched
    tell(state, scoring(49, 0.6))
    assert not warnings(app_state)
    tell(state, scoring(200, 0.6, first=50))
    (text,) = warnings(app_state)
    assert text.startswith("50 of the last 50 parts score above the middle one of the 41 good parts")


def test_the_next_run_begins_anew(watched: tuple[AppState, InspectionState]) -> None:
    app_state, state = watched
    tell(state, scoring(50, 0.6))
    assert warnings(app_state)
    tell(state, scoring(49, 0.6, batch=2))
    assert not warnings(app_state)
    tell(state, scoring(1, 0.6, first=50, batch=2))
    assert warnings(app_state)


def test_parts_like_the_good_ones_and_unchecked_ones_say_nothing(watched: tuple[AppState, InspectionState]) -> None:
    app_state, state = watched
    tell(state, [part for number in range(150) for part in scoring(1, 0.6 if number % 2 else 0.4, first=number + 1)])
    tell(state, scoring(100, None, first=151))
    assert not warnings(app_state)


def test_parts_of_several_cameras_are_left_out(watched: tuple[AppState, InspectionState]) -> None:
    app_state, state = watched
    view = PartView("Top", "bracket", Verdict.OK, 0.6, 1.0, "", "prompt1.png", 31.0, "2026-03-01T08:00:00+00:00")
    tell(state, [replace(part, views=(view,)) for part in scoring(100, 0.6)])
    assert not warnings(app_state)


def test_a_model_that_knows_few_good_parts_says_nothing(watched: tuple[AppState, InspectionState]) -> None:
    app_state, state = watched
    app_state.set_limit_evidence(CalibrationScores(GOOD[:9]))
    tell(state, scoring(200, 99.0))
    assert not warnings(app_state)
