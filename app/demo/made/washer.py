"""A turned steel washer on a dark table, good or with one defect."""

from __future__ import annotations

from enum import StrEnum

import cv2
import numpy as np

from app.demo.made.marks import bent_line, blot, shaded_hollow
from app.demo.made.scene import CANVAS, Field, GreyImage, cloud, edge, grain, photographed, places, turned

OUTER_RADIUS, INNER_RADIUS = 108.0, 50.0
"""Pixels of the finished picture."""
LIGHT_DEGREES = 35.0
"""Where the lamp stands, seen from the part."""


class WasherDefect(StrEnum):
    """What may be wrong with a washer."""

    SCRATCH = "scratch"
    DENT = "dent"
    CHIP = "missing piece"
    STAIN = "stain"


def draw_washer(random: np.random.Generator, defect: WasherDefect | None = None) -> GreyImage:
    """300×300 pixels of one washer; every `random` draws another one."""
    x, y = places()
    x, y = x - np.float32(random.normal(0.0, 3.0)), y - np.float32(random.normal(0.0, 3.0))
    outer = OUTER_RADIUS + random.normal(0.0, 0.5)
    inner = INNER_RADIUS + random.normal(0.0, 0.4)
    radius = np.hypot(x, y)
    outline = np.maximum(radius - outer, inner - radius)
    if defect is WasherDefect.CHIP:
        outline = _with_bite(outline, x, y, random, outer, inner)
    metal = _metal(x, y, radius, outer, inner, random)
    if defect is WasherDefect.SCRATCH:
        metal = _scratched(metal, x, y, random)
    elif defect is WasherDefect.DENT:
        metal = metal + random.uniform(45.0, 90.0) * shaded_hollow(
            x, y, _on_face(random), random.uniform(6.0, 9.5), LIGHT_DEGREES
        )
    elif defect is WasherDefect.STAIN:
        metal = metal * (
            1.0 - random.uniform(0.22, 0.5) * blot(x, y, _on_face(random), random.uniform(11.0, 17.0), random)
        )
    metal = metal + _bevel(outline, x, y)
    inside = edge(outline)
    return photographed(_table(outline, random) * (1.0 - inside) + metal * inside, random)


def _table(outline: Field, random: np.random.Generator) -> Field:
    """A dark mat with the part's own soft shadow, away from the lamp."""
    shifted = np.roll(outline, (-6, -9), axis=(0, 1))
    shadow = cv2.GaussianBlur(edge(shifted, 4.0), (0, 0), 7.0)
    mat = 36.0 + 2.0 * cloud(random, 70.0) + 2.2 * grain(random, 0.8, 0.8)
    return np.asarray(mat * (1.0 - 0.55 * shadow), dtype=np.float32)


def _metal(x: Field, y: Field, radius: Field, outer: float, inner: float, random: np.random.Generator) -> Field:
    """Grooves run round the middle; where they cross the lamp's direction they throw its light into the camera."""
    along, _ = turned(x, y, LIGHT_DEGREES + random.normal(0.0, 2.5))
    crossing = np.abs(along) / np.maximum(radius, 1.0)
    gleam = crossing * np.square(np.square(crossing))
    groove = _grooves(radius, random)
    brushed = _brushed(radius, np.arctan2(y, x), random)
    face = 118.0 + 66.0 * gleam + (5.0 + 6.0 * gleam) * groove + 4.0 * brushed
    across = (radius - inner) / (outer - inner)
    return np.asarray(face * (0.97 + 0.06 * across), dtype=np.float32)


def _grooves(radius: Field, random: np.random.Generator) -> Field:
    """The tool's feed: a fine regular pitch, and what it did differently from turn to turn."""
    profile = random.standard_normal(1024).astype(np.float32)
    profile = cv2.GaussianBlur(profile[None], (0, 0), 1.1)[0]
    uneven = np.interp(radius.ravel() * 2.4, np.arange(1024), profile / profile.std()).reshape(radius.shape)
    pitch = 2.0 * np.pi / 3.4
    return np.asarray(0.7 * np.sin(pitch * radius + random.uniform(0, 2 * np.pi)) + 0.8 * uneven, dtype=np.float32)


def _brushed(radius: Field, angle: Field, random: np.random.Generator) -> Field:
    """Short arcs: noise drawn out along the turn, bent into a ring."""
    strip = cv2.GaussianBlur(random.standard_normal((256, CANVAS), dtype=np.float32), (0, 0), 14.0, sigmaY=0.7)
    turn = ((angle / (2 * np.pi) + 0.5) * (CANVAS - 1)).astype(np.float32)
    bent = cv2.remap(
        strip, turn, np.asarray(radius * 1.8, dtype=np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP
    )
    return np.asarray(bent / max(float(strip.std()), 1e-6), dtype=np.float32)


def _bevel(outline: Field, x: Field, y: Field) -> Field:
    """Broken edges: bright where they face the lamp, dark where they turn away."""
    along, _ = turned(x, y, LIGHT_DEGREES)
    towards = along / np.maximum(np.hypot(x, y), 1.0)
    is_hole = np.hypot(x, y) < (OUTER_RADIUS + INNER_RADIUS) / 2
    facing = np.where(is_hole, -towards, towards)
    rim = np.exp(-(((outline + 2.2) / 1.3) ** 2))
    return np.asarray(rim * (52.0 * facing + 8.0), dtype=np.float32)


def _on_face(random: np.random.Generator) -> tuple[float, float]:
    """A place on the ring, away from its edges."""
    angle, radius = random.uniform(0, 2 * np.pi), random.uniform(INNER_RADIUS + 16, OUTER_RADIUS - 16)
    return float(radius * np.cos(angle)), float(radius * np.sin(angle))


def _scratched(metal: Field, x: Field, y: Field, random: np.random.Generator) -> Field:
    """A groove across the tool's marks: dark, with a bright burr beside it."""
    middle = _on_face(random)
    outward = np.degrees(np.arctan2(middle[1], middle[0]))
    distance = bent_line(x, y, middle, outward + random.uniform(-50, 50), random.uniform(36, 62), random)
    width = random.uniform(1.1, 1.6)
    deep = np.exp(-((distance / width) ** 2))
    burr = np.exp(-(((np.abs(distance) - 1.9 * width) / (0.8 * width)) ** 2))
    depth = random.uniform(0.4, 1.0)
    return np.asarray(metal - depth * (85.0 * deep - 40.0 * burr), dtype=np.float32)


def _with_bite(outline: Field, x: Field, y: Field, random: np.random.Generator, outer: float, inner: float) -> Field:
    """A piece broken out of the rim, rough where it broke."""
    angle = random.uniform(0, 2 * np.pi)
    at = outer if random.random() < 0.7 else inner
    size = random.uniform(7.0, 14.0)
    reach = np.hypot(x - at * np.cos(angle), (y - at * np.sin(angle)) * random.uniform(0.8, 1.25))
    bite = reach - size - 1.6 * cloud(random, 7.0)
    return np.asarray(np.maximum(outline, -bite), dtype=np.float32)
