"""How the station does, made from the states of the window."""

from __future__ import annotations

from app.domain.run_status import RunState
from app.line.station import Phase, Station
from app.messages.codes import line as codes
from app.messages.codes import sources
from app.messages.message import Message
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.run_banner import Standing
from app.state.training_state import TrainingState

_NOT_OPEN = (sources.Starting, sources.NotConnected, sources.Connecting)
"""What is said of a source that was not opened yet. One that was lost says that it does not deliver."""


def station_of(app_state: AppState, inspection_state: InspectionState, training_state: TrainingState) -> Station:
    """As the line is told."""
    is_idle = inspection_state.run_state is RunState.IDLE
    product = app_state.active_product if is_idle else inspection_state.product
    phase, reason = _phase(app_state, inspection_state, training_state)
    return Station(
        phase,
        reason,
        None if product is None else product.name,
        0 if product is None else product.id,
        tuple((each.id, each.name) for each in app_state.products),
    )


def _phase(
    app_state: AppState, inspection_state: InspectionState, training_state: TrainingState
) -> tuple[Phase, Message | None]:
    state, source = inspection_state.run_state, inspection_state.source_status
    if state is RunState.PAUSED:
        return Phase.PAUSED, None
    if state is RunState.RUNNING:
        if not source.delivering:
            return Phase.NOT_READY, codes.NoImageComes(source.text)
        if source.frozen_at is not None:
            return Phase.PAUSED, None
        # The run is on from the moment at which its model is loaded: the source is still being opened then.
        return (Phase.NOT_READY, codes.RunIsStarting()) if isinstance(source.text, _NOT_OPEN) else (Phase.RUNNING, None)
    if state is not RunState.IDLE:
        return Phase.NOT_READY, codes.RunIsStarting() if state is RunState.STARTING else codes.RunIsStopping()
    banner = inspection_state.banner
    if banner.standing is Standing.FAILED:
        return Phase.NOT_READY, banner.text or codes.RunOver()
    obstacle = app_state.obstacle_to_inspection(state, training_state.phase.busy)
    return (Phase.READY, None) if obstacle is None else (Phase.NOT_READY, obstacle)
