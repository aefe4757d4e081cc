"""Sees when a part has come to rest before a camera that runs freely."""

from __future__ import annotations

import math
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.frame import Frame

GRID = (64, 48)
"""Cells across and down; a frame is looked at by their mean grey values."""
LEARNING_S, LEARNING_FRAMES = 1.0, 10
"""So long, and so many frames, the empty view is looked at."""
SETTLING_S, SETTLING_FRAMES = 0.3, 2
"""So long, and so many frames after the first, nothing may move."""
LEAVING_FRAMES = 2
"""So many frames must look empty, before a part has left."""
LEAST_CELLS = 9
"""So many cells must differ, 0.3 % of the view: a mote of dust does not."""
LEAST_DIFFERENCE = 6.0
"""Grey levels of 255."""
NOISE_FACTOR = 6.0
"""Times the standard deviation of a cell of the empty view."""
ADAPTION = 0.02
"""Share that an empty frame has in what is known as the empty view, which follows the day's light."""

Cells = npt.NDArray[np.float32]


class Scene(StrEnum):
    """What is before the camera."""

    LEARNING = "learning"
    EMPTY = "empty"
    MOVING = "moving"
    """Something is there and has not come to rest."""
    LYING = "lying"
    """A part lies there that was seen to come to rest."""


class PresenceWatch:
    """Told every frame, it says once for each part that it has come to rest; again only after the view was empty.

    Brightness that changes everywhere by the same factor (flicker, a cloud) is no part, noise is measured while the view is
    learned, and what changes slowly while nothing is there becomes part of the empty view.
    """

    def __init__(self) -> None:
        self.scene = Scene.LEARNING
        self._seen: list[Cells] = []
        self._since: float | None = None
        self._empty: Cells = np.zeros(GRID[::-1], np.float32)
        self._tolerance: Cells = self._empty
        self._anchor: Cells = self._empty
        self._anchor_s = 0.0
        self._quiet_frames = 0
        self._empty_frames = 0

    def learn(self) -> None:
        """What comes next is the empty view."""
        self.scene = Scene.LEARNING
        self._seen.clear()
        self._since = None

    def look_anew(self) -> None:
        """Nobody saw what happened meanwhile: what lies in view now is a part that has yet to come to rest."""
        if self.scene in (Scene.MOVING, Scene.LYING):
            self.scene = Scene.EMPTY

    def came_to_rest(self, frame: Frame, now_s: float) -> bool:
        """True for the frame with which a part has come to rest; `now_s` of a monotonic clock."""
        cells = _cells(frame)
        if self.scene is Scene.LEARNING:
            self._learn(cells, now_s)
            return False
        gain = _gain(self._empty, cells)
        cells = _brightened(cells, gain)
        noise = max(1.0, gain)  # what is brightened gets noisier with it
        if not self._differs(cells, self._empty, noise):
            self._see_empty(cells)
            return False
        self._empty_frames = 0
        if self.scene is Scene.LYING:
            return False
        if self.scene is Scene.EMPTY or self._differs(cells, self._anchor, noise * math.sqrt(2)):
            self.scene = Scene.MOVING
            self._anchor, self._anchor_s, self._quiet_frames = cells, now_s, 0
            return False
        # Compared with the first quiet frame, not with the one before: what creeps is seen to move.
        self._quiet_frames += 1
        if now_s - self._anchor_s < SETTLING_S or self._quiet_frames < SETTLING_FRAMES:
            return False
        self.scene = Scene.LYING
        return True

    def _learn(self, cells: Cells, now_s: float) -> None:
        since = now_s if self._since is None else self._since
        self._since = since
        self._seen.append(cells)
        if now_s - since < LEARNING_S or len(self._seen) < LEARNING_FRAMES:
            return
        # Medians: a hand that passes meanwhile does not count.
        seen = np.stack(self._seen)
        middle = np.median(seen, axis=0)
        seen = np.stack([_brightened(each, _gain(middle, each)) for each in seen])
        self._empty = np.median(seen, axis=0).astype(np.float32)
        spread = 1.4826 * np.median(np.abs(seen - self._empty), axis=0)
        spread = np.maximum(spread, np.median(spread))  # so few frames tell little of one cell
        self._tolerance = np.maximum(LEAST_DIFFERENCE, NOISE_FACTOR * spread).astype(np.float32)
        self._seen.clear()
        self._empty_frames = LEAVING_FRAMES
        self.scene = Scene.EMPTY

    def _see_empty(self, cells: Cells) -> None:
        self._empty_frames += 1
        if self._empty_frames >= LEAVING_FRAMES:
            self.scene = Scene.EMPTY
            self._empty = (1 - ADAPTION) * self._empty + ADAPTION * cells

    def _differs(self, one: Cells, other: Cells, noise: float) -> bool:
        """`noise` times as much as the empty view has."""
        return int(np.count_nonzero(np.abs(one - other) > noise * self._tolerance)) >= LEAST_CELLS


def _cells(frame: Frame) -> Cells:
    """(48, 64) float32 in 0…255."""
    pixels = frame.pixels if frame.grey else frame.pixels.mean(axis=2, dtype=np.float32)
    small = cv2.resize(np.asarray(pixels, np.float32), GRID, interpolation=cv2.INTER_AREA)
    return np.asarray(small * (255.0 / (2**frame.bits - 1)), np.float32)


def _gain(reference: npt.NDArray[np.floating], cells: Cells) -> float:
    """By what the light must be multiplied to be as it was for the reference."""
    return float(np.median((reference + 1.0) / (cells + 1.0)))


def _brightened(cells: Cells, gain: float) -> Cells:
    return np.asarray((cells + 1.0) * gain - 1.0, np.float32)
