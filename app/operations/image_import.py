"""Adds pictures of good parts to a product, file by file, in a background thread. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.storage.products import AddedImage, ProductStore, Refusal, RefusedImage
from onenip_core.data.images.image_io import IMAGE_SUFFIXES
from onenip_core.errors import StorageError
from onenip_core.progress import CancelToken


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What became of the files that a person wanted to import."""

    product_name: str
    added: int
    refused: tuple[RefusedImage, ...]
    cancelled: bool = False
    storage_error: str = ""
    """Why the import ended early; what was added before is kept."""

    @property
    def duplicates(self) -> int:
        """Files whose content the product has already."""
        return sum(refused.refusal is Refusal.DUPLICATE for refused in self.refused)

    @property
    def unreadable(self) -> tuple[RefusedImage, ...]:
        """Files that are no readable images."""
        return tuple(refused for refused in self.refused if refused.refusal is Refusal.UNREADABLE)


def find_images(paths: Sequence[Path]) -> list[Path]:
    """The files among `paths`, and all image files below the folders among them, sorted by path within each folder."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            files = (file for file in path.rglob("*") if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file())
            found.extend(sorted(files))
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def import_images(
    store: ProductStore,
    product_id: int,
    paths: Sequence[Path],
    on_progress: Callable[[int, int], None],
    cancel: CancelToken,
) -> ImportSummary:
    """Import files and folders; a file that cannot be used is remembered and never stops the others.

    `on_progress` gets (files done, files in all).

    Raises:
        UnknownRecordError: the product does not exist.
    """
    product_name = store.get(product_id).name
    files = find_images(paths)
    added = 0
    refused: list[RefusedImage] = []
    on_progress(0, len(files))
    for done, file in enumerate(files, start=1):
        if cancel.cancelled:
            return ImportSummary(product_name, added, tuple(refused), cancelled=True)
        try:
            outcome = store.add_image(product_id, file)
        except StorageError as error:
            return ImportSummary(product_name, added, tuple(refused), storage_error=str(error))
        if isinstance(outcome, AddedImage):
            added += 1
        else:
            refused.append(outcome)
        on_progress(done, len(files))
    return ImportSummary(product_name, added, tuple(refused))
