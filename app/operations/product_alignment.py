"""The operation that says how parts of a product are aligned."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.messages.codes import alignment as codes
from app.messages.message import Message
from app.operations.operation import Outcome, Work
from app.operations.product_operations import OfProduct
from app.state.notice import Notice, NoticeLevel
from app.storage.products import ProductStore
from onenip_core.alignment import Alignment, AlignmentKind


@dataclass(frozen=True)
class SetAlignment(OfProduct):
    """Say whether and how far parts are turned and shifted back before they are inspected, from the next training on."""

    store: ProductStore
    product_id: int
    name: str
    alignment: Alignment

    @property
    def label(self) -> Message:
        return codes.ChangeAlignment(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.get(self.product_id)
        after = self.store.set_alignment(self.product_id, self.alignment)
        changes = Changes(Stale.PRODUCTS, products=(after,))
        if before.alignment == after.alignment:
            return Outcome(changes)
        inverse = SetAlignment(self.store, self.product_id, after.name, before.alignment)
        changed = _said(after.name, after.alignment)
        return Outcome(changes, inverse, changed, Notice(NoticeLevel.INFO, changed, codes.ModelsKeepTheirAlignment()))


def _said(name: str, alignment: Alignment) -> Message:
    percent = 100 * alignment.most_shift
    match alignment.kind:
        case AlignmentKind.OFF:
            return codes.PartsNotAligned(name)
        case AlignmentKind.SHIFT:
            return codes.PartsShiftedBack(name, percent)
        case AlignmentKind.TURN:
            return codes.PartsTurnedBack(name, percent, alignment.most_angle)
