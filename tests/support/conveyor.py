"""Picture sequences of a camera over a place where parts are laid: with noise, flicker, and hands that move them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from app.domain.frame import Frame

HEIGHT, WIDTH = 120, 160
Picture = npt.NDArray[np.float32]


def table() -> Picture:
    """A table with a coarse texture, mean about 110."""
    noise = np.random.default_rng(5).normal(0, 1, (HEIGHT // 4, WIDTH // 4)).astype(np.float32)
    return np.asarray(110 + 12 * cv2.resize(noise, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), np.float32)


@dataclass(frozen=True, slots=True)
class Part:
    """A round part."""

    radius: int = 20
    value: int = 190

    def at(self, picture: Picture, x: float, y: float) -> Picture:
        """The picture with the part lying there, which may be outside of it."""
        shown = picture.copy()
        cv2.circle(shown, (round(x), round(y)), self.radius, float(self.value), -1)
        cv2.circle(shown, (round(x), round(y)), self.radius // 3, float(self.value - 60), -1)
        return shown


class Camera:
    """Makes frames of pictures as a camera does, at a steady rate."""

    def __init__(self, fps: float = 15.0, noise: float = 3.0, flicker: float = 0.0, bits: int = 8) -> None:
        """`noise` in grey levels of a pixel; `flicker` as the share by which the light swings."""
        self._period_s = 1 / fps
        self._noise = noise
        self._flicker = flicker
        self._bits = bits
        self._generator = np.random.default_rng(7)
        self.now_s = 0.0

    def take(self, picture: Picture) -> Frame:
        """A frame; time goes on."""
        light = 1 + self._flicker * np.sin(2 * np.pi * 7.3 * self.now_s)
        self.now_s += self._period_s
        seen = picture * light + self._generator.normal(0, self._noise, picture.shape)
        white = 2**self._bits - 1
        pixels = np.clip(seen * white / 255, 0, white).round()
        return Frame(pixels.astype(np.uint8 if self._bits == 8 else np.uint16), self._bits)
