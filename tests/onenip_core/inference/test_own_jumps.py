"""Where rounding decides, torch's own map jumps, and there alone an engine may differ by as much."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from onenip_core.inference.engines.engine import FloatArray, RawMaps
from onenip_core.inference.own_jumps import own_jumps
from onenip_core.inference.parity import Judged, References, compare, judge_references
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap
from tests.support.known_engine import SIZE, KnownEngine, serve_known

TIED, CLEAR = 128, 64
STEP = 5.0
CALIBRATION = Calibration(1.0, 0.0, 0.0, (), 0.03, (0.0, 1.0))


class EngineWithATie(KnownEngine):
    """Whose residual is larger by a step where a place is brighter than the tie."""

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """See `Engine`."""
        brighter = features[:, 0] > np.float32(TIED / 255)
        return RawMaps(super().maps(features, encodings, gallery).residuals + STEP * brighter.astype(np.float32), None)


def half_tied() -> npt.NDArray[np.uint8]:
    image = np.full((SIZE, SIZE, 3), CLEAR, np.uint8)
    image[:, : SIZE // 2] = TIED
    return image


def test_torch_jumps_at_a_tie_and_nowhere_else() -> None:
    served = replace(serve_known({"bolt": 0.5}, {"bolt": CALIBRATION}), engine=EngineWithATie())
    clear = np.full((SIZE, SIZE, 3), CLEAR, np.uint8)
    references = References([clear, half_tied()], {"bolt": np.full((1, 1, 4, 4), 0.25, np.float32)})
    found = own_jumps(served, references, judge_references(served, references), {0, 1})
    assert set(found) == {0, 1}, "of what is asked for"
    assert found[0].max() < 0.02, "a thousandth, three standard deviations and more"
    quarter = found[1].shape[1] // 4
    assert found[1][:, :quarter].min() > 1, "all that are tied: one of two opposite nudges is upwards"
    assert found[1][:, -quarter:].max() < 0.02


def compared(
    jumps: Mapping[int, AnomalyMap], difference: float = 0.4, *, differing: int = 1, score: float = 0.5
) -> tuple[bool, float, set[int]]:
    """Whether an engine passes whose first maps differ in one place, what counts, and which jumps were asked for."""
    manifest = serve_known({"bolt": 0.5}, {"bolt": CALIBRATION}).manifest
    level = np.full((8, 8), 0.5, np.float32)
    theirs = level.copy()
    theirs[3, 4] += difference
    asked: set[int] = set()

    def asking(wanted: AbstractSet[int]) -> Mapping[int, AnomalyMap]:
        asked.update(wanted)
        return jumps

    reference = [Judged(0.5, level) for _ in range(40)]
    other = [Judged(score, theirs if index < differing else level) for index in range(40)]
    parity = compare(reference, other, manifest, asking)
    return parity.passed, parity.map_difference, asked


def at(place: tuple[int, int], jump: float) -> AnomalyMap:
    found = np.zeros((8, 8), np.float32)
    found[place] = jump
    return found


def test_a_map_may_differ_where_torch_jumps_by_as_much() -> None:
    passed, difference, asked = compared({0: at((3, 4), 0.3)})
    assert passed and asked == {0} and difference == pytest.approx(0.1)


def test_a_jump_elsewhere_or_a_smaller_one_excuses_nothing() -> None:
    assert not compared({0: at((4, 3), 0.3)})[0]
    assert not compared({0: at((3, 4), 0.1)})[0]


def test_nothing_is_asked_where_no_map_differs_much_or_too_many_do() -> None:
    assert compared({}, 0.2) == (True, pytest.approx(0.2), set())
    passed, difference, asked = compared({}, differing=3)
    assert not passed and difference == pytest.approx(0.4) and asked == set()


def test_a_jump_never_excuses_a_score() -> None:
    assert not compared({0: at((3, 4), 0.3)}, score=0.56)[0]
