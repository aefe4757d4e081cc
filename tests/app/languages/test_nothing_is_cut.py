"""Nothing is cut on a screen of 1280 × 800, in English and in a language whose words are longer: pages and dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.calibration_scores import CalibrationScores
from app.domain.edition import Edition
from app.domain.language import Language
from app.domain.model_details import ModelDetails
from app.domain.run_status import RunState
from app.languages.translation_file import read_translations
from app.languages.translator import SentenceTranslator
from app.messages.codes.imports import AddImages
from app.messages.message import PlainText
from app.pages.catalogue import PAGES
from app.pages.charts.view import View as ChartsView
from app.pages.releases.page import View
from app.pages.train.parts.model_details import ModelDetailsDialog
from app.settings.schema import Theme
from app.shell.command_palette import CommandPalette
from app.shell.main_window import MINIMUM_SIZE, MainWindow
from app.shell.shortcut_list import ShortcutList
from app.state.notice import Notice, NoticeLevel
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.fonts import shape_han
from onenip_core.manifest import load_manifest
from onenip_core.progress import LivePicture, ProgressEvent, Stage
from onenip_core.types import Verdict
from tests.support.cut_texts.finding import Finding
from tests.support.cut_texts.measuring import SCREEN, cut_texts
from tests.support.cut_texts.menus import cut_in_menus
from tests.support.cut_texts.spoken import Spoken, speaking
from tests.support.full_pages import (
    DAMAGED,
    GOOD,
    fill_charts,
    fill_limits,
    fill_overrules,
    fill_releases,
    operate_page,
)
from tests.support.long_language import speaking_at_length
from tests.support.model_folders import write_model_folder
from tests.support.pages import charts_page, inspect_page, releases_page
from tests.support.shown_dialogs import every_dialog
from tests.support.view_samples import NAMES, States, model

KEYS = tuple(page.key for page in PAGES)
LIVE = (LivePicture("Gear", b"", b"", b""),)
SETTLED_MS = 30
"""Columns and heights follow what is in them a moment later."""


class English:
    """The language of the code. What may be a name is not told from a word in it."""

    def is_said(self, text: str) -> bool:
        return False

    def is_whole(self, text: str) -> bool:
        return False


REAL = (Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.CHINESE, Language.JAPANESE)


@pytest.fixture(params=["long", pytest.param("english", marks=pytest.mark.slow)])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Spoken]:
    prepare_application(qapp)
    if request.param == "english":
        yield English()
        return
    with speaking_at_length() as language:
        yield language


@pytest.fixture(params=REAL)
def real_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Spoken]:
    prepare_application(qapp)
    shape_han(request.param)
    with speaking(SentenceTranslator(read_translations(request.param))) as language:
        yield language
    shape_han("en")


def said(findings: list[Finding]) -> str:
    return "\n".join(map(str, findings))


def window_of(qtbot: QtBot, states: States) -> MainWindow:
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.resize(SCREEN.size())
    window.show()
    qtbot.waitExposed(window)
    return window


def on_page(window: MainWindow, key: str, language: Spoken) -> list[Finding]:
    window.show_page(key)
    QTest.qWait(SETTLED_MS)
    return cut_texts(window, language)


def full_window(qtbot: QtBot, states: States) -> MainWindow:
    """With everything on its pages that has a state."""
    window = window_of(qtbot, states)
    fill_limits(states)
    fill_releases(states)
    fill_charts(states)
    fill_overrules(states, releases_page(window))
    states.training.set_progress(ProgressEvent(Stage.TRAINING, 0.5, 50, 100, {"total": 0.1}, pictures=LIVE))
    return window


def on_views(window: MainWindow, language: Spoken) -> list[Finding]:
    """What is behind the chips of two pages."""
    findings: list[Finding] = []
    for chart in ChartsView:
        charts_page(window).show_view(chart)
        findings += on_page(window, "charts", language)
    for view in View:
        releases_page(window).show_view(view)
        findings += on_page(window, "releases", language)
    return findings


def test_the_pages_hold_their_words(qtbot: QtBot, language: Spoken) -> None:
    window = window_of(qtbot, States().fill())
    findings = [found for key in KEYS for found in on_page(window, key, language)]
    assert not findings, said(findings)


def test_the_pages_hold_the_words_of_the_languages_that_we_speak(qtbot: QtBot, real_language: Spoken) -> None:
    full, empty = full_window(qtbot, States().fill()), window_of(qtbot, States())
    findings = [found for window in (full, empty) for key in KEYS for found in on_page(window, key, real_language)]
    findings += on_views(full, real_language)
    assert not findings, said(findings)


@pytest.mark.slow
def test_menus_hold_the_words_of_the_languages_that_we_speak(qtbot: QtBot, real_language: Spoken) -> None:
    window = full_window(qtbot, States().fill())
    findings: list[Finding] = []
    for key in KEYS:
        window.show_page(key)
        QTest.qWait(SETTLED_MS)
        findings += cut_in_menus(window, real_language)
    assert not findings, said(findings)


@pytest.mark.slow
def test_dialogs_hold_the_words_of_the_languages_that_we_speak(qtbot: QtBot, real_language: Spoken) -> None:
    appearance, parent = Appearance(), QWidget()
    qtbot.addWidget(parent)
    appearance.apply_to(parent)
    findings: list[Finding] = []
    for make in every_dialog().values():
        dialog = make(appearance, parent)
        dialog.show()
        QTest.qWait(SETTLED_MS)
        findings += cut_texts(dialog, real_language) + cut_in_menus(dialog, real_language)
        dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not findings, said(findings)


def test_charts_and_overrules_hold_their_words(qtbot: QtBot, language: Spoken) -> None:
    window = full_window(qtbot, States().fill())
    findings = on_views(window, language)
    assert not findings, said(findings)


def test_a_long_title_and_a_warning_leave_the_buttons_their_room(qtbot: QtBot, language: Spoken) -> None:
    states = States().fill()
    untrained = replace(model(2, active=True), title="Spring line with everything", untrained=NAMES[:1])
    states.app.set_models((untrained,))
    window = window_of(qtbot, states)
    findings = on_page(window, "inspect", language)
    window.show_page("train")
    findings += on_page(window, "inspect", language)
    assert not findings, said(findings)
    assert window.top_bar.model_button.text() not in untrained.label, "it is the title that gives way"


def test_the_lowest_window_holds_them_too(qtbot: QtBot, language: Spoken) -> None:
    window = window_of(qtbot, States().fill())
    window.resize(MINIMUM_SIZE)
    findings = [
        found for key in ("inspect", "train", "review", "all_parts") for found in on_page(window, key, language)
    ]
    assert not findings, said(findings)


@pytest.mark.parametrize("edition", Edition)
def test_pages_with_nothing_in_them_hold_their_words(qtbot: QtBot, language: Spoken, edition: Edition) -> None:
    window = window_of(qtbot, States(edition=edition))
    findings = [found for key in KEYS for found in on_page(window, key, language)]
    assert not findings, said(findings)


def test_a_limit_and_its_popover_hold_their_words(qtbot: QtBot, language: Spoken) -> None:
    states = States().fill()
    fill_limits(states)
    window = window_of(qtbot, states)
    findings = on_page(window, "limits", language)
    states.app.set_limit_evidence(CalibrationScores(GOOD, DAMAGED))
    window.show_page("inspect")
    limit = inspect_page(window).limit
    limit.open()
    QTest.qWait(SETTLED_MS)
    findings += cut_texts(limit.popover, language)
    limit.popover.hide()
    assert not findings, said(findings)


def test_the_views_of_releases_hold_their_words(qtbot: QtBot, language: Spoken) -> None:
    states = States().fill()
    fill_releases(states)
    window = window_of(qtbot, states)
    findings = on_page(window, "releases", language)
    for view in View:
        releases_page(window).show_view(view)
        findings += on_page(window, "releases", language)
    assert not findings, said(findings)


@pytest.mark.parametrize("verdict", Verdict)
def test_the_operators_page_holds_its_words(qtbot: QtBot, language: Spoken, verdict: Verdict) -> None:
    findings = on_operators_page(qtbot, language, verdict)
    assert not findings, said(findings)


def test_the_operators_page_holds_the_words_of_the_languages_that_we_speak(qtbot: QtBot, real_language: Spoken) -> None:
    findings = on_operators_page(qtbot, real_language, Verdict.NOT_CHECKED)
    assert not findings, said(findings)


def on_operators_page(qtbot: QtBot, language: Spoken, verdict: Verdict) -> list[Finding]:
    """With a part of that verdict, and when nothing runs any more."""
    states, appearance = States().fill(), Appearance()
    page = operate_page(states, appearance)
    qtbot.addWidget(page)
    appearance.apply_to(page)
    page.resize(SCREEN.size())
    page.show()
    states.add_part(41, verdict)
    QTest.qWait(SETTLED_MS)
    findings = cut_texts(page, language)
    states.inspection.set_run_state(RunState.IDLE)
    QTest.qWait(SETTLED_MS)
    return findings + cut_texts(page, language)


def test_a_message_ends_in_dots_and_its_buttons_do_not(qtbot: QtBot, language: Spoken) -> None:
    states = States().fill()
    window = window_of(qtbot, states)
    for level in NoticeLevel:
        states.app.raise_notice(Notice(level, AddImages("Gear"), PlainText("The disk is full. " * 20)))
        QTest.qWait(SETTLED_MS)
        findings = cut_texts(window.notices, language)
        assert not findings, said(findings)
    window.notice_list.show_notice(0)
    QTest.qWait(SETTLED_MS)
    findings = cut_texts(window.notice_list, language)
    window.notice_list.close()
    assert not findings, said(findings)


def test_what_the_window_lists_is_whole(qtbot: QtBot, language: Spoken) -> None:
    window = window_of(qtbot, States().fill())
    lists = (
        CommandPalette(window._commands(), window),
        ShortcutList(window.appearance, window._actions, window._places(), window),
        window.help_card,
    )
    window.help_card.show_page()
    for shown in lists:
        shown.show()
        QTest.qWait(SETTLED_MS)
        findings = cut_texts(shown, language)
        shown.close()
        assert not findings, said(findings)


def test_the_details_of_a_model_are_whole(qtbot: QtBot, language: Spoken, tmp_path: Path) -> None:
    manifest = load_manifest(write_model_folder(tmp_path / "model"))
    appearance = Appearance()
    dialog = ModelDetailsDialog(appearance, ModelDetails(model(1), manifest, "0" * 64, 1000), ())
    qtbot.addWidget(dialog)
    appearance.apply_to(dialog)
    dialog.show()
    QTest.qWait(SETTLED_MS)
    findings = cut_texts(dialog, language)
    assert not findings, said(findings)


@pytest.mark.parametrize("name", every_dialog())
def test_the_dialogs_hold_their_words(qtbot: QtBot, language: Spoken, name: str) -> None:
    appearance, parent = Appearance(), QWidget()
    qtbot.addWidget(parent)
    appearance.apply_to(parent)
    dialog = every_dialog()[name](appearance, parent)
    dialog.show()
    QTest.qWait(SETTLED_MS)
    findings = cut_texts(dialog, language)
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not findings, said(findings)


@pytest.mark.slow
@pytest.mark.parametrize("theme", [Theme.DARK, Theme.HIGH_CONTRAST])
def test_a_theme_changes_no_widths(qtbot: QtBot, theme: Theme) -> None:
    with speaking_at_length() as language:
        window = window_of(qtbot, States(theme).fill())
        findings = [found for key in ("review", "releases") for found in on_page(window, key, language)]
    assert not findings, said(findings)
