"""Where on a picture defects are, and of what kind: painted by a person, or traced from a mask. No torch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from onenip_core.area_shapes import AreaShape, BoolMask, covered
from onenip_core.errors import DefectRegionsError, OneNipError
from onenip_core.hashing import hash_json
from onenip_core.json_values import understand
from onenip_core.sentences import filled

MOST_SHAPES = 500
MOST_POINTS_OF_ALL = 20_000
LONGEST_KIND = 60
_FINE = 2048
"""Side of the raster on which what is too small for a coarse one is looked for."""


@dataclass(frozen=True, slots=True)
class PaintedShape:
    """One shape of what was painted. Raises DefectRegionsError: its kind is no kind."""

    shape: AreaShape
    """If it is not `inspected` it erases: it takes away from all kinds that lie below it."""
    kind: str = ""
    """Of the defect, as "crack"; empty where nobody said, and for one that erases."""

    def __post_init__(self) -> None:
        """Check everything that has a rule."""
        if self.kind != tidy_kind(self.kind):
            raise DefectRegionsError(
                filled(
                    "A kind of defect is one line of up to {longest_kind} letters without spaces around; got {kind!r}.",
                    longest_kind=LONGEST_KIND,
                    kind=self.kind,
                )
            )
        if self.kind and self.erases:
            raise DefectRegionsError(filled("What erases is of no kind of defect; got {kind!r}.", kind=self.kind))

    @property
    def erases(self) -> bool:
        return not self.shape.inspected


@dataclass(frozen=True, slots=True)
class DefectRegions:
    """Shapes, painted one over the other, in shares of the upright picture, so that they hold at every resolution.

    The region of a kind is what its shapes cover, without what erases above them. Regions of several kinds may overlap. Raises
    DefectRegionsError: too many shapes or points.
    """

    painted: tuple[PaintedShape, ...] = ()

    def __post_init__(self) -> None:
        """Check everything that has a rule."""
        points = sum(len(each.shape.points) for each in self.painted)
        if len(self.painted) > MOST_SHAPES or points > MOST_POINTS_OF_ALL:
            raise DefectRegionsError(
                filled(
                    "Defects of one picture are painted with up to {most_shapes} shapes with {most_points_of_all:,} "
                    "points in all; these are {shapes} with {points:,}. Paint with fewer and larger shapes.",
                    most_shapes=MOST_SHAPES,
                    most_points_of_all=MOST_POINTS_OF_ALL,
                    shapes=len(self.painted),
                    points=points,
                )
            )

    def __bool__(self) -> bool:
        """Whether anything was painted."""
        return bool(self.kinds)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Of the defects, in the order in which they were painted first."""
        return tuple(dict.fromkeys(each.kind for each in self.painted if not each.erases))

    @property
    def digest(self) -> str:
        """SHA-256 of what it is made of; empty where nothing was painted."""
        return hash_json(msgspec.to_builtins(self)) if self.painted else ""

    def masks(self, height: int, width: int) -> dict[str, BoolMask]:
        """(H, W) of each kind of which something is left: the pixels whose centres lie in its region.

        A region that is too small to hold a centre has the pixels that it touches, so that no defect is lost on a small map.
        """
        found: dict[str, BoolMask] = {}
        for kind in self.kinds:
            mask = self._region(kind, height, width)
            if not mask.any():
                rows, columns = (max(1, _FINE // side) for side in (height, width))
                fine = self._region(kind, rows * height, columns * width)
                mask = np.asarray(fine.reshape(height, rows, width, columns).any(axis=(1, 3)))
            if mask.any():
                found[kind] = mask
        return found

    def mask(self, height: int, width: int) -> BoolMask:
        """(H, W) of all kinds together."""
        whole = np.zeros((height, width), np.bool_)
        for mask in self.masks(height, width).values():
            whole |= mask
        return whole

    def _region(self, kind: str, height: int, width: int) -> BoolMask:
        mask = np.zeros((height, width), np.bool_)
        for each in self.painted:
            if each.erases or each.kind == kind:
                mask[covered(each.shape, height, width)] = not each.erases
        return mask


NO_REGIONS = DefectRegions()


@dataclass(frozen=True, slots=True)
class RegionScore:
    """What the score of the picture would be if its defect lay in this region alone."""

    score: float
    """The largest of the means that the score is the maximum of, over the squares that touch the region."""
    is_hottest: bool
    """True if the score of the picture comes from such a square."""

    def exceeds(self, limit: float) -> bool:
        """True if what lies in the region alone makes the part NG."""
        return self.score > limit


def tidy_kind(kind: str) -> str:
    """As a kind of defect is kept: in one line, without spaces around, no longer than it may be."""
    return " ".join(kind.split())[:LONGEST_KIND].rstrip()


def regions_to_text(regions: DefectRegions) -> str:
    """One line of JSON, as it is stored."""
    body: dict[str, Any] = msgspec.to_builtins(regions)
    return json.dumps(body, ensure_ascii=False)


def regions_from_text(text: str, where: str) -> DefectRegions:
    """Raises DefectRegionsError: no regions; `where` names what was read."""
    try:
        return understand(json.loads(text), DefectRegions)
    except (OneNipError, ValueError, TypeError, RecursionError) as error:
        raise DefectRegionsError(
            filled("{where} holds no painted defects: {error}", where=where, error=error)
        ) from error
