"""A training run and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class JobState(StrEnum):
    """What became of a training job. A job that was left RUNNING is INTERRUPTED when the workspace is opened again."""

    RUNNING = "running"
    INTERRUPTED = "interrupted"
    CANCELLED = "cancelled"
    FAILED = "failed"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """One training run and the frozen settings it was started with."""

    id: int
    state: JobState
    model_name: str
    folder: Path
    """The model folder that the run writes; holds checkpoints while it is unfinished."""
    request_json: str
    """The request as JSON, from which the run is resumed with the same settings."""
    started_at: str
    finished_at: str | None
    message: str

    @property
    def adds_by_prompts(self) -> bool:
        """True if it trains nothing: a product is added to a model, and what stops early begins anew."""
        return '"kept_model_id":' in self.request_json and '"kept_model_id":null' not in self.request_json

    @property
    def resumable(self) -> bool:
        """True if the run stopped early and can be continued from its last checkpoint."""
        return self.state in (JobState.INTERRUPTED, JobState.CANCELLED, JobState.FAILED)
