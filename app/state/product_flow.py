"""How the parts of a product are triggered, as it is kept in the settings."""

from __future__ import annotations

from app.domain.inspection_flow import InspectionFlow, flow_from_text, flow_to_text
from app.settings.schema import FLOWS
from app.state.app_state import AppState


def flow_of(app_state: AppState, product_id: int) -> InspectionFlow | None:
    """The flow of a product; a new one where none was kept, None where what was kept cannot be read."""
    text = app_state.settings[FLOWS].get(str(product_id), "")
    return flow_from_text(text) if text else InspectionFlow()


def keep_flow(app_state: AppState, product_id: int, flow: InspectionFlow) -> None:
    """From the next run on the product's parts come like this."""
    known = app_state.settings[FLOWS]
    app_state.set_setting(FLOWS, {**known, str(product_id): flow_to_text(flow)})
