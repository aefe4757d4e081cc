"""Adds pictures of good parts to a product, file by file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.import_notice import ImportSummary, import_notice
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashImages
from app.state.notices import error_message
from app.storage.errors import UnknownRecordError
from app.storage.products import AddedImage, ProductStore, RefusedImage
from onenip_core.data.images.image_walk import walk_images
from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.errors import ImageReadError, StorageError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ImportImages(Operation):
    """Import files and folders; a file that cannot be used is remembered and never stops the others."""

    lane: ClassVar[Lane] = Lane.IMPORT
    store: ProductStore
    product_id: int
    product_name: str
    paths: tuple[Path, ...]
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads the images, so that the import cannot be undone."""

    @property
    def label(self) -> Message:
        return codes.AddImages(self.product_name)

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.product_id}"

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError: the product does not exist any more."""
        summary = self.add(work)
        # Images of a product that went to the trash meanwhile come back with it.
        undoable = summary.image_ids and not summary.product_is_gone
        inverse = TrashImages(self.store, summary.image_ids, self.must_stay) if undoable else None
        return Outcome(Changes(Stale.PRODUCTS), inverse, notice=import_notice(summary))

    def add(self, work: Work) -> ImportSummary:
        """Add what can be added. Raises UnknownRecordError."""
        self.store.get(self.product_id)
        files, left_out = find_images(self.paths)
        added: list[int] = []
        refused: list[RefusedImage] = []
        error: Message | None = None
        is_gone = False
        work.report(0, len(files))
        for done, file in enumerate(files, start=1):
            if work.cancel.cancelled:
                return ImportSummary(self.product_name, tuple(added), tuple(refused), cancelled=True, left_out=left_out)
            try:
                outcome = self.store.add_image(self.product_id, file)
            except Exception as failure:  # what was added before is kept, told and can be undone
                log.warning("The import of %s ended early", file, exc_info=True)
                error, is_gone = error_message(failure), self._product_is_gone()
                break
            if isinstance(outcome, AddedImage):
                added.append(outcome.image.id)
            else:
                refused.append(outcome)
            work.report(done, len(files))
        return ImportSummary(
            self.product_name,
            tuple(added),
            tuple(refused),
            storage_error=error,
            left_out=left_out,
            product_is_gone=is_gone,
        )

    def _product_is_gone(self) -> bool:
        # Not told from the failure: a folder that goes while a file is written there fails as the disk does.
        try:
            self.store.get(self.product_id)
        except UnknownRecordError:
            return True
        except StorageError:
            return False
        return False


def find_images(paths: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[LeftOut, ...]]:
    """The files among `paths` and the images in the folders among them, in order and each once; and what was left out.

    A file that is named by itself comes whatever it is called: the store reads it or says why not.
    """
    found: list[Path] = []
    left_out: list[LeftOut] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        try:
            walk = walk_images(path)
        except ImageReadError:
            left_out.append(LeftOut(path, LeftOutReason.CANNOT_BE_OPENED, is_folder=True))
            continue
        found.extend(walk.images)
        left_out.extend(walk.left_out)
    images = dict.fromkeys(found)
    # What one way left out may have been named by itself.
    return tuple(images), tuple(each for each in dict.fromkeys(left_out) if each.path not in images)
