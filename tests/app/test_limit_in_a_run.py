"""The limit of a product in the real application: previewed, applied and taken back while parts are judged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.run_status import RunState
from app.messages.wording.say import say
from app.pages.inspect.parts.limit_popover import LimitPopover
from app.sources.folder.choice import FolderChoice
from app.state.notice import Notice
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import inspect_page
from tests.support.settle import settle

BRIGHT = 141
"""A part so bright scores 1.10."""


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """On a workspace with one product and one model, before a folder of 60 slow parts that score 1.10."""
    workspace = Workspace.open(tmp_path / "workspace")
    (tmp_path / "good.png").write_bytes(png(100))
    for name in ("bracket", "zylinder"):
        workspace.products.add_image(workspace.products.create(name).id, tmp_path / "good.png")
    (workspace.models_folder / "m-0001").mkdir()
    model = workspace.models.add("m-0001", workspace.models_folder / "m-0001", "lite", ["bracket", "zylinder"])
    workspace.models.activate(model.id)
    (tmp_path / "parts").mkdir()
    picture = cv2.imencode(".png", np.full((40, 50, 3), BRIGHT, np.uint8))[1].tobytes()
    for number in range(60):
        (tmp_path / "parts" / f"slow {number:02d}.png").write_bytes(picture)
    application = Application(
        workspace, child_targets.train_in_steps, child_targets.inspect_by_brightness, child_targets.prepare_nothing
    )
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def stored_limit(application: Application) -> float | None:
    product = application.app_state.active_product
    assert product is not None
    return application.workspace.products.get(product.id).threshold


def drag(qtbot: QtBot, popover: LimitPopover, limit: float) -> None:
    slider = popover.slider
    end = QPoint(round(slider.x_of(limit)), 40)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.handle_centre().toPoint())
    qtbot.mouseMove(slider, end)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=end)


def open_popover(qtbot: QtBot, application: Application) -> LimitPopover:
    page = inspect_page(application.window)
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow, timeout=5000)
    qtbot.keyClick(page, Qt.Key.Key_L)
    qtbot.waitUntil(page.limit.popover.isVisible, timeout=5000)
    return page.limit.popover


def newest_verdict(application: Application) -> Verdict | None:
    latest = application.inspection_state.latest
    return None if latest is None else latest.inspection.verdict


def focused(application: Application) -> QWidget:
    return application.window.focusWidget() or application.window


def test_in_a_run_it_is_previewed_applied_and_undone(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    state, page = application.inspection_state, inspect_page(application.window)
    notices: list[Notice] = []
    application.app_state.noticeRaised.connect(notices.append)
    page.sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    qtbot.waitUntil(lambda: state.counters.ng >= 2, timeout=30_000)

    popover = open_popover(qtbot, application)
    drag(qtbot, popover, 1.5)
    before = state.counters.ng
    qtbot.waitUntil(lambda: state.counters.ng >= before + 3, timeout=30_000)
    assert stored_limit(application) is None and state.counters.ok == 0, "a preview changes nothing"
    qtbot.waitUntil(lambda: popover.flips.count() >= before + 2, timeout=5000)
    assert popover.limit == pytest.approx(1.5, abs=0.02), "what was chosen stays while parts arrive"
    qtbot.keyClick(popover.slider, Qt.Key.Key_Escape)
    settle(application)
    assert stored_limit(application) is None and application.services.work_state.undo.undo is None

    popover = open_popover(qtbot, application)
    popover.number_box.setFocus()
    popover.number_box.selectAll()
    qtbot.keyClicks(popover.number_box, "1.25")
    qtbot.keyClick(popover.number_box, Qt.Key.Key_Return)
    settle(application)
    assert stored_limit(application) == 1.25
    assert [notice.title for notice in notices] == ["Limit of bracket: 1.00 → 1.25"]
    assert page.panel.limit_button.text() == "Limit 1.25\nproposal 1.00"
    qtbot.waitUntil(lambda: newest_verdict(application) is Verdict.OK, timeout=30_000)

    qtbot.keyClick(focused(application), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(application)
    assert stored_limit(application) is None and page.panel.limit_button.text() == "Limit 1.00"
    assert notices[-1].text == "Limit of bracket: 1.00 → 1.25" and notices[-1].title == "Undone"
    qtbot.waitUntil(lambda: newest_verdict(application) is Verdict.NG, timeout=30_000)

    # The parts that passed by the limit that was taken back are pointed out.
    popover = open_popover(qtbot, application)
    passed = state.counters.ok
    assert passed and f"{passed} part" in popover.to_ng.accessibleName()
    popover.discard()
    qtbot.keyClick(
        focused(application), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    settle(application)
    assert stored_limit(application) == 1.25
    page.stopRequested.emit()
    qtbot.waitUntil(lambda: state.run_state is RunState.IDLE, timeout=30_000)


def test_one_change_is_one_step_and_undo_takes_back_that_one(qtbot: QtBot, application: Application) -> None:
    for keys, limit in ((3, 1.3), (5, 1.8)):
        popover = open_popover(qtbot, application)
        for _ in range(keys):
            qtbot.keyClick(popover.slider, Qt.Key.Key_PageUp)
        qtbot.keyClick(popover.slider, Qt.Key.Key_Return)
        settle(application)
        assert stored_limit(application) == pytest.approx(limit)
    undo = application.services.work_state.undo.undo
    assert undo is not None and say(undo) == "Limit of bracket: 1.30 → 1.80"
    popover = open_popover(qtbot, application)
    popover.number_box.setValue(0.7)
    application.services.runner.undo()
    settle(application)
    assert popover.isVisible() and popover.limit == 0.7, "what was chosen stays"
    assert popover.standing.text() == "Now 1.30 · proposal 1.00"
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert stored_limit(application) == pytest.approx(1.3)
    qtbot.keyClick(focused(application), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(application)
    assert stored_limit(application) is None


def test_a_switch_of_the_product_closes_it_and_changes_neither(qtbot: QtBot, application: Application) -> None:
    popover = open_popover(qtbot, application)
    drag(qtbot, popover, 2.5)
    other = next(p for p in application.app_state.products if p.name == "zylinder")
    application.window.productSelected.emit(other.id)
    settle(application)
    assert not popover.isVisible()
    assert [product.threshold for product in application.workspace.products.list()] == [None, None]
    popover = open_popover(qtbot, application)
    assert popover.title.text() == "Limit of zylinder" and popover.limit == 1.0
    popover.discard()
