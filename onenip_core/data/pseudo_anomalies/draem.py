"""DRAEM's pseudo-anomalies (Zavrtanik et al., ICCV 2021): blobs of noise, filled with a strange texture."""

from __future__ import annotations

import cv2
import numpy as np

from onenip_core.data.pseudo_anomalies.perlin_noise import perlin_noise
from onenip_core.data.pseudo_anomalies.photometric import change_texture
from onenip_core.data.pseudo_anomalies.pseudo_anomaly import Mask
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import OUR_RULES, PseudoAnomalyRules
from onenip_core.types import RgbImage

LARGEST_SCALE = 5
"""Noise has at most 2^LARGEST_SCALE cells along each axis."""
THRESHOLD = 0.5
"""Noise above it is anomalous."""
LARGEST_BLEND = 0.8
"""Share of the original that may shine through."""


def paste_texture(
    image: RgbImage,
    textures: TextureSource,
    rng: np.random.Generator,
    rules: PseudoAnomalyRules = OUR_RULES,
) -> tuple[RgbImage, Mask]:
    """Blend a texture into blobs of (S, S, 3) `image`: the result, and the (S, S) bool region of the blobs.

    The region can be empty: the noise need not reach the threshold anywhere.
    """
    size = image.shape[0]
    region = noise_region(size, rng, rules)
    texture = textures.draw(size, rng)
    if rules.flips:
        texture = _flip(texture, rng)
    texture = change_texture(texture, rng, rules=rules)
    blend = float(rng.uniform(0.0, LARGEST_BLEND))
    blended = np.asarray(cv2.addWeighted(image, blend, texture, 1 - blend, 0), dtype=np.uint8)
    return np.where(region[:, :, None], blended, image), region


def noise_region(
    size: int,
    rng: np.random.Generator,
    rules: PseudoAnomalyRules = OUR_RULES,
) -> Mask:
    """(size, size) bool blobs where Perlin noise of a random scale is above THRESHOLD.

    It is turned a little, so that blobs do not lie along the lattice. Mirrored noise is noise of the same kind, so that
    `rules.flips` needs nothing here.
    """
    rows, columns = (2 ** int(exponent) for exponent in rng.integers(rules.smallest_scale, LARGEST_SCALE + 1, 2))
    noise = perlin_noise(size, (min(rows, size), min(columns, size)), rng)
    centre = ((size - 1) / 2, (size - 1) / 2)
    matrix = cv2.getRotationMatrix2D(centre, float(rng.uniform(-rules.noise_turn, rules.noise_turn)), 1.0)
    turned = cv2.warpAffine(noise, matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(turned > THRESHOLD, dtype=np.bool_)


def _flip(texture: RgbImage, rng: np.random.Generator) -> RgbImage:
    """Mirrored along each axis with an even chance."""
    rows, columns = (slice(None, None, -1 if mirrored else 1) for mirrored in rng.random(2) < 0.5)
    return np.ascontiguousarray(texture[rows, columns])
