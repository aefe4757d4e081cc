"""Finds what a person should look at among the normal images of a product, from what is measured of each beside the others.

Marks may be wrong now and then, but must be rare among sound pictures: most limits are distances from the product's own median,
which products of any look have. No torch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.area_shapes import BoolMask
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics
from onenip_core.picture_mark import Mark
from onenip_core.types import RgbImage

FEWEST_IMAGES = 8
"""Of fewer images nobody can say what is usual."""
FAR_OUT = 4.0
"""From this unusualness on an image is very unlike the others of its product."""
PRINT_SIDE = 64
"""Side of the small grey copies in which the same picture is found again."""

_OUTLIER = 4.0
"""From so many standard deviations from the median on, estimated from the median distance, a value is none of the others'."""
_LEAST_DEVIATION = 0.03
"""Of a logarithm: where all pictures are alike, three per cent more or less are nothing."""
_BLURRED, _DARK = 0.75, 0.6
"""At most so much of the median sharpness; of the median light."""
_BLACK = 25.0
"""Grey value: a picture whose light stays below is dark whatever the others are."""
_BURNT = 0.05
"""So much more of a picture is white than of the median one."""
_SAME_PICTURE, _SAME_BESIDE_OTHERS = 2.0, 0.12
"""How far apart copies of one picture are at most: in grey values of its print, and beside the median distance of two pictures."""
_FOREIGN = 0.6
"""At most so far from the median picture of another product as from that of its own."""
_ROWS = 256
_Prints = npt.NDArray[np.float32]


def picture_print(image: RgbImage, inside: BoolMask | None = None) -> _Prints:
    """(H, W, 3) uint8 RGB → (PRINT_SIDE²,) grey values, without their mean: the same for another exposure but for a factor.

    `inside`, (H, W), says which pixels count; the others are 0.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (PRINT_SIDE, PRINT_SIDE), interpolation=cv2.INTER_AREA).astype(np.float32).ravel()
    if inside is None:
        without_mean: _Prints = small - small.mean()
        return without_mean
    share = cv2.resize(inside.astype(np.float32), (PRINT_SIDE, PRINT_SIDE), interpolation=cv2.INTER_AREA).ravel()
    counts = share > min(0.5, 0.99 * float(share.max()))
    inspected: _Prints = np.where(counts, small - small[counts].mean(), 0).astype(np.float32)
    return inspected


def marks_of_statistics(statistics: Sequence[PictureStatistics]) -> list[set[Mark]]:
    """Blurred, dark and burnt ones, each beside the median of all; of fewer than FEWEST_IMAGES only the black ones."""
    light = np.array([one.light for one in statistics])
    found: list[set[Mark]] = [{Mark.DARK} if one < _BLACK else set() for one in light]
    if len(statistics) < FEWEST_IMAGES:
        return found
    white = np.array([one.white for one in statistics])
    sharpness = np.array([one.sharpness for one in statistics])
    for mark, those in (
        (Mark.BLURRED, _far_below(sharpness, _BLURRED)),
        (Mark.DARK, _far_below(light, _DARK)),
        (Mark.BURNT, (white > np.median(white) + _BURNT) & (_deviations(white, _BURNT / _OUTLIER) > _OUTLIER)),
    ):
        for place in np.flatnonzero(those):
            found[place].add(mark)
    return found


def _far_below(values: npt.NDArray[np.float64], share: float) -> npt.NDArray[np.bool_]:
    logarithms = np.log(np.maximum(values, 1e-6))
    below: npt.NDArray[np.bool_] = (logarithms < np.median(logarithms) + np.log(share)) & (
        _deviations(logarithms, _LEAST_DEVIATION) < -_OUTLIER
    )
    return below


def _deviations(values: npt.NDArray[np.float64], least: float) -> npt.NDArray[np.float64]:
    median = np.median(values)
    deviations: npt.NDArray[np.float64] = (values - median) / max(
        1.4826 * float(np.median(np.abs(values - median))), least
    )
    return deviations


def find_twins(prints: Sequence[_Prints]) -> list[int | None]:
    """For each print the place of the first one before it that is nearly the same picture; None for most.

    Compared are the forms of the pictures, whatever their brightness and contrast are. A fixture in which all parts lie alike makes
    prints alike too: so twins must also be much nearer to each other than two pictures of the product mostly are.
    """
    if len(prints) < 2:
        return [None] * len(prints)
    stacked = np.stack(prints)
    deviations = np.maximum(stacked.std(axis=1), 1e-3)
    forms = stacked / (deviations[:, None] * np.float32(np.sqrt(stacked.shape[1])))
    typical = _typical_distance(forms)
    found: list[int | None] = []
    for start in range(0, len(forms), _ROWS):
        rows = forms[start : start + _ROWS]
        apart = _distances(rows @ forms[: start + len(rows)].T)
        levels = apart * np.minimum(deviations[start : start + len(rows), None], deviations[None, : start + len(rows)])
        same = levels < _SAME_PICTURE
        if len(forms) >= FEWEST_IMAGES:
            same &= apart < _SAME_BESIDE_OTHERS * typical
        for row, those in enumerate(same):
            before = np.flatnonzero(those[: start + row])
            found.append(int(before[0]) if len(before) else None)
    return found


def _typical_distance(forms: _Prints) -> float:
    """The median distance of pairs, of at most so many forms, taken evenly."""
    some = forms[np.linspace(0, len(forms) - 1, min(len(forms), _ROWS)).round().astype(np.int64)]
    return float(np.median(_distances((some @ some.T)[np.triu_indices(len(some), 1)])))


def _distances(cosines: _Prints) -> _Prints:
    """Root mean square difference of two forms of deviation 1."""
    distances: _Prints = np.sqrt(np.maximum(2 - 2 * cosines, 0))
    return distances


def find_foreign(own: npt.NDArray[np.float32], others: Mapping[str, npt.NDArray[np.float32]]) -> list[str | None]:
    """For each of (n, C) descriptions the product that it resembles far more than its own; None for most.

    Compared are distances from the median description of each product: so foreign pictures are found as long as most are not.

    Args:
        others: (m, C) descriptions of pictures of each other product.
    """
    if len(own) < FEWEST_IMAGES or not others:
        return [None] * len(own)
    apart = _apart(own, own)
    names = list(others)
    from_others = np.stack([_apart(own, each) for each in others.values()])
    nearest = from_others.argmin(axis=0)
    is_foreign = from_others.min(axis=0) < _FOREIGN * apart
    return [names[nearest[place]] if is_foreign[place] else None for place in range(len(own))]


def _apart(these: npt.NDArray[np.float32], product: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    apart: npt.NDArray[np.float64] = np.linalg.norm(these.astype(np.float64) - np.median(product, axis=0), axis=1)
    return apart
