"""The limit of a product: what it does to good parts, and how a person changes it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.product import THRESHOLD_MAXIMUM, THRESHOLD_MINIMUM
from app.pages.inspect.parts.limit_popover import LimitPopover
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.view_samples import States

SCORES = (0.31, 0.42, 0.5, 0.5, 0.55, 0.63, 0.7, 0.84, 1.0, 1.12)


@pytest.fixture
def popover(qtbot: QtBot, qapp: QApplication) -> LimitPopover:
    prepare_application(qapp)
    popover = LimitPopover(Appearance())
    qtbot.addWidget(popover)
    popover.show_limit("Gear 32 mm", 1.0, SCORES)
    popover.show()
    qtbot.waitExposed(popover)
    return popover


def test_says_how_many_unused_good_parts_the_limit_rejects(popover: LimitPopover) -> None:
    assert "Gear 32 mm" in popover.title.text()
    assert popover.sentence.text() == (
        "Of 10 good parts that training did not use, 1 would be rejected (95 % interval 0–45 %)."
    )
    popover.slider.setValue(60)
    assert "5 would be rejected (95 % interval 19–81 %)" in popover.sentence.text()
    popover.spin_box.setValue(2.5)
    assert "0 would be rejected (95 % interval 0–31 %)" in popover.sentence.text()
    assert popover.slider.value() == 250


def test_a_choice_is_told_once_when_the_hand_rests(qtbot: QtBot, popover: LimitPopover) -> None:
    told: list[float | None] = []
    popover.limitChosen.connect(told.append)
    for value in range(110, 131, 5):
        popover.slider.setValue(value)
    assert told == []
    qtbot.waitUntil(lambda: told == [1.3], timeout=3000)
    popover.show_limit("Gear 32 mm", 1.3, SCORES)
    popover.proposal_button.click()
    qtbot.waitUntil(lambda: told == [1.3, None], timeout=3000)
    assert not popover.proposal_button.isEnabled()


def test_closing_quickly_loses_nothing(qtbot: QtBot, popover: LimitPopover) -> None:
    popover.slider.setValue(170)
    with qtbot.waitSignal(popover.limitChosen, timeout=100) as told:
        popover.hide()
    assert told.args == [1.7]


def test_a_moving_hand_is_not_disturbed_by_what_is_stored(popover: LimitPopover) -> None:
    popover.slider.setValue(140)
    popover.show_limit("Gear 32 mm", 1.0, SCORES)
    assert popover.limit == pytest.approx(1.4)


def test_the_line_in_the_histogram_can_be_dragged(qtbot: QtBot, popover: LimitPopover) -> None:
    histogram = popover.histogram
    for wanted in (0.8, 1.5, 2.75):
        target = QPoint(round(histogram.x_of(wanted)), 40)
        qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=target)
        assert popover.limit == pytest.approx(wanted, abs=0.02)
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(0, 40))
    assert popover.limit == THRESHOLD_MINIMUM
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(histogram.width() - 1, 40))
    assert popover.limit == THRESHOLD_MAXIMUM


def test_the_histogram_paints_good_parts_beyond_the_limit_as_ng(popover: LimitPopover) -> None:
    histogram = popover.histogram
    image = histogram.grab().toImage()
    palette = Appearance().palette

    def colour_at(score: float) -> QColor:
        return image.pixelColor(round(histogram.x_of(score)), histogram.height() - 30)

    assert colour_at(1.15) == QColor(palette.verdict(Verdict.NG).ink)
    assert colour_at(0.55) == QColor(palette.muted)
    assert colour_at(1.75) not in (QColor(palette.muted), QColor(palette.verdict(Verdict.NG).ink))


def test_without_scores_nothing_is_promised(popover: LimitPopover) -> None:
    popover.show_limit("Gear 32 mm", 1.0, ())
    assert "not known" in popover.sentence.text() and not popover.histogram.isVisible()


def test_the_page_shows_the_limit_and_passes_a_choice_on(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    states = States().fill()
    page = states.make_inspect(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 700)
    page.show()
    qtbot.waitExposed(page)
    assert page.panel.limit_button.text() == "Limit 1.00"
    states.app.set_products(tuple(replace(p, threshold=1.25) for p in states.app.products))
    assert page.panel.limit_button.text() == "Limit 1.25"
    states.app.set_limit_evidence(SCORES)
    page.panel.limit_button.click()
    popover = page.panel.limit_popover
    qtbot.waitUntil(popover.isVisible, timeout=2000)
    assert popover.limit == pytest.approx(1.25) and "Of 10 good parts" in popover.sentence.text()
    popover.slider.setValue(90)
    with qtbot.waitSignal(page.limitChosen) as chosen:
        popover.hide()
    assert chosen.args == [pytest.approx(0.9)]
    states.app.set_active_product(None)
    assert not page.panel.limit_button.isEnabled()


def test_the_limit_button_fits_beside_the_correction(qtbot: QtBot, qapp: QApplication) -> None:
    prepare_application(qapp)
    states = States().fill()
    page = states.make_inspect(Appearance())
    qtbot.addWidget(page)
    page.resize(1184, 672)
    for verdict, overruled in ((Verdict.NG, None), (Verdict.OK, None), (Verdict.NG, Verdict.OK)):
        page.panel.show_inspection(view_samples.inspection(1, verdict, overruled))
        for button in (page.panel.overrule_button, page.panel.limit_button):
            assert button.width() >= button.sizeHint().width()
