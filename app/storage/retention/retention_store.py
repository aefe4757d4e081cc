"""Retention of one workspace: what would go, and its removal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from app.domain.retention import RetentionPreview, RetentionRules
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.retention.pace import Pace
from app.storage.retention.planning import Planning, Report
from app.storage.retention.reducing import Reduced, Reducing


@dataclass(frozen=True, slots=True)
class RetentionDone:
    """What a run of the rules has removed."""

    reduced: Reduced
    left_in_batch: int
    """A batch with parts that are not as recorded; 0: there is none."""
    over_quota_bytes: int
    is_complete: bool
    """False if it was stopped: the rest comes the next time."""


class RetentionStore:
    """Every method may be called from any thread; one removal at a time."""

    def __init__(
        self, database: Database, layout: WorkspaceLayout, held_still: Callable[[], AbstractContextManager[object]]
    ) -> None:
        """`held_still` keeps the folders of batches where they are while it is entered."""
        self._planning = Planning(database, layout)
        self._reducing = Reducing(database, layout, held_still)

    def preview(self, rules: RetentionRules, now: datetime, pace: Pace, report: Report) -> RetentionPreview | None:
        """What `rules` would remove at the moment `now`; None once it is stopped. Raises StorageError."""
        plan = self._planning.plan(rules, now, pace, report)
        return None if plan is None else plan.preview

    def apply(self, rules: RetentionRules, now: datetime, pace: Pace, report: Report) -> RetentionDone:
        """Remove what `rules` say, in small steps; each may be the last one. Raises StorageError: the disk or the database refuses;
        what was removed until then is told by the records."""
        done, left_in = Reduced(), 0
        plan = self._planning.plan(rules, now, pace, report)
        if plan is None:
            return RetentionDone(done, 0, 0, is_complete=False)
        for place, step in enumerate(plan.steps):
            report(place, len(plan.steps))
            if not pace.goes_on():
                return RetentionDone(done, left_in, 0, is_complete=False)
            reduced = self._reducing.reduce(
                step.batch_id, self._planning.due(step, rules, now, pace), step.wanted, pace
            )
            left_in = left_in or (step.batch_id if reduced.left else 0)
            done += reduced
        report(len(plan.steps), len(plan.steps))
        over = 0
        if plan.preview.quota_bytes:
            used = plan.preview.used_bytes + plan.preview.trash_bytes
            over = max(0, used - done.bytes - plan.preview.quota_bytes)
        return RetentionDone(done, left_in, over, is_complete=not pace.stopped())
