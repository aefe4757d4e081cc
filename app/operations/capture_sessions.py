"""Changes of sessions: which images belong to one, what it is called, and whether it is held out of trainings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes, Stale
from app.domain.product import NormalImage, Product
from app.domain.trash import Record, RecordKind
from app.messages.codes import captures as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.storage.products import ProductStore


@dataclass(frozen=True)
class ChangeSessions(Operation):
    """Say of images of a product in which session they were taken, and which of its sessions are held out."""

    store: ProductStore
    product_id: int
    said: Message
    """What it does, in the words of the person who asked."""
    sessions: Mapping[int, str]
    """By the numbers of the images."""
    holds: tuple[str, ...] = ()
    """Sessions to be held out as well: those that are held out already are read when it is done, not when it was asked for."""
    frees: tuple[str, ...] = ()
    """Sessions to be trained on again."""
    renamed: tuple[str, str] | None = None
    """A session that is held out under its new name from now on, if it is held out."""
    held_out: tuple[str, ...] | None = None
    """All that are held out, of what takes a step back; None: those that are, with the changes above."""

    @property
    def label(self) -> Message:
        return self.said

    @property
    def subject(self) -> str:
        return f"{type(self).__name__} {self.product_id}"

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        product = self.store.get(self.product_id)
        before = {image.id: image.session for image in self.store.images(self.product_id) if image.id in self.sessions}
        changed = {number: name for number, name in before.items() if name != self.sessions[number].strip()}
        held_out = self._changed(product.held_out) if self.held_out is None else self.held_out
        self.store.sessions.change(self.product_id, {number: self.sessions[number] for number in changed}, held_out)
        changes = Changes(Stale.PRODUCTS)
        if not changed and self.store.get(self.product_id).held_out == product.held_out:
            return Outcome(changes)
        inverse = ChangeSessions(self.store, self.product_id, self.said, changed, held_out=product.held_out)
        return Outcome(changes, inverse)

    def _changed(self, held_out: tuple[str, ...]) -> tuple[str, ...]:
        old, new = self.renamed or ("", "")
        left = (new if name == old else name for name in held_out if name not in self.frees)
        return tuple(dict.fromkeys((*left, *self.holds)))

    def without(self, gone: frozenset[Record]) -> Operation | None:
        if Record(RecordKind.PRODUCT, self.product_id) in gone:
            return None
        left = {number: name for number, name in self.sessions.items() if Record(RecordKind.IMAGE, number) not in gone}
        return self if len(left) == len(self.sessions) else replace(self, sessions=left)


def put_into_session(
    store: ProductStore, product: Product, images: Sequence[NormalImage], session: str
) -> ChangeSessions:
    """Say that images were taken in this session; empty: nobody knows in which."""
    name, count = session.strip(), len(images)
    said = codes.NameSession(count, name) if name else codes.ForgetSession(count)
    return ChangeSessions(store, product.id, said, {image.id: name for image in images})


def rename_session(
    store: ProductStore, product: Product, images: Sequence[NormalImage], old: str, new: str
) -> ChangeSessions:
    """Call a session, of whose product these are the images, by another name; one that has that name already is joined with it."""
    names = {image.id: new for image in images if image.session == old}
    return ChangeSessions(store, product.id, codes.RenameSession(old, new), names, renamed=(old, new))


def hold_out(store: ProductStore, product: Product, session: str, held_out: bool) -> ChangeSessions:
    """Hold a session out of trainings, or train on it again."""
    said = (codes.HoldSessionOut if held_out else codes.TrainOnSession)(session)
    holds, frees = ((session,), ()) if held_out else ((), (session,))
    return ChangeSessions(store, product.id, said, {}, holds, frees)
