"""A product of the demonstration: where its images lie, and how many of each kind there are. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TRAINING_NORMALS = 60
FIRST_NORMALS = 20
"""Of those, what a model of one step is made from: nobody waits for more before the first verdict."""
UNSEEN_GOOD = 60
UNSEEN_DEFECTIVE = 60
FIRST_UNSEEN = 20
"""Enough to begin with while the others are still drawn."""

ImageProgress = Callable[[int, int], None]
"""Called with (images written, images in all)."""


@dataclass(frozen=True, slots=True)
class DemoProduct:
    """One product of the demonstration and its image files."""

    name: str
    training_folder: Path
    """Normal images to import."""
    unseen_folder: Path
    """Images that training never sees, good and defective ones mixed."""

    @property
    def normals(self) -> tuple[Path, ...]:
        """The normal images that are there by now, in order."""
        return tuple(sorted(self.training_folder.glob("*.png")))

    @property
    def unseen(self) -> int:
        """How many images of `unseen_folder` are there by now."""
        return len(list(self.unseen_folder.glob("*.png")))

    @property
    def defective_names(self) -> frozenset[str]:
        """File names in `unseen_folder` of parts that are certainly defective, of those that are there by now."""
        return frozenset(path.name for path in self.unseen_folder.glob("*-defect-*.png"))


def demo_product(name: str, folder: Path, unseen: str = "unseen") -> DemoProduct:
    """The product whose images lie in `folder`: normal ones apart, and the unseen ones, in the folder of that name, with the truth
    in their names."""
    return DemoProduct(name=name, training_folder=folder / "normal", unseen_folder=folder / unseen)


def unseen_name(position: int, number: int, *, is_defective: bool) -> str:
    """Name of the file of an unseen part: sorted by its position in the run, the truth in it."""
    return f"{position:03d}-{'defect' if is_defective else 'good'}-{number:04d}.png"
