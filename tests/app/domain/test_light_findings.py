"""What changed in the light, as a sentence says it: everywhere, on a side, in a corner."""

from __future__ import annotations

import pytest

from app.domain.lighting import LightFinding, Place, look_at
from onenip_core.lighting import ACROSS, MasterLight, Measure, PictureLight, RegionLight


def picture(changes: dict[int, float] | None = None, *, sharp: float = 0.5, width: int = 300) -> PictureLight:
    """Regions of grey 98, times a share each."""
    shares = changes or {}
    regions = (RegionLight(100 * shares.get(r, 1.0) - 2, 20.0, sharp, 1.0, 1.0) for r in range(ACROSS**2))
    return PictureLight(width, 200, tuple(regions))


MASTER = MasterLight([picture()])


def found(changes: dict[int, float]) -> list[tuple[Place, float]]:
    return [(each.place, each.change) for each in look_at(MASTER, picture(changes)).findings]


def test_nothing_changed() -> None:
    assert look_at(MASTER, picture()).is_unchanged


def test_all_regions_are_the_whole_picture_and_so_are_nearly_all() -> None:
    assert found(dict.fromkeys(range(9), 0.8)) == [(Place.EVERYWHERE, pytest.approx(-0.2))]
    assert found(dict.fromkeys(range(7), 0.8)) == [(Place.EVERYWHERE, pytest.approx(-0.2))]


def test_a_side_is_one_finding_with_its_mean() -> None:
    assert found({0: 0.7, 3: 0.8, 6: 0.6}) == [(Place.LEFT, pytest.approx(-0.3))]
    assert found({6: 1.5, 7: 1.5, 8: 1.5}) == [(Place.BOTTOM, pytest.approx(0.5))]


def test_what_is_no_side_is_named_by_itself() -> None:
    assert found({4: 1.3}) == [(Place.MIDDLE, pytest.approx(0.3))]
    assert found({0: 0.7, 3: 0.7, 6: 0.7, 8: 0.7}) == [
        (Place.LEFT, pytest.approx(-0.3)),
        (Place.BOTTOM_RIGHT, pytest.approx(-0.3)),
    ]


def test_one_side_darker_and_the_other_brighter_are_two_findings() -> None:
    assert found({0: 0.7, 3: 0.7, 6: 0.7, 2: 1.4, 5: 1.4, 8: 1.4}) == [
        (Place.LEFT, pytest.approx(-0.3)),
        (Place.RIGHT, pytest.approx(0.4)),
    ]


def test_each_measure_is_said_with_its_limit() -> None:
    (finding,) = look_at(MASTER, picture(sharp=0.25)).findings
    assert finding == LightFinding(Measure.SHARPNESS, Place.EVERYWHERE, pytest.approx(-0.5), pytest.approx(0.15))


def test_another_size_is_said() -> None:
    probed = look_at(MASTER, picture(width=640))
    assert (probed.findings, probed.other_size, probed.is_unchanged) == ((), (640, 200), False)
