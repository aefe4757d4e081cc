"""The Review page and its wires."""

from __future__ import annotations

from pathlib import Path

from app.actions.registry import ActionRegistry
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.operations.batch_operations import ExportBatch, Overrule, TrashBatch
from app.operations.services import Services
from app.pages.page import OpenPage, PageDescriptor
from app.pages.review.actions import add_review_actions
from app.pages.review.controller import ReviewController
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.settings.schema import OVERLAY_OPACITY
from app.widgets.look.appearance import Appearance
from onenip_core.types import Verdict


def _make(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    app_state, runner, store = services.app_state, services.runner, services.workspace.batches
    state = ReviewState()
    page = ReviewPage(app_state, state, appearance)
    state.setParent(page)
    add_review_actions(actions, page, state)
    controller = ReviewController(app_state, state, store, services.reader, page)

    def overrule(inspection_id: int, verdict: Verdict | None, reason: str) -> None:
        runner.run(Overrule(store, inspection_id, verdict, reason, services.inspection.parts_wait_for_the_disk))

    def export(path: Path) -> None:
        if state.batch is not None:
            runner.run(ExportBatch(store, state.batch.id, path))

    runner.changed.connect(controller.on_changed)
    page.cameUp.connect(controller.read_batches)
    page.batchOpened.connect(controller.open_batch)
    page.filterChanged.connect(state.set_verdict_filter)
    page.inspectionSelected.connect(controller.select_inspection)
    page.overruleRequested.connect(overrule)
    page.exportRequested.connect(export)
    page.batchTrashed.connect(lambda batch_id: runner.run(TrashBatch(store, batch_id)))
    page.opacityChanged.connect(lambda opacity: app_state.set_setting(OVERLAY_OPACITY, opacity))
    page.pageRequested.connect(app_state.request_page)
    app_state.batchRequested.connect(controller.open_batch)
    return OpenPage(page)


REVIEW = PageDescriptor("review", QT_TRANSLATE_NOOP("Pages", "Review"), "history", _make)
