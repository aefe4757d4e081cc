"""A product and its normal images."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from onenip_core.alignment import AS_THEY_LIE, Alignment
from onenip_core.data.datasets.dataset import ADVISED_NORMALS
from onenip_core.data.images.value_range import ValueRange
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.limits import HIGHEST_LIMIT, LOWEST_LIMIT, PROPOSED_LIMIT
from onenip_core.picture_mark import PictureMark

PROPOSED_THRESHOLD = PROPOSED_LIMIT
THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM = LOWEST_LIMIT, HIGHEST_LIMIT
"""A person may choose a product's limit in this range."""

ENOUGH_IMAGES = ADVISED_NORMALS
"""Below so many normal images of a product the calibrated limit is a guess."""


@dataclass(frozen=True, slots=True)
class Product:
    """A kind of part that is inspected."""

    id: int
    name: str
    folder: Path
    created_at: str
    normal_count: int
    prompt_count: int
    threshold: float | None = None
    """The limit that a person chose, in units of the model's proposal; None takes the proposal, 1.0."""
    value_bits: int | None = None
    """How many bits its camera uses in files with 16 bits a value; None: nobody has said, so all."""
    aside_count: int = 0
    """Normal images that are set aside; `normal_count` and `prompt_count` are without them."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on its pictures the next model inspects it."""
    held_out: tuple[str, ...] = ()
    """Sessions whose normal images no training learns from: they tell how the next good parts will score."""
    alignment: Alignment = AS_THEY_LIE
    """Whether and how far the next model turns and shifts its parts back before."""

    @property
    def values(self) -> ValueRange:
        """How its image files are read."""
        return ValueRange.of_bits(self.value_bits)

    @property
    def limit(self) -> float:
        """The threshold that parts are judged by."""
        return PROPOSED_THRESHOLD if self.threshold is None else self.threshold


@dataclass(frozen=True, slots=True)
class NormalImage:
    """An image of a good part, copied into the workspace byte for byte."""

    id: int
    product_id: int
    path: Path
    original_name: str
    sha256: str
    width: int
    height: int
    added_at: str
    is_prompt: bool
    unusualness: float | None = None
    """How much it differed from the other images of the product when they were compared last: 0 is the typical one, 1 the typical
    distance from it. None until then. Unusual is not bad."""
    highest_value: int | None = None
    """The highest value of a file with 16 bits a value; 0 for files with fewer. None in records of older versions."""

    marks: tuple[PictureMark, ...] = ()
    """Why a person should look at it, found when the images were compared last; those that stand are `standing_marks`."""
    is_approved: bool = False
    """A person looked at it and said that it is a good one: its marks do not stand any more."""
    is_set_aside: bool = False
    """It is kept, and teaches no model."""
    session: str = ""
    """With which others it was taken in one go; empty where nobody knows."""
    taken_at: str | None = None
    """When it was taken, as far as its file says, ISO 8601 in UTC."""
    tags: tuple[str, ...] = ()
    """Words by which a person finds it again, in order."""
    note: str = ""
