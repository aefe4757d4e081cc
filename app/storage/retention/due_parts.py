"""Which parts of a batch the rules are about, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.retention import QUOTA_ORDER, RetentionRule, RetentionRules
from app.storage.retention.part_files import PartFiles

_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class DuePart:
    """A part of which files go, and by which rule."""

    part: PartFiles
    rule: RetentionRule
    files: int
    bytes: int


def due_by_age(
    parts: Iterable[PartFiles], rules: RetentionRules, now: datetime, sizes: Mapping[str, int]
) -> Iterator[DuePart]:
    """Those that are old enough, by position; `sizes` are bytes of the files that are there."""
    for part in parts:
        days = age_in_days(part, now)
        target = rules.of(is_good=part.is_good).kept(days)
        if days >= rules.floor_days and not part.waits and part.kept.is_more_than(target):
            yield _due(part, RetentionRule.by_age(target, is_good=part.is_good), sizes)


def due_by_quota(
    parts: Iterable[PartFiles], rule: RetentionRule, rules: RetentionRules, now: datetime, sizes: Mapping[str, int]
) -> Iterator[DuePart]:
    """Those of which something would go by a rule of the quota, as long as batches take too much; by position."""
    for part in parts:
        may_go = age_in_days(part, now) >= rules.floor_days and not part.waits and part.is_good == rule.is_good
        due = _due(part, rule, sizes) if may_go and part.kept.is_more_than(rule.target) else None
        if due is not None and due.bytes:
            yield due


def quota_shares(
    parts: Iterable[PartFiles], rules: RetentionRules, now: datetime, sizes: Mapping[str, int]
) -> dict[RetentionRule, int]:
    """How many bytes each rule of the quota could take of these parts, one after the other: what a rule before has taken is none of
    a later one's."""
    shares = dict.fromkeys(QUOTA_ORDER, 0)
    for rule in QUOTA_ORDER:
        before = RetentionRule.QUOTA_GOOD_MAPS if rule.is_good else RetentionRule.QUOTA_OTHER_MAPS
        for due in due_by_quota(parts, rule, rules, now, sizes):
            taken = due.bytes
            if rule is not before and due.part.kept.is_more_than(before.target):
                taken -= _due(due.part, before, sizes).bytes
            shares[rule] += taken
    return shares


def age_in_days(part: PartFiles, now: datetime) -> float:
    """Since it was stored; 0 where the time cannot be read, so that nothing goes by a mistake."""
    try:
        return (now - datetime.fromisoformat(part.stored_at)).total_seconds() / _DAY_S
    except (ValueError, TypeError):
        return 0.0


def _due(part: PartFiles, rule: RetentionRule, sizes: Mapping[str, int]) -> DuePart:
    goes = part.goes(rule.target)
    there = [sizes[name] for name in goes if name in sizes]
    return DuePart(part, rule, len(there), sum(there))
