"""How an inspection run and its source do."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.trigger import TriggerCounts
from app.messages.codes import sources as codes
from app.messages.message import Message


class RunState(StrEnum):
    """The life of an inspection run."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


class RunEnd(StrEnum):
    """Why a run ended."""

    SOURCE_ENDED = "source_ended"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class RunEnding:
    """How the last run ended."""

    end: RunEnd
    batch_id: int | None = None
    """What it left; None if not one part came."""
    reason: Message | None = None
    """Why it failed, or why nothing came."""
    unrecorded: int = 0
    """Parts that a person saw and that could not be stored."""
    left_out: Message | None = None
    """What of the source was not looked at."""


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """How the image source does."""

    text: Message = field(default_factory=codes.NoSource)
    frames_per_second: float | None = None
    dropped: int = 0
    done: int = 0
    total: int | None = None
    """Number of images, where the source knows it (a folder)."""
    delivering: bool = True
    """False while the source is out of reach: the part on show is old."""
    waiting_to_be_stored: int = 0
    """Parts that were told and wait for the disk."""
    unrecorded: int = 0
    """Parts that were told and will not be stored: the disk is too slow, or refuses."""
    triggers: TriggerCounts | None = None
    """What became of the triggers; None where frames are judged as they come, and until the source is open."""
    takes_triggers: bool = False
    """Parts are asked for by hand or by the line, and it can be done now."""
    next_part: str | None = None
    """What the next part will be called, if anybody knows."""
    frozen_at: int | None = None
    """Position of the NG part that somebody must acknowledge before parts are judged again."""
