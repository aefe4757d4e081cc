"""Learn what pictures of each product look like, so that nothing else is judged as one. Good parts alone are used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onenip_core.inference.picture_check.appearance import Appearance, FloatArray
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics
from onenip_core.picture_calibration import PictureCalibration, PictureLimits
from onenip_core.training.calibration import prediction_limit

LEAST_PICTURES = 16
"""Fewer training images say too little about how much good parts differ: then nothing is refused."""
_RATE = 1e-3
"""Of good parts that one limit may refuse, if what is measured were normally distributed."""
_FOLDS = 5
_PRIOR = 8.0
"""As many pictures' worth the deviation of a typical region counts beside that of a region itself."""
_LEAST_DEVIATION = 0.25
"""In deviations of a channel over all places of all training images; what is the same on all of them would forbid any change."""
_LEAST_SPREAD = 0.1
"""The same of the median of all regions."""
_STRANGENESS_MARGIN = 0.3
"""Added to the logarithm of a distance: what lies beyond all good parts by a third is not strange yet."""
_LEAST_STRANGENESS = 0.8
"""Twice the deviation is allowed even of a product whose good parts are all but identical: a defect is seen far around it."""
_SHARPNESS_MARGIN = 0.25
_SHRINKAGE = 0.2
"""Of the shared covariance, towards one that is alike in all directions."""
_LEAST_VARIANCE = 1e-6
_LEAST_LEAD = 0.09
"""Of what pictures of the other product have: a defect may make a part a little more like another product."""
_LEAST_LIGHT, _DARKER, _MUCH_DARKER = 12.0, 0.6, 0.25
_MOST_WHITE, _LEAST_COLOURED = 0.95, 0.2
_FLATTER = 0.25
_FEW = 24
"""So many pictures of good parts show half of how much they differ."""
_Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PictureSamples:
    """What was measured of pictures of good parts."""

    statistics: Sequence[PictureStatistics]
    regions: FloatArray
    """(n, R, F) as `pool_regions` gives them."""


@dataclass(frozen=True, slots=True)
class ProductPictures:
    """The pictures of one product's good parts."""

    name: str
    training: PictureSamples
    held_out: PictureSamples
    regions: npt.NDArray[np.bool_] | None = None
    """(R,): those of its pictures that are inspected enough to take part; None for all."""


def calibrate_pictures(
    products: Sequence[ProductPictures],
    scale: FloatArray,
    goes_on: Callable[[float], bool] = lambda _fraction: True,
) -> dict[str, tuple[PictureCalibration, Appearance]] | None:
    """What to refuse as a picture of each product; a product with too few training images is left out.

    `scale` are the (F,) deviations of the channels over all places of all training images, in the units of the regions.
    `goes_on` is told again and again which share is done (0…1), and may say no: then there is no answer.

    The limits are chosen on the training images, each compared with an appearance that was fitted without it. The held-out images
    then say how many of good parts such limits refuse, and may only widen them.
    """
    enough = [product for product in products if len(product.training.statistics) >= LEAST_PICTURES]
    steps = len(enough) * (_FOLDS + 1)
    parts = {product.name: product.regions for product in enough}
    training = _measure_apart(
        {product.name: product.training for product in enough}, scale, lambda done: goes_on(done / steps), parts
    )
    if training is None:
        return None
    fitted = fit_appearances({product.name: product.training.regions for product in enough}, scale, parts)
    found = {}
    for product in enough:
        name = product.name
        held_out = _measure(product.held_out, name, fitted, product.regions)
        ways = {other: -float(np.median(each.leads[name])) for other, each in training.items() if other != name}
        even = fitted[name].only(product.regions).is_even
        first, second = (_limits(each, ways, even) for each in (training[name], _joined([training[name], held_out])))
        calibration = PictureCalibration(
            limits=_wider(first, second),
            offset=fitted[name].offset,
            pictures=training[name].count + held_out.count,
            held_out=held_out.count,
            refused=held_out.count_refused(first),
        )
        found[name] = (calibration, fitted[name])
        if not goes_on((len(enough) * _FOLDS + len(found)) / steps):
            return None
    return found


def fit_appearances(
    regions: Mapping[str, FloatArray],
    scale: FloatArray,
    parts: Mapping[str, npt.NDArray[np.bool_] | None] | None = None,
) -> dict[str, Appearance]:
    """Of each product's (n, R, F) regions of good parts, n ≥ 2, of which `parts` take part; see `calibrate_pictures`."""
    taking = {name: None if parts is None else parts[name] for name in regions}
    inside = {name: _taking_part(each, taking[name]) for name, each in regions.items()}
    discriminants = _discriminate({name: each.mean(axis=1, dtype=np.float64) for name, each in inside.items()})
    return {
        name: _fit_appearance(each, inside[name], taking[name], scale, *discriminants[name])
        for name, each in regions.items()
    }


def _taking_part(regions: FloatArray, part: npt.NDArray[np.bool_] | None) -> FloatArray:
    return regions if part is None else regions[:, part]


def _fit_appearance(
    regions: FloatArray,
    inside: FloatArray,
    part: npt.NDArray[np.bool_] | None,
    scale: FloatArray,
    weights: _Values,
    offset: float,
) -> Appearance:
    count = len(regions)
    variance = regions.var(axis=0, ddof=1, dtype=np.float64)
    typical = (variance if part is None else variance[part]).mean(axis=0, keepdims=True)
    shrunk = (count * variance + _PRIOR * typical) / (count + _PRIOR)
    deviation = np.sqrt(shrunk + np.square(_LEAST_DEVIATION * scale.astype(np.float64)))
    mean = regions.mean(axis=0, dtype=np.float64)
    medians = np.median(inside, axis=1).astype(np.float64)
    spread = np.sqrt(medians.var(axis=0, ddof=1) + np.square(_LEAST_SPREAD * scale.astype(np.float64)))
    return Appearance(
        mean=mean.astype(np.float32),
        deviation=deviation.astype(np.float32),
        centre=medians.mean(axis=0).astype(np.float32),
        spread=spread.astype(np.float32),
        weights=weights.astype(np.float32),
        offset=offset,
    )


def _discriminate(vectors: Mapping[str, _Values]) -> dict[str, tuple[_Values, float]]:
    """Weights and offset of each product's linear discriminant, of its (n, F) vectors: Fisher's, with one covariance for all."""
    if not vectors:
        return {}
    shared = np.mean([np.cov(each, rowvar=False) for each in vectors.values()], axis=0)
    size = len(shared)
    even = max(float(np.trace(shared)) / size, _LEAST_VARIANCE)
    covariance = (1 - _SHRINKAGE) * shared + _SHRINKAGE * even * np.eye(size)
    discriminants = {}
    for name, each in vectors.items():
        centre = each.mean(axis=0)
        weights = np.linalg.solve(covariance, centre)
        discriminants[name] = weights, -0.5 * float(centre @ weights)
    return discriminants


@dataclass(frozen=True, slots=True)
class _Measured:
    """Of n pictures of good parts, (n,) each."""

    light: _Values
    white: _Values
    contrast: _Values
    sharpness: _Values
    strangeness: _Values
    oddness: _Values
    foreignness: _Values
    leads: Mapping[str, _Values]
    """How much larger the likeness to each other product is."""

    @property
    def count(self) -> int:
        return len(self.light)

    def count_refused(self, limits: PictureLimits) -> int:
        """How many these limits refuse."""
        refused = (
            (self.light < limits.light)
            | (self.white > limits.white)
            | (self.contrast < limits.contrast)
            | (self.sharpness < limits.sharpness)
            | (self.strangeness > limits.strangeness)
            | (self.oddness > (np.inf if limits.oddness is None else limits.oddness))
        )
        for name, lead in self.leads.items():
            refused |= lead > limits.others[name]
        return int(refused.sum())


def _measure(
    samples: PictureSamples,
    name: str,
    fitted: Mapping[str, Appearance],
    part: npt.NDArray[np.bool_] | None = None,
) -> _Measured:
    inside = _taking_part(samples.regions, part)
    own = fitted[name].only(part)
    likeness = {
        each: np.array([one.only(part).likeness(regions) for regions in inside]) for each, one in fitted.items()
    }
    return _Measured(
        light=np.array([each.light for each in samples.statistics]),
        white=np.array([each.white for each in samples.statistics]),
        contrast=np.array([each.contrast for each in samples.statistics]),
        sharpness=np.array([each.sharpness for each in samples.statistics]),
        strangeness=np.array([own.strangeness(regions) for regions in inside]),
        oddness=np.array([own.oddness(regions) for regions in inside]),
        foreignness=np.array([own.foreignness(regions) for regions in inside]),
        leads={each: likeness[each] - likeness[name] for each in fitted if each != name},
    )


def _measure_apart(
    samples: Mapping[str, PictureSamples],
    scale: FloatArray,
    goes_on: Callable[[int], bool],
    regions: Mapping[str, npt.NDArray[np.bool_] | None],
) -> dict[str, _Measured] | None:
    """Every picture against appearances that were fitted without it. `goes_on` is told how many products of how many folds are
    measured; None if it says no.
    """
    parts: dict[str, list[_Measured]] = {name: [] for name in samples}
    for fold in range(_FOLDS):
        inside = {name: np.arange(len(each.statistics)) % _FOLDS == fold for name, each in samples.items()}
        fitted = fit_appearances({name: each.regions[~inside[name]] for name, each in samples.items()}, scale, regions)
        for name, each in samples.items():
            own = [each.statistics[place] for place in np.flatnonzero(inside[name]).tolist()]
            parts[name].append(_measure(PictureSamples(own, each.regions[inside[name]]), name, fitted, regions[name]))
            if not goes_on(sum(len(each) for each in parts.values())):
                return None
    return {name: _joined(each) for name, each in parts.items()}


def _joined(parts: Sequence[_Measured]) -> _Measured:
    columns = ("light", "white", "contrast", "sharpness", "strangeness", "oddness", "foreignness")
    joined = {name: np.concatenate([getattr(part, name) for part in parts]) for name in columns}
    leads = {name: np.concatenate([part.leads[name] for part in parts]) for name in parts[0].leads}
    return _Measured(**joined, leads=leads)


def _limits(measured: _Measured, ways: Mapping[str, float], even: bool) -> PictureLimits:
    """`ways` are the leads that pictures of each other product itself typically have; `even` is the appearance."""
    darkest = float(measured.light.min())
    whitest = float(measured.white.max())
    caution = _caution(measured.count)
    return PictureLimits(
        light=min(max(_LEAST_LIGHT, _MUCH_DARKER * darkest), _DARKER * darkest),
        white=max(_MOST_WHITE, 1 - _LEAST_COLOURED / caution * (1 - whitest)),
        contrast=_FLATTER * float(measured.contrast.min()),
        sharpness=float(np.exp(-_upper_limit(-np.log(np.maximum(measured.sharpness, 1e-6)), _SHARPNESS_MARGIN))),
        strangeness=max(_LEAST_STRANGENESS, _upper_limit(measured.strangeness, _STRANGENESS_MARGIN)),
        oddness=_upper_limit(measured.oddness, _STRANGENESS_MARGIN) if even else None,
        foreignness=max(_LEAST_STRANGENESS, _upper_limit(measured.foreignness, _STRANGENESS_MARGIN)),
        others={
            name: max(0.0, _upper_limit(lead, 0.0), _LEAST_LEAD * caution * ways[name])
            for name, lead in measured.leads.items()
        },
    )


def _upper_limit(values: _Values, margin: float) -> float:
    """What hardly any good part exceeds: beyond all that were seen, and beyond what so few can say."""
    return max(prediction_limit(values, _RATE), float(values.max()) + margin * _caution(len(values)))


def _caution(count: int) -> float:
    """How much wider a margin is that so few pictures stand behind: about 1 for hundreds, more than 2 for the fewest."""
    return 1 + _FEW / count


def _wider(first: PictureLimits, second: PictureLimits) -> PictureLimits:
    return PictureLimits(
        light=min(first.light, second.light),
        white=max(first.white, second.white),
        contrast=min(first.contrast, second.contrast),
        sharpness=min(first.sharpness, second.sharpness),
        strangeness=max(first.strangeness, second.strangeness),
        oddness=None if first.oddness is None or second.oddness is None else max(first.oddness, second.oddness),
        foreignness=max(first.foreignness, second.foreignness),
        others={name: max(limit, second.others[name]) for name, limit in first.others.items()},
    )
