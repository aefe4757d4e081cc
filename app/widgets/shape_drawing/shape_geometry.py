"""How shapes are moved by hand: plain arithmetic in shares of the picture."""

from __future__ import annotations

from dataclasses import replace

from onenip_core.area_shapes import AreaShape, Point, ShapeKind

MIDDLE = ((0.2, 0.2), (0.8, 0.8))
"""The rectangle that is drawn without a mouse."""


def handles(shape: AreaShape) -> tuple[Point, ...]:
    """The points by which a person drags it; a stroke has none, and is moved as a whole."""
    return () if shape.kind is ShapeKind.STROKE else shape.corners


def with_handle(shape: AreaShape, number: int, place: Point) -> AreaShape:
    """The shape with one of its handles elsewhere. Of a rectangle the opposite corner stays."""
    if shape.kind is ShapeKind.RECTANGLE:
        return replace(shape, points=(shape.corners[(number + 2) % 4], place))
    return replace(shape, points=(*shape.points[:number], place, *shape.points[number + 1 :]))


def moved(shape: AreaShape, dx: float, dy: float) -> AreaShape:
    """As far as the picture's edges let it."""
    columns, rows = ([point[axis] for point in shape.points] for axis in (0, 1))
    dx, dy = min(max(dx, -min(columns)), 1 - max(columns)), min(max(dy, -min(rows)), 1 - max(rows))
    return replace(shape, points=tuple((_within(x + dx), _within(y + dy)) for x, y in shape.points))


def resized(shape: AreaShape, dx: float, dy: float, least: float) -> AreaShape:
    """Its right and lower end moved, everything between in proportion; not below `least` of the picture's sides."""
    columns, rows = ([point[axis] for point in shape.points] for axis in (0, 1))
    (left, width), (top, height) = ((min(each), max(each) - min(each)) for each in (columns, rows))
    if not (width and height):
        return shape
    across = min(max(width + dx, least), 1 - left) / width
    down = min(max(height + dy, least), 1 - top) / height
    points = tuple((_within(left + (x - left) * across), _within(top + (y - top) * down)) for x, y in shape.points)
    return replace(shape, points=points)


def snapped(place: Point, reach: Point) -> Point:
    """Onto the picture's edge where that is nearer than `reach`, and never beyond it."""
    x, y = (_snap(value, near) for value, near in zip(place, reach, strict=True))
    return x, y


def _snap(value: float, near: float) -> float:
    if value < near:
        return 0.0
    return 1.0 if value > 1 - near else value


def _within(value: float) -> float:
    return min(max(value, 0.0), 1.0)
