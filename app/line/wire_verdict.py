"""A verdict as the wires carry it: one that counts for each part, and never a better one afterwards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.steady_clock import steady_seconds
from app.line.part_verdict import PartVerdict
from app.messages.codes import line as codes
from app.messages.message import Message
from app.messages.stored import from_text
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class WireVerdict:
    """`verdict` is what the line may act on. It is OK only if a model said so and the line hears it in time."""

    sequence: int
    """Counts what is said on the wires, from 1, as long as the program runs. A part that came too late has two numbers; one that
    waited too long for its wire is told twice by the same."""
    verdict: Verdict
    reason: Message | None
    product: str
    part_number: str | None
    position: int | None
    """None where no picture came: the deadline spoke for it."""
    name: str
    score: float | None
    limit: float | None
    captured_at: str | None
    triggered_at: str | None
    told_at: str
    milliseconds: float | None
    """From the trigger, or the picture where there was none, until it was told; None if nobody can say."""
    fail_safe: bool = False
    """The deadline gave this verdict, not the model."""
    late: Verdict | None = None
    """What the model said after the deadline: for the records, not to be acted on. `verdict` is NOT_CHECKED then."""
    leaves_by: float | None = None
    """Moment of the steady clock after which it must not be told as if it were in time; None if it is too late anyway."""
    answered: int = 0
    """Triggers that are answered once this is told, since the program was started: what a wire has not told yet is still due."""

    def at(self, now: float) -> WireVerdict:
        """As it may be told at that moment of the steady clock: what waited too long for its wire has become late."""
        if self.leaves_by is None or now <= self.leaves_by:
            return self
        reason = self.reason if self.verdict is Verdict.NOT_CHECKED else codes.DeliveredTooLate()
        return replace(
            self, verdict=Verdict.NOT_CHECKED, reason=reason, late=self.verdict, score=None, limit=None, leaves_by=None
        )

    def told_at_moment(self, now: float) -> tuple[WireVerdict, ...]:
        """All that has to be told of it at that moment of the steady clock: a verdict that counts, and behind it what has become
        late."""
        told = self.at(now)
        return (told,) if told is self else (replace(told, late=None, fail_safe=True), told)


def in_time(part: PartVerdict, sequence: int, told_at: str, leaves_by: float) -> WireVerdict:
    """The model's word."""
    return _of(part, sequence, told_at, part.verdict, from_text(part.reason) if part.reason else None, leaves_by)


def too_late(part: PartVerdict, sequence: int, told_at: str, deadline_ms: int) -> WireVerdict:
    """The model's word after the deadline: the part is not checked, as far as the line is concerned."""
    own = from_text(part.reason) if part.reason and part.verdict is Verdict.NOT_CHECKED else None
    made = _of(part, sequence, told_at, Verdict.NOT_CHECKED, own or codes.VerdictTooLate(deadline_ms), None)
    return replace(made, late=part.verdict, score=None, limit=None)


def given_by_deadline(part: PartVerdict, sequence: int, told_at: str, deadline_ms: int) -> WireVerdict:
    """What is told in place of a verdict that came too late, where nothing was told before."""
    made = _of(part, sequence, told_at, Verdict.NOT_CHECKED, codes.VerdictTooLate(deadline_ms), None)
    return replace(made, fail_safe=True, score=None, limit=None)


def _of(
    part: PartVerdict,
    sequence: int,
    told_at: str,
    verdict: Verdict,
    reason: Message | None,
    leaves_by: float | None,
) -> WireVerdict:
    return WireVerdict(
        sequence,
        verdict,
        reason,
        part.product,
        part.part_number,
        part.position,
        part.name,
        part.score,
        part.limit,
        part.captured_at,
        part.triggered_at,
        told_at,
        round(1000 * part.age_s(steady_seconds()), 1),
        leaves_by=leaves_by,
    )
