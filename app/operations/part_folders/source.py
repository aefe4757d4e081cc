"""Which parts are exported, and what is known of each of their pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.part_source import Parts
from app.operations.reviewed_part import ReviewedPart, ReviewedPicture, pictures_of
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.data.datasets.product_name import folder_name
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class ExportedPicture:
    """One picture, whose file is there, and the product that it shows."""

    batch: Batch
    picture: ReviewedPicture
    path: Path
    product: str
    stem: str
    """A name that no other picture has, and that every file system takes."""

    @property
    def part(self) -> Inspection:
        return self.picture.part

    @property
    def folder(self) -> str:
        """What the folder of its product is called."""
        return folder_name(self.product)


@dataclass(frozen=True, slots=True)
class LeftOutPicture:
    """A picture that cannot be exported, or says nothing."""

    part: Inspection
    why: str
    """One of `WHYS`."""


NO_PICTURE, NOT_CHECKED, UNKNOWN_VIEW = "no picture", "not checked", "nobody said which camera shows the defect"
WHYS = (NO_PICTURE, NOT_CHECKED, UNKNOWN_VIEW)
"""As programs read them in labels.csv."""


def labelled_pictures(workspace: Workspace, parts: Parts) -> Iterator[ExportedPicture | LeftOutPicture]:
    """Each picture of each part with what is said of it; what teaches nothing says why. Raises StorageError."""
    for batch, part in parts:
        reviewed = [ReviewedPart(part, batch.product_id)]
        for place, picture in enumerate(pictures_of(reviewed, workspace.batches, workspace.products.by_name), start=1):
            if part.said is Verdict.NOT_CHECKED:
                yield LeftOutPicture(part, NOT_CHECKED)
            elif picture.said is None:
                yield LeftOutPicture(part, UNKNOWN_VIEW)
            elif picture.path is None or not picture.path.is_file():
                yield LeftOutPicture(part, NO_PICTURE)
            else:
                stem = stem_of(batch, part) + (f"-v{place}" if part.views else "")
                yield ExportedPicture(batch, picture, picture.path, _product_of(workspace, picture, batch), stem)


def stem_of(batch: Batch, part: Inspection) -> str:
    """What files of a part are called."""
    return f"b{batch.id:06d}-p{part.position:06d}"


def _product_of(workspace: Workspace, picture: ReviewedPicture, batch: Batch) -> str:
    """As people call it now; what the batch says where it is gone."""
    if picture.product_id is not None:
        try:
            return workspace.products.get(picture.product_id).name
        except UnknownRecordError:
            pass
    return batch.product_name
