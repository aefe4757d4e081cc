"""What the light over a product's parts looked like when it was right, what it looks like since, and where it changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from onenip_core.lighting import LightChange, MasterLight, Measure, PictureLight


class Place(StrEnum):
    """Where on a picture."""

    EVERYWHERE = "everywhere"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    TOP_LEFT = "top_left"
    TOP_MIDDLE = "top_middle"
    TOP_RIGHT = "top_right"
    MIDDLE_LEFT = "middle_left"
    MIDDLE = "middle"
    MIDDLE_RIGHT = "middle_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_MIDDLE = "bottom_middle"
    BOTTOM_RIGHT = "bottom_right"


REGIONS = (
    Place.TOP_LEFT,
    Place.TOP_MIDDLE,
    Place.TOP_RIGHT,
    Place.MIDDLE_LEFT,
    Place.MIDDLE,
    Place.MIDDLE_RIGHT,
    Place.BOTTOM_LEFT,
    Place.BOTTOM_MIDDLE,
    Place.BOTTOM_RIGHT,
)
"""What the regions are called, row by row."""
_SIDES = {
    Place.LEFT: frozenset({0, 3, 6}),
    Place.RIGHT: frozenset({2, 5, 8}),
    Place.TOP: frozenset({0, 1, 2}),
    Place.BOTTOM: frozenset({6, 7, 8}),
}
_MANY = 7
"""Regions of nine that are as good as all of them: a highlight in one need not hide what is true of the picture."""


@dataclass(frozen=True, slots=True)
class LightMaster:
    """The pictures that the light of a product is compared with."""

    id: int
    product_id: int
    name: str
    """What the pictures were: file names, or where they came from."""
    registered_at: str
    pictures: tuple[PictureLight, ...]
    """What was measured of each; one or more."""
    person: str = ""
    """Who was logged in; empty: nobody was, or had to be."""
    removed_at: str | None = None

    @property
    def light(self) -> MasterLight:
        """What they looked like, with limits."""
        return MasterLight(self.pictures)


@dataclass(frozen=True, slots=True)
class LightProbe:
    """One look at the light, later."""

    id: int
    master_id: int
    name: str
    """What the picture was: a file, a camera, a part."""
    probed_at: str
    pictures: tuple[PictureLight, ...]
    """What was measured, of one picture."""
    person: str = ""

    @property
    def picture(self) -> PictureLight:
        return self.pictures[0]


@dataclass(frozen=True, slots=True)
class LightFinding:
    """What changed where, in a sentence's worth."""

    measure: Measure
    place: Place
    change: float
    """Share of the master's value, the mean over the regions: -0.12 is 12 % less."""
    limit: float
    """Share by which these regions may differ, the mean."""


@dataclass(frozen=True, slots=True)
class ProbedLight:
    """What a probe says beside its master."""

    findings: tuple[LightFinding, ...]
    """Empty: nothing lies beyond its limit."""
    other_size: tuple[int, int] | None
    """Width and height of the picture where they are not the master's."""

    @property
    def is_unchanged(self) -> bool:
        return not self.findings and self.other_size is None


def look_at(master: MasterLight, picture: PictureLight) -> ProbedLight:
    """What a picture says beside the master's."""
    changes = master.changes(picture)
    findings: list[LightFinding] = []
    for measure in Measure:
        for is_more in (False, True):
            those = [each for each in changes if each.measure is measure and (each.change > 0) == is_more]
            findings += _findings(measure, those, master.shown(measure))
    first = master.pictures[0]
    size = (picture.width, picture.height)
    return ProbedLight(tuple(findings), None if size == (first.width, first.height) else size)


def _findings(measure: Measure, changes: Sequence[LightChange], compared: Collection[int]) -> tuple[LightFinding, ...]:
    """Of changes of one measure in one direction."""
    if not changes:
        return ()
    regions = {each.region for each in changes}
    if len(regions) >= min(_MANY, len(compared)) and len(compared) > 1:
        return (_joined(measure, Place.EVERYWHERE, changes),)
    found: list[LightFinding] = []
    rest = regions
    for place, side in sorted(_SIDES.items(), key=lambda each: -len(regions & each[1])):
        if side <= rest:
            found.append(_joined(measure, place, [each for each in changes if each.region in side]))
            rest = rest - side
    return (
        *found,
        *(_joined(measure, REGIONS[each.region], [each]) for each in changes if each.region in rest),
    )


def _joined(measure: Measure, place: Place, changes: Sequence[LightChange]) -> LightFinding:
    return LightFinding(measure, place, fmean(each.change for each in changes), fmean(each.limit for each in changes))
