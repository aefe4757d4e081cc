"""The Releases page in the real application: golden parts, both models on them, gate, signature, way back, report."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from app.application import Application
from app.domain.changes import Changes, Stale
from app.domain.gate import GateRules, Rule, Standing
from app.domain.golden_part import KnownTruth
from app.domain.golden_results import Meaning
from app.domain.release import ReleaseKind
from app.domain.trained_on import TrainedOn, content_key
from app.pages.products.page import ProductsPage
from app.pages.releases.controller import ReleasesController
from app.pages.releases.page import ReleasesPage, View
from app.pages.releases.parts.part_rows import Listed
from app.pages.releases.parts.rules_dialog import ALL
from app.pages.releases.parts.sign_dialog import SignDialog
from app.pages.releases.report.maker import ReportMaker
from app.pages.releases.sign_request import SignRequest
from app.pages.releases.state import ReleasesState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.storage.errors import UnknownRecordError
from app.storage.new_inspection import NewInspection
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from app.widgets.question_dialog import QuestionDialog
from app.widgets.report.pdf import print_pdf
from app.widgets.truth_dialog import TruthDialog
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.hashing import hash_bytes
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.golden import AT, DEFECTIVE, GOOD, add_golden
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.pages import only, products_page, releases_page
from tests.support.settle import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
NASTY = '<b onload="alert(1)">Gear & Co</b>'
GREYS = {20: GOOD, 60: GOOD, 110: GOOD, 120: DEFECTIVE, 90: DEFECTIVE, 200: DEFECTIVE}
"""By the first model, whose border is 128, three defects are missed at 128 and below; by the second, at 100, one is, and the good
part of 110 is rejected."""


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """Two models that know "Gear", the first inspects; a product that neither knows; one picture trained the second model."""
    workspace = Workspace.open(tmp_path / "workspace")
    gear = workspace.products.create("Gear")
    workspace.products.create("Bolt")
    for grey, known in GREYS.items():
        add_golden(workspace, gear, grey, known, f"{grey}.png")
    trained = TrainedOn.of(gear.id, "Gear", [content_key(hash_bytes(png(20)))], [])
    for name, images, size in (("m-0001", (), 1000), ("m-0002", (trained,), 2000)):
        folder = write_model_folder(workspace.models_folder / name, ("Gear",), size)
        workspace.models.add(name, folder, "lite", ["Gear"], trained_on=images)
    workspace.models.activate(1)
    application = Application(
        workspace,
        child_targets.train_in_steps,
        child_targets.inspect_by_brightness,
        child_targets.prepare_nothing,
        golden_target=child_targets.judge_golden_by_brightness,
        pages=only("products", "review", "releases"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.window.activateWindow()
    application.begin()
    settle(application)
    application.window.show_page("releases")
    settle(application)
    yield application
    application.close()


@pytest.fixture
def page(application: Application) -> ReleasesPage:
    return releases_page(application.window)


def evaluate(application: Application) -> None:
    QTest.keyClick(application.window, Qt.Key.Key_F5)
    evaluation = application.services.evaluation
    for _ in range(12_000):
        if not evaluation.is_busy:
            break
        QTest.qWait(5)
    assert not evaluation.is_busy
    settle(application)


def sign(application: Application, page: ReleasesPage, name: str, reason: str) -> None:
    looked_at = SignRequest.of(page.state.reading, page.state.results)
    assert looked_at is not None
    page.signed.emit(looked_at.by(name, reason))
    settle(application)


def active(application: Application) -> str:
    model = application.app_state.active_model
    return "" if model is None else model.name


def test_both_models_judge_and_every_flip_is_shown_with_both_maps(application: Application, page: ReleasesPage) -> None:
    assert page.state.reading.candidate is not None and page.state.reading.candidate.record.name == "m-0002"
    standings = {result.rule: result.standing for result in page.state.results}
    assert standings.pop(Rule.ENOUGH_PARTS) is Standing.FAILED and set(standings.values()) == {Standing.CANNOT_TELL}
    assert page.comparison.waiting.text().startswith("12 judgements are missing")
    assert page.sign_button.isEnabled() and not page.back_button.isEnabled()
    evaluate(application)
    assert page.view is View.COMPARISON and page.comparison.waiting.isHidden()
    (comparison,) = page.state.reading.comparison
    assert (comparison.candidate.missed, comparison.candidate.defects) == (1, 3)
    assert (comparison.candidate.rejections.rejected, comparison.candidate.rejections.count) == (1, 2), "one trained it"
    assert comparison.active is not None and comparison.active.missed == 2
    rows = [(shown.part.original_name, shown.meaning) for shown in page.comparison.rows.parts]
    assert rows == [("110.png", Meaning.NOW_REJECTED), ("120.png", Meaning.NOW_FOUND)]
    settle(application)
    for picture, said in ((page.comparison.active, "OK · score 0.86"), (page.comparison.candidate, "NG · score 1.10")):
        assert picture.said.text() == f"{said} · limit 1.00" and picture.view.scene.frame_size is not None
    assert page.comparison.meaning.text() == (
        "Gear: Of 100 good parts about 50 more are rejected. No defect that m-0001 finds is missed. "
        "One defect that m-0001 misses is found."
    )
    page.comparison.choose_listed(Listed.WRONG)
    assert [shown.part.original_name for shown in page.comparison.rows.parts] == ["110.png", "90.png"]
    page.comparison.choose_listed(Listed.ALL)
    assert len(page.comparison.rows.parts) == len(GREYS)
    assert not page.evaluate_button.isEnabled(), "there is nothing left to judge"


def test_what_a_model_does_not_inspect_is_dimmed(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
    monkeypatch.setattr(
        "app.pages.releases.wiring.area_of_model",
        lambda model, known_as: left if (model.name, known_as) == ("m-0002", "Gear") else WHOLE_PICTURE,
    )
    shown: list[tuple[str, InspectedArea]] = []
    for picture in (page.comparison.active, page.comparison.candidate):
        name = picture.view.accessibleName()
        monkeypatch.setattr(picture.view.scene, "show_area", lambda area, name=name: shown.append((name, area)))
    evaluate(application)
    assert ("Candidate", left) in shown and ("Active model", left) not in shown


def test_another_limit_and_other_rules_need_no_new_look(application: Application, page: ReleasesPage) -> None:
    evaluate(application)
    application.workspace.products.set_threshold(1, 1.25)
    application.services.library.read_everything()
    settle(application)
    (comparison,) = page.state.reading.comparison
    assert comparison.candidate.missed == 2 and comparison.candidate.rejections.rejected == 0
    assert page.state.reading.unjudged == 0
    page.rulesChosen.emit({None: GateRules(nothing_missed=False, most_false_rejects=0.5, fewest_parts=5)})
    settle(application)
    standings = {result.rule: result.standing for result in page.state.results}
    assert standings == {
        Rule.NOTHING_NEWLY_MISSED: Standing.PASSED,
        Rule.FALSE_REJECTS: Standing.PASSED,
        Rule.ALL_CHECKED: Standing.PASSED,
        Rule.ENOUGH_PARTS: Standing.PASSED,
    }
    dialog = page.make_rules_dialog()
    assert dialog.rules == page.state.rules.usual and dialog.changed == {}
    dialog.rejects.setChecked(False)
    assert dialog.rules.most_false_rejects is None
    dialog.deleteLater()
    QTest.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
    settle(application)
    assert page.state.rules.usual == GateRules(), "a change of the rules can be undone"


def test_a_product_has_rules_of_its_own(application: Application, page: ReleasesPage) -> None:
    evaluate(application)
    dialog = page.make_rules_dialog()
    dialog.choose_scope(1)
    assert not dialog.own.isChecked() and not dialog.missed.isEnabled(), "those of all are shown, and not changed here"
    dialog.own.setChecked(True)
    dialog.fewest.setValue(6)
    dialog.checked.setChecked(False)
    dialog.choose_scope(ALL)
    assert dialog.fewest.value() == 20 and dialog.own.isHidden()
    dialog.choose_scope(1)
    assert dialog.fewest.value() == 6, "what was chosen for one waits while another is looked at"
    own = GateRules(all_checked=False, fewest_parts=6)
    assert dialog.changed == {1: own}
    page.rulesChosen.emit(dialog.changed)
    dialog.deleteLater()
    settle(application)
    assert page.state.rules.of(1) == own and page.state.rules.of(2) == GateRules()
    results = {result.rule: result for result in page.state.results}
    assert results[Rule.ENOUGH_PARTS].bound == 6 and Rule.ALL_CHECKED not in results
    assert application.workspace.gate_rules.own() == {1: own}
    sign(application, page, "Ada", "trial order")
    (signed, *_) = reversed(application.workspace.releases.list())
    assert {rule.rule: rule.bound for rule in signed.rules}[Rule.ENOUGH_PARTS] == 6, "what was signed keeps its numbers"
    for _ in range(2):
        QTest.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
        settle(application)
    assert application.workspace.gate_rules.own() == {} and page.state.rules.of(1) == GateRules()
    with pytest.raises(UnknownRecordError):
        application.workspace.gate_rules.set_own({1: own, 77: own})
    assert application.workspace.gate_rules.own() == {}, "all of them or none"


def test_signed_rolled_back_and_written_in_the_history(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    evaluate(application)
    dialog = page.make_sign_dialog()
    assert not dialog.sign_button.isEnabled()
    dialog.name_edit.setText("Ada")
    assert not dialog.sign_button.isEnabled() and "needs a reason" in dialog.missing.text()
    dialog.reason_edit.setPlainText("trial order")
    assert dialog.sign_button.isEnabled()
    dialog.deleteLater()
    sign(application, page, "Ada", "")
    assert active(application) == "m-0001"
    sign(application, page, "Ada", "trial order")
    assert active(application) == "m-0002" and page.view is View.HISTORY
    assert page.history.chosen is not None and page.history.chosen.kind is ReleaseKind.SIGNED
    reading = page.state.reading
    assert reading.is_active and reading.other is not None and reading.other.record.name == "m-0001"
    assert len(reading.flips) == 2, "what was signed for can still be seen"
    assert page.make_sign_dialog().name_edit.text() == "Ada"
    monkeypatch.setattr(QuestionDialog, "ask", lambda _dialog: True)
    page.ask_back()
    settle(application)
    assert active(application) == "m-0001"
    application.services.activate_model(2)
    settle(application)
    kinds = [page.history.table.item(row, 1).text() for row in range(page.history.table.rowCount())]
    assert kinds == ["Activated, unsigned", "Rolled back", "Signed", "Activated, unsigned"], "the newest first"


@pytest.mark.parametrize("meanwhile", ["limit", "golden", "candidate", "active"])
def test_nothing_is_signed_where_something_changed_while_the_question_was_open(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    workspace, before = application.workspace, page.state.reading
    notices: list[Notice] = []
    application.app_state.noticeRaised.connect(notices.append)

    def change_and_accept(dialog: SignDialog) -> int:
        if meanwhile == "limit":
            workspace.products.set_threshold(1, 1.25)
        elif meanwhile == "golden":
            workspace.golden_parts.set_truths({1: DEFECTIVE})
        elif meanwhile == "candidate":
            page.candidateChosen.emit(1)
        else:
            workspace.models.activate(2)
        application.services.runner.announce(Changes(Stale.GOLDEN))
        application.services.library.read_everything()
        settle(application)
        assert page.state.reading != before, "the page followed"
        dialog.name_edit.setText("Ada")
        dialog.reason_edit.setPlainText("trial order")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SignDialog, "exec", change_and_accept)
    page.ask_signature()
    settle(application)
    assert all(release.kind is ReleaseKind.UNSIGNED for release in workspace.releases.list())
    assert len(notices) == 1 and notices[0].level is NoticeLevel.ERROR


def test_golden_parts_are_added_changed_and_removed(
    application: Application, page: ReleasesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.state.choose_product(2)
    for grey in (30, 40):
        (tmp_path / f"{grey}.png").write_bytes(png(grey))
    files = [str(tmp_path / f"{grey}.png") for grey in (30, 40)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    bolts = page.state.reading.products[0]
    page.state.choose_product(bolts.id)
    QTest.keyClick(application.window, Qt.Key.Key_I, CONTROL)
    settle(application)
    store = application.workspace.golden_parts
    assert [part.original_name for part in store.of_product(bolts.id)] == ["30.png", "40.png"]
    page.golden.grid.selectAll()
    made: list[QDialog] = []

    def answer(dialog: QDialog) -> int:
        made.append(dialog)
        for truth, chip in dialog.chips.items():  # type: ignore[attr-defined]
            chip.setChecked(truth is DEFECTIVE.truth)
        dialog.kind.setText("crack")  # type: ignore[attr-defined]
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr("app.widgets.truth_dialog.TruthDialog.exec", answer)
    page.ask_truth()
    settle(application)
    assert {part.known for part in store.of_product(bolts.id)} == {DEFECTIVE} and len(made) == 1
    page.golden.grid.selectAll()
    page.remove_selected()
    settle(application)
    assert store.of_product(bolts.id) == () and page.golden._content.currentIndex() == 0
    QTest.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
    settle(application)
    assert len(store.of_product(bolts.id)) == 2


def test_a_normal_image_moves_to_the_golden_set(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gear = next(each for each in application.app_state.products if each.name == "Gear")
    added = application.workspace.products.add_image(gear.id, Path("n.png"), png(5))
    assert isinstance(added, AddedImage)
    monkeypatch.setattr(QuestionDialog, "ask", lambda _dialog: True)
    application.services.library.select_product(gear.id)
    settle(application)
    products: ProductsPage = products_page(application.window)
    products.images.grid.selectAll()
    products.ask_golden()
    settle(application)
    assert len(application.workspace.golden_parts.of_product(gear.id)) == len(GREYS) + 1
    page.state.choose_product(gear.id)
    assert len(page.state.parts) == len(GREYS) + 1 and application.workspace.products.images(gear.id) == ()


def test_of_images_that_are_set_aside_it_is_asked_what_they_are(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    gear = next(each for each in application.app_state.products if each.name == "Gear")
    added = application.workspace.products.add_image(gear.id, Path("n.png"), png(5))
    assert isinstance(added, AddedImage)
    application.workspace.products.set_aside(
        [image.id for image in application.workspace.products.images(gear.id)], True
    )
    application.services.library.select_product(gear.id)
    settle(application)

    def answer(dialog: TruthDialog) -> int:
        dialog.chips[DEFECTIVE.truth].setChecked(True)
        dialog.kind.setText(DEFECTIVE.defect_kind)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(TruthDialog, "exec", answer)
    products: ProductsPage = products_page(application.window)
    products.images.grid.selectAll()
    products.ask_golden()
    settle(application)
    assert application.workspace.golden_parts.of_product(gear.id)[-1].known == DEFECTIVE


def test_whoever_deletes_a_product_is_told_all_that_goes_with_it(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = application.workspace.products
    for grey in (5, 6):
        store.add_image(1, Path(f"{grey}.png"), png(grey))
    store.set_aside([store.images(1)[0].id], True)
    application.services.library.select_product(1)
    application.services.library.read_everything()
    settle(application)
    asked: list[str] = []

    def keep(dialog: QuestionDialog) -> bool:
        asked.append(dialog.text.text())
        return False

    monkeypatch.setattr(QuestionDialog, "ask", keep)
    products_page(application.window).ask_trash_product()
    assert asked == ["“Gear” moves to the trash with its 2 normal images and its golden set. You can undo this."]


def test_without_products_there_is_no_golden_set_to_see(application: Application, page: ReleasesPage) -> None:
    page.state.choose_product(1)
    assert page.golden.title.text() == "Gear" and page.golden.counts.text()
    page.golden.grid.selectAll()
    for product in application.app_state.products:
        application.workspace.products.trash(product.id)
    application.services.library.read_everything()
    settle(application)
    assert page.golden.title.text() == "" and page.golden.counts.text() == ""
    assert not page.golden.grid.selected and not page.golden.remove_button.isEnabled()


def test_a_model_that_cannot_be_used_is_listed_and_cannot_be_chosen(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AppState, "can_use", lambda _state, model: model.id != 2)
    application.services.runner.announce(Changes(Stale.GOLDEN))
    settle(application)
    rows = page.models.model()
    assert isinstance(rows, QStandardItemModel)
    item = rows.item(page.models.findData(2))
    assert not item.isEnabled() and item.toolTip() == "m-0002 can be computed on a workstation only."
    assert rows.item(page.models.findData(1)).isEnabled()


def test_a_model_that_was_deleted_is_no_candidate_any_more(application: Application, page: ReleasesPage) -> None:
    application.workspace.models.trash(2)
    application.services.library.read_everything()
    settle(application)
    assert page.state.reading.candidate is not None and page.state.reading.candidate.record.name == "m-0001"
    assert page.state.reading.other is None and page.comparison.active.isHidden()


def test_the_report_holds_everything_and_escapes_what_people_typed(
    application: Application, page: ReleasesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.workspace.products.set_threshold(1, 1.05)
    note = KnownTruth(DEFECTIVE.truth, "crack", "<script>alert(2)</script>")
    application.workspace.golden_parts.set_truths({4: note})
    evaluate(application)
    sign(application, page, NASTY, "<img src=x>")

    def write(name: str) -> bytes:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        page.ask_report()
        settle(application)
        return path.read_bytes()

    page.candidateChosen.emit(1)
    settle(application)
    assert "Not signed." in write("other.html").decode()
    page.candidateChosen.emit(2)
    settle(application)
    text = write("report.html").decode()
    assert "<script" not in text and "<img src=x" not in text and "<b onload" not in text
    for held in (
        "&lt;b onload=",
        "&lt;img src=x&gt;",
        "m-0002",
        page.state.reading.fingerprint,
        "No known defect is missed",
    ):
        assert held in text
    assert "Rules as they stood when it was signed" in text and "changed since" not in text
    page.rulesChosen.emit({None: GateRules(fewest_parts=5)})
    settle(application)
    assert "The rules have changed since" in (later := write("rules.html").decode())
    assert "At least 20 golden parts" in later and "Limits have changed since" not in later
    page.rulesChosen.emit({None: GateRules()})
    settle(application)
    application.workspace.products.set_threshold(1, 1.5)
    application.services.library.read_everything()
    settle(application)
    assert "Limits have changed since" in write("limits.html").decode()
    for _ in range(3):  # the rules twice, then the signature
        QTest.keyClick(application.window, Qt.Key.Key_Z, CONTROL)
        settle(application)
    page.candidateChosen.emit(2)
    settle(application)
    assert "was withdrawn" in (text := write("withdrawn.html").decode()) and "&lt;b onload=" not in text
    pdf = write("report.pdf")
    assert pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF") and len(pdf) > 5000


def test_flips_are_in_the_report_with_pictures_inside(application: Application, page: ReleasesPage) -> None:
    from app.operations.operation import Work

    evaluate(application)
    maker = ReportMaker(page.state.reading, page.state.results, application.workspace.evaluations)
    steps: list[tuple[int, int]] = []
    content = maker.html(Work(report=lambda done, total: steps.append((done, total))))
    assert content is not None and steps == [(0, 2), (1, 2)]
    text = content.decode()
    assert len(re.findall('<img src="data:image/jpeg;base64,[A-Za-z0-9+/=]+"', text)) == 4, "two flips, two models"
    assert "http" not in re.sub("base64,[A-Za-z0-9+/=]+", "", text), "it needs nothing from elsewhere"
    left = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
    areas = replace(maker, area_of=lambda read, _product: left if read.record.id == 2 else WHOLE_PICTURE)
    pictures = [
        [QImage.fromData(base64.b64decode(data)) for data in re.findall("base64,([A-Za-z0-9+/=]+)", each)]
        for each in (text, (areas.html(Work()) or b"").decode())
    ]
    kept = [whole == dimmed for whole, dimmed in zip(*pictures, strict=True)]
    assert sorted(kept) == [False, False, True, True], "the candidate's alone"
    for whole, dimmed in zip(*pictures, strict=True):
        right = whole.width() - 2
        assert dimmed.pixelColor(2, 5).lightness() == pytest.approx(whole.pixelColor(2, 5).lightness(), abs=2)
        lights = (each.pixelColor(right, 5).lightness() for each in (dimmed, whole))
        assert (next(lights) < 0.75 * next(lights)) is (whole != dimmed)
    work = Work()
    work.cancel.cancel()
    assert maker.html(work) is None and maker.pdf(work) is None


def test_a_part_of_a_run_becomes_golden_on_the_review_page(
    application: Application, page: ReleasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = application.workspace.batches
    batch = store.create("Gear", "m-0001", "/line", product_id=1, model_id=1)
    result = InspectionResult("Gear", "p", 1.5, 1.0, Verdict.NG, model_map=np.full((14, 14), 1.5, np.float32))
    store.add(batch.id, NewInspection("from the line.png", png(240), result, AT))
    store.finish(batch.id)
    application.services.runner.announce(Changes(Stale.BATCHES))
    application.window.show_page("review")
    settle(application)
    asked: list[str] = []

    def ask(dialog: QuestionDialog) -> bool:
        asked.append(dialog.text.text())
        return True

    monkeypatch.setattr(QuestionDialog, "ask", ask)
    QTest.keyClick(application.window, Qt.Key.Key_G)
    settle(application)
    assert len(asked) == 1 and asked[0].startswith("0 as good parts and 1 as defective ones; 0 of them were corrected")
    added = application.workspace.golden_parts.of_product(1)[-1]
    assert (added.original_name, added.is_good) == ("from the line.png", False)


def test_an_evaluation_that_begins_hands_the_focus_to_no_other_button(
    application: Application, page: ReleasesPage
) -> None:
    page.evaluate_button.setFocus()
    evaluate(application)
    assert not page.evaluate_button.isEnabled() and QApplication.focusWidget() is page


def test_it_begins_with_the_product_that_the_window_is_about(application: Application, page: ReleasesPage) -> None:
    washer = application.workspace.products.create("A washer")
    application.services.runner.announce(Changes(Stale.PRODUCTS))
    settle(application)
    fresh = ReleasesState()
    controller = ReleasesController(application.app_state, fresh, application.workspace, application.services.reader)
    controller.set_shown(True)
    settle(application)
    active = application.app_state.active_product
    assert active is not None and fresh.product == active != application.app_state.products[0], "not with the first"
    fresh.choose_product(washer.id)
    controller.set_shown(False)
    controller.set_shown(True)
    assert fresh.product is not None and fresh.product.id == washer.id, "what was chosen stays"
    controller.set_shown(False)


def test_a_heading_stays_with_its_picture(qapp: QApplication) -> None:
    picture = QImage(310, 230, QImage.Format.Format_RGB888)
    picture.fill(0)
    sections = "".join(
        f'<h3>Part {number}</h3><p><img src="a.jpg" width="310" height="230"></p>' for number in range(9)
    )
    html = f"<html><body><h1>Parts</h1>{sections}</body></html>"
    data = print_pdf(html, {"a.jpg": picture}, lambda: False)
    # A page has room for four of them.
    assert data is not None and data.count(b"/Type /Page\n") == 3
    assert print_pdf(html, {"a.jpg": picture}, lambda: True) is None
