"""What the network sees in one image, and what is known of it before a verdict. No torch."""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.area_shapes import BoolMask
from onenip_core.data.images.tiles import TileGrid
from onenip_core.inference.anomaly_map import MapIngredients, SigmoidOrder, whole_ingredients
from onenip_core.inference.engines.engine import RawMaps
from onenip_core.inference.placing import Placed
from onenip_core.inference.seen_area import SeenArea
from onenip_core.picture_doubt import PictureDoubt
from onenip_core.types import StageTimings


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the network sees in one image, before calibration."""

    product: str
    prompt: str
    raw: RawMaps
    """Of all its tiles."""
    grid: TileGrid
    timings: StageTimings
    picture_checked: bool = False
    """Whether the model can tell, and was asked, if this is a picture of the product at all."""
    doubt: PictureDoubt | None = None
    """Why it should not be judged; the maps are there all the same."""
    sigmoid: SigmoidOrder = SigmoidOrder.BEFORE
    """When the refined map becomes one of probabilities."""
    area: SeenArea | None = None
    """Where the product is inspected; None on the whole picture."""
    placed: Placed | None = None
    """How the part was found, as it lies in the reference then; None where parts are not aligned."""

    @property
    def inside(self) -> BoolMask | None:
        """(side, side) of the map that counts; None for all of it."""
        if self.placed is not None:
            return self.placed.inside
        return None if self.area is None else self.area.inside

    @property
    def ingredients(self) -> MapIngredients:
        """The maps at full size; made anew each time."""
        return whole_ingredients(self.raw, self.grid, self.sigmoid, self.inside)[0]
