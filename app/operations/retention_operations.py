"""Old files of parts are removed by the rules, because a person asked for it or because a day has passed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from app.domain.changes import Changes, Stale
from app.domain.retention import GIGABYTE, RetentionRules
from app.domain.timestamps import present
from app.messages.codes import retention as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.operations.behind_everything import behind_everything
from app.operations.operation import Lane, Operation, Outcome, Work
from app.state.notice import RETENTION, Notice, NoticeLevel
from app.storage.audit.acting import Acting
from app.storage.retention.pace import Pace
from app.storage.retention.retention_store import RetentionDone, RetentionStore

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class ApplyRetention(Operation):
    """Remove what the rules say. Nothing brings it back; no record goes."""

    lane: ClassVar[Lane] = Lane.RETENTION
    store: RetentionStore
    acting: Acting
    rules: RetentionRules
    may_work: Callable[[], bool]
    """False while a run or a training needs the computer; asked from any thread."""
    report: Callable[[int, int], None] = lambda _done, _total: None
    """Takes steps done and total, from any thread."""
    now: Callable[[], datetime] = present

    @property
    def label(self) -> Message:
        return codes.ApplyRetention()

    @property
    def subject(self) -> str:
        return RETENTION

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: there are no rules; StorageError: what was removed until then is told by the records."""
        if not self.rules.ask_for_something:
            raise MessageError(codes.NoRulesYet())
        pace = Pace(lambda: work.cancel.cancelled, self.may_work)
        done = behind_everything(self.acting, lambda: self.store.apply(self.rules, self.now(), pace, self.report))
        told = _told(done)
        return Outcome(Changes(Stale.BATCHES | Stale.FILES), notice=self._notice(done, told))

    def _notice(self, done: RetentionDone, told: tuple[Message, ...]) -> Notice | None:
        level = NoticeLevel.WARNING if _needs_somebody(done) else NoticeLevel.INFO
        return Notice(level, self.label, Several(told), subject=RETENTION)


@dataclass(frozen=True)
class RetentionOfTheDay(ApplyRetention):
    """The same by itself, and in silence where nothing went."""

    def _notice(self, done: RetentionDone, told: tuple[Message, ...]) -> Notice | None:
        if not (done.reduced.parts or _needs_somebody(done)):
            return None
        return super()._notice(done, told)


def _needs_somebody(done: RetentionDone) -> bool:
    return bool(done.reduced.left or done.reduced.refused or done.over_quota_bytes)


def _told(done: RetentionDone) -> tuple[Message, ...]:
    reduced = done.reduced
    told: list[Message] = [codes.NothingToRemove()]
    if reduced.parts:
        told = [codes.FilesRemoved(reduced.parts, reduced.files, reduced.bytes / _MEGABYTE)]
    if not done.is_complete:
        told.append(codes.RetentionStopped())
    if reduced.left:
        told.append(codes.PartsLeftAlone(reduced.left, done.left_in_batch))
    if reduced.refused:
        told.append(codes.FilesNotRemoved(reduced.refused, reduced.error))
    if done.is_complete and done.over_quota_bytes:
        told.append(codes.QuotaNotReached(done.over_quota_bytes / GIGABYTE))
    return tuple(told)
