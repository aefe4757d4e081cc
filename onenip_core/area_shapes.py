"""The shapes that an inspected area is drawn with, and the pixels that each of them covers. No torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from onenip_core.errors import AreaError
from onenip_core.sentences import filled

BoolMask = npt.NDArray[np.bool_]
"""(H, W) bool."""
Point = tuple[float, float]
"""x and y, 0…1 from the left and upper edge of the upright picture to its right and lower edge."""
MOST_POINTS = 2000
"""Of one shape."""
LARGEST_RADIUS = 0.5
_KEPT = 32
"""Masks of shapes that were painted last."""
_FEWEST = {"rectangle": 2, "polygon": 3, "stroke": 1}


class ShapeKind(StrEnum):
    """How its points are meant."""

    RECTANGLE = "rectangle"
    """Two opposite corners."""
    POLYGON = "polygon"
    """Corners, at least three; where it crosses itself, what is enclosed twice is outside."""
    STROKE = "stroke"
    """The way of a brush; one point is a dot."""


def _named(kind: ShapeKind) -> str:
    """For a person; a file has `kind` itself."""
    match kind:
        case ShapeKind.RECTANGLE:
            return filled("rectangle")
        case ShapeKind.POLYGON:
            return filled("polygon")
        case ShapeKind.STROKE:
            return filled("stroke")


@dataclass(frozen=True, slots=True)
class AreaShape:
    """One shape. Raises AreaError: its points make no such shape."""

    kind: ShapeKind
    points: tuple[Point, ...]
    inspected: bool = True
    """False for an ignored zone."""
    radii: Point | None = None
    """Of the brush of a stroke, as shares of width and height of the picture, which differ for a round one."""

    def __post_init__(self) -> None:
        """Check everything that has a rule."""
        fewest = _FEWEST[self.kind]
        if self.kind is ShapeKind.RECTANGLE and len(self.points) != fewest:
            raise AreaError(
                filled("A rectangle has two opposite corners; got {points}. Draw it again.", points=len(self.points))
            )
        if not fewest <= len(self.points) <= MOST_POINTS:
            raise AreaError(
                filled(
                    "A {kind} of an inspected area has {fewest} to {most_points:,} points; got {points:,}. Draw it "
                    "with other points, or as several shapes.",
                    kind=_named(self.kind),
                    fewest=fewest,
                    most_points=MOST_POINTS,
                    points=len(self.points),
                )
            )
        if not all(0 <= value <= 1 for point in self.points for value in point):  # which NaN is not either
            raise AreaError(
                filled("A point of an inspected area lies outside of the picture, where x and y go from 0 to 1.")
            )
        if (self.radii is not None) is not (self.kind is ShapeKind.STROKE):
            raise AreaError(
                filled("A {kind} of an inspected area has no brush.", kind=_named(self.kind))
                if self.radii
                else filled("A {kind} of an inspected area has a brush.", kind=_named(self.kind))
            )
        if self.radii is not None and not all(0 < radius <= LARGEST_RADIUS for radius in self.radii):
            raise AreaError(
                filled(
                    "The radii of a brush lie above 0 and go up to {largest_radius}; got {got}.",
                    largest_radius=LARGEST_RADIUS,
                    got=self.radii,
                )
            )

    @property
    def corners(self) -> tuple[Point, ...]:
        """Of what it encloses, in turn; of a stroke the points of its way."""
        if self.kind is not ShapeKind.RECTANGLE:
            return self.points
        (left, top), (right, bottom) = self.points
        return ((left, top), (right, top), (right, bottom), (left, bottom))

    def covers(self, height: int, width: int) -> BoolMask:
        """(H, W): the pixels whose centres lie in it; of those on an edge the ones at its left and upper end."""
        size = np.array([width, height])
        scaled = np.array(self.corners, dtype=np.float64) * size
        if self.radii is None:
            return _enclosed(scaled, height, width)
        return _brushed(scaled, np.array(self.radii) * size, height, width)


def paint(shapes: Sequence[AreaShape], height: int, width: int) -> BoolMask:
    """(H, W): what is inspected when the shapes are painted one over the other.

    Below the first lies nothing; or the whole picture, where all of them are ignored zones or there is none.
    """
    mask = np.full((height, width), not any(shape.inspected for shape in shapes))
    for shape in shapes:
        mask[covered(shape, height, width)] = shape.inspected
    return mask


@lru_cache(maxsize=_KEPT)
def covered(shape: AreaShape, height: int, width: int) -> BoolMask:
    """As `AreaShape.covers`, read-only and remembered.

    While one shape is drawn all others are painted again and again, and strokes have many points.
    """
    mask = shape.covers(height, width)
    mask.flags.writeable = False
    return mask


def _enclosed(corners: npt.NDArray[np.float64], height: int, width: int) -> BoolMask:
    """By the even-odd rule: each edge turns what lies to the right of it, row by row. Nothing lies outside of the corners."""
    mask = np.zeros((height, width), np.bool_)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    first_row, last_row = _first_centre(top, height), _first_centre(bottom, height)
    first_column, last_column = _first_centre(left, width), _first_centre(right, width)
    if first_row == last_row or first_column == last_column:
        return mask
    turns = np.zeros((last_row - first_row, last_column - first_column + 1), np.int32)
    for (x0, y0), (x1, y1) in pairwise([*corners, corners[0]]):
        low, high = sorted((y0, y1))
        rows = np.arange(_first_centre(low, height), _first_centre(high, height))
        if len(rows):
            crossings = x0 + (rows + 0.5 - y0) / (y1 - y0) * (x1 - x0)
            columns = np.clip(np.ceil(crossings - 0.5), first_column, last_column).astype(np.intp)
            np.add.at(turns, (rows - first_row, columns - first_column), 1)
    mask[first_row:last_row, first_column:last_column] = turns[:, :-1].cumsum(axis=1) % 2 == 1
    return mask


def _first_centre(place: float, count: int) -> int:
    """The first of `count` pixels whose centre is not before this place."""
    return min(max(int(np.ceil(place - 0.5)), 0), count)


def _brushed(way: npt.NDArray[np.float64], radii: npt.NDArray[np.float64], height: int, width: int) -> BoolMask:
    """Within one radius of the way, edge included: measured in radii of each axis, the brush is a circle of radius 1."""
    mask = np.zeros((height, width), np.bool_)
    for start, end in pairwise([*way, way[-1]]):
        (left, top), (right, bottom) = np.minimum(start, end) - radii, np.maximum(start, end) + radii
        rows = np.arange(_first_centre(top, height), _first_centre(bottom + 1, height))
        columns = np.arange(_first_centre(left, width), _first_centre(right + 1, width))
        if not (len(rows) and len(columns)):
            continue
        x, y = (columns + 0.5 - start[0]) / radii[0], ((rows + 0.5 - start[1]) / radii[1])[:, None]
        along_x, along_y = (end - start) / radii
        length = along_x**2 + along_y**2
        share = np.clip((x * along_x + y * along_y) / length, 0, 1) if length else np.zeros((len(rows), len(columns)))
        near = (x - share * along_x) ** 2 + (y - share * along_y) ** 2 <= 1
        mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] |= near
    return mask
