"""No English word is left where another language is spoken: keys, codes and values that are shown as the code has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.messages.codes.cameras import WhiteBalanceOf
from app.messages.codes.checking import CountsDiffer
from app.messages.codes.line_connections import BadLineValue
from app.messages.codes.settings import SettingFellBack
from app.messages.codes.sources import FolderOutOfReach
from app.messages.codes.stores import JobCannotBecome
from app.messages.core_sentences import core_message
from app.messages.wording.say import say, say_plainly
from app.pages.catalogue import PAGES
from app.pages.releases.page import View
from app.settings.schema import LANGUAGE
from app.shell.command_palette import CommandPalette
from app.shell.shortcut_list import ShortcutList
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.errors import AreaError
from onenip_core.sentences import said
from tests.support.cut_texts.measuring import SCREEN
from tests.support.full_pages import fill_limits, fill_releases
from tests.support.pages import releases_page
from tests.support.shown_dialogs import every_dialog
from tests.support.strange_letters import english_words, speaking_strangely, texts_below
from tests.support.view_samples import States

OF_ALL_LANGUAGES = {"OneNIP", "Inspector", "CPU", "dice", "min", "Traceback", "PySide", "Python"}
LIBRARIES = {
    "Essentials",
    "headless",
    "numpy",
    "onenip",
    "onnxruntime",
    "opencv",
    "openvino",
    "python",
    "timm",
    "torch",
}
OF_THE_SAMPLES = english_words(
    "Ada, Ball screw, Bob, Camera, Folder parts, Gear, Monday, Solar cell, Spring line, Tuesday, Washer, boom, broken, crack, "
    "dent, edge, It finds more, The image is truncated, lamp, lite, nowhere, part.png, prompt, station, workspace"
)
"""Names of products, people, files and defects, and what a person or a record of before said."""
KNOWN = OF_ALL_LANGUAGES | LIBRARIES | OF_THE_SAMPLES


@pytest.fixture
def painted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What widgets paint themselves while the strange letters are spoken."""
    prepare_application(qapp)
    heard: list[str] = []
    draw = QPainter.drawText

    def draw_text(painter: QPainter, *given: object) -> object:
        heard.extend(each for each in given if isinstance(each, str))
        return draw(painter, *given)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    with speaking_strangely():
        yield heard


def english_in(window: QWidget, painted: list[str]) -> set[str]:
    """Texts that hold a word of English, with that word."""
    QTest.qWait(20)
    window.grab()
    texts = [*texts_below(window), *((type(window).__name__, text) for text in painted)]
    painted.clear()
    return {f"{whose}: {text}" for whose, text in texts if english_words(text) - KNOWN}


@pytest.mark.slow
def test_pages_and_lists(qtbot: QtBot, painted: list[str]) -> None:
    states = States().fill()
    fill_limits(states)
    fill_releases(states)
    window = states.make_window()
    qtbot.addWidget(window)
    window.resize(SCREEN.size())
    window.show()
    found: set[str] = set()
    for page in PAGES:
        window.show_page(page.key)
        QTest.qWait(20)
        window.grab()
    found |= english_in(window, painted)
    window.show_page("releases")
    for view in View:
        releases_page(window).show_view(view)
        found |= english_in(releases_page(window), painted)
    palette = CommandPalette(window._commands(), window)
    shortcuts = ShortcutList(window.appearance, window._actions, window._places(), window)
    for shown in (palette, shortcuts):
        shown.show()
        found |= english_in(shown, painted)
        shown.close()
    assert found == set()


def test_dialogs(qtbot: QtBot, painted: list[str]) -> None:
    found: set[str] = set()
    for make in every_dialog().values():
        appearance, parent = Appearance(), QWidget()
        qtbot.addWidget(parent)
        dialog = make(appearance, parent)
        dialog.show()
        found |= english_in(dialog, painted)
        dialog.close()
    assert found == set()


def wrong_shape(kind: ShapeKind) -> str:
    with pytest.raises(AreaError) as refused:
        AreaShape(kind, ())
    return said(refused.value)


@pytest.mark.usefixtures("painted")
def test_values_that_are_words_are_translated_in_their_sentence() -> None:
    messages = (
        SettingFellBack(LANGUAGE.label, "3"),
        BadLineValue("Port"),
        CountsDiffer("NOT CHECKED", 1, 2),
        WhiteBalanceOf("red"),
        JobCannotBecome("", "finished", "running"),
        FolderOutOfReach(3.0, "the drive is not connected"),
        core_message(wrong_shape(ShapeKind.POLYGON)),
        core_message(wrong_shape(ShapeKind.STROKE)),
    )
    for message in messages:
        assert english_words(say_plainly(message))
        assert english_words(say(message)) == set()
