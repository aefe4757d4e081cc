"""Decide of every picture whether it may be judged, before it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.picture_check.appearance import REGIONS_ACROSS, Appearance, FloatArray, pool_regions
from onenip_core.inference.picture_check.picture_statistics import PictureStatistics, measure_picture
from onenip_core.inference.seen_area import SeenArea
from onenip_core.manifest import ModelManifest
from onenip_core.picture_calibration import PictureLimits
from onenip_core.picture_doubt import DoubtKind, PictureDoubt


@dataclass(frozen=True, slots=True)
class CheckedProduct:
    """What a picture of one product is compared with."""

    limits: PictureLimits
    appearance: Appearance
    area: SeenArea | None = None
    """Where it is inspected; None on the whole picture."""

    @property
    def regions(self) -> npt.NDArray[np.bool_] | None:
        """(R,): those of its pictures that say something; None for all."""
        return None if self.area is None else self.area.regions(REGIONS_ACROSS)

    def only(self, regions: npt.NDArray[np.bool_] | None) -> CheckedProduct:
        """The same, for some regions of a picture."""
        return self if regions is None else replace(self, appearance=self.appearance.only(regions))

    def fits(self, regions: FloatArray) -> bool:
        """Whether a picture looks like this product, by its (R, F) regions."""
        odd = self.limits.oddness is not None and self.appearance.oddness(regions) > self.limits.oddness
        return not odd and self.appearance.strangeness(regions) <= self.limits.strangeness


@dataclass(frozen=True, slots=True)
class PictureCheck:
    """The products of a model whose pictures can be told from others."""

    products: Mapping[str, CheckedProduct]
    tiles: int
    """Of one picture."""
    sole: bool = False
    """The model knows one product alone."""

    @classmethod
    def of(cls, manifest: ModelManifest, appearances: Mapping[str, FloatArray], grid: TileGrid) -> PictureCheck:
        """Of a model; products without a calibration of their pictures are not checked."""
        known = {
            product.name: CheckedProduct(
                product.picture.limits,
                Appearance.from_array(appearances[product.name], product.picture.offset),
                SeenArea.of(product.area, grid),
            )
            for product in manifest.products
            if product.picture is not None
        }
        return cls(known, grid.count, len(manifest.products) == 1)

    def knows(self, product: str) -> bool:
        """Whether pictures of this product are checked."""
        return product in self.products

    def alone(self, product: str) -> PictureCheck:
        """As a model would check that knows no other product."""
        return PictureCheck({product: self.products[product]}, self.tiles, sole=True)

    def examine(
        self, pixels: npt.NDArray[np.uint8], features: FloatArray, products: Sequence[str], named: bool
    ) -> list[PictureDoubt | None]:
        """Of each picture why it should not be judged as the product beside it; None where nothing speaks against that.

        Args:
            pixels: (B · tiles, S, S, 3), as the engine takes them: painted over outside of each product's area.
            features: (B · tiles, C, g, g) standardised, as the engine gives them.
            products: (B) names.
            named: somebody said so. Else the products were chosen because they are the most similar, and no other fits better.
        """
        doubts: list[PictureDoubt | None] = []
        for place, product in enumerate(products):
            rows = slice(place * self.tiles, (place + 1) * self.tiles)
            known = self.products.get(product)
            if known is None:
                doubts.append(None)
                continue
            inside = None if known.area is None else known.area.tiles
            kind = object_to_pixels(measure_picture(pixels[rows], inside), known.limits)
            if kind is not None:
                doubts.append(PictureDoubt(kind, product))
                continue
            regions = pool_regions(features[rows], self.tiles, known.appearance.mean.shape[1])[0]
            doubts.append(self._object_to_content(regions, product, known, named))
        return doubts

    def _object_to_content(
        self, regions: FloatArray, product: str, known: CheckedProduct, named: bool
    ) -> PictureDoubt | None:
        # Of a picture that was painted over outside of this product's area, the others are asked about what is left.
        asked = known.regions
        regions, known = regions if asked is None else regions[asked], known.only(asked)
        products = {name: each.only(asked) for name, each in self.products.items()}
        displaced = known.appearance.strangeness(regions) > known.limits.strangeness
        odd = known.limits.oddness is not None and known.appearance.oddness(regions) > known.limits.oddness
        likeness = {name: each.appearance.likeness(regions) for name, each in products.items()}
        own = likeness[product]
        led = [name for name, limit in known.limits.others.items() if likeness.get(name, own) - own > limit]
        if named and (led or displaced or odd):
            other = max(likeness, key=lambda name: likeness[name])
            compared = products[other]
            if other != product and compared.fits(regions):
                return PictureDoubt(DoubtKind.OTHER_PRODUCT, product, other)
        if not (displaced or odd or (named and led)):
            return None
        if displaced and not odd and known.appearance.foreignness(regions) <= known.limits.foreignness:
            return PictureDoubt(DoubtKind.DISPLACED, product)
        return PictureDoubt(DoubtKind.UNKNOWN, product, sole=self.sole)


def object_to_pixels(statistics: PictureStatistics, limits: PictureLimits) -> DoubtKind | None:
    """What is wrong with a picture, whatever it shows."""
    if statistics.light < limits.light:
        return DoubtKind.BLACK
    if statistics.white > limits.white:
        return DoubtKind.WHITE
    if statistics.contrast < limits.contrast:
        return DoubtKind.EMPTY
    if statistics.sharpness < limits.sharpness:
        return DoubtKind.BLURRED
    return None
