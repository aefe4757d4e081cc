"""What there is to say of many parts at once: counted as they come, so that a million of them need no room."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from app.domain.batch import Batch
from app.domain.part import Counters, Inspection
from onenip_core.types import Verdict

MOST_LISTED = 200
"""Corrections and parts that were not checked that are named one by one; all are counted."""


@dataclass(slots=True)
class Tally:
    """How many parts are what."""

    ok: int = 0
    ng: int = 0
    not_checked: int = 0
    corrected: int = 0

    def add(self, part: Inspection) -> None:
        self.ok += part.said is Verdict.OK
        self.ng += part.said is Verdict.NG
        self.not_checked += part.said is Verdict.NOT_CHECKED
        self.corrected += part.overruled is not None

    @property
    def counters(self) -> Counters:
        return Counters(self.ok, self.ng, self.not_checked)

    @property
    def total(self) -> int:
        return self.ok + self.ng + self.not_checked


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A part with its batch."""

    batch: Batch
    part: Inspection


@dataclass(slots=True)
class PartFigures:
    """Grows with each part. What is said of a part counts: a person's correction before the model's verdict."""

    most_pictured: int
    """NG parts that are kept for their pictures: those that exceed their limits the most."""
    zone: tzinfo | None = None
    """Hours are those of this zone; None: of this machine."""
    all: Tally = field(default_factory=Tally)
    products: dict[str, Tally] = field(default_factory=dict)
    hours: dict[datetime, Tally] = field(default_factory=dict)
    """By their beginnings."""
    kinds: Counter[str] = field(default_factory=Counter)
    """NG parts by kind of defect, as far as anybody said; a part with two kinds counts for both."""
    without_kind: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    """Why parts were not checked, as it is stored."""
    changes: Counter[tuple[Verdict, Verdict]] = field(default_factory=Counter)
    """Corrections: what the model said, what a person said."""
    corrected: list[NamedPart] = field(default_factory=list)
    not_checked: list[NamedPart] = field(default_factory=list)
    batches: dict[int, Batch] = field(default_factory=dict)
    limits: dict[str, set[float]] = field(default_factory=lambda: defaultdict(set))
    people: set[str] = field(default_factory=set)
    first: str = ""
    last: str = ""
    _worst: list[tuple[float, int, NamedPart]] = field(default_factory=list)

    def add(self, batch: Batch, part: Inspection) -> None:
        """Count a part."""
        named = NamedPart(batch, part)
        self.batches.setdefault(batch.id, batch)
        self.all.add(part)
        self.products.setdefault(batch.product_name, Tally()).add(part)
        self.hours.setdefault(self._hour(part.captured_at), Tally()).add(part)
        self.first = min(filter(None, (self.first, part.captured_at)))
        self.last = max(self.last, part.captured_at)
        if part.person:
            self.people.add(part.person)
        if part.threshold is not None:
            self.limits[batch.product_name].add(part.threshold)
        if part.overruled is not None:
            self.changes[part.verdict, part.overruled] += 1
            _keep(self.corrected, named)
        if part.said is Verdict.NG:
            self.kinds.update(part.kinds)
            self.without_kind += not part.kinds
            self._keep_worst(named)
        if part.said is Verdict.NOT_CHECKED:
            self.reasons[part.reason] += 1
            _keep(self.not_checked, named)

    @classmethod
    def of(
        cls, parts: Iterable[tuple[Batch, Inspection]], most_pictured: int = 0, zone: tzinfo | None = None
    ) -> PartFigures:
        """Of all of them."""
        figures = cls(most_pictured, zone)
        for batch, part in parts:
            figures.add(batch, part)
        return figures

    @property
    def worst(self) -> tuple[NamedPart, ...]:
        """NG parts, those first that exceed their limits the most; a part without a score is behind all that have one."""
        return tuple(named for _, _, named in sorted(self._worst, key=lambda each: (-each[0], each[1])))

    def _keep_worst(self, named: NamedPart) -> None:
        part = named.part
        excess = part.score / part.threshold if part.score is not None and part.threshold else 0.0
        entry = (excess, -part.id, named)
        if len(self._worst) < self.most_pictured:
            heapq.heappush(self._worst, entry)
        elif self._worst and entry[:2] > self._worst[0][:2]:
            heapq.heapreplace(self._worst, entry)

    def _hour(self, captured_at: str) -> datetime:
        taken = datetime.fromisoformat(captured_at).astimezone(self.zone)
        return taken.replace(minute=0, second=0, microsecond=0)


def _keep(listed: list[NamedPart], named: NamedPart) -> None:
    if len(listed) < MOST_LISTED:
        listed.append(named)
