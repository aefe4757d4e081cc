"""Verdicts are recomputed on the Review page: a list of what comes, a way to stop, and no record that changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.domain.run_status import RunState
from app.pages.review.page import ReviewPage
from app.pages.review.parts.replay_dialog import ReplayDialog
from app.pages.review.parts.replay_model import ReplayColumn
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import review_page
from tests.support.settle import settle
from tests.support.view_samples import NOW

GREYS = {"dark": 60, "bright": 190, "wrong": 64, "gone": 30, "slow one": 20}


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """A batch as the child of the tests judges it: by brightness. One score is not what comes out, one picture is gone, and of one
    part there never was a picture."""
    workspace = Workspace.open(tmp_path / "workspace")
    product = workspace.products.create("bracket")
    folder = write_model_folder(workspace.models_folder / "m-0001", ("bracket",), 1000)
    model = workspace.models.add("m-0001", folder, "lite", ["bracket"])
    workspace.models.activate(model.id)
    batch = workspace.batches.create("bracket", "m-0001", "/line", product_id=product.id, model_id=model.id)
    for name, grey in GREYS.items():
        score = (100 if name == "wrong" else grey) / 128
        verdict = Verdict.NG if score > 1 else Verdict.OK
        shown = np.full((14, 14), grey / 128, np.float32)
        result = InspectionResult("bracket", "prompt-1", score, 1.0, verdict, model_map=shown)
        workspace.batches.add(batch.id, NewInspection(f"{name}.png", png(grey), result, NOW))
    nothing = InspectionResult.not_checked("The camera gave no picture.", "bracket")
    workspace.batches.add(batch.id, NewInspection("none.png", None, nothing, NOW))
    workspace.batches.finish(batch.id)
    gone = workspace.batches.inspections(batch.id)[3].image_path
    assert gone is not None
    gone.unlink()
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        replay_target=child_targets.inspect_by_brightness,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    application.window.show_page("review")
    settle(application)
    yield application
    application.close()


def page_of(application: Application) -> ReviewPage:
    return review_page(application.window)


def dialog_of(application: Application) -> ReplayDialog:
    (dialog,) = page_of(application).findChildren(ReplayDialog)
    return dialog


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, "it does not come"
        QTest.qWait(5)


def wait_for_end(application: Application) -> ReplayDialog:
    dialog = dialog_of(application)
    wait_until(lambda: dialog.cancel_button.isHidden())
    wait_until(lambda: not application.services.replay.is_busy)
    return dialog


def column(dialog: ReplayDialog, which: ReplayColumn) -> list[str]:
    model = dialog.model
    return [str(model.data(model.index(row, which))) for row in range(model.rowCount())]


def test_all_listed_parts_are_recomputed_and_told_apart(application: Application) -> None:
    before = application.workspace.batches.inspections(1)
    QTest.keyClick(page_of(application).table, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    dialog = wait_for_end(application)
    assert column(dialog, ReplayColumn.NAME) == [f"{name}.png" for name in (*GREYS, "none")]
    dark, bright, wrong, gone, slow, none = column(dialog, ReplayColumn.RESULT)
    unknown = " (what judged it then is not recorded)"
    assert dark == bright == slow == "Identical" + unknown
    assert wrong == "Differs" + unknown
    assert gone.startswith("Not recomputed.") and "000004.png is not there" in gone
    assert none == "Nothing to recompute. There was no picture to judge."
    then, now = column(dialog, ReplayColumn.THEN)[2], column(dialog, ReplayColumn.NOW)[2]
    assert (then, now) == ("OK · 0.78", "OK · 0.50")
    summary = dialog.summary.text()
    assert summary == ("6 of 6: 3 identical, 1 differs, 1 could not be recomputed, 1 had been judged by no model.")
    dialog.table.selectRow(3)
    assert "000004.png is not there" in dialog.details.text()
    dialog.only_some.setChecked(True)
    assert column(dialog, ReplayColumn.NAME) == ["wrong.png", "gone.png", "none.png"]
    dialog.accept()
    assert application.workspace.batches.inspections(1) == before


def test_what_is_selected_is_recomputed_alone(application: Application) -> None:
    page = page_of(application)
    page.table.step(1)
    settle(application)
    QTest.keyClick(page.table, Qt.Key.Key_R)
    dialog = wait_for_end(application)
    assert dialog.model.rowCount() == 1 and dialog.summary.text() == "1 of 1: 1 identical."
    dialog.accept()


def test_cancelling_keeps_what_came_and_says_so(application: Application) -> None:
    QTest.keyClick(page_of(application).table, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    dialog = dialog_of(application)
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    wait_for_end(application)
    assert "It was cancelled." in dialog.summary.text()
    dialog.accept()


def test_a_run_comes_first(application: Application) -> None:
    said: list[str] = []
    application.app_state.noticeRaised.connect(lambda notice: said.append(notice.text))
    page = page_of(application)
    page.ask_listed_replay()
    dialog = dialog_of(application)
    application.inspection_state.set_run_state(RunState.STARTING)
    wait_for_end(application)
    assert "A run needs the processor." in dialog.summary.text()
    dialog.accept()
    QTest.qWait(10)
    page.ask_listed_replay()
    assert said and "A run needs the processor." in said[-1]
    application.inspection_state.set_run_state(RunState.IDLE)
