"""Another model is asked about stored parts, from the Review page and from all parts: flips first, and no record that changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.correction import Correction
from app.domain.run_status import RunState
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from app.widgets.judged_again.model_question import ModelQuestion
from app.widgets.judged_again.reinspection_dialog import ReinspectionDialog
from app.widgets.judged_again.reinspection_model import ReinspectionColumn
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.dialogs import InDialog
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import all_parts_page, review_page
from tests.support.settle import settle
from tests.support.view_samples import NOW

OK, NG = Verdict.OK, Verdict.NG
PARTS = (
    ("same", 64, OK, None),
    ("rejected", 64, NG, OK),  # a person says that it is good
    ("missed", 192, OK, NG),
    ("wrongly found", 192, NG, OK),
    ("gone", 64, OK, None),
)
"""Name, brightness, verdict in the record, and what a person said. The other model says NG of 192."""


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """A batch that the first of two models judged; the active one, which is the other, judges by brightness."""
    workspace = Workspace.open(tmp_path / "workspace")
    product, models = workspace.products.create("bracket"), []
    for name in ("m-0001", "m-0002"):
        folder = write_model_folder(workspace.models_folder / name, ("bracket",), 1000)
        models.append(workspace.models.add(name, folder, "lite", ["bracket"], [product.id]))
    workspace.models.activate(models[1].id)
    batch = workspace.batches.create("bracket", "m-0001", "/line", product_id=product.id, model_id=models[0].id)
    for name, grey, verdict, truth in PARTS:
        shown = np.zeros((14, 14), np.float32)
        score = 1.25 if verdict is NG else 0.75
        result = InspectionResult("bracket", "prompt-1", score, 1.0, verdict, model_map=shown)
        part = workspace.batches.add(batch.id, NewInspection(f"{name}.png", png(grey), result, NOW))
        if truth is not None:
            workspace.batches.overrule({part.id: Correction(truth)})
    workspace.batches.finish(batch.id)
    gone = workspace.batches.inspections(batch.id)[4].image_path
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


def ask(qtbot: QtBot, application: Application, page: QWidget, expected: list[str]) -> ReinspectionDialog:
    """Take the proposed model, and wait for all that it says."""
    offered: list[list[str]] = []

    def accept(question: ModelQuestion) -> None:
        offered.append([question.choice.itemText(place) for place in range(question.choice.count())])
        QTest.mouseClick(question.ask_button, Qt.MouseButton.LeftButton)

    with InDialog(ModelQuestion, accept):
        settle(application)
        qtbot.waitUntil(lambda: bool(page.findChildren(ReinspectionDialog)), timeout=10_000)
    assert offered == [expected]
    (dialog,) = page.findChildren(ReinspectionDialog)
    qtbot.waitUntil(lambda: dialog.cancel_button.isHidden() and not application.services.replay.is_busy, timeout=30_000)
    return dialog


def column(dialog: ReinspectionDialog, which: ReinspectionColumn) -> list[str]:
    return [str(dialog.rows.data(dialog.rows.index(row, which))) for row in range(dialog.rows.rowCount())]


def test_all_listed_parts_are_asked_about_and_flips_stand_first(qtbot: QtBot, application: Application) -> None:
    before = application.workspace.batches.inspections(1)
    page = review_page(application.window)
    QTest.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = ask(qtbot, application, page, ["m-0002, active"])
    assert column(dialog, ReinspectionColumn.NAME) == [
        "missed.png", "rejected.png", "gone.png", "same.png", "wrongly found.png",
    ]  # fmt: skip
    assert column(dialog, ReinspectionColumn.THEN)[:2] == ["OK · 0.75 / 1.00", "NG · 1.25 / 1.00"]
    assert column(dialog, ReinspectionColumn.NOW)[:3] == ["NG · 1.50 / 1.00", "OK · 0.50 / 1.00", "–"]
    results = column(dialog, ReinspectionColumn.RESULT)
    assert results[:2] == ["OK becomes NG · a person said NG", "NG becomes OK · a person said OK"]
    assert results[2].startswith("Not judged. Its picture 000005.png is not there.")
    assert dialog.summary.text() == (
        "5 of 5: 2 same verdict, 1 OK that becomes NG, 1 NG that becomes OK, 1 not judged. "
        "Of those that a person called good (2), 2 rejected in the record, 1 now. "
        "Of those that a person called bad (1), 1 missed in the record, 0 now."
    )
    dialog.only_some.setChecked(True)
    assert column(dialog, ReinspectionColumn.NAME) == ["missed.png", "rejected.png"]
    dialog.accept()
    assert application.workspace.batches.inspections(1) == before


def test_what_is_selected_of_all_parts_is_asked_about_alone(qtbot: QtBot, application: Application) -> None:
    application.window.show_page("all_parts")
    settle(application)
    page = all_parts_page(application.window)
    QTest.mouseClick(page.found_panel.model_button, Qt.MouseButton.LeftButton)
    dialog = ask(qtbot, application, page, ["m-0002, active"])
    assert dialog.rows.rowCount() == 1 and dialog.summary.text().startswith("1 of 1: ")
    dialog.accept()


def test_what_is_missing_is_said(qtbot: QtBot, application: Application) -> None:
    told: list[str] = []
    application.app_state.noticeRaised.connect(lambda notice: told.append(notice.text))
    page = review_page(application.window)
    application.inspection_state.set_run_state(RunState.STARTING)
    page.ask_listed_other_model()
    assert "A run needs the processor." in told[-1]
    application.inspection_state.set_run_state(RunState.IDLE)
    application.app_state.set_models(tuple(model for model in application.app_state.models if not model.is_active))
    page.ask_listed_other_model()
    settle(application)
    assert "There is no model but the one that judged these parts." in told[-1]
