"""Whether parts of a product still score as the first ones did under its model: what was compared, and what was found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile

from onenip_core.drift import BLOCK, REFERENCE, Direction, DriftReference, DriftWatch

MOST_STREAMS = 4
"""As many as a part may have views."""
MOST_BETWEEN = 10
"""Blocks without a drift between two that are one: both sums begin anew when one was found."""


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """What is needed of a part to see a drift."""

    id: int
    position: int
    """In its batch."""
    at: str
    """When its picture was taken."""
    scores: tuple[tuple[str, float], ...]
    """Of each view that was judged, by its name; of a part with one camera, one score under an empty name."""


@dataclass(frozen=True, slots=True)
class DriftOrigin:
    """Which parts are compared: those of one model, behind a moment."""

    product_id: int
    model_id: int
    since: str
    """When the model came to inspect, or a person said that parts are right as they are; empty: all of its parts count."""
    after_inspection: int = 0
    """The newest part when a person said so; 0: nobody has."""


@dataclass(frozen=True, slots=True)
class DriftPoint:
    """BLOCK parts of one view together."""

    last_id: int
    """The last of the parts."""
    at: str
    """When its picture was taken."""
    height: float
    """How far their scores lie above those of the reference, in standard deviations of its normal scores; below: negative."""


@dataclass(frozen=True, slots=True)
class DriftAlarm:
    """Parts drifted. As long as the rule goes on finding it, it is one drift."""

    direction: Direction
    began_id: int
    """The part with which it began, as far as that can be told."""
    began_at: str
    found_id: int
    found_at: str
    parts: int
    """That were compared from the one to the other, both included."""
    last_id: int
    """The part with which it was found again for the last time; that with which it was found, if it was not."""
    last_at: str
    view: str = ""
    """Empty where parts have one view."""


@dataclass(frozen=True, slots=True)
class DriftCurve:
    """One view, block by block, oldest first."""

    view: str
    points: tuple[DriftPoint, ...]


@dataclass(frozen=True, slots=True)
class DriftReport:
    """What is known of one product under one model."""

    origin: DriftOrigin
    known: int
    """Parts of the reference so far; REFERENCE of them make it whole."""
    seen: int
    """Parts behind it that were compared."""
    curves: tuple[DriftCurve, ...] = ()
    alarms: tuple[DriftAlarm, ...] = ()
    """In the order in which they were found."""
    left_out: int = 0
    """Parts between the reference and the oldest one that was compared: there were too many to look at all of them."""

    @property
    def is_known(self) -> bool:
        """False while there are not enough parts yet."""
        return self.known >= REFERENCE


class DriftLog:
    """Takes the parts of one origin in the order in which they came, each once."""

    def __init__(self, origin: DriftOrigin) -> None:
        self.origin = origin
        self._streams: dict[str, _Stream] = {}
        self._present: frozenset[str] = frozenset()
        """The views of the newest part."""
        self._left_out = 0
        self._alarms: list[DriftAlarm] = []

    @property
    def has_reference(self) -> bool:
        """True once nothing more is needed of the first parts."""
        return bool(self._present) and self._known >= REFERENCE

    @property
    def _known(self) -> int:
        """Of the view that the least is known of; views that there are no longer need nothing more."""
        return min((self._streams[view].known for view in self._present), default=0)

    def pass_over(self, count: int) -> None:
        """So many parts between the reference and the next one are not looked at."""
        self._left_out += count

    def take(self, parts: Iterable[ScoredPart]) -> None:
        """Take parts that came next."""
        for part in parts:
            self._present = frozenset(view for view, _ in part.scores)
            for view, score in part.scores:
                stream = self._streams.get(view)
                if stream is None:
                    # So many of them share the rate of false alarms. A view that was renamed begins anew, with the limit for all.
                    stream = self._streams[view] = _Stream(view)
                if stream.needs_watch:
                    stream.begin(min(len(self._streams), MOST_STREAMS))
                alarm = stream.take(part, score)
                if alarm is None:
                    continue
                before = next((each for each in reversed(self._alarms) if each.view == view), None)
                if before is not None and stream.goes_on(before, alarm):
                    self._alarms[self._alarms.index(before)] = replace(before, last_id=part.id, last_at=part.at)
                else:
                    self._alarms.append(alarm)

    @property
    def report(self) -> DriftReport:
        """What is known now."""
        streams = tuple(self._streams.values())
        return DriftReport(
            self.origin,
            self._known,
            max((stream.seen for stream in streams), default=0),
            tuple(DriftCurve(stream.view, tuple(stream.points)) for stream in streams),
            tuple(self._alarms),
            self._left_out,
        )


@dataclass(slots=True)
class _Stream:
    """The scores of one view."""

    view: str
    first: list[float] = field(default_factory=list)
    """The reference, as far as it has come."""
    points: list[DriftPoint] = field(default_factory=list)
    watch: DriftWatch | None = None
    firsts: list[tuple[int, str]] = field(default_factory=list)
    """Number and time of the first part of each block."""

    @property
    def known(self) -> int:
        return len(self.first)

    @property
    def seen(self) -> int:
        return 0 if self.watch is None else self.watch.seen

    @property
    def needs_watch(self) -> bool:
        return self.watch is None and len(self.first) >= REFERENCE

    def begin(self, streams: int) -> None:
        self.watch = DriftWatch(DriftReference(self.first), streams)

    def take(self, part: ScoredPart, score: float) -> DriftAlarm | None:
        if self.watch is None:
            self.first.append(score)
            return None
        if self.watch.seen % BLOCK == 0:
            self.firsts.append((part.id, part.at))
        found = self.watch.see(score)
        if self.watch.seen % BLOCK == 0 and self.watch.average is not None:
            self.points.append(DriftPoint(part.id, part.at, self.watch.average))
        if found is None:
            return None
        began_id, began_at = self.firsts[found.began // BLOCK]
        count = found.found - found.began + 1
        return DriftAlarm(found.direction, began_id, began_at, part.id, part.at, count, part.id, part.at, self.view)

    def goes_on(self, before: DriftAlarm, alarm: DriftAlarm) -> bool:
        """Whether a drift is the one before: it began again at once, or nearly so."""
        later = takewhile(lambda number: number > before.last_id, (number for number, _ in reversed(self.firsts)))
        between = sum(number < alarm.began_id for number in later)
        return before.direction is alarm.direction and between < MOST_BETWEEN
