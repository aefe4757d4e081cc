"""What the wires say of a run: that a part that comes now is judged, only while it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.run_status import RunState, SourceStatus
from app.line.station import Phase
from app.messages.codes import line as codes
from app.messages.codes import sources, triggers
from app.messages.message import Message
from app.operations.line_station import station_of
from app.settings.settings import Settings
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.training_state import TrainingState


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("state", "source", "phase", "reason"),
    [
        (RunState.STARTING, SourceStatus(sources.Starting()), Phase.NOT_READY, codes.RunIsStarting()),
        (RunState.RUNNING, SourceStatus(sources.Starting()), Phase.NOT_READY, codes.RunIsStarting()),
        (RunState.RUNNING, SourceStatus(sources.Connecting()), Phase.NOT_READY, codes.RunIsStarting()),
        (RunState.RUNNING, SourceStatus(sources.Connected()), Phase.RUNNING, None),
        (RunState.RUNNING, SourceStatus(triggers.WaitingForTrigger()), Phase.RUNNING, None),
        (RunState.RUNNING, SourceStatus(sources.Connected(), frozen_at=7), Phase.PAUSED, None),
        (RunState.PAUSED, SourceStatus(sources.Connected()), Phase.PAUSED, None),
        (
            RunState.RUNNING,
            SourceStatus(sources.ConnectionLost(4.0), delivering=False, frozen_at=7),
            Phase.NOT_READY,
            codes.NoImageComes(sources.ConnectionLost(4.0)),
        ),
    ],
)
def test_running_is_said_only_while_a_part_that_comes_is_judged(
    tmp_path: Path, state: RunState, source: SourceStatus, phase: Phase, reason: Message | None
) -> None:
    inspection = InspectionState()
    inspection.set_run_state(state)
    inspection.set_source_status(source)
    said = station_of(AppState(tmp_path, Settings()), inspection, TrainingState())
    assert (said.phase, said.reason) == (phase, reason)
