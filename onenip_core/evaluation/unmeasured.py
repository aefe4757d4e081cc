"""What an evaluation could not measure, and what a person should know about its figures."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onenip_core.data.datasets.dataset import ProductDataset


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """An image or a mask that cannot be used. Without its image nothing is measured; without its mask no pixel is."""

    product: str
    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """All that was not measured. The rest was."""

    images: tuple[DamagedFile, ...] = ()
    masks: tuple[DamagedFile, ...] = ()
    remarks: tuple[str, ...] = ()
    """Sentences about products: which of their metrics cannot be computed, and why."""

    def to_json(self) -> dict[str, Any]:
        """Counts and names for the report."""
        return {
            "damaged_images": [{**asdict(each), "path": str(each.path)} for each in self.images],
            "damaged_masks": [{**asdict(each), "path": str(each.path)} for each in self.masks],
            "remarks": list(self.remarks),
        }

    def warnings(self, named_in: Path) -> list[str]:
        """What a person must know of the figures, a sentence each: how many files they leave out, what could not be computed."""
        found = []
        for files, word, what in (
            (self.images, "test image", "damaged and left out"),
            (self.masks, "mask", "missing or damaged: the pixel metrics are without the image"),
        ):
            if files:
                count = f"1 {word} is" if len(files) == 1 else f"{len(files)} {word}s are"
                found.append(f"{count} {what}; {named_in} names each.")
        return [*found, *self.remarks]

    def names(self) -> list[str]:
        """A line for each damaged file, with its reason."""
        return [f"left out: {each.product}: {each.reason}" for each in (*self.images, *self.masks)]


def remarks_on(dataset: ProductDataset, good: int, defective: int) -> tuple[str, ...]:
    """Which metrics of a product cannot be computed from so many readable images, and why."""
    remarks = list(dataset.remarks)
    name = dataset.name
    if good + defective == 0:
        remarks.append(f"{name}: none of its {len(dataset.test)} test images can be read, so nothing was measured.")
    elif good == 0:
        remarks.append(f"{name}: no test image shows a good part, so the metrics of whole images cannot be computed.")
    elif defective == 0:
        remarks.append(f"{name}: no test image shows a defect, so no metric can be computed.")
    bad = [image for image in dataset.test if image.is_anomalous]
    without = sorted({image.defect for image in bad if image.mask is None})
    if without and any(image.mask is not None for image in bad):
        remarks.append(f"{name}: there are no masks for {', '.join(without)}, so the pixel metrics cannot be computed.")
    return tuple(remarks)
