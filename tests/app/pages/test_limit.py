"""The limit of a product: what it would do, and how a person applies or discards it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.calibration_scores import CalibrationScores
from app.domain.part import InspectedPart, Inspection
from app.domain.product import THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.domain.run_status import RunState
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.limit_popover import LimitPopover
from app.state.run_banner import RunBanner, Standing
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.view_samples import States

SCORES = CalibrationScores(
    (0.31, 0.42, 0.5, 0.5, 0.55, 0.63, 0.7, 0.84, 1.0, 1.12), (0.9, 1.3, 1.6, 1.9, 2.4, 2.45, 2.8, 3.5, 5.0, 9.0)
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def popover(qtbot: QtBot, qapp: QApplication) -> LimitPopover:
    prepare_application(qapp)
    appearance = Appearance()
    popover = LimitPopover(appearance)
    qtbot.addWidget(popover)
    appearance.apply_to(popover)
    popover.show_limit("Gear 32 mm", 1.0, SCORES)
    popover.open_beside(popover)
    qtbot.waitExposed(popover)
    return popover


@pytest.fixture
def states() -> States:
    states = States().fill()
    states.app.set_limit_evidence(SCORES)
    return states


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, states: States) -> InspectPage:
    prepare_application(qapp)
    page = states.make_inspect(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 672)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


def opened(qtbot: QtBot, page: InspectPage) -> LimitPopover:
    qtbot.keyClick(page, Qt.Key.Key_L)
    qtbot.waitUntil(page.limit.popover.isVisible, timeout=2000)
    return page.limit.popover


def told(popover: LimitPopover) -> list[float | None]:
    limits: list[float | None] = []
    popover.limitChosen.connect(limits.append)
    return limits


def scored(number: int, score: float, said: Verdict | None = None) -> Inspection:
    verdict = Verdict.NG if score > 1.0 else Verdict.OK
    return replace(view_samples.inspection(number, verdict, said), score=score)


def add(states: States, *inspections: Inspection) -> None:
    for inspection in inspections:
        part = InspectedPart(inspection, None, None)
        states.inspection.add_part(part, part)


def names(popover: LimitPopover) -> list[str]:
    return [
        str(popover.flips.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(popover.flips.count())
    ]


def drag(qtbot: QtBot, popover: LimitPopover, limit: float) -> None:
    slider = popover.slider
    start, end = slider.handle_centre().toPoint(), QPoint(round(slider.x_of(limit)), 40)
    qtbot.mousePress(slider, LEFT, pos=start)
    qtbot.mouseMove(slider, (start + end) / 2)
    qtbot.mouseMove(slider, end)
    qtbot.mouseRelease(slider, LEFT, pos=end)


# What it says


def test_says_how_many_good_parts_are_rejected_and_how_many_pseudo_anomalies_missed(popover: LimitPopover) -> None:
    assert "Gear 32 mm" in popover.title.text()
    assert popover.rejected.text() == (
        "Of 10 good parts, each judged as if it were new, 1 would be rejected (95 % interval 0–45 %)."
    )
    assert popover.missed.text().startswith("Of 10 pseudo-anomalies, 1 would be missed")
    popover.number_box.setValue(0.6)
    assert "5 would be rejected (95 % interval 19–81 %)" in popover.rejected.text()
    assert popover.missed.text().startswith("Of 10 pseudo-anomalies, 0 would be missed")
    popover.number_box.setValue(3.0)
    assert "0 would be rejected (95 % interval 0–31 %)" in popover.rejected.text()
    assert popover.missed.text().startswith("Of 10 pseudo-anomalies, 7 would be missed")


def test_a_single_one_is_not_said_in_the_plural(popover: LimitPopover) -> None:
    popover.show_limit("Gear 32 mm", 1.0, CalibrationScores((1.2,), (0.9,)))
    assert popover.rejected.text().startswith(
        "Of the one good part, judged as if it were new, 1 would be rejected (95 %"
    )
    assert popover.missed.text().startswith("Of the one pseudo-anomaly, 1 would be missed")


def test_what_would_miss_or_reject_many_is_said_as_a_warning(popover: LimitPopover) -> None:
    tones: list[tuple[str, str]] = []
    for limit in (1.0, 1.3, 0.8, 3.0):
        popover.number_box.setValue(limit)
        tones.append((popover.rejected.property("tone"), popover.missed.property("tone")))
    assert tones == [("", ""), ("", "warning"), ("warning", ""), ("", "warning")]
    shown = popover.missed.grab().toImage()
    assert colours(shown).count(QColor(Appearance().palette.warning).name()) > 20


def colours(image: QImage) -> list[str]:
    return [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]


def test_without_scores_nothing_is_promised(popover: LimitPopover) -> None:
    popover.show_limit("Gear 32 mm", 1.0, CalibrationScores())
    assert "not known" in popover.rejected.text() and "not known" in popover.missed.text()
    popover.show_limit("Gear 32 mm", 1.0, CalibrationScores(SCORES.good))
    assert "1 would be rejected" in popover.rejected.text()
    assert popover.missed.text() == "How many pseudo-anomalies would be missed is not known for this model."
    assert popover.slider.isVisible(), "the limit can be chosen all the same"


# One axis


@pytest.mark.parametrize("limit", [0.5, 0.8, 1.0, 1.37, 2.0, 2.75, 3.0])
def test_the_handle_stands_on_the_line_and_both_on_the_score(popover: LimitPopover, limit: float) -> None:
    popover.number_box.setValue(limit)
    slider = popover.slider
    image = slider.grab().toImage()
    accent = QColor(Appearance().palette.accent)

    def middle(y: int) -> float:
        xs = [x for x in range(image.width()) if image.pixelColor(x, y) == accent]
        return (min(xs) + max(xs)) / 2

    centre = slider.handle_centre()
    line, handle = middle(round(centre.y()) - 40), middle(round(centre.y()))
    assert abs(line - handle) <= 1
    assert abs(line - slider.x_of(limit)) <= 1 and abs(centre.x() - slider.x_of(limit)) <= 1


def test_bars_stand_where_the_limit_of_their_score_does(popover: LimitPopover) -> None:
    """The bar of 1.12 reaches from 1.1 to 1.2, and the line at 1.15 stands in its middle."""
    slider, ng = popover.slider, QColor(Appearance().palette.verdict(Verdict.NG).ink)
    image = slider.grab().toImage()
    y = round(slider.handle_centre().y()) - 4
    painted = [x for x in range(image.width()) if image.pixelColor(x, y) == ng]
    popover.number_box.setValue(1.15)
    assert abs((painted[0] + painted[-1]) / 2 - slider.handle_centre().x()) <= 1
    assert len(painted) == pytest.approx(slider.x_of(0.1) - slider.x_of(0), abs=3)


def test_good_parts_beyond_the_limit_and_pseudo_anomalies_within_are_painted_as_wrong(popover: LimitPopover) -> None:
    slider, palette = popover.slider, Appearance().palette
    axis = round(slider.handle_centre().y())
    wrong, right = QColor(palette.verdict(Verdict.NG).ink), QColor(palette.muted)

    def at(score: float, y: int) -> QColor:
        return slider.grab().toImage().pixelColor(round(slider.x_of(score)), axis + y)

    popover.number_box.setValue(0.95)
    assert (at(1.15, -5), at(0.55, -5)) == (wrong, right)
    assert at(1.75, -5) not in (wrong, right), "no good part scored so"
    popover.number_box.setValue(1.55)
    assert (at(1.15, -5), at(0.55, -5)) == (right, right)
    assert (at(0.95, 5), at(1.35, 5), at(1.95, 5), at(2.95, 5)) == (wrong, wrong, right, right)


def test_the_line_is_dragged_with_the_mouse(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    for wanted in (0.8, 1.5, 2.75):
        drag(qtbot, popover, wanted)
        assert popover.limit == pytest.approx(wanted, abs=0.02)
        assert popover.number_box.value() == popover.limit == popover.slider.limit
    qtbot.mousePress(popover.slider, LEFT, pos=QPoint(0, 40))
    assert popover.limit == THRESHOLD_MINIMUM
    qtbot.mouseMove(popover.slider, QPoint(popover.slider.width() + 50, 40))
    assert popover.limit == THRESHOLD_MAXIMUM
    assert limits == [], "nothing was applied"


def test_the_line_is_moved_by_keys_and_says_where_it_is(qtbot: QtBot, popover: LimitPopover) -> None:
    slider = popover.slider
    assert slider.hasFocus()
    for key, limit in (
        (Qt.Key.Key_Right, 1.01),
        (Qt.Key.Key_PageUp, 1.11),
        (Qt.Key.Key_PageDown, 1.01),
        (Qt.Key.Key_Left, 1.0),
        (Qt.Key.Key_End, THRESHOLD_MAXIMUM),
        (Qt.Key.Key_Right, THRESHOLD_MAXIMUM),
        (Qt.Key.Key_Home, THRESHOLD_MINIMUM),
    ):
        qtbot.keyClick(slider, key)
        assert popover.limit == pytest.approx(limit)
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Limit"
    assert interface.text(QAccessible.Text.Description) == "0.50; the limit is 1.00 now"
    focused = slider.grab().toImage()
    popover.number_box.setFocus()
    assert slider.grab().toImage() != focused, "the focus is to be seen"


def test_the_wheel_never_moves_it(popover: LimitPopover) -> None:
    for widget in (popover.slider, popover.number_box):
        widget.setFocus()
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle, widget.mapToGlobal(middle), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        assert popover.limit == 1.0 and not event.isAccepted()


# Apply and discard


def test_enter_applies_what_was_typed_and_nothing_before(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    popover.number_box.setFocus()
    popover.number_box.selectAll()
    for key, shown in (("1", "1"), (",", "1."), ("3", "1.3"), ("7", "1.37")):
        qtbot.keyClicks(popover.number_box, key)
        assert popover.number_box.text().rstrip() == shown, "what is typed is not rewritten"
    assert popover.limit == 1.37 and popover.apply_button.text() == "Apply 1.37" and limits == []
    qtbot.keyClick(popover.number_box, Qt.Key.Key_Return)
    assert limits == [1.37] and not popover.isVisible()


def test_enter_after_a_number_that_cannot_be_chosen_applies_nothing(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    popover.number_box.setFocus()
    popover.number_box.selectAll()
    qtbot.keyClicks(popover.number_box, "0.4")
    qtbot.keyClick(popover.number_box, Qt.Key.Key_Return)
    assert popover.isVisible() and limits == []
    assert popover.number_box.text() == "1.00" and popover.limit == 1.0


def test_the_buttons_apply_and_discard(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    assert not popover.apply_button.isEnabled(), "nothing was changed"
    drag(qtbot, popover, 1.5)
    qtbot.mouseClick(popover.discard_button, LEFT)
    assert limits == [] and popover.limit == 1.0 and not popover.isVisible()
    popover.show()
    popover.number_box.setValue(1.5)
    qtbot.mouseClick(popover.apply_button, LEFT)
    assert limits == [1.5]


def test_going_back_to_the_proposal_is_previewed_too(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    popover.show_limit("Gear 32 mm", 1.5, SCORES)
    assert popover.standing.text() == "Now 1.50 · proposal 1.00" and popover.standing.property("tone") == "warning"
    qtbot.mouseClick(popover.proposal_button, LEFT)
    assert popover.limit == 1.0 and limits == [] and not popover.proposal_button.isEnabled()
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    assert limits == [None], "no limit of the product's own"


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, popover: LimitPopover) -> None:
    limits = told(popover)
    popover.number_box.setValue(2.0)
    popover.discard_button.setFocus()
    qtbot.keyClick(popover.discard_button, Qt.Key.Key_Return)
    assert limits == [] and not popover.isVisible()


@pytest.mark.parametrize("close", ["escape", "click elsewhere", "unchanged enter"])
def test_closing_otherwise_changes_nothing(qtbot: QtBot, popover: LimitPopover, close: str) -> None:
    limits = told(popover)
    if close == "unchanged enter":
        qtbot.keyClick(popover.slider, Qt.Key.Key_Return)
    else:
        drag(qtbot, popover, 2.5)
        assert popover.limit > 2
        if close == "escape":
            qtbot.keyClick(popover.slider, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(popover, LEFT, pos=QPoint(-40, -40))
    assert not popover.isVisible() and limits == []
    popover.show()
    assert popover.limit == 1.0 == popover.slider.limit == popover.number_box.value()


# On the page


def test_the_page_says_that_the_limit_is_not_the_proposal(qtbot: QtBot, page: InspectPage, states: States) -> None:
    button = page.panel.limit_button
    assert button.text() == "Limit 1.00" and not button.property("noticed")
    states.app.set_products(tuple(replace(p, threshold=1.25) for p in states.app.products))
    assert button.text() == "Limit 1.25\nproposal 1.00" and button.accessibleName() == "Limit 1.25 · proposal 1.00"
    assert button.property("noticed") and button.isVisible()
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width(), timeout=2000)
    assert button.height() >= button.sizeHint().height()
    popover = opened(qtbot, page)
    assert popover.limit == 1.25 and "proposal 1.00" in popover.standing.text()
    popover.discard()
    states.app.set_products(tuple(replace(p, threshold=None) for p in states.app.products))
    assert button.text() == "Limit 1.00" and not button.property("noticed")
    states.app.set_active_product(None)
    assert not button.isEnabled()


def test_the_page_asks_only_for_what_was_applied(qtbot: QtBot, page: InspectPage) -> None:
    asked: list[float | None] = []
    page.limitChosen.connect(asked.append)
    popover = opened(qtbot, page)
    drag(qtbot, popover, 2.0)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert asked == []
    popover = opened(qtbot, page)
    qtbot.keyClick(popover.slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(popover.slider, Qt.Key.Key_Return)
    assert asked == [pytest.approx(1.1)]


def test_the_parts_of_this_run_that_would_flip_are_named(qtbot: QtBot, page: InspectPage, states: States) -> None:
    add(states, scored(50, 1.1), scored(51, 1.004, Verdict.OK), scored(52, 1.2, Verdict.NG), scored(53, 0.8))
    popover = opened(qtbot, page)
    assert popover.flips.count() == 0 and "43 parts of this run, 0 would" in popover.run_line.text()
    popover.number_box.setValue(1.25)
    assert names(popover) == [
        "50 · part50.png, NG → OK, 1.10",
        "51 · part51.png, NG → OK, 1.004, a person: good",
        "52 · part52.png, NG → OK, 1.20, a person: bad",
    ]
    assert popover.to_ok.accessibleName() == "NG → OK: 3 parts, a person called 1 good, 1 bad"
    assert popover.to_ok.contradicts, "a part that a person called bad would pass"
    assert popover.to_ng.accessibleName() == "OK → NG: 0 parts"
    popover.number_box.setValue(0.75)
    assert names(popover) == ["53 · part53.png, OK → NG, 0.80"]
    assert popover.to_ng.accessibleName() == "OK → NG: 1 part" and not popover.to_ng.contradicts
    row = popover.flips.visualRect(popover.flips.model().index(0, 0)).center()
    with qtbot.waitSignal(page.partRequested) as asked:
        qtbot.mouseClick(popover.flips.viewport(), LEFT, pos=row)
    assert asked.args == [53] and popover.isVisible()
    popover.flips.setFocus()
    with qtbot.waitSignal(page.partRequested), qtbot.assertNotEmitted(page.limitChosen):
        qtbot.keyClick(popover.flips, Qt.Key.Key_Return)


def test_while_parts_arrive_the_choice_stays_and_the_list_does_not_jump(
    qtbot: QtBot, page: InspectPage, states: States
) -> None:
    add(states, *(scored(number, 1.1) for number in range(100, 120)))
    popover = opened(qtbot, page)
    drag(qtbot, popover, 1.2)
    chosen = popover.limit
    popover.flips.setCurrentRow(10)
    popover.flips.verticalScrollBar().setValue(7 * 28)
    in_sight = popover.flips.item(7).toolTip()
    for number in range(120, 150):
        add(states, scored(number, 1.15))
        assert popover.flips.count() == 20, "not at every part"
    qtbot.waitUntil(lambda: popover.flips.count() == 50, timeout=3000)
    assert popover.limit == chosen == popover.slider.limit
    assert popover.flips.item(popover.flips.indexAt(QPoint(2, 2)).row()).toolTip() == in_sight
    assert popover.flips.currentRow() == 10
    states.inspection.update_inspection(scored(149, 1.15, Verdict.OK))
    qtbot.waitUntil(lambda: "1 good" in popover.to_ok.accessibleName(), timeout=3000)


def test_a_limit_that_changes_meanwhile_is_the_new_now(qtbot: QtBot, page: InspectPage, states: States) -> None:
    popover = opened(qtbot, page)
    states.app.set_products(tuple(replace(p, threshold=1.1) for p in states.app.products))
    assert popover.limit == 1.1, "nothing was chosen yet"
    popover.number_box.setValue(1.5)
    states.app.set_products(tuple(replace(p, threshold=0.9) for p in states.app.products))
    assert popover.isVisible() and popover.limit == 1.5
    assert popover.standing.text().startswith("Now 0.90")
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.limit == 0.9


@pytest.mark.parametrize("change", ["product", "no product", "model", "no model"])
def test_another_product_or_model_closes_it_with_nothing_changed(
    qtbot: QtBot, page: InspectPage, states: States, change: str
) -> None:
    popover = opened(qtbot, page)
    popover.number_box.setValue(2.0)
    with qtbot.assertNotEmitted(page.limitChosen):
        if change == "product":
            states.app.set_active_product(view_samples.product(2))
        elif change == "no product":
            states.app.set_active_product(None)
        elif change == "model":
            states.app.set_models((view_samples.model(3, active=True), view_samples.model(2)))
        else:
            states.app.set_models(())
        assert not popover.isVisible()


def test_a_run_of_another_product_is_no_evidence(qtbot: QtBot, page: InspectPage, states: States) -> None:
    states.inspection.set_run_state(RunState.IDLE)
    states.app.set_active_product(view_samples.product(2))
    popover = opened(qtbot, page)
    popover.number_box.setValue(3.0)
    assert popover.flips.count() == 0 and popover.preview.judged == 0
    assert popover.run_line.text() == "No part was judged with this product and model yet."
    popover.discard()
    states.inspection.begin_run()
    states.inspection.set_run_state(RunState.STARTING)
    add(states, scored(1, 1.4))
    popover = opened(qtbot, page)
    popover.number_box.setValue(3.0)
    assert popover.run_line.text() == "Of the one part of this run, 1 would be judged otherwise:"
    assert popover.flips.count() == 1


def test_it_fits_a_small_screen_and_leaves_the_verdict_in_sight(qtbot: QtBot, page: InspectPage) -> None:
    popover = opened(qtbot, page)
    assert popover.sizeHint().height() <= 720
    assert popover.frameGeometry().right() < page.panel.mapToGlobal(QPoint(0, 0)).x()
    for label in (popover.rejected, popover.missed):
        assert label.heightForWidth(label.width()) <= label.height()


def test_the_limit_button_fits_beside_the_correction(page: InspectPage, states: States) -> None:
    for threshold in (None, 1.25):
        states.app.set_products(tuple(replace(p, threshold=threshold) for p in states.app.products))
        for verdict, overruled in ((Verdict.NG, None), (Verdict.OK, None), (Verdict.NG, Verdict.OK)):
            inspection = view_samples.inspection(1, verdict, overruled)
            page.panel.show_banner(RunBanner(Standing.RUNNING, latest=inspection), inspection)
            QApplication.processEvents()  # the layout waits for it
            for button in (page.panel.overrule_button, page.panel.limit_button):
                assert button.width() >= button.sizeHint().width()
