"""Changes of the rules by which a model may judge the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.changes import Changes, Stale
from app.domain.gate import GateRules
from app.domain.trash import Record, RecordKind
from app.messages.codes import releases as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.state.notice import Notice, NoticeLevel
from app.storage.gate_rules import GateRuleStore


@dataclass(frozen=True)
class UsualRules:
    """Those of all products, which are a setting, before and after a change."""

    before: GateRules
    after: GateRules
    keep: Callable[[GateRules], object]
    """May be called from any thread."""


@dataclass(frozen=True)
class SetGateRules(Operation):
    """Change the rules of single products, by their numbers (None: those of all), and those of all."""

    store: GateRuleStore
    own: Mapping[int, GateRules | None] = field(default_factory=dict)
    usual: UsualRules | None = None

    @property
    def label(self) -> Message:
        return codes.ChangeGateRules()

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        standing = self.store.own()
        before = {number: standing.get(number) for number in self.own}
        if self.own:
            self.store.set_own(self.own)
        usual = self.usual
        if usual is not None:
            usual.keep(usual.after)
            usual = UsualRules(usual.after, usual.before, usual.keep)
        notice = Notice(NoticeLevel.INFO, self.label, codes.GateRulesChanged())
        return Outcome(Changes(Stale.GOLDEN), SetGateRules(self.store, before, usual), notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {number: rules for number, rules in self.own.items() if Record(RecordKind.PRODUCT, number) not in gone}
        if len(left) == len(self.own):
            return self
        return replace(self, own=left) if left or self.usual is not None else None
