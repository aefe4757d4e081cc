"""What a choice of a language means for sentences, Qt's own dialogs, numbers, days and paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, QObject
from PySide6.QtGui import QKeySequence, QPageSize
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QFileIconProvider, QLabel

from app.command_line import _LANGUAGES
from app.domain.language import SYSTEMS, Language, spoken
from app.languages.spoken_language import SpokenLanguage
from app.messages.codes.sources import Connecting
from app.messages.message import PlainText, Several
from app.messages.wording.dates import format_clock, format_day, format_day_of_year, format_moment
from app.messages.wording.lists import listed
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say, say_plainly
from app.widgets.report.pdf import paper_size

MOMENT = datetime(2026, 3, 1, 14, 5)


class MainWindow(QObject):
    """Named like the window, so that its sentences are found."""


class Offspring(MainWindow):
    """Inherits them."""


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[SpokenLanguage]:
    speech = SpokenLanguage()
    yield speech
    speech.fall_silent()
    assert QCoreApplication.translate("MainWindow", "Everywhere") == "Everywhere"


@pytest.mark.parametrize(
    ("choice", "of_system", "meant"),
    [
        (SYSTEMS, ("de-AT", "en-US"), Language.GERMAN),
        (SYSTEMS, ("zh-Hans-CN",), Language.CHINESE),
        (SYSTEMS, ("ja_JP",), Language.JAPANESE),
        (SYSTEMS, ("nl-BE", "fr-BE"), Language.FRENCH),
        (SYSTEMS, ("C",), Language.ENGLISH),
        (SYSTEMS, (), Language.ENGLISH),
        ("es", ("de-DE",), Language.SPANISH),
        ("en", ("de-DE",), Language.ENGLISH),
        ("tlh", ("de-DE",), Language.GERMAN),
    ],
)
def test_a_choice_or_what_the_system_prefers(choice: str, of_system: tuple[str, ...], meant: Language) -> None:
    assert spoken(choice, of_system) is meant


def test_the_option_offers_what_there_is() -> None:
    assert (SYSTEMS, *Language) == _LANGUAGES


def test_sentences_dialogs_and_numbers_change_together_and_back(speech: SpokenLanguage) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.buttons()[0].text().replace("&", "")

    assert (MainWindow().tr("Everywhere"), cancel()) == ("Everywhere", "Cancel")
    assert speech.speak("de") is Language.GERMAN
    assert (MainWindow().tr("Everywhere"), Offspring().tr("Everywhere"), cancel()) == (
        "Überall",
        "Überall",
        "Abbrechen",
    )
    assert MainWindow().tr("A sentence that nobody has said") == "A sentence that nobody has said"
    assert format_number(0.125, ".2f") == "0,12"
    assert say_plainly(Connecting()) != say(Connecting())
    speech.speak("ja")
    assert cancel() == "キャンセル"
    assert listed(["a", "b", 3]) == "a、b、3"
    assert say(Several((PlainText("一。"), PlainText("二。")))) == "一。二。"
    speech.speak("en")
    assert (MainWindow().tr("Everywhere"), cancel(), listed(["a", "b"])) == ("Everywhere", "Cancel", "a, b")


@pytest.mark.parametrize(
    ("language", "keys", "look_in", "folder"),
    [
        ("de", "Strg+Umschalt+Eingabe", "&Suchen in:", "Ordner"),
        ("fr", "Ctrl+Maj+Entrée", "&Regarder dans\u00a0:", "Dossier"),
        ("es", "Ctrl+Mayús+Intro", "&Buscar en:", "Carpeta"),
        ("zh", "Ctrl+Shift+Enter", "查找范围(&L)：", "文件夹"),
        ("ja", "Ctrl+Shift+Enter", "場所(&L)：", "フォルダー"),
    ],
)
def test_keys_and_the_file_dialog_are_called_as_in_our_sentences(
    speech: SpokenLanguage, tmp_path: Path, language: str, keys: str, look_in: str, folder: str
) -> None:
    speech.speak(language)
    assert QKeySequence("Ctrl+Shift+Return").toString(QKeySequence.SequenceFormat.NativeText) == keys
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    assert look_in in [label.text() for label in dialog.findChildren(QLabel)]
    assert QFileIconProvider().type(QFileInfo(str(tmp_path))) == folder


@pytest.mark.parametrize(
    ("place", "day", "short", "clock"),
    [
        ("C", "2026-03-01", "03-01", "14:05"),
        ("de_DE", "01.03.2026", "01.03.", "14:05"),
        ("en_GB", "01/03/2026", "01/03", "14:05"),
        ("en_US", "3/1/2026", "3/1", "2:05\u202fPM"),
        ("fr_FR", "01/03/2026", "01/03", "14:05"),
        ("es_ES", "1/3/2026", "1/3", "14:05"),
        ("zh_CN", "2026/3/1", "3/1", "14:05"),
        ("ja_JP", "2026/03/01", "03/01", "14:05"),
        ("sv_SE", "2026-03-01", "03-01", "14:05"),
    ],
)
def test_days_and_times_are_those_of_the_place(place: str, day: str, short: str, clock: str) -> None:
    locale = QLocale(place)
    assert format_day(MOMENT.date(), locale) == day
    assert format_day_of_year(MOMENT.date(), locale) == short
    assert format_clock(MOMENT, locale).replace(" ", "\u202f") == clock
    assert format_moment(MOMENT, locale) == f"{day} {format_clock(MOMENT, locale)}"


def test_reports_are_for_the_paper_of_the_place(speech: SpokenLanguage) -> None:
    speech.speak("de")
    assert paper_size() is QPageSize.PageSizeId.A4
    QLocale.setDefault(QLocale("en_US"))
    assert paper_size() is QPageSize.PageSizeId.Letter


def test_damaged_translations_leave_english(speech: SpokenLanguage, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_language: Language) -> dict[tuple[str, str], str]:
        raise FileNotFoundError("there is none")

    monkeypatch.setattr("app.languages.spoken_language.read_translations", refuse)
    speech.speak("fr")
    assert MainWindow().tr("Everywhere") == "Everywhere"
    assert format_number(0.5, ".1f") == "0,5"
