"""The Charts page and its wires."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.operations.drift_operations import CompareAnew
from app.operations.services import Services
from app.pages.charts.actions import add_charts_actions
from app.pages.charts.controller import ChartsController
from app.pages.charts.page import ChartsPage
from app.pages.charts.state import ChartsState
from app.pages.page import OpenPage
from app.widgets.look.appearance import Appearance


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, workspace = services.app_state, services.runner, services.workspace
    state = ChartsState()
    page = ChartsPage(app_state, state, services.drift, services.first_steps, appearance)
    state.setParent(page)
    add_charts_actions(actions, page, state, services.drift)
    controller = ChartsController(app_state, state, workspace, services.reader, services.drift_watch, page)

    def compare_anew(product_id: int) -> None:
        name = next((product.name for product in app_state.products if product.id == product_id), "")
        runner.run(CompareAnew(workspace.drift, product_id, name))

    runner.changed.connect(controller.on_changed)
    page.shownChanged.connect(controller.set_shown)
    page.wanted.connect(controller.want)
    page.nothing.inspectRequested.connect(lambda: app_state.request_page("inspect"))
    page.placesWanted.connect(controller.read_places)
    page.partsRequested.connect(app_state.request_parts)
    page.anewWanted.connect(compare_anew)
    return OpenPage(page)
