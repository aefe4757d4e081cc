"""The Inspect page and its wires."""

from __future__ import annotations

from pathlib import Path

from app.actions.registry import ActionRegistry
from app.domain.correction import Correction
from app.messages.codes.inspection import DroppedInVain
from app.messages.codes.sources import DroppedOutside
from app.operations.abandonable import abandonable
from app.operations.batch_operations import Overrule
from app.operations.product_operations import SetLimit
from app.operations.services import Services
from app.pages.inspect.actions import add_inspect_actions
from app.pages.inspect.light_controller import LightController
from app.pages.inspect.page import InspectPage
from app.pages.inspect.welcoming import connect_welcome
from app.pages.page import OpenPage
from app.pages.run_flow import connect_flow
from app.settings.schema import ORDER, OVERLAY_OPACITY
from app.sources.dropped import DroppedSource, find_dropped
from app.state.notice import DROPPED, Notice, NoticeLevel
from app.state.product_views import keep_views
from app.widgets.look.appearance import Appearance
from onenip_core.progress import CancelToken
from onenip_core.types import Verdict

PATIENCE_WITH_A_DROP_S = 1.5
"""So long a share may take to say what was dropped from it."""


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, inspection = services.app_state, services.inspection
    flow = services.flow
    windows = services.other_windows
    page = InspectPage(
        app_state,
        services.inspection_state,
        services.training_state,
        appearance,
        services.catalogue,
        flow.alarms,
        services.first_steps,
        windows.obstacle_to_demonstration,
    )
    add_inspect_actions(actions, page, app_state, services.inspection_state)

    def overrule(inspection_id: int, verdict: Verdict | None, reason: str) -> None:
        corrections = {inspection_id: Correction(verdict, reason)}
        services.runner.run(
            Overrule(services.workspace.batches, corrections, services.inspection.parts_wait_for_the_disk)
        )

    def choose_limit(threshold: float | None) -> None:
        product = page.limit_product
        if product is not None:
            services.runner.run(SetLimit(services.workspace.products, product.id, product.name, threshold))

    def look_at_dropped(paths: tuple[Path, ...]) -> None:
        soon = CancelToken()
        soon.cancel()
        services.reader.run(
            lambda: abandonable(lambda: find_dropped(page.chooser.kinds, paths), soon, PATIENCE_WITH_A_DROP_S),
            page.take_dropped,
            lambda _: page.take_dropped(DroppedSource(None, paths)),
        )

    page.flow_chooser.flowChosen.connect(flow.set_flow)
    page.views_chooser.viewsChosen.connect(
        lambda number, views: keep_views(app_state, services.catalogue, number, views)
    )
    page.views_chooser.sourceKept.connect(inspection.keep_source)
    connect_flow(page.flow, flow)
    light = LightController(services, appearance, lambda: page.shown, page)
    page.lightingWanted.connect(light.open)
    page.dropped.connect(look_at_dropped)
    connect_welcome(page.welcome, services, actions)
    page.sourceRequested.connect(inspection.start)
    page.camera_setup.sourceKept.connect(inspection.keep_source)
    page.dropRefused.connect(
        lambda names: app_state.raise_notice(
            Notice(NoticeLevel.WARNING, DroppedInVain(), DroppedOutside(names), subject=DROPPED)
        )
    )
    page.pauseRequested.connect(inspection.pause)
    page.resumeRequested.connect(inspection.resume)
    page.stopRequested.connect(inspection.stop)
    page.partRequested.connect(inspection.show_part)
    page.overruleRequested.connect(overrule)
    page.limitChosen.connect(choose_limit)
    page.opacityChanged.connect(lambda opacity: app_state.set_setting(OVERLAY_OPACITY, opacity))
    page.pageRequested.connect(app_state.request_page)
    page.batchRequested.connect(app_state.request_batch)
    page.orderChosen.connect(lambda order: app_state.set_setting(ORDER, order))
    return OpenPage(page, page.controls)
