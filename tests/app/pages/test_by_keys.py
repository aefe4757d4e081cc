"""Nothing needs a mouse: Return presses what has the focus, and the focus is never where nobody wants it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.golden_part import GoldenTruth, KnownTruth
from app.shell.main_window import MainWindow
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.widgets import action_button
from app.widgets.search_field import SearchField
from app.widgets.truth_dialog import TruthDialog
from tests.support.pages import inspect_page, products_page, review_page, train_page
from tests.support.view_samples import States, normal_image

MOST_TABS = 60


@pytest.fixture
def states(qapp: QApplication) -> States:
    prepare_application(qapp)
    return States()


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def stops(page: QWidget) -> list[QWidget]:
    """What Tab comes by on a page."""
    page.setFocus()
    found: list[QWidget] = []
    for _ in range(MOST_TABS):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in found or not page.isAncestorOf(focus):
            break
        found.append(focus)
    return found


def test_return_presses_a_button_and_leaves_a_choice_to_the_dialog_around_it(qtbot: QtBot, states: States) -> None:
    appearance = Appearance()
    button, chip = action_button(appearance, "Do it"), action_button(appearance, "This one", role="chip")
    pressed: list[str] = []
    for each in (button, chip):
        each.clicked.connect(lambda _=False, each=each: pressed.append(each.text()))
        qtbot.addWidget(each)
        QTest.keyClick(each, Qt.Key.Key_Return)
    assert pressed == ["Do it"]
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert pressed == ["Do it", "This one"]


def test_the_return_of_a_scanner_presses_nothing_of_a_run(states: States, window: MainWindow) -> None:
    page = inspect_page(window)
    for button in (page.controls.pause_button, page.controls.stop_button, page.panel.overrule_button):
        assert not button.autoDefault(), button.text()


def test_where_there_is_no_product_the_first_key_makes_one(states: States, window: MainWindow) -> None:
    asked: list[str] = []
    page = products_page(window)
    page.create_button.clicked.disconnect()
    page.create_button.clicked.connect(lambda: asked.append("a name"))
    window.show_page("products")
    press(Qt.Key.Key_Return)
    assert asked == ["a name"]
    states.fill()
    window.show_page("inspect")
    window.show_page("products")
    assert QApplication.focusWidget() is page, "with products, Tab begins on the page"


def test_each_stop_of_the_tab_key_has_a_name(states: States, window: MainWindow) -> None:
    states.fill()
    for key in ("products", "train", "review", "limits", "releases", "settings"):
        window.show_page(key)
        QTest.qWait(10)
        found = stops(window.page(key))
        assert found, key
        nameless = [each for each in found if not each.accessibleName()]
        assert nameless == [], f"{key}: {nameless}"


def test_a_training_that_begins_hands_the_focus_to_no_other_button(states: States, window: MainWindow) -> None:
    states.fill()
    window.show_page("train")
    page = train_page(window)
    asked: list[list[int]] = []
    page.trainRequested.connect(lambda order: asked.append(list(order.products)))
    page.setup.train_button.setFocus()
    page.train()
    page.setup.set_busy(True)
    assert asked and QApplication.focusWidget() is page


def test_a_search_leads_on_to_what_was_found(qtbot: QtBot, states: States, window: MainWindow) -> None:
    field = SearchField("Find")
    qtbot.addWidget(field)
    left: list[bool] = []
    field.leftForFound.connect(lambda: left.append(True))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(field, key)
    assert len(left) == 2
    states.fill()
    states.app.set_images((normal_image(1), normal_image(2)))
    window.show_page("products")
    products = products_page(window)
    products.find_picture()
    press(Qt.Key.Key_Return)
    grid = products.images.grid
    assert QApplication.focusWidget() is grid and len(grid.selectedIndexes()) == 1
    grid.clearSelection()
    products.images.filter.setFocus()
    for _ in range(3):
        if QApplication.focusWidget() is not grid:
            press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is grid and len(grid.selectedIndexes()) == 1, "nor does Tab leave nothing chosen"
    window.show_page("review")
    review = review_page(window)
    review.search()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is review.table


def test_the_truth_of_golden_parts_is_chosen_by_arrows_and_accepted_by_return(qtbot: QtBot, states: States) -> None:
    dialog = TruthDialog(Appearance(), "What are these parts?", "", KnownTruth(GoldenTruth.GOOD))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.chips[GoldenTruth.GOOD])
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert dialog.result() == TruthDialog.DialogCode.Accepted and dialog.known.truth is GoldenTruth.DEFECTIVE


def test_a_field_for_several_lines_shows_that_it_has_the_focus(qtbot: QtBot, states: States) -> None:
    room = QWidget()
    field = QPlainTextEdit(room)
    field.setGeometry(10, 10, 120, 60)
    Appearance().apply_to(room)
    qtbot.addWidget(room)
    room.resize(140, 80)
    room.show()
    room.activateWindow()
    room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    room.setFocus()
    edge = QPoint(11, 40)
    plain = room.grab().toImage().pixelColor(edge)
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus())
    assert room.grab().toImage().pixelColor(edge) != plain


def test_what_can_be_done_with_a_part_is_never_cut_on_a_small_window(states: States, window: MainWindow) -> None:
    states.fill()
    window.resize(window.minimumSize())
    window.show_page("review")
    QTest.qWait(50)
    details = review_page(window).pane.details
    for button in (details.overrule_button, details.why_button, details.golden_button):
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
        right = button.mapTo(details, QPoint(button.width(), 0)).x()
        assert right <= details.width(), button.accessibleName()
