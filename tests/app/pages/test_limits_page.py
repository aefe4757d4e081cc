"""The Limits page: what it shows of a limit, how a person moves it, and what it rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.calibration_scores import CalibrationScores
from app.domain.limit_basis import KnownParts, LimitBasis, RunParts
from app.domain.limit_choice import Costs
from app.domain.part import Inspection
from app.pages.limits.page import LimitsPage
from app.pages.limits.parts.histogram import LimitHistogram
from app.pages.limits.parts.runs_dialog import BATCH_ROLE, RunsDialog
from app.pages.limits.state import Method, Subject
from app.settings.schema import Theme
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.view_samples import States

GOOD = (0.31, 0.42, 0.5, 0.5, 0.55, 0.63, 0.7, 0.84, 1.0, 1.12)
PSEUDO = (0.9, 1.3, 1.6, 1.9, 2.4, 2.45, 2.8, 3.5, 5.0, 9.0)
LEFT = Qt.MouseButton.LeftButton
OK, NG = Verdict.OK, Verdict.NG


def corrected(number: int, score: float, said: Verdict) -> Inspection:
    return replace(view_samples.inspection(number, OK if said is NG else NG, said), score=score)


PARTS = KnownParts((corrected(1, 1.36, OK),), (corrected(2, 0.7, NG), corrected(3, 0.95, NG)))
BASIS = LimitBasis(CalibrationScores(GOOD, PSEUDO), trained=8, promised=0.03, parts=PARTS)


@pytest.fixture
def states() -> States:
    states = States().fill()
    states.limits.set_subject(Subject(view_samples.product(1), view_samples.model(2, active=True)))
    states.limits.set_basis(BASIS, (replace(states.review.batches[0], product_id=1, model_id=2, corrected_count=3),))
    return states


def shown(qtbot: QtBot, qapp: QApplication, states: States, theme: Theme = Theme.LIGHT) -> LimitsPage:
    prepare_application(qapp)
    appearance = Appearance(theme)
    page = states.make_limits(appearance)
    qtbot.addWidget(page)
    appearance.apply_to(page)
    page.resize(1184, 640)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, states: States) -> LimitsPage:
    return shown(qtbot, qapp, states)


def drag(qtbot: QtBot, histogram: LimitHistogram, limit: float) -> None:
    start, end = QPoint(round(histogram.x_of(histogram.limit)), 60), QPoint(round(histogram.x_of(limit)), 60)
    qtbot.mousePress(histogram, LEFT, pos=start)
    qtbot.mouseMove(histogram, (start + end) / 2)
    qtbot.mouseMove(histogram, end)
    qtbot.mouseRelease(histogram, LEFT, pos=end)


def cells(page: LimitsPage) -> list[str]:
    return [page.confusion.cells[key].text() for key in ((True, OK), (True, NG), (False, OK), (False, NG))]


def choose(page: LimitsPage, method: Method) -> None:
    methods = page.method.methods
    methods.setCurrentIndex(methods.findData(method))
    methods.activated.emit(methods.currentIndex())


def is_cut(label: QLabel) -> bool:
    return label.isVisible() and label.height() < label.heightForWidth(label.width())


def choose_run_parts(page: LimitsPage, kind: RunParts) -> None:
    choice = page.basis.run_parts
    choice.setCurrentIndex(choice.findData(kind))
    choice.activated.emit(choice.currentIndex())


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


# What a limit does


def test_the_matrix_and_its_sentences_follow_the_line(qtbot: QtBot, page: LimitsPage) -> None:
    assert cells(page) == ["9", "1", "1", "9"], "a score of 1.00 is OK at 1.00"
    assert page.confusion.rejected.text() == "Rejects 1 of 10 good parts: about 10 of 100, between 0 and 45."
    assert page.confusion.missed.text() == "Misses 1 of 10 bad parts. Of real defects it may be more."
    assert "95 %" in page.confusion.rejected.toolTip()
    assert "stand-in" in page.basis.pseudo.toolTip() and "may be more" in page.confusion.missed.text()
    drag(qtbot, page.histogram, 2.0)
    assert page.state.chosen == pytest.approx(2.0, abs=0.02)
    assert cells(page) == ["10", "0", "4", "6"]
    assert page.confusion.missed.property("tone") == "warning" and page.confusion.rejected.property("tone") == ""
    assert page.confusion.quality.text() == "Precision 1.00 · recall 0.60 · F1 0.75"
    assert page.confusion.cells[True, NG].accessibleName() == "0 of 10 good parts are NG"
    assert not page.confusion.cells[True, NG].isEnabled(), "there is nothing to show"


def test_the_points_on_the_curves_are_the_limit(page: LimitsPage) -> None:
    page.state.choose(0.8)
    for curve, place in ((page.curves.roc, (0.3, 1.0)), (page.curves.precision_recall, (1.0, 10 / 13))):
        xs, ys = curve.point.getData()
        assert (float(xs[0]), float(ys[0])) == pytest.approx(place), "3 of 10 good parts are NG, and all bad ones"
        assert any(
            abs(x - place[0]) < 1e-9 and abs(y - place[1]) < 1e-9 for x, y in zip(*curve.curve.getData(), strict=True)
        ), "the point lies on its curve"
    assert page.curves.roc.title.text() == "ROC · area 0.980", "two of a hundred pairs are in the wrong order"


def test_keys_move_the_line_and_it_says_where_it_is(qtbot: QtBot, page: LimitsPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_L)
    histogram = page.histogram
    assert histogram.hasFocus()
    for key, limit in (
        (Qt.Key.Key_Right, 1.01),
        (Qt.Key.Key_PageUp, 1.11),
        (Qt.Key.Key_Home, 0.5),
        (Qt.Key.Key_End, 3.0),
    ):
        qtbot.keyClick(histogram, key)
        assert page.state.chosen == pytest.approx(limit)
    interface = QAccessible.queryAccessibleInterface(histogram)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Description) == "3.00; the limit is 1.00 now"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.state.chosen == 1.0 and not page.header.discard_button.isEnabled()


def test_bars_beyond_the_limit_are_painted_as_wrong_unless_they_do_not_count(page: LimitsPage) -> None:
    palette = Appearance().palette
    ink = QColor(palette.verdict(NG).ink).name()

    def inked(score: float) -> bool:
        image: QImage = page.histogram.grab().toImage()
        x = round(page.histogram.x_of(score + 0.025))
        return any(image.pixelColor(x, y).name() == ink for y in range(40, image.height() - 30))

    assert inked(1.1) and inked(0.9), "a good part at 1.12, a pseudo-anomaly at 0.90"
    assert not inked(1.35), "the corrected part does not count"
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    assert inked(1.35) and inked(0.7)
    page.state.choose(1.5)
    assert not inked(1.1) and not inked(1.35) and inked(0.7)


@pytest.mark.parametrize("threshold", [None, 1.25])
def test_now_and_the_proposal_are_marked(page: LimitsPage, states: States, threshold: float | None) -> None:
    product = replace(view_samples.product(1), threshold=threshold)
    states.limits.set_subject(Subject(product, view_samples.model(2, active=True)))
    text = "Now 1.00, as the model proposes" if threshold is None else "Now 1.25; the model proposes 1.00"
    assert page.header.standing.text() == text
    image = page.histogram.grab().toImage()
    x = round(page.histogram.x_of(1.0))
    above_the_lanes = [image.pixelColor(x + beside, y) for beside in (-1, 0, 1) for y in range(22, 42)]
    dotted = sum(pixel.hslSaturation() < 60 and pixel.lightness() < 160 for pixel in above_the_lanes)
    assert (dotted > 5) is (threshold is not None), "at 1.00 stands the chosen limit, or the mark of the proposal"


# What it follows from


def test_a_promise_sets_the_limit_and_says_that_parts_are_too_few(qtbot: QtBot, page: LimitsPage) -> None:
    choose(page, Method.PROMISE)
    assert page.method.rate_box.value() == 3.0, "what the model's own proposal promises"
    first = page.state.chosen
    assert "10 good parts are too few to show 3 %" in page.method.result.text()
    assert "could still be 31 of 100. 122 are needed" in page.method.result.text()
    assert page.method.result.property("tone") == "warning"
    type_into(qtbot, page.method.rate_box, "30.8")
    assert "could still be 30.85 of 100. 11 are needed" in page.method.result.text(), "it is seen to be more"
    type_into(qtbot, page.method.rate_box, "20,5")
    assert page.state.rate == pytest.approx(0.205) and page.state.chosen < first
    assert page.header.apply_button.text() == f"Apply {page.state.chosen:.2f}"


@pytest.mark.parametrize("typed", ["0", "three"])
def test_a_promise_that_is_none_changes_nothing(qtbot: QtBot, page: LimitsPage, typed: str) -> None:
    choose(page, Method.PROMISE)
    before = page.state.chosen
    type_into(qtbot, page.method.rate_box, typed)
    assert page.state.rate == 0.03 and page.state.chosen == before
    assert page.method.rate_box.refusal


def test_the_best_f1_and_the_least_cost(qtbot: QtBot, page: LimitsPage) -> None:
    choose(page, Method.F1)
    assert page.state.chosen == 1.21, "between 1.12 and 1.30 one bad part is missed and no good one rejected"
    choose(page, Method.COST)
    type_into(qtbot, page.method.reject_box, "0.5")
    type_into(qtbot, page.method.miss_box, "900")
    type_into(qtbot, page.method.share_box, "10")
    assert page.state.costs == Costs(0.5, 900.0, 0.1)
    assert page.state.counts.missed == 0, "misses are dear"
    assert page.method.result.text().startswith("1,000 parts cost about")
    type_into(qtbot, page.method.reject_box, "0")
    type_into(qtbot, page.method.miss_box, "0")
    assert page.method.result.text().startswith("No limit is better than another")


def test_moving_the_line_by_hand_ends_what_it_followed_from(qtbot: QtBot, page: LimitsPage) -> None:
    choose(page, Method.F1)
    drag(qtbot, page.histogram, 1.6)
    assert page.state.method is Method.HAND and page.method.methods.currentText() == "Set by hand"
    assert not page.method.result.isVisible()
    qtbot.mouseClick(page.method.proposal_button, LEFT)
    assert page.state.chosen == 1.0


def test_without_bad_parts_f1_says_so_and_leaves_the_limit(page: LimitsPage, states: States) -> None:
    page.state.count_pseudo_anomalies(False)
    assert page.confusion.missed.text() == "No bad part counts, so nobody can say how many are missed."
    assert page.curves.roc.curve.getData()[0] is None or not len(page.curves.roc.curve.getData()[0])
    choose(page, Method.F1)
    assert page.method.result.text().startswith("No limit follows: no bad part counts") and page.state.chosen == 1.0


def test_a_model_that_does_not_know_the_product_promises_nothing(page: LimitsPage, states: States) -> None:
    other = view_samples.product(3)
    states.limits.set_subject(Subject(other, view_samples.model(2, active=True)))
    states.limits.set_basis(LimitBasis(), ())
    assert page.basis.good.text() == "The model holds no scores of good parts of this product."
    choose(page, Method.PROMISE)
    assert "has not judged two good parts" in page.method.result.text()
    assert page.histogram.isVisible(), "a limit can be chosen by hand all the same"


# What it rests on


def test_corrected_parts_count_only_when_a_person_says_so(page: LimitsPage) -> None:
    assert page.basis.good.text() == "10 good parts: 2 held out, 8 crossed."
    assert not page.basis.warning.isVisible() and page.state.counts.good == 10
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    assert page.state.counts.good == 11 and page.state.counts.bad == 12
    assert "no sample of all parts" in page.basis.warning.text() and page.basis.warning.isVisible()
    assert page.confusion.rejected.text().startswith("Rejects 1 of 10 good parts"), "no promise rests on them"


def test_corrected_parts_are_no_sample_for_f1_cost_or_an_interval(page: LimitsPage) -> None:
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    for method in (Method.F1, Method.COST):
        choose(page, method)
        assert page.state.chosen == 1.0 and page.method.result.property("tone") == "warning"
        assert page.method.result.text().startswith("No limit follows: corrected parts count")
    page.state.reset()
    page.state.count_pseudo_anomalies(False)
    assert page.confusion.missed.text() == "Misses 2 of 2 bad parts." and not page.confusion.missed.toolTip()
    page.state.set_parts(PARTS, RunParts.WHOLE_RUNS, frozenset({1}))
    assert page.confusion.missed.text() == "Misses 2 of 2 bad parts: about 100 of 100, between 16 and 100."
    assert "95 %" in page.confusion.missed.toolTip()
    page.state.count_pseudo_anomalies(True)
    assert "between" not in page.confusion.missed.text(), "a mixture with stand-ins"
    choose(page, Method.F1)
    assert page.state.proposal.limit is not None


def test_a_limit_by_parts_of_runs_is_applied_only_after_a_question(
    qtbot: QtBot, page: LimitsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits: list[float | None] = []
    page.limitChosen.connect(lambda product, limit: limits.append(limit))
    page.state.choose(1.2)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert limits == [1.2], "no part of a run counts"
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    question = page.make_question()
    assert (
        question.text.text().startswith("3 parts of runs count")
        and "Rejects 0 of 10 good parts" in question.text.text()
    )
    question.deleteLater()
    answers = [False, True]
    monkeypatch.setattr("app.widgets.question_dialog.QuestionDialog.ask", lambda _: answers.pop(0))
    page.apply()
    assert limits == [1.2]
    page.apply()
    assert limits == [1.2, 1.2]


@pytest.mark.parametrize(
    "subject",
    [
        Subject(view_samples.product(2), view_samples.model(2, active=True)),
        Subject(view_samples.product(1), view_samples.model(1, active=True)),
        Subject(view_samples.product(1), view_samples.model(2)),
        None,
    ],
    ids=["product", "model", "model no longer inspects", "nothing left"],
)
def test_a_limit_is_not_set_if_product_or_model_changed_behind_the_question(
    qtbot: QtBot, page: LimitsPage, states: States, monkeypatch: pytest.MonkeyPatch, subject: Subject | None
) -> None:
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    page.state.choose(1.3)

    def ask(_: object) -> bool:
        states.limits.set_subject(subject)
        page.state.choose(1.7)
        return True

    monkeypatch.setattr("app.widgets.question_dialog.QuestionDialog.ask", ask)
    told = len(states.app.notices.past)
    with qtbot.assertNotEmitted(page.limitChosen):
        page.apply()
    assert len(states.app.notices.past) == told + 1
    assert "The limit was left as it is" in states.app.notices.past[0].notice.text


def test_a_change_that_does_not_move_the_scale_leaves_the_answer_standing(
    page: LimitsPage, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[tuple[int, float]] = []
    page.limitChosen.connect(lambda product, limit: chosen.append((product.id, limit)))
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    page.state.choose(1.3)

    def ask(_: object) -> bool:
        product = replace(view_samples.product(1), normal_count=99)
        states.limits.set_subject(Subject(product, view_samples.model(2, active=True)))
        return True

    monkeypatch.setattr("app.widgets.question_dialog.QuestionDialog.ask", ask)
    page.apply()
    assert chosen == [(1, 1.3)]


def test_going_back_to_the_proposal_is_no_limit_of_the_products_own(
    qtbot: QtBot, page: LimitsPage, states: States
) -> None:
    product = replace(view_samples.product(1), threshold=1.25)
    states.limits.set_subject(Subject(product, view_samples.model(2, active=True)))
    qtbot.mouseClick(page.method.proposal_button, LEFT)
    with qtbot.waitSignal(page.limitChosen) as asked:
        qtbot.mouseClick(page.header.apply_button, LEFT)
    assert asked.args == [product, None]


def test_a_limit_on_the_scale_of_another_model_is_only_looked_at(page: LimitsPage, states: States) -> None:
    states.limits.set_subject(Subject(view_samples.product(1), view_samples.model(1)))
    page.state.choose(1.4)
    assert "only looked at here" in page.header.standing.text() and not page.header.apply_button.isEnabled()
    assert "the model that inspects" in page.header.apply_button.toolTip()


def test_another_product_forgets_what_was_chosen_and_the_same_one_does_not(page: LimitsPage, states: States) -> None:
    model = view_samples.model(2, active=True)
    page.state.choose(1.4)
    states.limits.set_subject(Subject(replace(view_samples.product(1), threshold=1.1), model))
    assert page.state.chosen == 1.4 and page.header.standing.text().startswith("Now 1.10")
    states.limits.set_subject(Subject(view_samples.product(2), model))
    assert page.state.chosen == 1.0 and page.state.basis == LimitBasis(is_awaited=True)
    assert page.basis.good.text() == "What is known of this product has not been read yet."
    states.limits.set_basis(LimitBasis(), ())
    assert page.basis.good.text() == "The model holds no scores of good parts of this product."


# Its parts


def test_a_cell_shows_parts_with_pictures_and_says_that_the_model_keeps_none(qtbot: QtBot, page: LimitsPage) -> None:
    page.state.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    dialog = page.make_parts_dialog(False, OK)
    qtbot.addWidget(dialog)
    asked: list[Inspection] = []
    dialog.pictureRequested.connect(asked.append)
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == ["0.95 · part3.png · corrected", "0.70 · part2.png · corrected"], "nearest to the limit first"
    assert dialog.scores.text().startswith(
        "Pseudo-anomalies, a stand-in for defects, 1: 0.90\nThe model keeps the scores"
    )
    dialog.show()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert [part.id for part in asked] == [2]
    with qtbot.waitSignal(dialog.runRequested) as opened:
        qtbot.mouseClick(dialog.run_button, LEFT)
    assert opened.args == [1] and not dialog.isVisible()


def test_of_many_parts_the_nearest_are_listed_and_that_is_said(qtbot: QtBot, page: LimitsPage) -> None:
    many = KnownParts(tuple(corrected(number, 1.0 + number / 1000, OK) for number in range(1, 601)))
    page.state.set_parts(many, RunParts.WHOLE_RUNS, frozenset({1}))
    dialog = page.make_parts_dialog(True, NG)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 500 and dialog.list.item(499).text().startswith("1.50")
    assert dialog.cut.text() == "Of 600 parts of runs, the 500 nearest to the limit are listed."


def test_runs_are_counted_once_they_are_ticked(qtbot: QtBot, page: LimitsPage) -> None:
    dialog = page.make_runs_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.count_button.isEnabled() and "3 corrected" in dialog.list.item(0).text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ticked == {1} and dialog.count_button.isEnabled()


def test_a_run_that_goes_on_cannot_be_ticked(qtbot: QtBot, page: LimitsPage) -> None:
    (finished,) = page.state.batches
    page.state.set_basis(BASIS, (replace(finished, id=2, finished_at=None), finished))
    dialog = page.make_runs_dialog()
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).data(BATCH_ROLE) for row in range(dialog.list.count())] == [1]


def test_runs_ticked_for_one_product_do_not_count_for_another(
    qtbot: QtBot, page: LimitsPage, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    subjects = [states.limits.subject, Subject(view_samples.product(2), view_samples.model(2, active=True))]

    def tick(dialog: RunsDialog) -> int:
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        states.limits.set_subject(subjects.pop(0))
        return 1

    monkeypatch.setattr(RunsDialog, "exec", tick)
    with qtbot.waitSignal(page.runPartsChosen) as chosen:
        choose_run_parts(page, RunParts.WHOLE_RUNS)
    assert chosen.args == [RunParts.WHOLE_RUNS, frozenset({1})]
    with qtbot.assertNotEmitted(page.runPartsChosen):
        choose_run_parts(page, RunParts.WHOLE_RUNS)
    assert page.basis.run_parts.currentData() == RunParts.NONE


def test_parts_that_trained_the_model_are_said_to_be_left_out(page: LimitsPage) -> None:
    page.state.set_parts(replace(PARTS, trained_on=4), RunParts.WHOLE_RUNS, frozenset({1}))
    assert page.basis.warning.text().endswith("4 parts are left out: the model was trained on their pictures.")


def test_why_a_promise_has_no_room(page: LimitsPage) -> None:
    def said(good: tuple[float, ...], pseudo: tuple[float, ...]) -> str:
        page.state.set_basis(LimitBasis(CalibrationScores(good, pseudo), promised=0.03), ())
        choose(page, Method.PROMISE)
        return page.method.result.text()

    assert "scatter too much" in said((0.1, 0.5, 2.9), ()) and "above 3.00" in page.method.result.text()
    far = said((0.4, 0.5, 0.6), (30.0,))
    assert "pseudo-anomaly lies above 3.00" in far and "scatter" not in far


def test_without_a_model_the_page_says_what_to_do_first(qtbot: QtBot, page: LimitsPage, states: States) -> None:
    states.limits.set_subject(None)
    assert page.empty.isVisible() and not page.histogram.isVisible()
    with qtbot.waitSignal(page.pageRequested) as asked:
        qtbot.mouseClick(page.train_button, LEFT)
    assert asked.args == ["train"]
    states.app.set_active_product(None)
    states.app.set_models(())
    with qtbot.waitSignal(page.pageRequested) as asked:
        qtbot.mouseClick(page.products_button, LEFT)
    assert asked.args == ["products"] and not page.train_button.isVisible()
    assert not page.header.apply_button.isEnabled()


# How it looks


@pytest.mark.parametrize("theme", list(Theme))
def test_nothing_is_cut_in_the_smallest_window(qtbot: QtBot, qapp: QApplication, states: States, theme: Theme) -> None:
    page = shown(qtbot, qapp, states, theme)
    states.limits.set_parts(PARTS, RunParts.CORRECTED, frozenset())
    labels = (page.method.result, page.confusion.rejected, page.confusion.missed, page.basis.warning, page.basis.good)
    buttons = (
        page.header.apply_button,
        page.header.discard_button,
        page.header.figure_button,
        page.header.table_button,
        page.method.proposal_button,
    )
    for method in Method:
        states.limits.follow(method)
        qapp.processEvents()
        qtbot.waitUntil(lambda: not any(is_cut(label) for label in labels))
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), button.text()
        for choice in (page.basis.pseudo, page.basis.run_parts, page.method.methods):
            assert choice.width() >= choice.fontMetrics().horizontalAdvance(choice.currentText()) + 52, (
                choice.currentText()
            )
        assert page.histogram.height() >= page.histogram.minimumSizeHint().height()
        assert page.side.horizontalScrollBar().maximum() == 0
        assert (page.width(), page.height()) == (1184, 640)
