"""A model is signed for and judges the line, or the one before does again: with their limits, in one step, and written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.domain.golden_part import golden_fingerprint
from app.domain.release import LONGEST_NAME, LONGEST_REASON, KeptLimit, ReleaseKind, Signature, WayBack
from app.domain.trash import Record, RecordKind
from app.messages.codes import operations as operation_codes
from app.messages.codes import releases as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace

_CHANGES = Changes(Stale.MODELS | Stale.PRODUCTS | Stale.GOLDEN)


def standing_limits(workspace: Workspace) -> tuple[KeptLimit, ...]:
    """The limits of all products as they are. Raises StorageError."""
    return tuple(
        KeptLimit(product.id, product.name, product.threshold)
        for product in sorted(workspace.products.list(), key=lambda product: product.id)
    )


@dataclass(frozen=True)
class _Release(Operation):
    """What means nothing once its model is gone."""

    workspace: Workspace
    model_id: int
    name: str
    run_goes_on: Callable[[], bool]
    """True while verdicts come: they would stand below the name of a model that did not reach them."""

    @property
    def subject(self) -> str:
        return "release"

    def without(self, gone: frozenset[Record]) -> Operation | None:
        return None if Record(RecordKind.MODEL, self.model_id) in gone else self

    def _refuse_during_a_run(self) -> None:
        if self.run_goes_on():
            raise MessageError(operation_codes.RunKeepsItsModel())

    def _back(self) -> Operation | None:
        """What takes it back, made before anything is changed. Raises StorageError."""
        before = self.workspace.models.active()
        if before is None:
            return None
        limits = standing_limits(self.workspace)
        return TakeBack(self.workspace, before.id, before.label, self.run_goes_on, limits)


@dataclass(frozen=True)
class SignModel(_Release):
    """Let a model judge the line, and vouch for it."""

    signature: Signature
    seen_active: int | None = None
    """The model that inspected when the person looked, and the limits then: the figures are about these."""
    seen_limits: tuple[KeptLimit, ...] = ()

    @property
    def label(self) -> Message:
        return codes.SignModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a run goes on, without name or needed reason, and where the person looked at other figures;
        UnknownRecordError, StorageError."""
        self._refuse_during_a_run()
        signed = self.signature
        name, reason = " ".join(signed.name.split())[:LONGEST_NAME], signed.reason.strip()[:LONGEST_REASON]
        if not name:
            raise MessageError(codes.NameNeeded())
        if signed.needs_reason and not reason:
            raise MessageError(codes.ReasonNeededToSign())
        golden = self.workspace.golden_parts.by_product()
        if golden_fingerprint(part for parts in golden.values() for part in parts) != signed.golden_fingerprint:
            raise MessageError(codes.GoldenSetChanged())
        before = self.workspace.models.active()
        if (None if before is None else before.id) != self.seen_active or not _same(
            standing_limits(self.workspace), self.seen_limits
        ):
            raise MessageError(codes.FiguresChanged())
        back = self._back()
        tidy = Signature(name, reason, signed.golden_fingerprint, signed.golden_count, signed.rules)
        self.workspace.models.activate(self.model_id, ReleaseKind.SIGNED, tidy)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelSigned(self.name, name))
        return Outcome(_CHANGES, back, notice=notice)


@dataclass(frozen=True)
class RollBack(_Release):
    """Let the model before judge the line again, with the limits that it had."""

    way: WayBack

    @property
    def label(self) -> Message:
        return codes.RollBackTo(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a run goes on; UnknownRecordError, StorageError."""
        self._refuse_during_a_run()
        back = self._back()
        before = {kept.product_id: kept.limit for kept in standing_limits(self.workspace)}
        self.workspace.models.activate(self.model_id, ReleaseKind.ROLLED_BACK, limits=self.way.limits)
        changed = sum(before.get(kept.product_id, kept.limit) != kept.limit for kept in self.way.limits)
        notice = Notice(NoticeLevel.INFO, self.label, codes.RolledBack(self.name, changed))
        return Outcome(_CHANGES, back, notice=notice)


@dataclass(frozen=True)
class TakeBack(_Release):
    """Undo a signature or a roll-back: the model and the limits of before. That, too, is written down."""

    limits: tuple[KeptLimit, ...]

    @property
    def label(self) -> Message:
        return operation_codes.UseModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError while a run goes on; UnknownRecordError, StorageError."""
        self._refuse_during_a_run()
        back = self._back()
        self.workspace.models.activate(self.model_id, ReleaseKind.TAKEN_BACK, limits=self.limits)
        return Outcome(_CHANGES, back)


def _same(first: tuple[KeptLimit, ...], second: tuple[KeptLimit, ...]) -> bool:
    """Whatever the products are called."""
    return {(kept.product_id, kept.limit) for kept in first} == {(kept.product_id, kept.limit) for kept in second}
