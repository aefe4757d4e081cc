"""What the dataset readers return. "Class" is the benchmarks' word for what we call a product."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from onenip_core.alignment import AS_THEY_LIE, Alignment
from onenip_core.data.images.value_range import ValueRange
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea

MIN_NORMALS = 4
"""Different normal images that a product needs to be trained, and to calibrate its limit."""
LEAST_HELD_OUT = 2
"""Images that must be held out where any are, to calibrate on."""
ADVISED_NORMALS = 20
"""With fewer the calibrated limit is a guess."""


@dataclass(frozen=True, slots=True)
class TestImage:
    """One image with known truth."""

    __test__ = False  # not a pytest class

    path: Path
    is_anomalous: bool
    defect: str
    """Name of the kind of defect; "good" for normal images."""
    mask: Path | None = None
    """Mask image, non-zero where the defect is, or a folder of such, which are joined; None if there is none
    (normal images never have one)."""


@dataclass(frozen=True, slots=True)
class ProductDataset:
    """One product: normal images to train on, and images with known truth, which may be empty."""

    name: str
    normals: tuple[Path, ...]
    prompts: tuple[Path, ...] = ()
    """Normal images registered as prompts; empty lets training choose them."""
    test: tuple[TestImage, ...] = ()
    values: ValueRange | None = None
    """Of the product's files with 16 bits a value; None lets training find it in the normal images."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on its pictures it is inspected."""
    held_out: tuple[Path, ...] = ()
    """Of its `training_images`, those that a person holds out of the training, such as a session of capture; empty lets training
    draw some."""
    alignment: Alignment = AS_THEY_LIE
    """Whether and how far its parts are turned and shifted back before."""
    remarks: tuple[str, ...] = ()
    """What a person should know about how the folder was read, a sentence each."""
    not_wanted: tuple[Path, ...] = ()
    """Folders of the product that were not read because their images were not asked for."""
    no_prompts: tuple[Path, ...] = ()
    """Normal images that training does not choose as prompts, because a person has still to look at them; registered ones are
    prompts all the same."""

    @property
    def training_images(self) -> tuple[Path, ...]:
        """Normal images, then prompts, each once. An unfinished run keeps places in it."""
        return tuple(dict.fromkeys((*self.normals, *self.prompts)))
