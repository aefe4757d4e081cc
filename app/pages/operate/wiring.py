"""The operator's page and its wires."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.domain.correction import Correction
from app.operations.batch_operations import Overrule
from app.operations.services import Services
from app.pages.operate.actions import add_operate_actions
from app.pages.operate.page import OperatePage
from app.pages.page import OpenPage
from app.pages.run_flow import connect_flow
from app.settings.schema import ORDER
from app.widgets.look.appearance import Appearance
from onenip_core.types import Verdict


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    state, inspection, runner = services.inspection_state, services.inspection, services.runner
    page = OperatePage(
        services.app_state,
        state,
        services.training_state,
        services.shift_state,
        appearance,
        services.catalogue,
        services.flow.alarms,
    )
    add_operate_actions(actions, page, state, services.work_state, services.operator_mode, services.app_state.access)

    def overrule(inspection_id: int, verdict: Verdict | None, reason: str) -> None:
        corrections = {inspection_id: Correction(verdict, reason)}
        runner.run(Overrule(services.workspace.batches, corrections, inspection.parts_wait_for_the_disk))

    connect_flow(page.flow, services.flow)
    page.sourceRequested.connect(inspection.start)
    page.pauseRequested.connect(inspection.pause)
    page.resumeRequested.connect(inspection.resume)
    page.stopRequested.connect(inspection.stop)
    page.partRequested.connect(inspection.show_part)
    page.overruleRequested.connect(overrule)
    page.undoRequested.connect(lambda: runner.undo_step(services.work_state.undo.step))
    page.productRequested.connect(services.product_change.change_to)
    page.resetRequested.connect(services.shifts.reset)
    page.orderChosen.connect(lambda order: services.app_state.set_setting(ORDER, order))
    return OpenPage(page, notices=page.bar.notices)
