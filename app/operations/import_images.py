"""Adds pictures of good parts to a product, file by file."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from app.domain.capture_session import split_by_pauses
from app.domain.changes import Changes, Stale
from app.messages.codes import imports as codes
from app.messages.message import Message
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.adding_files import add_files
from app.operations.found_value_range import find_value_range
from app.operations.import_notice import ImportSummary, import_notice
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.picture_origin import origin_of
from app.operations.product_operations import TrashImages
from app.operations.together import Together
from app.storage.products import AddedImage, ProductStore, RefusedImage
from onenip_core.data.datasets.dataset_layout import FolderLayout, LayoutKind, find_layout, find_layout_of_files
from onenip_core.data.images.image_walk import walk_images
from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.errors import ImageReadError, OneNipError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImportOutcome(Outcome):
    """What an import did, or what a person has to decide before anything is imported."""

    question: FolderLayout | None = None
    """Of this folder, or of these files, not all may be good parts. Nothing was added."""


@dataclass(frozen=True, slots=True)
class FoundImages:
    """The files that are to be imported, what was left out beside them, and what was taken of data sets."""

    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]
    datasets: tuple[codes.DatasetTaken | codes.GoodPartsTaken, ...]


@dataclass(frozen=True)
class ImportImages(Operation):
    """Import files and folders; a file that cannot be used is remembered and never stops the others.

    Of a folder that is laid out as a data set the good training parts are taken alone. One that looks mixed is a question.
    """

    lane: ClassVar[Lane] = Lane.IMPORT
    store: ProductStore
    product_id: int
    product_name: str
    paths: tuple[Path, ...]
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads the images, so that the import cannot be undone."""
    settled: frozenset[Path] = frozenset()
    """Paths that a person was asked about, and wants: all that is in them is imported."""
    left_out_before: tuple[LeftOut, ...] = ()
    """What was left out in folders of which a person was asked, and whose good pictures are named one by one now."""

    @property
    def label(self) -> Message:
        return codes.AddImages(self.product_name)

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.product_id}"

    def perform(self, work: Work) -> ImportOutcome:
        """Raises UnknownRecordError: the product does not exist any more."""
        self.store.get(self.product_id)
        try:
            found = abandonable(lambda: look_into(self.paths, self.product_name, self.settled), work.cancel)
        except GivenUpError:
            given_up = ImportSummary(self.product_name, (), (), cancelled=True)
            return ImportOutcome(Changes(), notice=import_notice(given_up))
        if isinstance(found, FolderLayout):
            return ImportOutcome(Changes(), question=found)
        left_out = tuple(dict.fromkeys((*found.left_out, *self.left_out_before)))
        summary = replace(self.add(found.files, work), datasets=found.datasets, left_out=left_out)
        self._divide_by_pauses(summary)
        # Images of a product that went to the trash meanwhile come back with it.
        undoable = summary.image_ids and not summary.product_is_gone
        inverse: Operation | None = None
        if undoable:
            inverse = TrashImages(self.store, summary.image_ids, self.must_stay)
            range_back, said = find_value_range(self.store, self.product_id, work)
            summary = replace(summary, about_values=said)
            if range_back is not None:
                inverse = Together(inverse.label, (inverse, range_back))
        return ImportOutcome(Changes(Stale.PRODUCTS), inverse, notice=import_notice(summary))

    def add(self, files: Sequence[Path], work: Work) -> ImportSummary:
        """Add what can be added."""

        roots = frozenset(self.paths)

        def add_one(file: Path, data: bytes) -> int | RefusedImage:
            outcome = self.store.add_image(self.product_id, file, data, origin_of(file, data, roots))
            return outcome.image.id if isinstance(outcome, AddedImage) else outcome

        return add_files(files, add_one, self.store, self.product_id, self.product_name, work)

    def _divide_by_pauses(self, summary: ImportSummary) -> None:
        """Pictures of one folder between which there were long pauses are of several sessions."""
        if summary.product_is_gone or not summary.image_ids:
            return
        try:
            ids = frozenset(summary.image_ids)
            added = [image for image in self.store.images(self.product_id) if image.id in ids]
            names: dict[int, str] = {}
            for session in {image.session for image in added}:
                names |= split_by_pauses([image for image in added if image.session == session])
            if names:
                self.store.sessions.name(names)
        except OneNipError:  # the pictures are there and told; a person can still say which session is which
            log.warning("The sessions of product %d were not told apart by time", self.product_id, exc_info=True)


def find_layouts(paths: Sequence[Path], product: str, settled: frozenset[Path]) -> list[FolderLayout]:
    """How each folder among `paths` is laid out, and the files together; what is `settled` is plain."""
    folders = [path for path in paths if path.is_dir()]
    files = [path for path in paths if path not in folders]
    plain = [FolderLayout(path, LayoutKind.PLAIN, (path,)) for path in paths if path in settled]
    loose = [path for path in files if path not in settled]
    found = [find_layout(path, product) for path in folders if path not in settled]
    return [*plain, *found, *([find_layout_of_files(loose)] if loose else [])]


def look_into(paths: Sequence[Path], product: str, settled: frozenset[Path]) -> FoundImages | FolderLayout:
    """What there is to import, or the folder of which a person has to say first what is good."""
    layouts = find_layouts(paths, product, settled)
    question = next((each for each in layouts if each.kind in (LayoutKind.MIXED, LayoutKind.SEVERAL)), None)
    if question is not None:
        return question
    taken = tuple(_take(layout) for layout in layouts if layout.kind is LayoutKind.DATASET)
    return FoundImages(*find_images([path for layout in layouts for path in layout.good]), taken)


def _take(layout: FolderLayout) -> codes.DatasetTaken | codes.GoodPartsTaken:
    images, _ = find_images(layout.good)
    if not layout.others:
        return codes.GoodPartsTaken(layout.folder.name, layout.taken, len(images))
    return codes.DatasetTaken(layout.folder.name, layout.taken, len(images), layout.others, len(layout.others))


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
