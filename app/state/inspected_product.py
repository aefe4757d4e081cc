"""Whose parts the window is about."""

from __future__ import annotations

from app.domain.product import Product
from app.domain.run_status import RunState
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState


def inspected_product(app_state: AppState, inspection_state: InspectionState) -> Product | None:
    """The product of the run while one is on, as it is called and limited now; else the active one.

    They differ when a person creates or chooses another product meanwhile, to prepare it.
    """
    began_with = inspection_state.product
    if inspection_state.run_state is RunState.IDLE or began_with is None:
        return app_state.active_product
    # Not among them if it was put into the trash meanwhile: the run goes on, and so does its name.
    return next((product for product in app_state.products if product.id == began_with.id), began_with)
