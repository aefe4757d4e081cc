"""When an engine counts as agreeing with torch."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from onenip_core.inference.parity import Judged, compare
from onenip_core.inference.parity_record import EngineParity
from onenip_core.manifest import Calibration
from tests.support.known_engine import serve_known


def judged(score: float, level: float = 0.5, refused: bool | None = None) -> Judged:
    return Judged(score, np.full((8, 8), level, np.float32), refused)


def parity(theirs: Sequence[Judged], ours: Sequence[Judged] = (), held_out: tuple[float, ...] = ()) -> EngineParity:
    """Of what an engine says against what torch says: half the limit of two pictures, if nothing else is given."""
    calibration = Calibration(1.0, 0.0, 0.0, held_out, 0.03, (0.0, 1.0))
    manifest = serve_known({"bolt": 0.5}, {"bolt": calibration}).manifest
    return compare(ours or [judged(0.5), judged(0.5)], theirs, manifest)


def test_what_hardly_differs_passes() -> None:
    found = parity([judged(0.54), judged(0.47, 0.74)])
    assert found.passed and not found.reason
    assert found.score_difference == pytest.approx(0.04)
    assert found.map_difference == pytest.approx(0.24)
    assert (found.verdict_flips, found.held_out_at_risk) == (0, 0)


@pytest.mark.parametrize("score", [0.56, 0.44])
def test_a_score_that_differs_does_not_pass(score: float) -> None:
    found = parity([judged(0.5), judged(score)])
    assert not found.passed and "a score differs by 0.06" in found.reason


def test_a_map_that_differs_in_one_pixel_does_not_pass() -> None:
    other = np.full((8, 8), 0.5, np.float32)
    other[3, 4] = 0.2
    found = parity([judged(0.5), Judged(0.5, other)])
    assert not found.passed and "a map differs by 0.3" in found.reason


def test_one_verdict_that_differs_does_not_pass() -> None:
    found = parity([judged(1.001), judged(0.5)], [judged(0.999), judged(0.5)])
    assert not found.passed and found.verdict_flips == 1 and "a verdict differs" in found.reason


def test_one_picture_that_only_one_of_them_refuses_does_not_pass() -> None:
    found = parity([judged(0.5, refused=True), judged(0.5)], [judged(0.5, refused=False), judged(0.5, refused=None)])
    assert not found.passed and found.refusals_differ == 1 and "a picture is refused by one" in found.reason
    assert parity([judged(0.5, refused=None)], [judged(0.5, refused=True)]).passed, "nobody asked"


def test_a_good_part_so_close_to_the_limit_does_not_pass() -> None:
    found = parity([judged(0.52), judged(0.5)], held_out=(0.5, 0.985))
    assert not found.passed and found.held_out_at_risk == 1 and "a good part could differ" in found.reason
    assert parity([judged(0.51), judged(0.5)], held_out=(0.5, 0.985)).passed


@pytest.mark.parametrize("broken", [judged(math.nan), judged(0.5, math.nan), judged(0.5, math.inf)])
def test_what_is_no_number_does_not_pass(broken: Judged) -> None:
    found = parity([judged(0.5), broken])
    assert not found.passed and "not numbers" in found.reason
