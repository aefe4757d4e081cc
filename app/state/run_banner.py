"""What is true of the inspection now: the one answer that the banner, the score, the status bar and the top bar show."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.part import Counters, Inspection
from app.domain.run_status import RunEnd, RunEnding, RunState, SourceStatus
from app.messages.message import Message
from onenip_core.types import Verdict


class Standing(StrEnum):
    """How the run does, as a person two metres away wants to know it."""

    NO_RUN = "no_run"
    STARTING = "starting"
    """Until the first part is judged, or triggers are taken."""
    RUNNING = "running"
    NO_IMAGE = "no_image"
    """The run is on and its source delivers nothing: the last part is old."""
    PAUSED = "paused"
    STOPPING = "stopping"
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def ended(self) -> bool:
        """True if the run is over and its result is still on show."""
        return self in (Standing.FINISHED, Standing.STOPPED, Standing.FAILED)


@dataclass(frozen=True, slots=True)
class RunBanner:
    """How the run stands, with what is said about that."""

    standing: Standing = Standing.NO_RUN
    counters: Counters = field(default_factory=Counters)
    latest: Inspection | None = None
    """The newest part of the run."""
    text: Message | None = None
    """What the source or the end of the run says."""
    batch_id: int | None = None
    """What an ended run left."""
    unrecorded: int = 0
    left_out: Message | None = None
    """What an ended run did not look at."""
    outdated: bool = False
    """No image came for a while after the newest part: nobody knows what lies there now, also once images come again."""

    @property
    def live(self) -> Inspection | None:
        """The part whose verdict counts at this moment; None whenever the newest part is no news any more."""
        return self.latest if self.standing is Standing.RUNNING and not self.outdated else None

    @property
    def verdict(self) -> Verdict | None:
        """What may be shown large."""
        return None if self.live is None else self.live.said


_ENDS = {RunEnd.SOURCE_ENDED: Standing.FINISHED, RunEnd.STOPPED: Standing.STOPPED, RunEnd.FAILED: Standing.FAILED}


def banner_of(
    run_state: RunState,
    source: SourceStatus,
    ending: RunEnding | None,
    latest: Inspection | None,
    counters: Counters,
    outdated: bool = False,
) -> RunBanner:
    """The banner of a run in `run_state`; `ending` is how the last one ended, None if there was none or it is forgotten;
    `outdated` says that no image came for a while after `latest`."""
    if run_state is RunState.IDLE:
        if ending is None:
            return RunBanner()
        return RunBanner(
            _ENDS[ending.end], counters, latest, ending.reason, ending.batch_id, ending.unrecorded, ending.left_out
        )
    return RunBanner(_standing(run_state, source, latest), counters, latest, source.text, outdated=outdated)


def _standing(run_state: RunState, source: SourceStatus, latest: Inspection | None) -> Standing:
    if run_state is RunState.PAUSED:
        return Standing.PAUSED
    if run_state is RunState.STOPPING:
        return Standing.STOPPING
    if run_state is RunState.RUNNING and not source.delivering:
        return Standing.NO_IMAGE
    if run_state is RunState.STARTING or (latest is None and source.triggers is None):
        return Standing.STARTING
    return Standing.RUNNING
