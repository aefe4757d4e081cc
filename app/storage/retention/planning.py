"""What the rules would remove now: in small steps, with all that a person wants to know before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import select

from app.domain.files_kept import FilesKept
from app.domain.retention import (
    GIGABYTE,
    QUOTA_ORDER,
    RetentionLine,
    RetentionPreview,
    RetentionRule,
    RetentionRules,
)
from app.storage.database import Database, StoredRow
from app.storage.holds import held_batches
from app.storage.layout import WorkspaceLayout
from app.storage.removal import size_of
from app.storage.retention.batch_sizes import file_sizes
from app.storage.retention.due_parts import DuePart, due_by_age, due_by_quota, quota_shares
from app.storage.retention.pace import Pace
from app.storage.retention.part_files import PartFiles, part_files, part_files_of

Report = Callable[[int, int], None]
_PIECE = 300
"""Parts that are read at once: some 30 ms of the interpreter."""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """Files of one batch."""

    batch_id: int
    rule: RetentionRule | None
    """Of the quota; None: by the ages of the parts."""
    wanted: int | None = None
    """Bytes after which it is enough; None: all that the rule allows."""


@dataclass(frozen=True, slots=True)
class RetentionPlan:
    """What is done, in this order, and what a person is told of it."""

    steps: tuple[PlannedStep, ...]
    preview: RetentionPreview


@dataclass(slots=True)
class _Tally:
    """What goes, by rule and product."""

    lines: dict[tuple[RetentionRule, str], RetentionLine] = field(default_factory=dict)
    bytes: int = 0

    def add(self, due: DuePart, product: str) -> None:
        self.bytes += due.bytes
        at = due.part.stored_at
        before = self.lines.get((due.rule, product)) or RetentionLine(due.rule, product, 0, 0, 0, at, at)
        self.lines[due.rule, product] = RetentionLine(
            due.rule,
            product,
            before.parts + 1,
            before.files + due.files,
            before.bytes + due.bytes,
            min(before.oldest, at),
            max(before.newest, at),
        )

    @property
    def sorted(self) -> tuple[RetentionLine, ...]:
        order = tuple(RetentionRule)
        return tuple(sorted(self.lines.values(), key=lambda line: (order.index(line.rule), line.product)))


@dataclass(slots=True)
class _Kept:
    """What is left alone."""

    used: int = 0
    batches: int = 0
    parts: int = 0
    bytes: int = 0
    waiting: int = 0


class Planning:
    """Reads only."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout

    def plan(self, rules: RetentionRules, now: datetime, pace: Pace, report: Report) -> RetentionPlan | None:
        """None once it is stopped. `report` takes batches done and total. Raises StorageError."""
        tally, kept = _Tally(), _Kept()
        steps: list[PlannedStep] = []
        shares: dict[RetentionRule, list[tuple[StoredRow, int]]] = {rule: [] for rule in QUOTA_ORDER}
        held, batches = self._held(), self._batches()
        for done, batch in enumerate(batches):
            if not pace.goes_on():
                return None
            report(done, len(batches))
            sizes = file_sizes(self._layout.batch(batch.id))
            kept.used += sum(sizes.values())
            if batch.finished_at is None or not self._layout.batch(batch.id).is_dir():
                continue  # a run adds to it, or it is on its way to the trash, or its files lie elsewhere
            parts = self.parts(batch.id, pace)
            kept.waiting += sum(part.waits for part in parts)
            due = list(due_by_age(parts, rules, now, sizes))
            if batch.id in held:
                kept.batches += 1
                kept.parts += len(due)
                kept.bytes += sum(each.bytes for each in due)
                continue
            for each in due:
                tally.add(each, batch.product_name)
            if due:
                steps.append(PlannedStep(batch.id, None))
            if rules.quota_gigabytes:
                for rule, share in quota_shares(_after(parts, due), rules, now, sizes).items():
                    if share:
                        shares[rule].append((batch, share))
        trashed = size_of(self._layout.trashed_batch(0).parent)
        quota = rules.quota_gigabytes * GIGABYTE
        too_much = kept.used + trashed - tally.bytes - quota if quota else 0
        for step, batch in _by_quota(shares, too_much):
            if pace.stopped():
                return None
            steps.append(step)
            for each in self._due_of_step(step, rules, now, pace):
                tally.add(each, batch.product_name)
        preview = RetentionPreview(
            tally.sorted, kept.used, trashed, quota, kept.batches, kept.parts, kept.bytes, kept.waiting
        )
        report(len(batches), len(batches))
        return RetentionPlan(tuple(steps), preview)

    def due(self, step: PlannedStep, rules: RetentionRules, now: datetime, pace: Pace) -> list[DuePart]:
        """The parts of a step as they are now. Raises StorageError."""
        sizes, parts = file_sizes(self._layout.batch(step.batch_id)), self.parts(step.batch_id, pace)
        if step.rule is None:
            return list(due_by_age(parts, rules, now, sizes))
        return list(due_by_quota(parts, step.rule, rules, now, sizes))

    def parts(self, batch_id: int, pace: Pace) -> list[PartFiles]:
        """Those with files, read a piece at a time. Raises StorageError."""
        c, found = self._database.schema.inspections.c, list[PartFiles]()
        wanted = part_files_of(self._database.schema, batch_id).where(c.files_kept != FilesKept.NONE).limit(_PIECE)
        while not pace.stopped():
            last = found[-1].position if found else 0
            rows = self._database.query(wanted.where(c.position > last))
            found += [part_files(row) for row in rows]
            if len(rows) < _PIECE:
                break
            pace.breathe()
        return found

    def _due_of_step(self, step: PlannedStep, rules: RetentionRules, now: datetime, pace: Pace) -> Iterator[DuePart]:
        """What a step of the quota will take once those before it are done."""
        if step.rule is None:
            return
        sizes, parts = file_sizes(self._layout.batch(step.batch_id)), self.parts(step.batch_id, pace)
        left = _after(parts, list(due_by_age(parts, rules, now, sizes)))
        for before in QUOTA_ORDER[: QUOTA_ORDER.index(step.rule)]:
            left = _after(left, list(due_by_quota(left, before, rules, now, sizes)))
        taken = 0
        for each in due_by_quota(left, step.rule, rules, now, sizes):
            if step.wanted is not None and taken >= step.wanted:
                return
            taken += each.bytes
            yield each

    def _held(self) -> frozenset[int]:
        with self._database.reading() as connection:
            return frozenset(held_batches(connection, self._database.schema))

    def _batches(self) -> list[StoredRow]:
        batch = self._database.schema.batches.c
        live = select(batch.id, batch.product_name, batch.finished_at).where(batch.trashed_at.is_(None))
        return list(self._database.query(live.order_by(batch.id)))


def _after(parts: Iterable[PartFiles], due: Iterable[DuePart]) -> list[PartFiles]:
    """The parts as they are once that is done."""
    targets = {each.part.id: each.rule.target for each in due}
    return [replace(part, kept=targets.get(part.id, part.kept)) for part in parts]


def _by_quota(
    shares: dict[RetentionRule, list[tuple[StoredRow, int]]], too_much: int
) -> Iterator[tuple[PlannedStep, StoredRow]]:
    """One rule after the other, of each the oldest batch first, until it is enough."""
    for rule in QUOTA_ORDER:
        for batch, share in shares[rule]:
            if too_much <= 0:
                return
            yield PlannedStep(batch.id, rule, None if share <= too_much else too_much), batch
            too_much -= share
