"""Changes of the golden set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.golden_part import NOTHING_PAINTED, WHOLE_RANGE, GoldenPart, GoldenTruth, KnownTruth, PaintedDefects
from app.domain.part import Inspection
from app.domain.product import NormalImage
from app.domain.trash import Record, RecordKind
from app.messages.codes import golden as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.operations.adding_files import add_files
from app.operations.adding_parts import add_parts, changed_since
from app.operations.import_images import find_images
from app.operations.import_notice import import_notice
from app.operations.masks_beside import MasksBeside
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashImages
from app.operations.reviewed_part import ReviewedPart, ReviewedPicture, parts_of, pictures_of, without_picture
from app.operations.together import Together, and_then
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from app.storage.golden_parts import GoldenPartStore, NewGoldenPart
from app.storage.products import ProductStore, RefusedImage, read_source
from onenip_core.types import Verdict

_GOLDEN = Changes(Stale.GOLDEN)
_NAMED = 3
"""Parts that were left out, of which a notice tells the reasons."""
_TRUTHS = {Verdict.OK: GoldenTruth.GOOD, Verdict.NG: GoldenTruth.DEFECTIVE}


@dataclass(frozen=True)
class AddGoldenParts(Operation):
    """Add files, and the pictures in folders, to the golden set of a product: all of them are known to be the same."""

    lane: ClassVar[Lane] = Lane.IMPORT
    store: GoldenPartStore
    products: ProductStore
    product_id: int
    product_name: str
    paths: tuple[Path, ...]
    known: KnownTruth

    @property
    def label(self) -> Message:
        return codes.AddGoldenParts(self.product_name)

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.product_id}"

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError: the product does not exist any more."""
        product = self.products.get(self.product_id)
        files, left_out = find_images(self.paths)
        masks = MasksBeside.of(files, self.paths, self.known)

        def add_one(file: Path, data: bytes) -> int | RefusedImage:
            known, painted = masks.read(file)
            added = self.store.add(product, NewGoldenPart(file, data, known, painted=painted))
            if isinstance(added, RefusedImage):
                return added
            masks.count(added)
            return added.id

        summary = add_files(masks.pictures, add_one, self.products, self.product_id, self.product_name, work)
        notice = import_notice(replace(summary, left_out=left_out))
        if not (summary.storage_error or summary.cancelled):
            notice = replace(notice, heading=codes.GoldenPartsAdded(self.product_name))
        if said := masks.said:
            notice = replace(notice, message=Several((notice.message, *said)))
        undoable = summary.image_ids and not summary.product_is_gone
        return Outcome(_GOLDEN, TrashGoldenParts(self.store, summary.image_ids) if undoable else None, notice=notice)


@dataclass(frozen=True)
class AddReviewedParts(Operation):
    """Make parts of runs golden parts, as what a person said they are."""

    lane: ClassVar[Lane] = Lane.IMPORT
    store: GoldenPartStore
    products: ProductStore
    batches: BatchStore
    parts: tuple[ReviewedPart, ...]
    then: Callable[[Sequence[Inspection]], Operation | None] = lambda _parts: None
    """What is done with the parts that were added, in the same step."""
    known: KnownTruth | None = None
    """What a person knows of all that are said to be that; None: nothing but what is said of each."""

    @property
    def label(self) -> Message:
        return codes.AddReviewedParts(len(self.parts))

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError: what was added before it is taken back."""
        pictures = pictures_of(self.parts, self.batches, self.products.by_name)
        added = add_parts(pictures, self._add, lambda those: self.store.trash(part.id for part in those), work)
        made, left_out = added.made, added.left_out
        good = sum(part.is_good for part in made)
        said: list[Message] = [codes.ReviewedPartsAdded(good, len(made) - good)] if made else []
        if left_out:
            said.append(codes.ReviewedPartsLeftOut(len(left_out), tuple(left_out[:_NAMED])))
        heading = self.label if made else codes.NoGoldenPartAdded()
        notice = Notice(NoticeLevel.WARNING if left_out else NoticeLevel.INFO, heading, Several(tuple(said)))
        inverse = TrashGoldenParts(self.store, tuple(part.id for part in made)) if made else None
        done = Outcome(_GOLDEN, inverse, notice=notice)
        return and_then(done, self.then(parts_of(added.parts)), self.label, work)

    def _add(self, picture: ReviewedPicture) -> GoldenPart | Message:
        """The golden part, or why there is none. Raises StorageError."""
        if picture.said is None:
            return codes.ViewWithoutTruth(picture.called)
        truth = _TRUTHS.get(picture.said)
        if truth is None:
            return codes.PartWithoutTruth(picture.called)
        if (changed := changed_since(picture.part, self.batches)) is not None:
            return changed
        if (gone := without_picture(picture)) is not None:
            return gone
        data = None if picture.path is None else read_source(picture.path)
        if picture.path is None or not isinstance(data, bytes):
            return codes.PartWithoutPicture(picture.called)
        new = NewGoldenPart(
            picture.path,
            data,
            self._known_of(picture, truth),
            picture.value_bits or WHOLE_RANGE,
            picture.called,
            painted=picture.painted if truth is GoldenTruth.DEFECTIVE else NOTHING_PAINTED,
        )
        try:
            if picture.product_id is None:
                return codes.ProductOfPartGone(picture.called)
            outcome = self.store.add(self.products.get(picture.product_id), new)
        except UnknownRecordError:
            return codes.ProductOfPartGone(picture.called)
        return outcome.reason if isinstance(outcome, RefusedImage) else outcome

    def _known_of(self, picture: ReviewedPicture, truth: GoldenTruth) -> KnownTruth:
        if self.known is not None and self.known.truth is truth:
            return self.known
        part = picture.part
        kind = next(iter(part.kinds), "") if truth is GoldenTruth.DEFECTIVE else ""
        return KnownTruth(truth, kind, part.note or part.overruled_reason or "")


@dataclass(frozen=True)
class MoveToGoldenSet(Operation):
    """Make normal images golden parts of their products, one by one. They go to the trash as normal images. If one fails none is
    moved; who cancels keeps what was moved until then.
    """

    lane: ClassVar[Lane] = Lane.IMPORT
    store: GoldenPartStore
    products: ProductStore
    image_ids: tuple[int, ...]
    known: KnownTruth = field(default_factory=lambda: KnownTruth(GoldenTruth.GOOD))
    must_stay: Callable[[], bool] = field(default=lambda: False)
    """True while a training reads the images."""

    @property
    def label(self) -> Message:
        return codes.MoveToGoldenSet(len(self.image_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a training reads images, or if one cannot be read; UnknownRecordError, StorageError."""
        images = [self.products.image(image_id) for image_id in self.image_ids]
        back: list[Operation] = []
        added: list[int] = []
        try:
            for done, image in enumerate(images, start=1):
                if work.cancel.cancelled:
                    break
                self._move(image, work, back, added)
                work.report(done, len(images))
        except Exception:
            self.store.trash(added)
            for restore in back:
                restore.perform(work)
            raise
        notice = Notice(NoticeLevel.INFO, self.label, codes.MovedToGoldenSet(len(added)))
        inverse = Together(self.label, (TrashGoldenParts(self.store, tuple(added)), *back)) if added else None
        return Outcome(Changes(Stale.GOLDEN | Stale.PRODUCTS), inverse, notice=notice)

    def _move(self, image: NormalImage, work: Work, back: list[Operation], added: list[int]) -> None:
        """Move one; `back` gets what restores the normal image, `added` the number of the golden part."""
        data = _bytes_of(image)
        trashed = TrashImages(self.products, (image.id,), self.must_stay).perform(work)
        if trashed.inverse is not None:
            back.append(trashed.inverse)
        new = NewGoldenPart(image.path, data, self.known, name=image.original_name)
        outcome = self.store.add(self.products.get(image.product_id), new)
        if isinstance(outcome, RefusedImage):
            raise MessageError(codes.NotMoved(outcome.reason))
        added.append(outcome.id)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = tuple(each for each in self.image_ids if Record(RecordKind.IMAGE, each) not in gone)
        if left == self.image_ids:
            return self
        return replace(self, image_ids=left) if left else None


@dataclass(frozen=True)
class SetTruths(Operation):
    """Say anew what golden parts are."""

    store: GoldenPartStore
    truths: Mapping[int, KnownTruth]

    @property
    def label(self) -> Message:
        return codes.ChangeTruth(len(self.truths))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = {number: self.store.get(number).known for number in self.truths}
        self.store.set_truths(self.truths)
        changed = {number: known for number, known in before.items() if known != self.truths[number].tidied()}
        return Outcome(_GOLDEN, SetTruths(self.store, changed) if changed else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {
            number: known for number, known in self.truths.items() if Record(RecordKind.GOLDEN_PART, number) not in gone
        }
        if len(left) == len(self.truths):
            return self
        return replace(self, truths=left) if left else None


@dataclass(frozen=True)
class PaintDefects(Operation):
    """Say anew where the defects of golden parts are, and of what kind."""

    store: GoldenPartStore
    painted: Mapping[int, PaintedDefects]

    @property
    def label(self) -> Message:
        return codes.PaintDefects(len(self.painted))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = {number: self.store.get(number).painted for number in self.painted}
        self.store.paint(self.painted)
        changed = {number: painted for number, painted in before.items() if painted != self.painted[number]}
        return Outcome(_GOLDEN, PaintDefects(self.store, changed) if changed else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {
            number: painted
            for number, painted in self.painted.items()
            if Record(RecordKind.GOLDEN_PART, number) not in gone
        }
        if len(left) == len(self.painted):
            return self
        return replace(self, painted=left) if left else None


@dataclass(frozen=True)
class _OfGoldenParts(Operation):
    """Concerns those of its parts that are left."""

    store: GoldenPartStore
    part_ids: tuple[int, ...]

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = tuple(each for each in self.part_ids if Record(RecordKind.GOLDEN_PART, each) not in gone)
        if left == self.part_ids:
            return self
        return replace(self, part_ids=left) if left else None


@dataclass(frozen=True)
class TrashGoldenParts(_OfGoldenParts):
    """Put golden parts into the trash: all of them or none."""

    @property
    def label(self) -> Message:
        return codes.RemoveGoldenParts(len(self.part_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        trashed = self.store.trash(self.part_ids)
        notice = Notice(NoticeLevel.INFO, self.label, codes.GoldenPartsRemoved(len(trashed)))
        return Outcome(_GOLDEN, RestoreGoldenParts(self.store, trashed), notice=notice)


@dataclass(frozen=True)
class RestoreGoldenParts(_OfGoldenParts):
    """Take golden parts out of the trash; one whose picture is used again meanwhile stays there."""

    @property
    def label(self) -> Message:
        return codes.BringBackGoldenParts(len(self.part_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        restored = self.store.restore(self.part_ids)
        return Outcome(_GOLDEN, TrashGoldenParts(self.store, restored) if restored else None)


def _bytes_of(image: NormalImage) -> bytes:
    data = read_source(image.path)
    if isinstance(data, RefusedImage):
        raise MessageError(codes.NotMoved(data.reason))
    return data
