"""The queue of overruled verdicts in the real application: what waits, one key each, and the way to the training."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.application import Application
from app.domain.correction import Correction
from app.domain.golden_part import GoldenTruth
from app.domain.part_answer import Answer
from app.domain.trained_on import TrainedOn
from app.messages.codes.answers import TrainAgain
from app.operations.batch_operations import Overrule
from app.pages.releases.overrules.state import Order, Queue
from app.pages.releases.overrules.view import OverrulesView
from app.pages.releases.page import View
from app.settings.schema import RETRAIN_NORMALS, RETRAINING_TOLD
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from app.widgets.text_dialog import TextDialog
from app.widgets.truth_dialog import TruthDialog
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import releases_page, train_page
from tests.support.settle import settle
from tests.support.view_samples import NOW

OK, NG = Verdict.OK, Verdict.NG
SCORES = {"missed": 0.5, "first": 1.2, "second": 1.3, "third": 1.4, "fine": 0.3}


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """A run of five parts, of which four verdicts were overruled before the start."""
    workspace = Workspace.open(tmp_path / "workspace")
    gear = workspace.products.create("Gear")
    workspace.products.create("Bolt")
    for grey in range(200, 203):
        workspace.products.add_image(gear.id, Path(f"{grey}.png"), png(grey))
    folder = write_model_folder(workspace.models_folder / "m-0001", ("Gear",), 1000)
    trained = TrainedOn.of(gear.id, "Gear", [], [])
    model = workspace.models.add("m-0001", folder, "lite", ["Gear"], trained_on=(trained,))
    workspace.models.activate(model.id)
    batch = workspace.batches.create("Gear", "m-0001", "/line", product_id=gear.id, model_id=model.id)
    for place, (name, score) in enumerate(SCORES.items()):
        result = InspectionResult("Gear", "p", score, 1.0, NG if score > 1 else OK)
        workspace.batches.add(batch.id, NewInspection(f"{name}.png", png(60 + place), result, NOW))
    workspace.batches.finish(batch.id)
    said = {1: Correction(NG), 2: Correction(OK), 3: Correction(OK), 4: Correction(OK, "dust")}
    workspace.batches.overrule(said)
    application = Application(
        workspace,
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        golden_target=child_targets.judge_golden_by_brightness,
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    yield application
    application.close()


def look(application: Application) -> OverrulesView:
    application.window.show_page("releases")
    QTest.keyClick(application.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    settle(application)
    page = releases_page(application.window)
    assert page.view is View.OVERRULES
    page.overrules.rows.setFocus()
    return page.overrules


def names(view: OverrulesView) -> list[str]:
    return [Path(part.inspection.name).stem for part in view.rows.parts]


def press(application: Application, view: OverrulesView, key: Qt.Key) -> None:
    QTest.keyClick(view.rows, key)
    settle(application)


def badge(application: Application) -> tuple[int, str]:
    button = application.window.rail.button("releases")
    return button.count, button.accessibleName()


def test_one_key_each_and_the_next_part_is_shown(application: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    assert badge(application) == (4, "Releases, 4 overruled parts wait for an answer"), "in sight on every page"
    view, workspace = look(application), application.workspace
    assert names(view)[0] == "missed" and view.facts.model_chip.accessibleName() == "OK"
    assert view.image.scene.frame_size == (50, 40)
    assert not view.normal_button.isEnabled() and view.golden_button.isEnabled()
    monkeypatch.setattr(TruthDialog, "exec", lambda dialog: dialog.kind.setText("crack") or QDialog.DialogCode.Accepted)
    press(application, view, Qt.Key.Key_G)
    (golden,) = workspace.golden_parts.by_product()[1]
    assert (golden.truth, golden.defect_kind) == (GoldenTruth.DEFECTIVE, "crack")
    view.state.choose_order(Order.NEWEST)
    assert names(view) == ["first", "second", "third"] and badge(application)[0] == 3
    view.rows.setCurrentIndex(view.rows.model().index(0, 0))
    view.rows.selectionModel().select(view.rows.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    press(application, view, Qt.Key.Key_N)
    assert names(view) == ["third"] and view.rows.chosen is not None, "the one behind is looked at"
    assert len(workspace.products.images(1)) == 5
    monkeypatch.setattr(
        TextDialog, "exec", lambda dialog: dialog.edit.setText("scratch") or QDialog.DialogCode.Accepted
    )
    press(application, view, Qt.Key.Key_R)
    assert names(view) == [] and badge(application) == (0, "Releases") and view.none.text().startswith("Nothing waits")
    assert workspace.batches.inspection(4).said is NG
    view.state.choose_queue(Queue.ANSWERED)
    settle(application)
    answers = {Path(part.inspection.name).stem: part.inspection.answer for part in view.rows.parts}
    assert answers == {
        "missed": Answer.GOLDEN,
        "first": Answer.NORMAL,
        "second": Answer.NORMAL,
        "third": Answer.MODEL_RIGHT,
    }
    assert view.back_button.isVisible() and not view.normal_button.isVisible()
    view.rows.setCurrentIndex(view.rows.model().index(names(view).index("third"), 0))
    press(application, view, Qt.Key.Key_B)
    assert "third" not in names(view) and badge(application)[0] == 1
    for _ in range(4):
        application.services.runner.undo()
        settle(application)
    assert badge(application)[0] == 4 and workspace.golden_parts.by_product() == {}
    assert len(workspace.products.images(1)) == 3 and workspace.batches.inspection(4).overruled_reason == "dust"


def test_what_operators_say_meanwhile_comes_and_review_answers_too(application: Application) -> None:
    view = look(application)
    store, runner = application.workspace.batches, application.services.runner
    runner.run(Overrule(store, {5: Correction(NG)}))
    settle(application)
    assert badge(application)[0] == 5 and "fine" in names(view)
    runner.run(Overrule(store, {5: Correction(None)}))
    settle(application)
    assert badge(application)[0] == 4 and "fine" not in names(view)
    press(application, view, Qt.Key.Key_S)
    assert badge(application)[0] == 3 and "missed" not in names(view)
    application.window.show_page("review")
    settle(application)
    review = application.window.page("review")
    part = store.inspection(2)
    review.selected.normalsRequested.emit((part,))  # type: ignore[attr-defined]
    settle(application)
    assert badge(application)[0] == 2 and store.inspection(2).answer is Answer.NORMAL
    review.answersWanted.emit((store.inspection(5),))  # type: ignore[attr-defined]
    settle(application)
    assert badge(application)[0] == 3, "whoever is not sure asks"


def test_a_training_is_proposed_once_and_the_way_leads_there(application: Application) -> None:
    state, page = application.app_state, train_page(application.window)
    assert not state.notices.past and not application.services.overrules.due
    state.set_setting(RETRAIN_NORMALS, 3)
    settle(application)
    (due,) = application.services.overrules.due
    assert (due.product, due.new_normals, due.overruled, due.judged) == ("Gear", 3, 4, 5)
    assert state.settings[RETRAINING_TOLD] == {"1": "1"}
    assert [each.notice.heading for each in state.notices.past] == [TrainAgain("Gear")]
    raised: list[object] = []
    state.noticeRaised.connect(raised.append)
    state.set_setting(RETRAIN_NORMALS, 2)
    settle(application)
    assert raised == [], "never again for this model"
    view = look(application)
    assert view.proposal.isVisible() and view.proposal.texts[0].text() == (
        "Time to train Gear again: 3 new normal images since m-0001 was trained."
    )
    page.setup.products.item(1).setCheckState(Qt.CheckState.Unchecked)
    view.proposal.buttons[0].click()
    settle(application)
    assert page.isVisible() and state.active_product is not None and state.active_product.name == "Gear"
    assert page.setup.chosen_products == [1]
    state.set_setting(RETRAIN_NORMALS, 0)
    settle(application)
    assert not application.services.overrules.due and view.proposal.isHidden()
