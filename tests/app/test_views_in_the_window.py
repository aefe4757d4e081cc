"""Several cameras of one part in the real window: set up by a person, inspected, shown in a grid, looked back at, reviewed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.inspection_flow import InspectionFlow
from app.domain.part import Counters
from app.domain.product_views import FurtherView, ProductViews
from app.domain.run_status import RunState
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.line.mqtt.choice import MqttChoice
from app.messages.codes import views as codes
from app.messages.wording.say import say
from app.operations.product_operations import SetLimit
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.views_dialog import ViewsDialog
from app.pages.operate.page import OperatePage
from app.pages.review.part_order import PartColumn
from app.settings.schema import LINE_DEADLINE_MS, VIEWS
from app.sources.basler.choice import BaslerChoice
from app.sources.folder.choice import FolderChoice
from app.state.product_flow import keep_flow
from app.state.product_views import keep_views, views_of
from app.storage.workspace import Workspace
from app.widgets.run.part_image import PartImage
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.broker import Broker, Listener
from tests.support.cameras import CAMERA_0, CAMERA_1, emulated_baslers
from tests.support.pages import inspect_page, review_page
from tests.support.settle import settle
from tests.support.view_bench import write_pictures


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "workspace")
    workspace.products.create("bracket")
    workspace.products.create("pin")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    workspace.models.activate(workspace.models.add("m-0001", folder, "lite", ["bracket", "pin"]).id)
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.begin()
    settle(application)
    products = {product.name: product for product in application.app_state.products}
    application.app_state.set_active_product(products["bracket"])
    yield application
    application.close()


def _number(application: Application, name: str) -> int:
    return next(product.id for product in application.app_state.products if product.name == name)


def _see_two_folders(application: Application, tmp_path: Path, second: tuple[int | None, ...]) -> FolderChoice:
    top = write_pictures(tmp_path / "top", 20, 20, 20)
    left = write_pictures(tmp_path / "left", *second)
    kept = application.services.catalogue.to_text(FolderChoice(str(left))) or ""
    bracket, pin = _number(application, "bracket"), _number(application, "pin")
    keep_views(
        application.app_state,
        application.services.catalogue,
        bracket,
        ProductViews("Top", (FurtherView("Left", pin, kept),)),
    )
    return FolderChoice(str(top))


def _inspect(qtbot: QtBot, application: Application, choice: FolderChoice | BaslerChoice) -> None:
    with qtbot.waitSignal(application.services.inspection.runEnded, timeout=30_000):
        application.services.inspection.start(choice)


def _in_the_dialog(page: InspectPage, act: Callable[[ViewsDialog], None]) -> None:
    QTimer.singleShot(0, lambda: act(next(dialog for dialog in page.findChildren(ViewsDialog) if dialog.isVisible())))
    page.views_chooser.ask()


def _grid(image: PartImage) -> list[tuple[str, bool]]:
    """Accessible names of the tiles on show, and whether there is a picture."""
    assert image.grid is not None and image.shows_views
    tiles = [tile for tile in image.grid.tiles if not tile.isHidden()]
    return [(tile.accessibleName(), tile.view.viewport is not None) for tile in tiles]


def test_a_person_adds_names_and_removes_cameras(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    page, state = inspect_page(application.window), application.app_state
    bracket, pin = _number(application, "bracket"), _number(application, "pin")
    application.services.inspection.keep_source(bracket, FolderChoice(str(tmp_path / "top")))
    application.services.inspection.keep_source(pin, FolderChoice(str(tmp_path / "kept with pin")))

    def add(dialog: ViewsDialog) -> None:
        for _ in range(3):
            dialog.add_button.click()
        assert len(dialog.rows) == 4 and not dialog.add_button.isEnabled()
        dialog.rows[3].remove_button.click()
        dialog.rows[2].remove_button.click()
        assert dialog.add_button.isEnabled()
        dialog.rows[1].name.setText("view 1")
        dialog.save_button.click()
        assert dialog.isVisible() and "view 2" in dialog.problem.text()
        dialog.rows[1].name.setText("Left")
        dialog.save_button.click()
        assert dialog.isVisible() and "Left" in dialog.problem.text(), "it has no source yet"
        dialog.rows[1].choose_product(pin)
        dialog.rows[1].product.activated.emit(dialog.rows[1].product.currentIndex())
        assert dialog.rows[1].source.text() == "kept with pin"
        dialog.save_button.click()

    _in_the_dialog(page, add)
    views = views_of(state, bracket)
    assert views is not None and views.first == "View 1"
    assert [(view.name, view.product_id) for view in views.further] == [("Left", pin)]
    assert page.start.views_button.text() == application.actions["inspect.views"].text() == "Cameras of each part (2)…"

    def remove(dialog: ViewsDialog) -> None:
        assert [row.name.text() for row in dialog.rows] == ["View 1", "Left"]
        dialog.rows[1].remove_button.click()
        dialog.save_button.click()

    _in_the_dialog(page, remove)
    assert views_of(state, bracket) == ProductViews("View 1")


def test_parts_are_counted_once_and_shown_with_all_views(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    choice = _see_two_folders(application, tmp_path, (20, 200, None))
    page, state = inspect_page(application.window), application.inspection_state
    _inspect(qtbot, application, choice)
    assert state.counters == Counters(1, 1, 1) == application.services.shift_state.counters
    assert [part.inspection.view for part in state.history] == ["Top", "Left", "Left"]
    assert _grid(page.pane.picture) == [("Top: OK", True), ("Left: NOT CHECKED, decides", False)]
    page.partRequested.emit(state.history[1].inspection.id)
    qtbot.waitUntil(lambda: page.on_show.looking_back, timeout=10_000)
    assert _grid(page.pane.picture) == [("Top: OK", True), ("Left: NG, decides", True)]
    assert "Left" in say(codes.DefectInView("Left"))
    assert any("Left" in label.text() for label in page.pane.chip.findChildren(QLabel))
    review = review_page(application.window)
    application.app_state.request_batch(state.history[0].inspection.batch_id)
    qtbot.waitUntil(lambda: review.table.model().rowCount() == 3, timeout=10_000)
    assert not review.table.isColumnHidden(PartColumn.VIEW)
    shown = [review.table.model().index(row, PartColumn.VIEW).data() for row in range(3)]
    assert shown == ["Top", "Left", "Left"]


def test_the_line_hears_of_each_part_once(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    choice = _see_two_folders(application, tmp_path, (20, 200, None))
    application.app_state.set_setting(LINE_DEADLINE_MS, 60_000)
    with Broker() as broker:
        listener = Listener(broker.port, "hall/#")
        try:
            application.services.line.keep(MqttChoice("127.0.0.1", broker.port, "hall"), "")
            qtbot.waitUntil(lambda: bool(listener.of("hall/state")), timeout=20_000)
            _inspect(qtbot, application, choice)
            said = [json.loads(content) for content in listener.wait_for("hall/verdict", 3)]
            assert [each["verdict"] for each in said] == ["OK", "NG", "NOT_CHECKED"]
            assert [each["position"] for each in said] == [1, 2, 3]
            assert [each["reason_code"] for each in said] == ["", "DefectInView", "ViewNotChecked"]
            assert "Left" in said[1]["reason"] and all(each["product"] == "bracket" for each in said)
            hub = application.workers.line_hub.tally
            assert (hub.ok, hub.ng, hub.not_checked, hub.outstanding) == (1, 1, 1, 0)
        finally:
            application.services.line.close()
            listener.close()


def test_the_operator_sees_the_grid(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    choice = _see_two_folders(application, tmp_path, (20, 20, 200))
    qtbot.keyClick(application.window, Qt.Key.Key_F11)
    pages = application.window.pages
    page = pages.findChild(OperatePage)
    assert page is not None
    qtbot.waitUntil(page.isVisible, timeout=10_000)
    _inspect(qtbot, application, choice)
    assert _grid(page.picture.picture) == [("Top: OK", True), ("Left: NG, decides", True)]
    assert page.column.counters.counters == Counters(2, 1, 0)
    qtbot.keyClick(application.window, Qt.Key.Key_F11)


def test_each_view_is_judged_by_the_limit_of_its_product(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    pin, runner = _number(application, "pin"), application.services.runner
    with qtbot.waitSignal(runner.changed, timeout=10_000):
        runner.run(SetLimit(application.services.workspace.products, pin, "pin", 1.8))
    _inspect(qtbot, application, _see_two_folders(application, tmp_path, (20, 200, 250)))
    last = application.inspection_state.history
    assert [view.threshold for view in last[1].inspection.views] == [1.0, 1.8]
    assert [part.inspection.verdict for part in last] == [Verdict.OK, Verdict.OK, Verdict.NG]


def test_what_stands_in_the_way_is_said_and_nothing_begins(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    state, inspection = application.app_state, application.services.inspection
    bracket, pin = _number(application, "bracket"), _number(application, "pin")
    choice = _see_two_folders(application, tmp_path, (20,))
    kept = application.services.catalogue.to_text(BaslerChoice(CAMERA_0)) or ""

    def refusal(views: ProductViews | None) -> str:
        if views is None:
            state.set_setting(VIEWS, {str(bracket): "{"})
        else:
            keep_views(state, application.services.catalogue, bracket, views)
        with qtbot.waitSignal(state.noticeRaised, timeout=10_000) as raised:
            inspection.start(choice)
        qtbot.waitUntil(lambda: not inspection.busy, timeout=10_000)
        assert raised.args is not None
        return str(raised.args[0].text)

    assert "cannot be read" in refusal(None)
    assert "come from" in refusal(ProductViews("Top", (FurtherView("Left", pin, ""),)))
    assert "trash" in refusal(ProductViews("Top", (FurtherView("Left", 4711, kept),)))
    assert "all be cameras, or all be folders" in refusal(ProductViews("Top", (FurtherView("Left", pin, kept),)))
    assert application.services.workspace.batches.list() == ()


def test_two_baslers_are_triggered_by_one_key(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    bracket, pin = _number(application, "bracket"), _number(application, "pin")
    kept = application.services.catalogue.to_text(BaslerChoice(CAMERA_1)) or ""
    keep_views(
        application.app_state,
        application.services.catalogue,
        bracket,
        ProductViews("Top", (FurtherView("Left", pin, kept),)),
    )
    state, flow, inspection = application.inspection_state, application.services.flow, application.services.inspection
    with emulated_baslers(monkeypatch):
        with qtbot.waitSignal(application.app_state.noticeRaised, timeout=10_000) as raised:
            inspection.start(BaslerChoice(CAMERA_0))  # nobody has chosen a trigger yet
        assert raised.args is not None and "Triggers and alarms" in raised.args[0].text
        qtbot.waitUntil(lambda: not inspection.busy, timeout=10_000)
        keep_flow(application.app_state, bracket, InspectionFlow(TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)))
        inspection.start(BaslerChoice(CAMERA_0))
        qtbot.waitUntil(lambda: flow.triggers.expected, timeout=30_000)
        for count in (1, 2, 3):
            assert flow.fire_by_key().accepted
            qtbot.waitUntil(lambda count=count: len(state.history) == count, timeout=20_000)
        with qtbot.waitSignal(inspection.runEnded, timeout=30_000):
            inspection.stop()
    assert state.run_state is RunState.IDLE
    assert [len(part.inspection.views) for part in state.history] == [2, 2, 2]
    assert all(view.verdict is not Verdict.NOT_CHECKED for part in state.history for view in part.inspection.views)
    assert flow.triggers.counts.accepted == 3 == application.services.workspace.batches.list()[0].total
