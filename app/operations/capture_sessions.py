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
    held_out: tuple[str, ...]
    """Of all sessions of the product."""

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
        self.store.sessions.change(
            self.product_id, {number: self.sessions[number] for number in changed}, self.held_out
        )
        changes = Changes(Stale.PRODUCTS)
        if not changed and self.store.get(self.product_id).held_out == product.held_out:
            return Outcome(changes)
        return Outcome(changes, ChangeSessions(self.store, self.product_id, self.said, changed, product.held_out))

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
    return ChangeSessions(store, product.id, said, {image.id: name for image in images}, product.held_out)


def rename_session(
    store: ProductStore, product: Product, images: Sequence[NormalImage], old: str, new: str
) -> ChangeSessions:
    """Call a session, of whose product these are the images, by another name; one that has that name already is joined with it."""
    names = {image.id: new for image in images if image.session == old}
    held_out = tuple(dict.fromkeys(new if name == old else name for name in product.held_out))
    return ChangeSessions(store, product.id, codes.RenameSession(old, new), names, held_out)


def hold_out(store: ProductStore, product: Product, session: str, held_out: bool) -> ChangeSessions:
    """Hold a session out of trainings, or train on it again."""
    others = tuple(name for name in product.held_out if name != session)
    said = (codes.HoldSessionOut if held_out else codes.TrainOnSession)(session)
    return ChangeSessions(store, product.id, said, {}, (*others, session) if held_out else others)
