"""The Limits page and its wires."""

from __future__ import annotations

from pathlib import Path

from app.actions.registry import ActionRegistry
from app.domain.part import InspectedPart, Inspection
from app.domain.product import Product
from app.domain.table_format import TableChoice
from app.messages.codes import operations as codes
from app.operations.golden_defect_scores import GoldenDefectScores
from app.operations.limit_exports import WriteLimitFile, curve_table
from app.operations.product_operations import SetLimit
from app.operations.services import Services
from app.pages.limits.actions import add_limits_actions
from app.pages.limits.controller import LimitsController
from app.pages.limits.page import LimitsPage
from app.pages.limits.state import LimitsState
from app.pages.page import OpenPage
from app.settings.schema import TABLE_FORMAT
from app.state.notices import error_notice
from app.storage.judged_part import load_judged_part
from app.widgets.look.appearance import Appearance
from app.widgets.spreadsheet import spreadsheet_format


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, store = services.app_state, services.runner, services.workspace.batches
    state = LimitsState()
    page = LimitsPage(app_state, state, appearance)
    state.setParent(page)
    add_limits_actions(actions, page, state)
    controller = LimitsController(
        app_state,
        services.inspection_state,
        state,
        store,
        services.workspace.models,
        GoldenDefectScores(services.workspace),
        services.reader,
        page,
    )

    def choose_limit(product: Product, threshold: float | None) -> None:
        runner.run(SetLimit(services.workspace.products, product.id, product.name, threshold))

    def read_picture(inspection: Inspection) -> None:
        def load() -> InspectedPart:
            return load_judged_part(services.workspace, inspection)

        services.reader.run(
            load,
            page.show_part,
            lambda error: app_state.raise_notice(error_notice(codes.CannotBeShown(), error)),
        )

    def write_table(path: Path) -> None:
        form = TableChoice.read(app_state.settings[TABLE_FORMAT]).format(spreadsheet_format())
        runner.run(WriteLimitFile(path, curve_table(state.known, form)))

    runner.changed.connect(controller.on_changed)
    page.shownChanged.connect(controller.set_shown)
    page.limitChosen.connect(choose_limit)
    page.modelChosen.connect(controller.choose_model)
    page.runPartsChosen.connect(controller.use_run_parts)
    page.pictureRequested.connect(read_picture)
    page.figureRequested.connect(lambda path, content: runner.run(WriteLimitFile(path, content)))
    page.tableRequested.connect(write_table)
    page.batchRequested.connect(app_state.request_batch)
    page.pageRequested.connect(app_state.request_page)
    return OpenPage(page)
