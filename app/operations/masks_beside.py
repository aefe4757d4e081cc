"""Masks that lie beside pictures of defects, in the layout of MVTec AD: they say where the defects are, and of what kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.golden_part import NOTHING_PAINTED, GoldenPart, GoldenTruth, KnownTruth, PaintedDefects
from app.messages.codes import golden as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.state.notices import error_message
from onenip_core.data.datasets.masks import MaskFolder, read_joined_mask_header, see_joined_mask
from onenip_core.data.images.image_file import read_image_header
from onenip_core.data.images.turned_masks import MaskFit, fit_mask
from onenip_core.data.images.upright import turn_upright
from onenip_core.defect_regions import DefectRegions, PaintedShape, tidy_kind
from onenip_core.errors import OneNipError
from onenip_core.mask_shapes import shapes_of_mask

_NAMED = 3
"""Masks that could not be used, of which a notice tells the reasons."""
_GROUND_TRUTH = "ground_truth"


@dataclass
class MasksBeside:
    """Reads the mask of one picture after the other, and counts what became of them."""

    known: KnownTruth
    """What a person said of all pictures."""
    pictures: tuple[Path, ...]
    """The files that are no masks themselves."""
    masks_apart: int = 0
    """Masks that lay among them."""
    _folders: dict[Path, MaskFolder | None] = field(default_factory=dict)
    _painted: dict[str, int] = field(default_factory=dict)
    """Pictures by the kinds of their defects."""
    _unusable: list[Message] = field(default_factory=list)

    @classmethod
    def of(cls, files: Sequence[Path], asked: Sequence[Path], known: KnownTruth) -> MasksBeside:
        """`files` as they were found in what was `asked` for; one that was named by itself is no mask, whatever it is called."""
        by_itself = frozenset(asked)
        pictures = tuple(file for file in files if file in by_itself or not _is_mask(file))
        return cls(known, pictures, len(files) - len(pictures))

    def read(self, picture: Path) -> tuple[KnownTruth, PaintedDefects]:
        """What is known of a picture, and where its defects are if a mask says so. One that cannot be used stops nothing."""
        if self.known.truth is not GoldenTruth.DEFECTIVE:
            return self.known, NOTHING_PAINTED
        kind = self.known.tidied().defect_kind or tidy_kind(picture.parent.name)
        try:
            mask = self._find(picture)
            if mask is None:
                return self.known, NOTHING_PAINTED
            regions = _regions(mask, picture, kind)
        except OneNipError as error:
            self._unusable.append(error_message(error))
            return self.known, NOTHING_PAINTED
        if not regions:
            self._unusable.append(codes.MaskIsEmpty(mask.name))
            return self.known, NOTHING_PAINTED
        return replace(self.known, defect_kind=kind), PaintedDefects(regions)

    def count(self, part: GoldenPart) -> None:
        """A part was added with what its mask says."""
        for kind in part.regions.kinds:
            self._painted[kind] = self._painted.get(kind, 0) + 1

    @property
    def said(self) -> tuple[Message, ...]:
        """What a person is told of the masks."""
        said: list[Message] = []
        if self._painted:
            said.append(codes.DefectsFromMasks(sum(self._painted.values()), tuple(self._painted)))
        if self.masks_apart:
            said.append(codes.MasksAreNoParts(self.masks_apart))
        if self._unusable:
            said += [codes.MasksNotUsed(len(self._unusable)), *self._unusable[:_NAMED]]
        return tuple(said)

    def _find(self, picture: Path) -> Path | None:
        """Raises DatasetError: two masks of one name, or a folder that may not be read."""
        folder = picture.parent.parent.parent / _GROUND_TRUTH / picture.parent.name
        if folder not in self._folders:
            self._folders[folder] = MaskFolder(folder) if folder.is_dir() else None
        masks = self._folders[folder]
        found = None if masks is None else masks.find(picture)
        return found if found is not None and found.exists() else None


def _is_mask(file: Path) -> bool:
    """By its folders: `ground_truth/crack/000_mask.png`."""
    return file.parent.parent.name == _GROUND_TRUTH


def _regions(mask: Path, picture: Path, kind: str) -> DefectRegions:
    """Raises ImageReadError: the mask cannot be read; MessageError: it is of another size; UsageError: it is too frayed."""
    photograph = read_image_header(picture)
    fit = fit_mask(read_joined_mask_header(mask), photograph)
    if fit is MaskFit.WRONG_SIZE:
        raise MessageError(codes.MaskOfOtherSize(mask.name, picture.name))
    pixels = see_joined_mask(mask).mask
    if fit is MaskFit.STORED:
        pixels = turn_upright(pixels, photograph.orientation)
    shapes = shapes_of_mask(pixels)
    return DefectRegions(tuple(PaintedShape(shape, kind if shape.inspected else "") for shape in shapes))
