"""Nothing is cut at any text size, and at any scale of the system: in English and in German; pages in each language."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.language import Language
from app.languages.translation_file import read_translations
from app.languages.translator import SentenceTranslator
from app.settings.schema import TextSize
from app.shell.main_window import MINIMUM_SIZE
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.look.text_size import USUAL, set_text_percent
from onenip_core.types import Verdict
from tests.app.languages.test_nothing_is_cut import KEYS, English, on_page, said, window_of
from tests.support.cut_texts.measuring import SCREEN, cut_texts
from tests.support.cut_texts.spoken import Spoken, speaking
from tests.support.full_pages import fill_limits, fill_releases, operate_page
from tests.support.shown_dialogs import every_dialog
from tests.support.view_samples import States

GATE = Path(__file__).with_name("test_nothing_is_cut.py")
SETTLED_MS = 60
DOUBLE = 200
SCALES = ("1.25", "1.5", "2", "3")


def slow(value: object) -> object:
    return pytest.param(value, marks=pytest.mark.slow)


@pytest.fixture(params=["german", slow("english")])
def language(request: pytest.FixtureRequest) -> Iterator[Spoken]:
    if request.param == "english":
        yield English()
        return
    with speaking(SentenceTranslator(read_translations(Language.GERMAN))) as language:
        yield language


@pytest.fixture
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    set_text_percent(request.param)
    prepare_application(qapp)
    yield request.param
    set_text_percent(USUAL)
    prepare_application(qapp)


at_sizes = pytest.mark.parametrize(
    "percent",
    [DOUBLE, *(slow(size.percent) for size in TextSize if size.percent not in (USUAL, DOUBLE))],
    indirect=True,
)


@at_sizes
def test_full_pages_hold_their_words(qtbot: QtBot, language: Spoken, percent: int) -> None:
    states = States().fill()
    fill_limits(states)
    fill_releases(states)
    window = window_of(qtbot, states)
    findings = [found for key in KEYS for found in on_page(window, key, language)]
    assert not findings, said(findings)


@pytest.mark.slow
@at_sizes
def test_empty_pages_and_the_lowest_window_hold_them_too(qtbot: QtBot, language: Spoken, percent: int) -> None:
    empty, low = window_of(qtbot, States()), window_of(qtbot, States().fill())
    low.resize(MINIMUM_SIZE)
    findings = [found for window in (empty, low) for key in KEYS for found in on_page(window, key, language)]
    assert not findings, said(findings)


@pytest.mark.slow
@pytest.mark.parametrize("percent", [DOUBLE], indirect=True)
@pytest.mark.parametrize("spoken", [each for each in Language if each not in (Language.ENGLISH, Language.GERMAN)])
def test_every_language_has_room_where_letters_are_twice_as_large(qtbot: QtBot, percent: int, spoken: Language) -> None:
    with speaking(SentenceTranslator(read_translations(spoken))) as language:
        states = States().fill()
        fill_limits(states)
        fill_releases(states)
        windows = window_of(qtbot, States()), window_of(qtbot, states)
        findings = [found for window in windows for key in KEYS for found in on_page(window, key, language)]
    assert not findings, said(findings)


@at_sizes
def test_the_operators_page_holds_its_words_and_shows_the_verdict(qtbot: QtBot, language: Spoken, percent: int) -> None:
    states, appearance = States().fill(), Appearance()
    page = operate_page(states, appearance)
    qtbot.addWidget(page)
    appearance.apply_to(page)
    page.resize(SCREEN.size())
    page.show()
    findings = []
    for verdict in Verdict:
        states.add_part(41, verdict)
        QTest.qWait(SETTLED_MS)
        findings += cut_texts(page, language)
    assert not findings, said(findings)
    assert SCREEN.contains(page.banner.geometry()), "nobody scrolls to the verdict"


@pytest.mark.slow
@pytest.mark.parametrize("percent", [DOUBLE], indirect=True)
@pytest.mark.parametrize("name", every_dialog())
def test_the_dialogs_hold_their_words(qtbot: QtBot, language: Spoken, percent: int, name: str) -> None:
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


def test_at_the_usual_size_no_page_is_scrolled(qtbot: QtBot) -> None:
    window = window_of(qtbot, States().fill())
    for key in KEYS:
        on_page(window, key, English())
        area = window.pages.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.viewport().size() == window.pages.size(), key


@pytest.mark.slow
@pytest.mark.parametrize("scale", SCALES)
def test_every_scale_of_the_system_leaves_the_words_whole(scale: str) -> None:
    """Qt reads the scale once, when the program starts: so the pages are measured in a program of their own."""
    wanted = (
        f"{__file__}::test_full_pages_hold_their_words[german-200]",
        f"{GATE}::test_the_pages_hold_their_words[long]",
    )
    command = [sys.executable, "-m", "pytest", *wanted, "-q", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        command,
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:]
