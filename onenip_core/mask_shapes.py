"""Polygons that cover what a mask covers, so that a mask from a data set can be painted on like any other drawing. No torch."""

from __future__ import annotations

import cv2
import numpy as np

from onenip_core.area_shapes import AreaShape, BoolMask, ShapeKind

_FINER = 3
"""Each pixel of the mask is as many along a side while it is traced: so the line runs around its centre, not through it."""
_LONGEST_SIDE = 1400
"""Of a mask that is traced as it is; a larger one is made smaller before, and any pixel of it counts."""
_LOOSENESS = (1.5, 2.4, 4.0, 8.0, 16.0)
"""How far, in thirds of a pixel, a line may stray so that fewer points draw it: the first with which they are few enough counts."""
_ENOUGH_POINTS = 1_000
"""Of all shapes together: with more nobody moves a corner by hand."""


def shapes_of_mask(mask: BoolMask) -> tuple[AreaShape, ...]:
    """Polygons, painted one over the other, that cover what is True of an (H, W) mask; those not `inspected` are its holes.

    Within half a pixel where few points do it, else within a few. Nothing for an empty mask. Raises AreaError: a line that is too
    frayed for a polygon.
    """
    if not mask.any():
        return ()
    small, shrink = _smaller(mask)
    fine = small.astype(np.uint8).repeat(_FINER, axis=0).repeat(_FINER, axis=1)
    lines, tree = cv2.findContours(fine, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    order = _outer_first(tree[0])
    scale = shrink / _FINER / np.array([mask.shape[1], mask.shape[0]], np.float64)
    for looseness in _LOOSENESS:
        traced = [_simpler(lines[place], looseness) for place, _ in order]
        if sum(map(len, traced)) <= _ENOUGH_POINTS:
            break
    shapes = []
    for line, (_, depth) in zip(traced, order, strict=True):
        corners = tuple((float(x), float(y)) for x, y in np.minimum((line.reshape(-1, 2) + 0.5) * scale, 1.0))
        shapes.append(AreaShape(ShapeKind.POLYGON, corners, inspected=depth % 2 == 0))
    return tuple(shapes)


def _simpler(line: cv2.typing.MatLike, looseness: float) -> cv2.typing.MatLike:
    """A line that strays no further; of a speck, of which nothing would be left, all of it."""
    simple = cv2.approxPolyDP(line, looseness, True)
    return simple if len(simple) > 2 else line


def _smaller(mask: BoolMask) -> tuple[BoolMask, int]:
    """The mask that is traced, and how many pixels along a side one of its pixels stands for."""
    height, width = mask.shape
    shrink = -(-max(height, width) // _LONGEST_SIDE)
    if shrink == 1:
        return mask, 1
    padded = np.pad(mask, ((0, -height % shrink), (0, -width % shrink)))
    rows, columns = (side // shrink for side in padded.shape)
    return np.asarray(padded.reshape(rows, shrink, columns, shrink).any(axis=(1, 3))), shrink


def _outer_first(tree: cv2.typing.MatLike) -> list[tuple[int, int]]:
    """(place, depth) of each line, those around others before them: a hole erases, and an island in it is painted after."""
    depths: list[int] = []
    for place in range(len(tree)):
        depth, parent = 0, int(tree[place][3])
        while parent >= 0:
            depth, parent = depth + 1, int(tree[parent][3])
        depths.append(depth)
    return sorted(enumerate(depths), key=lambda each: each[1])
