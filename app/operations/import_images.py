"""Adds pictures of good parts to a product, file by file."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.import_notice import ImportSummary, import_notice
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashImages
from app.state.notices import error_message
from app.storage.errors import UnknownRecordError
from app.storage.products import AddedImage, ProductStore, RefusedImage
from onenip_core.data.images.image_io import IMAGE_SUFFIXES
from onenip_core.errors import StorageError

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
        try:
            files = abandonable(lambda: find_images(self.paths), work.cancel)
        except GivenUpError:
            return ImportSummary(self.product_name, (), (), cancelled=True)
        added: list[int] = []
        refused: list[RefusedImage] = []
        error: Message | None = None
        is_gone = False
        work.report(0, len(files))
        for done, file in enumerate(files, start=1):
            if work.cancel.cancelled:
                return ImportSummary(self.product_name, tuple(added), tuple(refused), cancelled=True)
            try:
                # It is in the system's memory then, so that adding it waits for nothing that may not answer.
                abandonable(lambda file=file: _read(file), work.cancel)  # type: ignore[misc]
            except GivenUpError:
                return ImportSummary(self.product_name, tuple(added), tuple(refused), cancelled=True)
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
            self.product_name, tuple(added), tuple(refused), storage_error=error, product_is_gone=is_gone
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


def _read(file: Path) -> None:
    with contextlib.suppress(OSError):  # the store says why
        file.read_bytes()


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
