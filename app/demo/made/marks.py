"""Shapes that several kinds of damage are drawn with; all places and lengths in pixels of the finished picture."""

from __future__ import annotations

import numpy as np

from app.demo.made.scene import Field, cloud, turned

Place = tuple[float, float]


def bent_line(x: Field, y: Field, middle: Place, degrees: float, length: float, random: np.random.Generator) -> Field:
    """The distance of every place to a slightly bent line through `middle`; its sign tells the side, beyond its ends it grows."""
    along, across = turned(x - np.float32(middle[0]), y - np.float32(middle[1]), degrees)
    bow = random.uniform(-0.16, 0.16) * length
    across = across - bow * (1.0 - (2.0 * along / length) ** 2) - 0.5 * np.sin(along / 6.5 + random.uniform(0, 6))
    beyond = np.maximum(np.abs(along) - length / 2, 0.0)
    return np.asarray(np.where(beyond > 0, np.hypot(across, beyond), across), dtype=np.float32)


def blot(x: Field, y: Field, middle: Place, radius: float, random: np.random.Generator) -> Field:
    """A spilt drop: 1 inside, 0 outside, irregular, with a darker seam where it dried."""
    reach = np.hypot(x - np.float32(middle[0]), (y - np.float32(middle[1])) * random.uniform(0.75, 1.3))
    distance = reach - radius - 0.2 * radius * cloud(random, 1.3 * radius) - 0.08 * radius * cloud(random, 0.5 * radius)
    inside = 1.0 / (1.0 + np.exp(np.clip(distance / 1.1, -30, 30)))
    seam = np.exp(-(((distance + 1.8) / 1.5) ** 2))
    return np.asarray(np.clip(0.8 * inside + 0.35 * seam, 0.0, 1.0), dtype=np.float32)


def shaded_hollow(x: Field, y: Field, middle: Place, radius: float, light_degrees: float) -> Field:
    """A dent under a lamp from the side: dark where it falls away from the lamp, bright opposite; about -1..1, 0 outside."""
    x, y = x - np.float32(middle[0]), y - np.float32(middle[1])
    along, _ = turned(x, y, light_degrees)
    reach = (x * x + y * y) / radius**2
    return np.asarray(-1.9 * along / radius * np.exp(-1.4 * reach) - 0.25 * np.exp(-2.5 * reach), dtype=np.float32)
