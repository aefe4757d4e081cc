"""A woven mesh, as filters are made of, good or with one defect."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from app.demo.made.marks import bent_line, blot
from app.demo.made.scene import CANVAS, Field, GreyImage, cloud, edge, grain, photographed, places, turned

PITCH = 13.0
"""Pixels from one thread to the next."""
THREAD = 0.33
"""Half a thread's thickness, in pitches."""
_MOST_THREADS = 64
"""More than a picture shows, however it lies; in the middle of such a row lies the picture's."""


class MeshDefect(StrEnum):
    """What may be wrong with a mesh."""

    BROKEN_THREAD = "broken thread"
    HOLE = "hole"
    STAIN = "stain"
    SNAG = "snag"


@dataclass(frozen=True, slots=True)
class _Threads:
    """One of the two directions of threads."""

    number: npt.NDArray[np.int64]
    """Of the thread nearest to every place."""
    beside: Field
    """How far every place lies beside the middle of that thread, in its half thicknesses: -1..1 are on it."""
    along: Field
    """How far along the thread, in pitches of the crossing ones."""


def draw_mesh(random: np.random.Generator, defect: MeshDefect | None = None) -> GreyImage:
    """300×300 pixels of woven mesh; every `random` draws another piece."""
    x, y = places()
    across, down = turned(x, y, random.normal(0.0, 1.6))
    u = (across + 0.5 * cloud(random, 60.0)) / PITCH + np.float32(random.uniform(0, 2))
    v = (down + 0.5 * cloud(random, 60.0)) / PITCH + np.float32(random.uniform(0, 2))
    warp, weft = _threads(u, v, random), _threads(v, u, random)
    warp_there, weft_there = np.ones_like(u), np.ones_like(u)
    middle = (random.uniform(-95, 95), random.uniform(-95, 95))
    if defect is MeshDefect.BROKEN_THREAD:
        gap = _broken(weft, x, y, middle, random)
        if random.random() < 0.5:
            weft_there = weft_there * gap
        else:
            warp_there = warp_there * _broken(warp, x, y, middle, random)
    elif defect is MeshDefect.HOLE:
        torn = blot(x, y, middle, random.uniform(8.0, 14.0), random)
        warp_there, weft_there = 1.0 - np.minimum(1.4 * torn, 1.0), 1.0 - np.minimum(1.4 * torn, 1.0)
    picture = _woven(warp, weft, warp_there, weft_there, random)
    if defect is MeshDefect.STAIN:
        picture = picture * (1.0 - random.uniform(0.22, 0.5) * blot(x, y, middle, random.uniform(15.0, 24.0), random))
    elif defect is MeshDefect.SNAG:
        picture = _snagged(picture, x, y, middle, random)
    return photographed(np.asarray(picture, dtype=np.float32), random)


def _threads(u: Field, v: Field, random: np.random.Generator) -> _Threads:
    """Threads that stand side by side along `u`, each a little thicker or thinner and out of its place than the others."""
    number = np.clip(np.rint(u).astype(np.int64) + _MOST_THREADS // 2, 0, _MOST_THREADS - 1)
    shift = random.normal(0.0, 0.02, _MOST_THREADS).astype(np.float32)
    thickness = (THREAD * random.normal(1.0, 0.04, _MOST_THREADS)).astype(np.float32)
    # Where a thread passes under the others it is pressed aside a little, now to one side, now to the other.
    sway = 0.025 * np.sin(np.pi * v)
    beside = (u - np.rint(u) - shift[number] - sway) / thickness[number]
    return _Threads(number, np.asarray(beside, dtype=np.float32), v)


def _height(threads: _Threads, over: npt.NDArray[np.bool_]) -> Field:
    """How high a thread's surface lies at every place, in half thicknesses; far below where there is none."""
    on = np.abs(threads.beside) < 1.0
    round_ = np.sqrt(np.clip(1.0 - threads.beside**2, 0.0, 1.0))
    # It goes over one thread and under the next.
    wave = np.cos(np.pi * (threads.along - np.rint(threads.along))) * np.where(over, np.float32(1), np.float32(-1))
    return np.where(on, round_ + 0.75 * wave, -9.0).astype(np.float32)


def _woven(warp: _Threads, weft: _Threads, warp_there: Field, weft_there: Field, random: np.random.Generator) -> Field:
    """What is seen from above: at every place the higher thread, else the dark behind."""
    over = (warp.number + weft.number) % 2 == 0
    warp_height = np.where(warp_there > 0.5, _height(warp, over), -9.0)
    weft_height = np.where(weft_there > 0.5, _height(weft, ~over), -9.0)
    behind = 30.0 + 2.0 * cloud(random, 50.0) + 1.5 * grain(random, 0.7, 0.7)
    tone = random.normal(1.0, 0.02, (2, _MOST_THREADS)).astype(np.float32)
    fibres = grain(random, 0.5, 4.0), grain(random, 4.0, 0.5)
    faces = []
    for threads, height, fibre, tones in zip((warp, weft), (warp_height, weft_height), fibres, tone, strict=True):
        light = 0.62 - 0.30 * threads.beside + 0.17 * np.clip(height, -1.0, 2.0)
        faces.append((150.0 * light * tones[threads.number]) + 7.0 * fibre)
    top = np.where(warp_height >= weft_height, faces[0], faces[1])
    nothing = np.maximum(warp_height, weft_height) < -5.0
    return np.where(nothing, behind, top).astype(np.float32)


def _broken(threads: _Threads, x: Field, y: Field, middle: tuple[float, float], random: np.random.Generator) -> Field:
    """0 where a thread through `middle` has gone over a length, frayed at both ends, else 1."""
    half = CANVAS // 2
    row, column = (int(np.clip(half + 2 * place, 0, CANVAS - 1)) for place in (middle[1], middle[0]))
    chosen = threads.number == threads.number[row, column]
    length = random.uniform(2.0, 5.0)
    reach = np.abs(threads.along - threads.along[row, column]) - length / 2
    frayed = reach + 0.18 * cloud(random, 3.0)
    return np.where(chosen & (frayed < 0), 0.0, 1.0).astype(np.float32)


def _snagged(picture: Field, x: Field, y: Field, middle: tuple[float, float], random: np.random.Generator) -> Field:
    """A fibre that was pulled out lies over the mesh and throws a thin shadow."""
    distance = np.abs(bent_line(x, y, middle, random.uniform(0, 360), random.uniform(30, 65), random))
    shadow = np.roll(edge(np.asarray(distance - 2.2, dtype=np.float32), 1.5), (5, 5), axis=(0, 1))
    fibre = random.uniform(0.55, 1.0) * edge(np.asarray(distance - 1.5, dtype=np.float32), 0.6)
    shaded = picture * (1.0 - 0.45 * shadow)
    return np.asarray(shaded * (1.0 - fibre) + 196.0 * fibre, dtype=np.float32)
