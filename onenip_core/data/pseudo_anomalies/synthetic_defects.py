"""Pseudo-anomalies for training: half CutPaste (half patches, half scars), half DRAEM."""

from __future__ import annotations

import numpy as np

from onenip_core.data.pseudo_anomalies.cutpaste import paste_patch, paste_scar
from onenip_core.data.pseudo_anomalies.draem import paste_texture
from onenip_core.data.pseudo_anomalies.pseudo_anomaly import Mask, PseudoAnomaly
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.deviations import OUR_RULES, PseudoAnomalyRules
from onenip_core.errors import UsageError
from onenip_core.types import RgbImage

__all__ = ["DefectSynthesiser", "PseudoAnomaly"]

_ATTEMPTS, _ATTEMPTS_INSIDE = 8, 24
"""With an inspected area much of the damage misses it."""
_LEAST_AREA = 1 / 4000
"""Share of the image (12 pixels at 224) below which an alteration is too small to be seen."""
_LEAST_CHANGE = 6.0
"""Mean change, in grey levels, below which an alteration would be a defect only on paper: a wrong label."""
_LEAST_COVERED = 0.3
"""Share of the pasted region that must differ; the rest was pasted onto the same colour."""
_FALLBACK_SIDES = (0.1, 0.3)
_FALLBACK_SHIFT = 96


class DefectSynthesiser:
    """Makes pseudo-anomalies. The same random state gives the same result."""

    def __init__(
        self,
        textures: TextureSource,
        rules: PseudoAnomalyRules = OUR_RULES,
    ) -> None:
        self._textures = textures
        self._rules = rules

    def __call__(self, image: RgbImage, rng: np.random.Generator, inside: Mask | None = None) -> PseudoAnomaly:
        """Damage a copy of a square normal image, (S, S, 3) uint8 RGB with S ≥ 16; `image` itself stays as it is.

        Outside of an inspected area, (S, S) with some True, nothing is altered: damage across its border is cut off there.

        Raises:
            UsageError: the image is of another shape or type.
            ImageReadError: a texture image is damaged.
        """
        if image.ndim != 3 or image.shape[0] != image.shape[1] or image.shape[2] != 3 or image.dtype != np.uint8:
            raise UsageError(f"A square RGB image of bytes was expected, not {image.shape} of {image.dtype}.")
        if image.shape[0] < 16:
            raise UsageError(f"An image of {image.shape[0]} pixels a side is too small for a defect; 16 are needed.")
        # The kind is drawn once: if a kind often fails on a product it must not become rarer than the others.
        draw = rng.random()
        kind = "texture" if draw < 0.5 else "patch" if draw < 0.75 else "scar"
        for _ in range(_ATTEMPTS if inside is None else _ATTEMPTS_INSIDE):
            altered, region = self._alter(image, kind, rng)
            if inside is not None:
                altered, region = np.where(inside[..., None], altered, image), region & inside
            mask = _difference(image, altered)
            if self._rules.keep_invisible or _is_visible(image, altered, mask, region):
                return PseudoAnomaly(altered, region if self._rules.whole_regions else mask, kind)
        return _shifted_patch(image, rng, inside)

    def _alter(self, image: RgbImage, kind: str, rng: np.random.Generator) -> tuple[RgbImage, Mask]:
        if kind == "texture":
            return paste_texture(image, self._textures, rng, self._rules)
        return paste_patch(image, rng) if kind == "patch" else paste_scar(image, rng)


def _difference(image: RgbImage, altered: RgbImage) -> Mask:
    # Faster than any(axis=2), which walks three bytes at a time.
    unequal = image != altered
    return np.asarray(unequal[:, :, 0] | unequal[:, :, 1] | unequal[:, :, 2], dtype=np.bool_)


def _is_visible(image: RgbImage, altered: RgbImage, mask: Mask, region: Mask) -> bool:
    count = int(np.count_nonzero(mask))
    if count < max(4.0, mask.size * _LEAST_AREA) or count < _LEAST_COVERED * np.count_nonzero(region):
        return False
    change = np.abs(altered[mask].astype(np.int16) - image[mask]).max(axis=1)
    return float(change.mean()) >= _LEAST_CHANGE


def _shifted_patch(image: RgbImage, rng: np.random.Generator, inside: Mask | None) -> PseudoAnomaly:
    """The last resort, which works on every image: a rectangle in which each level is moved far away from itself.

    Of an inspected area it covers a pixel at least, wherever the area lies.
    """
    size = image.shape[0]
    height, width = (max(2, round(size * side)) for side in rng.uniform(*_FALLBACK_SIDES, 2))
    top, left = int(rng.integers(size - height + 1)), int(rng.integers(size - width + 1))
    if inside is not None:
        row, column = rng.choice(np.argwhere(inside))
        top, left = min(max(row - height // 2, 0), size - height), min(max(column - width // 2, 0), size - width)
    altered, mask = image.copy(), np.zeros((size, size), np.bool_)
    window = altered[top : top + height, left : left + width]
    window[:] = np.where(window < 128, window + np.uint8(_FALLBACK_SHIFT), window - np.uint8(_FALLBACK_SHIFT))
    mask[top : top + height, left : left + width] = True
    if inside is not None:
        altered, mask = np.where(inside[..., None], altered, image), mask & inside
    return PseudoAnomaly(altered, mask, "patch")
