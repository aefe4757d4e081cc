"""Parts of runs become pictures of good parts: so a model learns from what it rejected and should not have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.domain.capture_session import PictureOrigin
from app.domain.changes import Changes, Stale
from app.domain.part import Inspection
from app.messages.codes import golden, marks
from app.messages.message import Message, Several
from app.operations.adding_parts import add_parts, changed_since
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import TrashImages
from app.operations.reviewed_part import ReviewedPart, ReviewedPicture, parts_of, pictures_of, without_picture
from app.operations.together import and_then
from app.state.notice import Notice, NoticeLevel
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from app.storage.products import ProductStore, RefusedImage, read_source
from onenip_core.types import Verdict

_NAMED = 5


@dataclass(frozen=True)
class UseAsNormals(Operation):
    """Add the stored pictures of parts that are said to be good to the normal images of their products."""

    lane: ClassVar[Lane] = Lane.IMPORT
    store: ProductStore
    batches: BatchStore
    parts: tuple[ReviewedPart, ...]
    must_stay: Callable[[], bool] = lambda: False
    """True while a training reads the images, so that this cannot be undone."""
    then: Callable[[Sequence[Inspection]], Operation | None] = lambda _parts: None
    """What is done with the parts that were added, in the same step."""

    @property
    def label(self) -> Message:
        return marks.UseAsNormals(len(self.parts))

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError: what was added before it is taken back."""
        added = add_parts(
            pictures_of(self.parts, self.batches, self.store.by_name), self._add, self.store.trash_images, work
        )
        made, left_out = added.made, added.left_out
        said: list[Message] = [marks.PartsAreNormals(len(made))] if made else []
        if left_out:
            said.append(golden.ReviewedPartsLeftOut(len(left_out), tuple(left_out[:_NAMED])))
        heading = self.label if made else marks.NoPartIsNormal()
        notice = Notice(NoticeLevel.WARNING if left_out else NoticeLevel.INFO, heading, Several(tuple(said)))
        inverse = TrashImages(self.store, tuple(made), self.must_stay) if made else None
        done = Outcome(Changes(Stale.PRODUCTS), inverse, notice=notice)
        return and_then(done, self.then(parts_of(added.parts)), self.label, work)

    def _add(self, picture: ReviewedPicture) -> int | Message:
        """The number of the normal image, or why there is none. Raises StorageError."""
        if picture.said is not Verdict.OK:
            return marks.PartNotSaidGood(picture.called)
        if (changed := changed_since(picture.part, self.batches)) is not None:
            return changed
        if (gone := without_picture(picture)) is not None:
            return gone
        data = None if picture.path is None else read_source(picture.path)
        if picture.path is None or not isinstance(data, bytes):
            return golden.PartWithoutPicture(picture.called)
        if picture.product_id is None:
            return golden.ProductOfPartGone(picture.called)
        # The stored file is called by the part's place in its run, which says nothing elsewhere.
        name = Path(picture.called).name or picture.path.name
        try:
            origin = PictureOrigin(taken_at=picture.captured_at)
            outcome = self.store.add_image(picture.product_id, picture.path.with_name(name), data, origin)
        except UnknownRecordError:
            return golden.ProductOfPartGone(picture.called)
        return outcome.reason if isinstance(outcome, RefusedImage) else outcome.image.id
