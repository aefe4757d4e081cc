"""The trash: bring back, delete for good."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.trash import Record, RecordKind, TrashedItem
from app.messages.codes import stores
from app.messages.codes import trash as codes
from app.messages.errors import MessageError, message_of
from app.messages.message import Message, Several
from app.operations.batch_operations import TrashBatches
from app.operations.golden_operations import TrashGoldenParts
from app.operations.model_operations import TrashModel
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashImages, TrashProduct
from app.operations.together import Together
from app.state.notice import Notice, NoticeLevel
from app.storage.errors import UnknownRecordError
from app.storage.products import TrashedImages
from app.storage.trash import Trash
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

_LISTS = Changes(Stale.PRODUCTS | Stale.MODELS | Stale.BATCHES | Stale.GOLDEN)
_PICTURES = (RecordKind.IMAGE, RecordKind.GOLDEN_PART)
"""They need their product, and are many."""
_AT_ONCE = 200
"""Images that are deleted within one transaction: each transaction waits for the disk."""
_NAMED = 3
"""Things that stay in the trash, of which a notice tells the reasons."""


def counted(items: Iterable[TrashedItem]) -> Message:
    """ "1 product, 12 images"."""
    counts = Counter(item.record.kind for item in items)
    kinds: tuple[tuple[RecordKind, Callable[[int], Message]], ...] = (
        (RecordKind.PRODUCT, codes.CountedProducts),
        (RecordKind.IMAGE, codes.CountedImages),
        (RecordKind.GOLDEN_PART, codes.CountedGoldenParts),
        (RecordKind.BATCH, codes.CountedBatches),
        (RecordKind.MODEL, codes.CountedModels),
    )
    return codes.Counted(tuple(code(counts[kind]) for kind, code in kinds if counts[kind]))


@dataclass(frozen=True, slots=True)
class Guards:
    """What keeps things from being deleted again just now; asked from any thread."""

    training_reads_images: Callable[[], bool]
    run_uses_model: Callable[[int], bool]


@dataclass(frozen=True)
class RestoreFromTrash(Operation):
    """Take things out of the trash: whatever can come back does, and what cannot is told with its reason."""

    workspace: Workspace
    items: tuple[TrashedItem, ...]
    guards: Guards

    @property
    def label(self) -> Message:
        return codes.Restore(counted(self.items))

    def perform(self, work: Work) -> Outcome:
        """Raises OneNipError if nothing could come back."""
        back: list[TrashedItem] = []
        takes_back: list[Operation] = []
        stays: list[tuple[TrashedItem, Message]] = []
        # A product comes before its images and golden parts: they need it.
        for item in (item for item in self.items if item.record.kind not in _PICTURES):
            try:
                takes_back.append(self._restore(item))
                back.append(item)
            except OneNipError as error:
                stays.append((item, message_of(error)))
        for kind in _PICTURES:
            pictures = tuple(item for item in self.items if item.record.kind is kind)
            try:
                restored, barred = self._restore_pictures(kind, pictures)
                back += restored
                stays += barred
            except OneNipError as error:
                restored = ()
                stays += [(item, message_of(error)) for item in pictures]
            if restored:
                takes_back.append(self._trash_again(kind, tuple(item.record.number for item in restored)))
        if stays:
            # What the list says tells more than the refusal: it knows of names and of products in the trash.
            known = {item.record: item.obstacle for item in self.workspace.trash.items()}
            stays = [(item, known.get(item.record) or reason) for item, reason in stays]
        if not back:
            raise MessageError(_reasons(stays))
        label = codes.Restore(counted(back))
        said = (codes.Restored(counted(back)), *((_reasons(stays),) if stays else ()))
        notice = Notice(NoticeLevel.WARNING if stays else NoticeLevel.INFO, label, Several(said))
        return Outcome(_LISTS, Together(label, tuple(reversed(takes_back))), label, notice)

    def _restore(self, item: TrashedItem) -> Operation:
        """Restore one; what puts it back into the trash. Raises OneNipError."""
        workspace, number = self.workspace, item.record.number
        if item.record.kind is RecordKind.PRODUCT:
            product = workspace.products.restore(number)
            return TrashProduct(workspace.products, number, product.name, self.guards.training_reads_images)
        if item.record.kind is RecordKind.MODEL:
            model = workspace.models.restore(number)
            return TrashModel(workspace.models, number, model.label, self.guards.run_uses_model)
        workspace.batches.restore(number)
        return TrashBatches(workspace.batches, (number,))

    def _trash_again(self, kind: RecordKind, numbers: tuple[int, ...]) -> Operation:
        if kind is RecordKind.GOLDEN_PART:
            return TrashGoldenParts(self.workspace.golden_parts, numbers)
        return TrashImages(self.workspace.products, numbers, self.guards.training_reads_images)

    def _restore_pictures(
        self, kind: RecordKind, images: tuple[TrashedItem, ...]
    ) -> tuple[tuple[TrashedItem, ...], list[tuple[TrashedItem, Message]]]:
        """Those that came back, and the others. Raises StorageError."""
        if not images:
            return (), []
        numbers = tuple(item.record.number for item in images)
        if kind is RecordKind.GOLDEN_PART:
            back = set(self.workspace.golden_parts.restore(numbers))
        else:
            back = {image.id for image in self.workspace.products.restore_images(TrashedImages(numbers))}
        barred: list[tuple[TrashedItem, Message]] = [
            (item, stores.NotInTheTrash()) for item in images if item.record.number not in back
        ]
        return tuple(item for item in images if item.record.number in back), barred


@dataclass(frozen=True)
class DeleteForGood(Operation):
    """Delete things in the trash for good. Nothing undoes it; the files are removed by `RemoveDeletedFiles`."""

    trash: Trash
    items: tuple[TrashedItem, ...]
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes things done and total, in the thread that deletes."""

    @property
    def label(self) -> Message:
        return codes.DeleteForGood(counted(self.items))

    def perform(self, work: Work) -> Outcome:
        """Raises OneNipError if nothing could be deleted."""
        gone: frozenset[Record] = frozenset()
        stays: list[tuple[TrashedItem, Message]] = []
        done = 0
        for group in _groups(self.items):
            if work.cancel.cancelled:
                break
            try:
                gone |= self.trash.delete([item.record for item in group if item.record not in gone])
            except OneNipError:
                deleted, refused = self._one_by_one(group, gone)
                gone |= deleted
                stays += refused
            done += len(group)
            self.report(done, len(self.items))
        if not gone and stays:
            raise MessageError(_reasons(stays))
        notice = Notice(NoticeLevel.WARNING, self.label, _reasons(stays)) if stays else None
        return Outcome(_LISTS, notice=notice, gone=gone)

    def _one_by_one(
        self, group: Sequence[TrashedItem], gone: frozenset[Record]
    ) -> tuple[frozenset[Record], list[tuple[TrashedItem, Message]]]:
        """One that refuses does not keep the others."""
        stays: list[tuple[TrashedItem, Message]] = []
        for item in (item for item in group if item.record not in gone):
            try:
                gone |= self.trash.delete([item.record])
            except UnknownRecordError:
                log.info("%s was not in the trash any more", item.record)
            except OneNipError as error:
                stays.append((item, message_of(error)))
        return gone, stays


@dataclass(frozen=True)
class RemoveDeletedFiles(Operation):
    """Remove the files of what was deleted for good. What is not reached is removed at the next start."""

    lane: ClassVar[Lane] = Lane.DELETION
    trash: Trash
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes files done and total, in the thread that removes."""
    is_told: bool = True
    """False for what an earlier session left."""

    @property
    def label(self) -> Message:
        return codes.RemoveFiles()

    def perform(self, work: Work) -> Outcome:
        """Raises nothing: what refuses is told."""
        removed = self.trash.remove_deleted(lambda: work.cancel.cancelled, self.report)
        said: list[Message] = [codes.SpaceIsFree(removed.freed / 1e6)]
        if removed.left:
            said.append(codes.FilesStay(removed.left, removed.first, removed.error))
        if not removed.is_complete:
            said.append(codes.RemovalGoesOn())
        level = NoticeLevel.WARNING if removed.left else NoticeLevel.INFO
        notice = Notice(level, codes.DeletedForGood(), Several(tuple(said)))
        return Outcome(Changes(), notice=notice if self.is_told else None)


def _groups(items: Sequence[TrashedItem]) -> Iterator[tuple[TrashedItem, ...]]:
    """Products first: their pictures go along. Pictures many at once, all else one by one."""
    images = [item for item in items if item.record.kind in _PICTURES]
    others = [item for item in items if item.record.kind not in _PICTURES]
    others.sort(key=lambda item: item.record.kind is not RecordKind.PRODUCT)
    yield from ((item,) for item in others)
    yield from (tuple(images[first : first + _AT_ONCE]) for first in range(0, len(images), _AT_ONCE))


def _reasons(stays: Sequence[tuple[TrashedItem, Message]]) -> Message:
    said: list[Message] = [codes.StaysInTheTrash(_name(item), reason) for item, reason in stays[:_NAMED]]
    if len(stays) > _NAMED:
        said.append(codes.MoreStay(len(stays) - _NAMED))
    return Several(tuple(said))


def _name(item: TrashedItem) -> str:
    """A batch has no name but a number."""
    return item.name or f"{item.products[0]} {item.record.number}"
