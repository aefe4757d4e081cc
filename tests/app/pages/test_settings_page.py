"""The Settings page: made from the rows of the schema, driven with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.pages.settings.page import SettingsPage
from app.pages.settings.parts.editors import ChoiceEditor, FlagEditor, NumberEditor, ShareEditor
from app.settings.schema import DEVICE, OVERLAY_OPACITY, SCHEMA, THEME, Theme
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from tests.support.sample_settings import BEEP, EXPOSURE, WITH_SAMPLES
from tests.support.view_samples import States


@pytest.fixture
def app_state() -> Iterator[AppState]:
    states = States()  # the state goes with it
    yield states.app


@pytest.fixture
def make(qtbot: QtBot, app_state: AppState) -> Iterator[Callable[..., SettingsPage]]:
    pages: list[SettingsPage] = []  # Python's reference keeps them alive

    def make_page(schema: tuple = SCHEMA) -> SettingsPage:  # type: ignore[type-arg]
        page = SettingsPage(app_state, Appearance(), schema)
        page.settingChosen.connect(app_state.set_setting)
        qtbot.addWidget(page)
        page.resize(1180, 700)
        page.show()
        qtbot.waitExposed(page)
        pages.append(page)
        return page

    yield make_page


def test_a_choice_is_changed_with_the_keyboard(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]
) -> None:
    editor = make().editor(THEME)
    assert isinstance(editor, ChoiceEditor)
    assert editor.choice.currentText() == "Light"
    qtbot.keyClick(editor.choice, Qt.Key.Key_Down)
    assert app_state.settings[THEME] is Theme.DARK


def test_a_share_is_changed_with_the_keyboard(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]
) -> None:
    editor = make().editor(OVERLAY_OPACITY)
    assert isinstance(editor, ShareEditor)
    qtbot.keyClick(editor.slider, Qt.Key.Key_PageDown)
    assert app_state.settings[OVERLAY_OPACITY] == pytest.approx(0.5)
    assert editor.text.text() == "50 %"


def test_the_page_follows_the_state_without_asking_for_a_change(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]
) -> None:
    page = make()
    with qtbot.assertNotEmitted(page.settingChosen):
        app_state.set_setting(THEME, Theme.HIGH_CONTRAST)
        app_state.set_setting(DEVICE, "cpu")
        app_state.set_setting(OVERLAY_OPACITY, 0.25)
    theme, device, opacity = page.editor(THEME), page.editor(DEVICE), page.editor(OVERLAY_OPACITY)
    assert isinstance(theme, ChoiceEditor) and theme.choice.currentText() == "High contrast"
    assert isinstance(device, ChoiceEditor) and device.choice.currentText() == "CPU"
    assert isinstance(opacity, ShareEditor) and opacity.slider.value() == 25


def test_reset_sets_the_group_to_its_defaults(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]
) -> None:
    page = make()
    look = page.cards[0]
    assert not look.reset_button.isEnabled()
    app_state.set_setting(THEME, Theme.DARK)
    app_state.set_setting(OVERLAY_OPACITY, 0.1)
    app_state.set_setting(DEVICE, "cpu")
    qtbot.mouseClick(look.reset_button, Qt.MouseButton.LeftButton)
    assert (app_state.settings[THEME], app_state.settings[OVERLAY_OPACITY]) == (Theme.LIGHT, 0.6)
    assert app_state.settings[DEVICE] == "cpu", "another group"


def test_a_row_that_is_added_to_the_schema_stands_on_the_page(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]
) -> None:
    page = make(WITH_SAMPLES)
    exposure, beep = page.editor(EXPOSURE), page.editor(BEEP)
    assert isinstance(exposure, NumberEditor) and isinstance(beep, FlagEditor)
    assert exposure.box.text() == "8.0 ms"
    exposure.box.selectAll()
    qtbot.keyClicks(exposure.box, "12,5")
    qtbot.keyClick(exposure.box, Qt.Key.Key_Return)
    assert app_state.settings[EXPOSURE] == 12.5
    qtbot.mouseClick(beep.box, Qt.MouseButton.LeftButton)
    assert app_state.settings[BEEP] is True


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.German])
@pytest.mark.parametrize("typed", ["12.5", "12,5"])
def test_comma_and_point_are_the_decimal_point_in_every_language(
    qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage], language: QLocale.Language, typed: str
) -> None:
    editor = make(WITH_SAMPLES).editor(EXPOSURE)
    assert isinstance(editor, NumberEditor)
    editor.box.setLocale(QLocale(language))
    editor.box.selectAll()
    qtbot.keyClicks(editor.box, typed)
    qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert app_state.settings[EXPOSURE] == 12.5
    assert editor.box.text() == ("12,5 ms" if language is QLocale.Language.German else "12.5 ms")


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle)), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_nothing(qtbot: QtBot, app_state: AppState, make: Callable[..., SettingsPage]) -> None:
    page = make(WITH_SAMPLES)
    before = app_state.settings
    theme, opacity, exposure = page.editor(THEME), page.editor(OVERLAY_OPACITY), page.editor(EXPOSURE)
    assert isinstance(theme, ChoiceEditor) and isinstance(opacity, ShareEditor) and isinstance(exposure, NumberEditor)
    for widget in (theme.choice, opacity.slider, exposure.box):
        widget.setFocus()
        for _ in range(3):
            turn_wheel(widget)
    assert app_state.settings == before
    assert theme.choice.currentIndex() == 0 and opacity.slider.value() == 60
