"""Pictures that go wrong on a line, made from a good one; and changes that a line has to bear."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.types import RgbImage

Change = Callable[[RgbImage, np.random.Generator], RgbImage]
_SKIN = np.array((205, 150, 125), np.float32)


def _bytes(values: npt.NDArray[np.floating]) -> RgbImage:
    return np.asarray(np.clip(values, 0, 255), dtype=np.uint8)


def black(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A covered lens, with the camera's noise."""
    return _bytes(rng.normal(2, 2, image.shape))


def white(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Far too much light."""
    return _bytes(rng.normal(254, 2, image.shape))


def grey(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A frame that was never filled."""
    return np.full_like(image, 128)


def noise(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """No structure at all."""
    return rng.integers(0, 256, image.shape, dtype=np.uint8)


def overexposed(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Four times as bright."""
    return _bytes(image.astype(np.float64) * 4 + 60)


def underexposed(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A twelfth of the light."""
    return _bytes(image * 0.08)


def half_black(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A transfer that broke off."""
    broken = image.copy()
    broken[:, : image.shape[1] // 2] = 0
    return broken


def blurred(share: float) -> Change:
    """Out of focus: a Gaussian of so many widths of the image."""
    return lambda image, rng: np.asarray(cv2.GaussianBlur(image, (0, 0), share * max(image.shape[:2])), np.uint8)


def moved(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Blurred along a line of 8 % of the width."""
    length = max(3, int(0.08 * max(image.shape[:2])))
    line = np.zeros((length, length), np.float32)
    line[length // 2] = 1 / length
    return np.asarray(cv2.filter2D(image, -1, line, borderType=cv2.BORDER_REFLECT), np.uint8)


def upside_down(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Turned by 180°."""
    return np.ascontiguousarray(image[::-1, ::-1])


def quarter_turn(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Turned by 90°, squeezed into the same frame."""
    turned = np.ascontiguousarray(np.rot90(image))
    return np.asarray(cv2.resize(turned, (image.shape[1], image.shape[0])), np.uint8)


def shifted(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """To the right by 40 %, the edge continued."""
    step = int(0.4 * image.shape[1])
    return np.concatenate([np.repeat(image[:, :1], step, axis=1), image[:, :-step]], axis=1)


def empty(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """No part in view: what lies at the border, everywhere."""
    border = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    return _bytes(np.median(border, axis=0) + rng.normal(0, 3, image.shape))


def hand(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A hand before the part."""
    height, width = image.shape[:2]
    shape = np.zeros((height, width), np.uint8)
    cv2.ellipse(shape, (width // 2, 3 * height // 4), (width * 22 // 100, height * 3 // 10), 0, 0, 360, 255, -1)
    for finger in range(4):
        start = (int(width * (0.36 + 0.09 * finger)), int(height * 0.6))
        cv2.line(shape, start, (int(width * (0.3 + 0.13 * finger)), int(height * 0.12)), 255, max(2, width * 7 // 100))
    share = cv2.GaussianBlur(shape, (0, 0), 1.0).astype(np.float32)[..., None] / 255
    shade = cv2.GaussianBlur(rng.normal(0, 20, (height, width)).astype(np.float32), (0, 0), 3)[..., None]
    return _bytes(image * (1 - share) + (_SKIN + shade) * share)


def colour_chart(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A test chart of 24 colours on black."""
    chart = np.zeros((240, 360, 3), np.uint8)
    colours = np.random.default_rng(24).integers(30, 256, (4, 6, 3))
    for row in range(4):
        for column in range(6):
            chart[row * 60 + 4 : row * 60 + 56, column * 60 + 4 : column * 60 + 56] = colours[row, column]
    return np.asarray(cv2.resize(chart, (image.shape[1], image.shape[0]), interpolation=cv2.INTER_NEAREST), np.uint8)


def printed_page(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A sheet of paper."""
    page = np.full_like(image, 240)
    for line in range(14, image.shape[0], 14):
        cv2.putText(page, "INSPECTION REPORT 4711 ok ng ok ok", (2, line), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (20, 20, 20))
    return page


def too_near(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Twice as large."""
    height, width = image.shape[:2]
    middle = image[height // 4 : height // 4 + height // 2, width // 4 : width // 4 + width // 2]
    return np.asarray(cv2.resize(middle, (width, height)), np.uint8)


def too_far(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Half as large, on what lies at the border."""
    height, width = image.shape[:2]
    far = empty(image, rng)
    small = cv2.resize(image, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    far[height // 4 : height // 4 + height // 2, width // 4 : width // 4 + width // 2] = small
    return far


def brighter(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """By a tenth."""
    return _bytes(image * 1.1)


def darker(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """By a tenth."""
    return _bytes(image * 0.9)


def noisier(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Four grey values."""
    return _bytes(image + rng.normal(0, 4, image.shape))


def nudged(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """By 2 % of the width and the height."""
    height, width = image.shape[:2]
    move = np.array([[1, 0, 0.02 * width], [0, 1, 0.02 * height]], np.float32)
    return np.asarray(cv2.warpAffine(image, move, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def tilted(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """By a degree."""
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 1, 1)
    return np.asarray(cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def stained(image: RgbImage, rng: np.random.Generator) -> RgbImage:
    """A dark stain on 15 % of the picture: a defect, which is to be judged."""
    height, width = image.shape[:2]
    dark = image.copy()
    colour = tuple(float(value) for value in image.reshape(-1, 3).mean(axis=0) * 0.4)
    cv2.ellipse(dark, (width // 2, height // 2), (width * 22 // 100, height * 22 // 100), 0, 0, 360, colour, -1)
    return dark


BAD: dict[str, Change] = {
    "black": black,
    "white": white,
    "grey": grey,
    "noise": noise,
    "overexposed ×4": overexposed,
    "underexposed ×0.08": underexposed,
    "half black": half_black,
    "blurred 1 %": blurred(0.01),
    "blurred 2 %": blurred(0.02),
    "blurred 4 %": blurred(0.04),
    "moved 8 %": moved,
    "turned 180°": upside_down,
    "turned 90°": quarter_turn,
    "shifted 40 %": shifted,
    "empty": empty,
    "a hand": hand,
    "colour chart": colour_chart,
    "printed page": printed_page,
    "too near ×2": too_near,
    "too far ×0.5": too_far,
}
BEARABLE: dict[str, Change] = {
    "brighter 10 %": brighter,
    "darker 10 %": darker,
    "noise of 4": noisier,
    "nudged 2 %": nudged,
    "tilted 1°": tilted,
    "stained 15 %": stained,
}
