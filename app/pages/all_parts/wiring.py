"""The page of all parts and its wires."""

from __future__ import annotations

from collections.abc import Mapping

from app.actions.registry import ActionRegistry
from app.domain.correction import Correction
from app.domain.part_search import PartSearch, span_of
from app.operations.batch_operations import Overrule
from app.operations.search_operations import ChangeSearch, RemoveSearch, SaveSearch
from app.operations.services import Services
from app.pages.all_parts.actions import add_all_parts_actions
from app.pages.all_parts.controller import AllPartsController
from app.pages.all_parts.exporting import FoundExports
from app.pages.all_parts.limits import OtherLimits
from app.pages.all_parts.page import AllPartsPage
from app.pages.all_parts.state import AllPartsState
from app.pages.other_models import OtherModels
from app.pages.page import OpenPage
from app.pages.part_describing import PartDescribing
from app.pages.part_exports import PartExports
from app.pages.part_uses import PartUses
from app.settings.schema import OVERLAY_OPACITY
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, workspace = services.app_state, services.runner, services.workspace
    store, searches = workspace.batches, workspace.saved_searches
    state = AllPartsState()

    def correct(corrections: Mapping[int, Correction]) -> None:
        runner.run(Overrule(store, corrections, services.inspection.parts_wait_for_the_disk))

    controller = AllPartsController(app_state, state, workspace, services.reader, correct)
    page = AllPartsPage(app_state, services.work_state, state, services.first_steps, controller.fetch, appearance)
    state.setParent(page)
    controller.setParent(page)
    add_all_parts_actions(actions, page, state)

    def open_batch(batch_id: int) -> None:
        app_state.request_page("review")
        app_state.batchRequested.emit(batch_id)

    runner.changed.connect(controller.on_changed)
    page.cameUp.connect(controller.come_up)
    page.wentDown.connect(controller.go_down)
    page.searchChanged.connect(controller.look_for)
    page.rowsSeen.connect(controller.see_rows)
    page.rows.pageWanted.connect(controller.want_page)
    page.againRequested.connect(controller.again)
    page.selected.corrected.connect(controller.correct)
    describing = PartDescribing(services, appearance, page, lambda: state.choices.kinds)
    page.selected.describeRequested.connect(describing.ask_words)
    page.selected.paintRequested.connect(describing.paint)
    exports = FoundExports(workspace.part_queries, state, page.selection, PartExports(services, appearance, page))
    page.otherLimitRequested.connect(OtherLimits(services, state, appearance, page).ask)
    page.selected.otherModelRequested.connect(OtherModels(services, appearance, page).ask_about)
    page.tableRequested.connect(exports.ask_table)
    page.foldersRequested.connect(exports.ask_folder)
    page.reportRequested.connect(exports.ask_report)
    page.exportCancelRequested.connect(runner.cancel_export)
    uses = PartUses(services)
    page.selected.goldenRequested.connect(lambda parts: controller.with_products(parts, uses.add_golden))
    page.selected.normalsRequested.connect(lambda parts: controller.with_products(parts, uses.use_as_normals))
    page.batchRequested.connect(open_batch)
    page.nothing.inspectRequested.connect(lambda: app_state.request_page("inspect"))
    page.searches.searchSaved.connect(lambda name, search: runner.run(SaveSearch(searches, name, search)))
    page.searches.savedRemoved.connect(lambda number, name: runner.run(RemoveSearch(searches, number, name)))

    def change_saved(number: int, name: str, search: PartSearch | None) -> None:
        runner.run(ChangeSearch(searches, number, name, search))

    page.searches.savedChanged.connect(change_saved)
    listen(page, app_state.partsRequested, lambda query: controller.look_for(PartSearch(query, span_of(query))))
    page.opacityChanged.connect(lambda opacity: app_state.set_setting(OVERLAY_OPACITY, opacity))
    return OpenPage(page)
