"""Is the light still what it was? Brightness, contrast, sharpness and colours of a picture, region by region, beside a master's.

What is compared are pictures of the same scene, so no model is needed, and no torch.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, stdev

import cv2
import msgspec
import numpy as np
import numpy.typing as npt

from onenip_core.statistics import student_t_exceeded
from onenip_core.types import RgbImage

ACROSS = 3
"""Regions along each side of a picture."""
ENOUGH_PICTURES = 5
"""Pictures of the master from which limits are worked out; of fewer, limits are fixed."""
FALSE_PROBES = 0.01
"""How often, at most, a probe of a scene like the master's says that something changed, where limits are worked out."""
_WORKING_SIDE = 1024
"""Pixels along the longer side at which is measured: a larger picture is made smaller, a smaller one stays."""
_FINE, _COARSE = 1.0, 4.0
_LEAST_GREY = 2.0
"""Grey values that are added to brightness and contrast, so that black and empty regions have ratios too."""
_LEAST_STRUCTURE = 0.5
_STRUCTURED = 4.0
"""Contrast below which nobody can tell whether a region is sharp."""


class RegionLight(msgspec.Struct, frozen=True):
    """Of one region."""

    brightness: float
    """Mean grey value, 0 … 255. No median: where half of a region is dark, a little blur would move it far."""
    contrast: float
    """Standard deviation of grey values, 0 … 127.5."""
    sharpness: float
    """Structures of a pixel beside those of a few; independent of brightness and contrast, smaller when blurred."""
    red: float
    """Mean red beside mean green."""
    blue: float
    """Mean blue beside mean green."""


class PictureLight(msgspec.Struct, frozen=True):
    """Of one picture."""

    width: int
    height: int
    """Of the picture as it was taken, in pixels."""
    regions: tuple[RegionLight, ...]
    """ACROSS · ACROSS of them, row by row."""


class Measure(StrEnum):
    """What is compared of each region."""

    BRIGHTNESS = "brightness"
    CONTRAST = "contrast"
    SHARPNESS = "sharpness"
    RED = "red"
    BLUE = "blue"


FIXED_LIMITS = {
    Measure.BRIGHTNESS: 0.10,
    Measure.CONTRAST: 0.20,
    Measure.SHARPNESS: 0.15,
    Measure.RED: 0.05,
    Measure.BLUE: 0.05,
}
"""Shares by which a region may differ where nobody measured how much it does by itself: chosen by hand, not measured."""
LEAST_LIMIT = 0.02
"""Below this no limit is worked out: pictures that are all but equal say nothing of the next day."""
_READ: dict[Measure, Callable[[RegionLight], float]] = {
    Measure.BRIGHTNESS: lambda region: region.brightness + _LEAST_GREY,
    Measure.CONTRAST: lambda region: region.contrast + _LEAST_GREY,
    Measure.SHARPNESS: lambda region: region.sharpness,
    Measure.RED: lambda region: region.red,
    Measure.BLUE: lambda region: region.blue,
}


def measure_light(image: RgbImage) -> PictureLight:
    """Of (H, W, 3) uint8 RGB. Raises ValueError: it is smaller than a pixel for each region."""
    height, width = image.shape[:2]
    if min(height, width) < ACROSS:
        raise ValueError(f"A picture of {width} × {height} pixels has no {ACROSS} × {ACROSS} regions.")
    scale = _WORKING_SIDE / max(height, width)
    if scale < 1:
        size = max(ACROSS, round(width * scale)), max(ACROSS, round(height * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    grey: npt.NDArray[np.float32] = np.asarray(cv2.cvtColor(image.astype(np.float32), cv2.COLOR_RGB2GRAY), np.float32)
    smooth = cv2.GaussianBlur(grey, (0, 0), _FINE)
    fine = np.abs(grey - smooth)
    coarse = np.abs(smooth - cv2.GaussianBlur(smooth, (0, 0), _COARSE))
    rows = np.linspace(0, grey.shape[0], ACROSS + 1).round().astype(int)
    columns = np.linspace(0, grey.shape[1], ACROSS + 1).round().astype(int)
    regions = []
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            place = np.s_[top:bottom, left:right]
            red, green, blue = (float(image[place][..., channel].mean()) + _LEAST_GREY for channel in range(3))
            regions.append(
                RegionLight(
                    brightness=float(grey[place].mean(dtype=np.float64)),
                    contrast=float(grey[place].std()),
                    sharpness=float(fine[place].mean() / (coarse[place].mean() + _LEAST_STRUCTURE)),
                    red=red / green,
                    blue=blue / green,
                )
            )
    return PictureLight(width, height, tuple(regions))


@dataclass(frozen=True, slots=True)
class LightChange:
    """One measure of one region that lies beyond its limit."""

    measure: Measure
    region: int
    """From 0, row by row."""
    change: float
    """Share by which it differs from the master: -0.12 is 12 % less."""
    limit: float
    """Share by which it may, up or down."""


class MasterLight:
    """What the master looked like, and how far it may look otherwise."""

    def __init__(self, pictures: Sequence[PictureLight]) -> None:
        """Raises ValueError: there is no picture."""
        if not pictures:
            raise ValueError("A master needs a picture.")
        self.pictures = tuple(pictures)
        self._typical = {
            (measure, region): fmean(_logarithm(measure, each.regions[region]) for each in pictures)
            for measure, region in _all()
        }
        reach = self._reach
        self._limits = {key: self._limit(*key, reach) for key in self._typical}

    @property
    def is_worked_out(self) -> bool:
        """Whether limits follow from how the master's own pictures differ; else they are FIXED_LIMITS."""
        return len(self.pictures) >= ENOUGH_PICTURES

    def change(self, picture: PictureLight, measure: Measure, region: int) -> float:
        """Share by which a region differs from the master's."""
        return math.exp(_logarithm(measure, picture.regions[region]) - self._typical[measure, region]) - 1

    def limit(self, measure: Measure, region: int) -> float:
        """Share by which it may."""
        return math.exp(self._limits[measure, region]) - 1

    def changes(self, picture: PictureLight) -> tuple[LightChange, ...]:
        """All that lies beyond its limit, measure by measure, region by region."""
        found = []
        for (measure, region), typical in self._typical.items():
            if region not in self.shown(measure):
                continue
            if abs(_logarithm(measure, picture.regions[region]) - typical) > self._limits[measure, region]:
                found.append(
                    LightChange(measure, region, self.change(picture, measure, region), self.limit(measure, region))
                )
        return tuple(found)

    def mean_change(self, picture: PictureLight, measure: Measure) -> float:
        """Share by which a picture differs as a whole: the mean over the regions in which it can be seen; 0 if there is none."""
        regions = self.shown(measure)
        differences = [_logarithm(measure, picture.regions[r]) - self._typical[measure, r] for r in regions]
        return math.exp(fmean(differences)) - 1 if differences else 0.0

    def shown(self, measure: Measure) -> tuple[int, ...]:
        """The regions in which it can be seen: nobody can tell whether an even region is sharp."""
        every = tuple(range(ACROSS**2))
        if measure is not Measure.SHARPNESS:
            return every
        return tuple(r for r in every if fmean(each.regions[r].contrast for each in self.pictures) >= _STRUCTURED)

    @property
    def _reach(self) -> float:
        """Within so many standard deviations the next picture lies, if all are drawn alike and normally; the chance is shared by
        all that is compared. 0 of too few pictures."""
        if not self.is_worked_out:
            return 0.0
        count, tail = len(self.pictures), FALSE_PROBES / (2 * len(Measure) * ACROSS**2)
        return student_t_exceeded(tail, count - 1) * math.sqrt(1 + 1 / count)

    def _limit(self, measure: Measure, region: int, reach: float) -> float:
        """As a difference of logarithms."""
        if not self.is_worked_out:
            return math.log1p(FIXED_LIMITS[measure])
        spread = stdev(_logarithm(measure, each.regions[region]) for each in self.pictures)
        return max(math.log1p(LEAST_LIMIT), reach * spread)


def _all() -> Iterable[tuple[Measure, int]]:
    return ((measure, region) for measure in Measure for region in range(ACROSS**2))


def _logarithm(measure: Measure, region: RegionLight) -> float:
    return math.log(max(_READ[measure](region), 1e-6))
