"""What the workspace remembers, as frozen values. Times are ISO 8601 in UTC; paths are absolute."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from onenip_core.types import Verdict

PROPOSED_THRESHOLD = 1.0
THRESHOLD_MINIMUM, THRESHOLD_MAXIMUM = 0.5, 3.0
"""A person may choose a product's limit in this range: half of what the model proposes is the typical good part's score."""


@dataclass(frozen=True, slots=True)
class Product:
    """A kind of part that is inspected."""

    id: int
    name: str
    folder: Path
    created_at: str
    normal_count: int
    prompt_count: int
    threshold: float | None = None
    """The limit that a person chose, in units of the model's proposal; None takes the proposal, 1.0."""

    @property
    def limit(self) -> float:
        """The threshold that parts are judged by."""
        return PROPOSED_THRESHOLD if self.threshold is None else self.threshold


@dataclass(frozen=True, slots=True)
class NormalImage:
    """An image of a good part, copied into the workspace byte for byte."""

    id: int
    product_id: int
    path: Path
    original_name: str
    sha256: str
    width: int
    height: int
    added_at: str
    is_prompt: bool


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """A trained model folder in the workspace."""

    id: int
    name: str
    folder: Path
    preset: str
    created_at: str
    products: tuple[str, ...]
    is_active: bool


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
    def resumable(self) -> bool:
        """True if the run stopped early and can be continued from its last checkpoint."""
        return self.state in (JobState.INTERRUPTED, JobState.CANCELLED, JobState.FAILED)


@dataclass(frozen=True, slots=True)
class Batch:
    """A saved set of inspections that can be reviewed later."""

    id: int
    product_name: str
    model_name: str
    source: str
    started_at: str
    finished_at: str | None
    ok_count: int
    ng_count: int
    not_checked_count: int

    @property
    def total(self) -> int:
        """Number of inspections in the batch."""
        return self.ok_count + self.ng_count + self.not_checked_count


@dataclass(frozen=True, slots=True)
class Inspection:
    """One saved inspection. The map is kept at the network's input size as a 16-bit PNG: value / 65535 * map_scale."""

    id: int
    batch_id: int
    position: int
    """Running number in the batch, from 1."""
    name: str
    """File name or frame name at the source."""
    image_path: Path | None
    map_path: Path | None
    map_scale: float
    score: float | None
    threshold: float | None
    verdict: Verdict
    reason: str
    prompt: str | None
    milliseconds: float
    captured_at: str
    overruled: Verdict | None
    """A person's correction of the verdict, if any."""
