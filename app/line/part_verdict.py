"""A verdict on its way to the line."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.steady_clock import steady_seconds
from app.line.deadlines import TriggerKey
from app.sources.source import SourceFrame
from app.storage.new_inspection import NewInspection, fit_to_store
from onenip_core.types import InspectionResult, Verdict


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """What a run says of one part, before it is stored. Without a sound score it is NOT_CHECKED."""

    product: str
    name: str
    """File name or frame name at the source."""
    position: int
    """Running number in the run, from 1."""
    verdict: Verdict
    reason: str
    """As it is stored: `messages.stored.to_text`; empty where nothing has to be explained."""
    score: float | None
    """In units of the proposed limit, as `limit`; both None exactly if NOT_CHECKED."""
    limit: float | None
    captured_at: str
    """ISO 8601 in UTC, as all times."""
    part_number: str | None = None
    trigger: TriggerKey | None = None
    """Of the trigger that asked for it (`LineHub.expect`); None where nothing did, as of a free-running camera."""
    triggered_at: str | None = None
    began: float = field(default_factory=steady_seconds)
    """When its trigger came, or its picture where there was none, by the steady clock: times of day may be set meanwhile."""

    @classmethod
    def of(
        cls,
        frame: SourceFrame,
        result: InspectionResult,
        product: str,
        position: int,
        part_number: str | None = None,
    ) -> PartVerdict:
        """The verdict on a frame, as doubtful as the record of it will be: what the store refuses is never OK on the wire."""
        image = frame.encoded if frame.encoded is not None else frame.image
        trigger = frame.trigger
        sound = fit_to_store(NewInspection(frame.name, image, result, frame.captured_at)).result
        return cls(
            product,
            frame.name,
            position,
            sound.verdict,
            sound.reason,
            sound.score,
            sound.threshold,
            frame.captured_at,
            part_number,
            None if trigger is None else (trigger.number, trigger.at),
            None if trigger is None else trigger.at,
            frame.moment if trigger is None else trigger.moment,
        )

    def age_s(self, now: float) -> float:
        """Seconds since its trigger, or since its picture where there was none; `now` by the steady clock."""
        return now - self.began
