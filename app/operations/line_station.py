"""How the station does, made from the states of the window."""

from __future__ import annotations

from app.domain.run_status import RunState
from app.line.station import Phase, Station
from app.messages.codes import line as codes
from app.messages.message import Message
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.run_banner import Standing
from app.state.training_state import TrainingState


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
    if state is RunState.RUNNING:
        return (Phase.RUNNING, None) if source.delivering else (Phase.NOT_READY, codes.NoImageComes(source.text))
    if state is RunState.PAUSED:
        return Phase.PAUSED, None
    if state is not RunState.IDLE:
        return Phase.NOT_READY, codes.RunIsStarting() if state is RunState.STARTING else codes.RunIsStopping()
    banner = inspection_state.banner
    if banner.standing is Standing.FAILED:
        return Phase.NOT_READY, banner.text or codes.RunOver()
    obstacle = app_state.obstacle_to_inspection(state, training_state.phase.busy)
    return (Phase.READY, None) if obstacle is None else (Phase.NOT_READY, obstacle)
