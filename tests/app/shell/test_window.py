"""The window: every page in every theme, names, keyboard, notices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.product import Product
from app.domain.run_status import RunState, SourceStatus
from app.messages.codes import sources as codes
from app.pages.catalogue import PAGES as DESCRIPTORS
from app.settings.schema import THEME, WINDOW_MAXIMISED, WINDOW_PLACE, Theme
from app.shell.error_dialog import ErrorDialog
from app.shell.main_window import MainWindow
from app.shell.window_actions import page_keys
from app.state.training_state import TrainingPhase
from onenip_core.types import Verdict
from tests.support import view_samples
from tests.support.pages import inspect_page, products_page, review_page, train_page
from tests.support.view_samples import States

INTERACTIVE = (
    QAbstractButton,
    QComboBox,
    QAbstractSlider,
    QAbstractSpinBox,
    QLineEdit,
    QAbstractItemView,
    QPlainTextEdit,
    QProgressBar,
)
PAGES = tuple(descriptor.key for descriptor in DESCRIPTORS)
INNER_PARTS = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")


@pytest.fixture
def states(tmp_path: Path) -> States:
    paths = []
    for number in range(3):
        path = tmp_path / f"größe {number}.png"
        cv2.imencode(".png", np.full((48, 64, 3), 80 * number + 40, np.uint8))[1].tofile(path)
        paths.append(path)
    return States().fill(tuple(paths))


@pytest.fixture
def window(qtbot: QtBot, states: States) -> Iterator[MainWindow]:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def colours_of(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}


def value_of(widget: QComboBox | QAbstractSlider | QAbstractSpinBox) -> object:
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    return widget.value() if isinstance(widget, QAbstractSlider) else widget.text()


def fits_into(window: MainWindow, width: int, height: int) -> bool:
    least = window.minimumSizeHint()
    return least.width() <= width and least.height() <= height


@pytest.mark.parametrize("filled", [True, False], ids=["filled", "empty"])
@pytest.mark.parametrize("theme", Theme)
def test_every_page_is_drawn_in_every_theme(qtbot: QtBot, theme: Theme, filled: bool) -> None:
    states = States(theme)
    if filled:
        states.fill()
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    for page in PAGES:
        window.show_page(page)
        shown = window.pages.page_on_show
        assert shown is not None and window.pages.currentIndex() == PAGES.index(page)
        colours = colours_of(shown.grab().toImage())
        assert len(colours) > 8, page
        assert window.appearance.colour("window").rgb() in colours, page
        qtbot.waitUntil(lambda: fits_into(window, 1280, 800), timeout=2000)


def test_theme_changes_while_the_window_is_open(window: MainWindow, states: States) -> None:
    for theme in (Theme.DARK, Theme.HIGH_CONTRAST, Theme.LIGHT):
        states.app.set_setting(THEME, theme)
        ground = window.appearance.colour("window")
        assert window.pages.grab().toImage().pixelColor(3, 3) == ground


def test_everything_interactive_has_a_name(window: MainWindow) -> None:
    nameless = []
    window.make_all_pages()
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or isinstance(widget, QScrollBar):
            continue
        if widget.objectName() in INNER_PARTS or isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
            continue
        if isinstance(widget, QHeaderView):
            continue
        if type(widget).__name__ == "QAbstractButton" and isinstance(widget.parent(), QAbstractItemView):
            continue  # the corner of a table, never shown without row headers
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_operators_targets_are_large(window: MainWindow) -> None:
    page = inspect_page(window)
    buttons = [*page.controls.findChildren(QAbstractButton), *page.findChildren(QAbstractButton)]
    visible = [button for button in buttons if button.isVisible() and not isinstance(button, QScrollBar)]
    assert len(visible) >= 5
    assert [button.text() for button in visible if button.height() < 44] == []


def test_pages_are_reached_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.make_all_pages()
    window.activateWindow()
    numbered = [descriptor.key for descriptor in DESCRIPTORS if not descriptor.keys]
    for key, page in zip("123456789", numbered, strict=True):
        window.show_page("settings" if page == "inspect" else "inspect")
        qtbot.keyClick(window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda page=page: window.pages.currentIndex() == PAGES.index(page), timeout=2000)


def test_tab_goes_round_all_controls_of_a_page(qtbot: QtBot, window: MainWindow, states: States) -> None:
    states.inspection.set_run_state(RunState.IDLE)
    states.training.set_phase(TrainingPhase.IDLE)
    window.activateWindow()
    for page in PAGES:
        window.show_page(page)
        shown = window.pages.page_on_show
        assert shown is not None
        wanted = {
            widget
            for widget in shown.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QComboBox | QAbstractSlider)
            and widget.isVisibleTo(window)
            and widget.isEnabled()
            and not isinstance(widget, QScrollBar)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        reached: set[QWidget] = set()
        for _ in range(150):
            focused = QGuiApplication.focusObject()
            if isinstance(focused, QWidget):
                reached.add(focused)
            qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        grouped = {w for w in wanted if isinstance(w, QAbstractButton) and w.group() is not None and not w.isChecked()}
        missing = {widget.accessibleName() for widget in wanted - reached - grouped}
        assert wanted and missing == set(), page


def test_f11_fills_the_screen_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert not window.isFullScreen() and not window.isMaximized()


def test_a_maximised_window_is_maximised_again_after_full_screen_and_a_restart(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    window.showMaximized()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert window.isFullScreen()
    window.close()
    again = States()
    for setting in (WINDOW_PLACE, WINDOW_MAXIMISED):
        again.app.set_setting(setting, states.app.settings[setting])
    second = again.make_window(makes_all=False)
    qtbot.addWidget(second)
    second.show()
    assert second.isFullScreen()
    qtbot.waitExposed(second)
    second.activateWindow()
    qtbot.waitUntil(second.isActiveWindow)
    qtbot.keyClick(second, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert second.isMaximized() and not second.isFullScreen()


def test_the_wheel_changes_no_value_on_any_page(qtbot: QtBot, window: MainWindow, states: States) -> None:
    states.inspection.set_run_state(RunState.IDLE)
    states.training.set_phase(TrainingPhase.IDLE)
    tried = set()
    for page in PAGES:
        window.show_page(page)
        for widget in window.findChildren(QWidget):
            if isinstance(widget, QScrollBar) or not isinstance(widget, QComboBox | QAbstractSlider | QAbstractSpinBox):
                continue
            widget.setFocus()
            before = value_of(widget)
            for delta in (120, -120, -120):
                centre = QPointF(widget.rect().center())
                event = QWheelEvent(
                    centre, widget.mapToGlobal(centre), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
                )  # fmt: skip
                QApplication.sendEvent(widget, event)
            assert value_of(widget) == before, widget.accessibleName()
            tried.add(widget.accessibleName())
    assert {"Product", "Minutes to train", "Theme"} <= tried


def test_a_page_with_a_shortcut_of_its_own_takes_no_number() -> None:
    keys = dict(zip(PAGES, page_keys(DESCRIPTORS), strict=True))
    assert keys["review"] == ("Ctrl+4",) and keys["limits"] == ("Ctrl+5",) and keys["audit"] == ("Ctrl+9",)
    assert keys["all_parts"] == ("Ctrl+Shift+F",)
    many = [replace(DESCRIPTORS[0], key=str(number)) for number in range(11)]
    assert page_keys(many)[8:] == (("Ctrl+9",), (), ())


def test_every_page_fits_a_low_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 680)
    for page in PAGES:
        window.show_page(page)
        qtbot.waitUntil(lambda: fits_into(window, 1280, 680), timeout=2000)
        assert window.size() == QSize(1280, 680), page
        shown = window.pages.page_on_show
        assert shown is not None
        QApplication.processEvents()
        for button in shown.findChildren(QAbstractButton):
            if button.isVisible() and not button.visibleRegion().isEmpty():
                # Nothing is squeezed: what does not fit is scrolled to or left out.
                assert button.height() >= button.minimumSizeHint().height() - 1, (page, button.accessibleName())


def test_product_and_model_are_on_top_and_can_be_changed_while_idle(
    qtbot: QtBot, window: MainWindow, states: States
) -> None:
    bar = window.top_bar
    assert bar.product_choice.currentText() == "Ball screw"
    assert bar.model_button.text() == "m-0002 · lite"
    assert not bar.product_choice.isEnabled(), "a run belongs to the product that it began with"
    states.inspection.set_run_state(RunState.IDLE)
    bar.product_choice.setFocus()
    with qtbot.waitSignal(window.productSelected) as chosen:
        qtbot.keyClick(bar.product_choice, Qt.Key.Key_Down)
        qtbot.keyClick(bar.product_choice, Qt.Key.Key_Return)
    assert chosen.args == [2]
    assert bar.product_choice.isEnabled()


def test_model_is_chosen_from_the_menu(qtbot: QtBot, window: MainWindow, states: States) -> None:
    states.inspection.set_run_state(RunState.IDLE)
    menu = window.top_bar.model_button.menu()
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    with qtbot.waitSignal(window.modelActivated) as activated:
        menu.actions()[1].trigger()
    assert activated.args == [1]


def test_warns_when_the_model_does_not_know_the_product(window: MainWindow, states: States) -> None:
    states.app.set_models((view_samples.model(1, active=True, products=("Other",)),))
    states.inspection.set_run_state(RunState.IDLE)
    assert window.top_bar._warning.isVisible()
    assert not inspect_page(window).controls.start_button.isEnabled()


def test_status_bar_tells_source_speed_device_disk(window: MainWindow, states: States) -> None:
    bar = window.status_bar
    assert bar.source.text() == "Folder parts · 29.8 fps · 40 of 300"
    assert bar.speed.text() == "31 ms per part"
    assert bar.dropped.text() == "2 dropped"
    assert (bar.device.text(), bar.disk.text()) == ("Processor", "212 GB free")
    states.app.set_status("CPU", 900_000_000)
    assert "nearly full" in bar.disk.text()


def test_dropped_frames_are_counted_for_live_sources_only(window: MainWindow, states: States) -> None:
    for status, visible in (
        (SourceStatus(codes.Named("Folder"), 9.0, 0, 3, 10), False),
        (SourceStatus(codes.Connected(), 9.0, 0, 3, None), True),
        (SourceStatus(codes.Named("Folder"), 9.0, 2, 3, 10), True),
    ):
        states.inspection.set_source_status(status)
        holder = window.status_bar.dropped.parentWidget()
        assert holder is not None and holder.isVisible() is visible


def test_error_dialog_copies_details_and_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = ErrorDialog("Traceback: boom", tmp_path, window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback: boom"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.continue_button, Qt.MouseButton.LeftButton)


def test_help_is_there_for_the_main_parts(window: MainWindow) -> None:
    for widget in (inspect_page(window).image_view, inspect_page(window).panel.banner, review_page(window).table):
        assert len(widget.whatsThis()) > 30


def test_window_without_anything_says_what_to_do_first(qtbot: QtBot) -> None:
    states = States()
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.show()
    page = inspect_page(window)
    assert page.start.title == "Nothing to inspect yet"
    qtbot.mouseClick(page.start.help_button, Qt.MouseButton.LeftButton)
    assert window.pages.page_on_show is products_page(window)
    states.app.set_products((Product(1, "Gear", Path("/nowhere"), view_samples.NOW, 30, 0),))
    states.app.set_active_product(states.app.products[0])
    window.show_page("inspect")
    assert page.start.title == "No model yet"
    qtbot.mouseClick(page.start.help_button, Qt.MouseButton.LeftButton)
    assert window.pages.page_on_show is train_page(window)
    states.app.set_models((view_samples.model(1, active=True, products=("Gear",)),))
    window.show_page("inspect")
    assert page.start.title == "Ready to inspect Gear"
    assert page.start.source_buttons[0].isVisible() and page.controls.start_button.isEnabled()
    states.add_part(1, Verdict.OK)
    assert not page.start.isVisible() and page.image_view.isVisible()
