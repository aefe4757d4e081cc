"""Ten changes of a texture's look, of which DRAEM applies three at random."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.deviations import OUR_RULES, PseudoAnomalyRules
from onenip_core.types import RgbImage

TextureChange = Callable[[RgbImage, np.random.Generator], RgbImage]

_LEVELS = np.arange(256, dtype=np.float32)


def change_texture(
    texture: RgbImage,
    rng: np.random.Generator,
    count: int = 3,
    rules: PseudoAnomalyRules = OUR_RULES,
) -> RgbImage:
    """Apply `count` different changes out of TEXTURE_CHANGES, in random order, to (H, W, 3) uint8 RGB."""
    for index in rng.choice(len(TEXTURE_CHANGES), size=count, replace=False):
        change = TEXTURE_CHANGES[int(index)]
        texture = _solarise(texture, rng, rules) if change is _solarise else change(texture, rng)
    return texture


def jitter_colours(
    patch: RgbImage, rng: np.random.Generator, strength: float = 0.4, hue_strength: float = 0.1
) -> RgbImage:
    """Change brightness, contrast and saturation by up to ±strength and hue by up to ±hue_strength of its circle.

    The four come in random order, each with a fresh random amount; the result is clipped to 0…255.
    """
    factors = rng.uniform(1 - strength, 1 + strength, 3).astype(np.float32)
    hue_shift = float(rng.uniform(-hue_strength, hue_strength))
    pixels = patch
    for step in rng.permutation(4):
        if step == 0:
            pixels = _clip(pixels * factors[0])
        elif step == 1:
            mean = np.float32(np.mean(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)))
            pixels = _clip((pixels - mean) * factors[1] + mean)
        elif step == 2:
            grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.float32)[:, :, None]
            pixels = _clip((pixels - grey) * factors[2] + grey)
        else:
            pixels = _shift_hue(pixels, hue_shift, 1.0)
    return pixels


def _gamma(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    # Each channel gets its own curve, which also tints the texture.
    curves = [255 * (_LEVELS / 255) ** rng.uniform(0.5, 2.0) for _ in range(3)]
    return _apply_table(texture, np.stack(curves, axis=1))


def _brightness(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    return _apply_table(texture, _LEVELS * rng.uniform(0.8, 1.2) + rng.uniform(-30, 30))


def _sharpness(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    soft = cv2.GaussianBlur(texture, (0, 0), 1.5)
    amount = float(rng.uniform(-0.8, 1.5))
    return np.asarray(cv2.addWeighted(texture, 1 + amount, soft, -amount, 0), dtype=np.uint8)


def _colour(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    return _shift_hue(texture, float(rng.uniform(-0.25, 0.25)), float(rng.uniform(0.6, 1.6)))


def _solarise(texture: RgbImage, rng: np.random.Generator, rules: PseudoAnomalyRules = OUR_RULES) -> RgbImage:
    if rules.solarise_share < 1 and rng.random() >= rules.solarise_share:
        return texture
    limit = rng.uniform(rules.solarise_from, rules.solarise_to)
    return _apply_table(texture, np.where(limit <= _LEVELS, 255 - _LEVELS, _LEVELS))


def _posterise(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    steps = int(rng.integers(2, 9))
    return _apply_table(texture, np.floor(_LEVELS * steps / 256) * (255 / (steps - 1)))


def _invert(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    return np.asarray(cv2.bitwise_not(texture), dtype=np.uint8)


def _stretch_contrast(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    flat = texture.reshape(-1, 3)
    low, high = flat.min(axis=0).astype(np.float32), flat.max(axis=0).astype(np.float32)
    return _apply_table(texture, (_LEVELS[:, None] - low) * (255 / np.maximum(high - low, 1)))


def _equalise(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    luminance, red, blue = cv2.split(cv2.cvtColor(texture, cv2.COLOR_RGB2YCrCb))
    merged = cv2.merge([cv2.equalizeHist(luminance), red, blue])
    return np.asarray(cv2.cvtColor(merged, cv2.COLOR_YCrCb2RGB), dtype=np.uint8)


def _rotate(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    height, width = texture.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), float(rng.uniform(-45, 45)), 1.0)
    turned = cv2.warpAffine(texture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(turned, dtype=np.uint8)


TEXTURE_CHANGES: tuple[TextureChange, ...] = (
    _gamma,
    _brightness,
    _sharpness,
    _colour,
    _solarise,
    _posterise,
    _invert,
    _stretch_contrast,
    _equalise,
    _rotate,
)


def _apply_table(texture: RgbImage, table: npt.NDArray[np.floating[Any]]) -> RgbImage:
    """Map levels through `table`, (256,) or (256, 3)."""
    clipped = _clip(table)
    columns = np.repeat(clipped[:, None], 3, axis=1) if clipped.ndim == 1 else clipped
    return np.asarray(cv2.LUT(texture, np.ascontiguousarray(columns[None])), dtype=np.uint8)


def _clip(values: npt.NDArray[np.floating[Any]]) -> RgbImage:
    return np.asarray(np.rint(np.clip(values, 0, 255)), dtype=np.uint8)


def _shift_hue(pixels: RgbImage, shift: float, saturation: float) -> RgbImage:
    """Turn the hue by `shift` of its circle and multiply the saturation."""
    hue, chroma, value = cv2.split(cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV_FULL))
    # Unsigned bytes wrap around exactly as the circle of hues does.
    hue = np.asarray(hue, dtype=np.uint8) + np.uint8(round(shift * 256) % 256)
    chroma = cv2.convertScaleAbs(chroma, alpha=saturation)
    merged = cv2.merge([hue, chroma, value])
    return np.asarray(cv2.cvtColor(merged, cv2.COLOR_HSV2RGB_FULL), dtype=np.uint8)
