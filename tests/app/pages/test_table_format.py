"""How a person chooses the format of tables, and what is written without a choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.table_format import (
    FOR_PROGRAMS,
    DecimalMark,
    Encoding,
    Purpose,
    Separator,
    TableChoice,
    TableFormat,
)
from app.pages.review.parts.table_format_dialog import TableFormatDialog
from app.settings.schema import TABLE_FORMAT
from app.widgets.look.appearance import Appearance
from app.widgets.spreadsheet import LIST_SEPARATOR, spreadsheet_format
from tests.support.pages import review_page
from tests.support.view_samples import States

GERMAN = TableFormat(Separator.SEMICOLON, DecimalMark.COMMA)


@pytest.fixture(autouse=True)
def locale_afterwards() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def dialog(qtbot: QtBot) -> TableFormatDialog:
    dialog = TableFormatDialog(Appearance(), TableChoice(), GERMAN)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("locale", "told", "separator", "mark"),
    [
        ("de_DE", "", ";", ","), ("fr_FR", "", ";", ","), ("pl_PL", "", ";", ","), ("pt_BR", "", ";", ","),
        ("en_US", "", ",", "."), ("zh_CN", "", ",", "."), ("ja_JP", "", ",", "."), ("de_CH", ";", ";", "."),
        ("de_DE", ",", ";", ","), ("en_US", "|", ",", "."), ("ar_EG", ";", ";", "."),
    ],
)  # fmt: skip
def test_a_spreadsheet_of_that_place_opens_it(
    tmp_path: Path, locale: str, told: str, separator: str, mark: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    region = QSettings(str(tmp_path / "region.ini"), QSettings.Format.IniFormat)
    region.setValue(LIST_SEPARATOR, told)
    form = spreadsheet_format(region)
    assert (form.separator, form.decimal_mark, form.encoding) == (separator, mark, "utf-8-sig")


def test_details_follow_the_purpose_and_a_detail_is_ones_own(dialog: TableFormatDialog) -> None:
    assert dialog.choice.purpose is Purpose.SPREADSHEET and dialog.example.text() == "17;OK;0,84;1,00"
    dialog.purpose.setFocus()
    QTest.keyClick(dialog.purpose, Qt.Key.Key_Down)
    assert dialog.choice.purpose is Purpose.PROGRAMS and dialog.example.text() == "17,OK,0.84,1.00"
    assert dialog.encoding.currentData() == Encoding.UTF_8
    QTest.keyClick(dialog.separator, Qt.Key.Key_End)
    own = TableFormat(Separator.TAB, DecimalMark.POINT, Encoding.UTF_8)
    assert dialog.choice == TableChoice(Purpose.OWN, own)


def test_a_comma_cannot_be_both(dialog: TableFormatDialog) -> None:
    QTest.keyClick(dialog.separator, Qt.Key.Key_Home)
    assert "cannot be both" in dialog.problem.text() and not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.decimal_mark, Qt.Key.Key_Home)
    assert not dialog.problem.text() and dialog.accept_button.isEnabled()


def test_a_detail_that_was_not_clear_does_not_change_another_purpose(dialog: TableFormatDialog) -> None:
    QTest.keyClick(dialog.separator, Qt.Key.Key_Home)
    assert not dialog.accept_button.isEnabled()
    dialog.purpose.setFocus()
    QTest.keyClick(dialog.purpose, Qt.Key.Key_Up)
    assert dialog.accept_button.isEnabled()
    assert dialog.choice == TableChoice(Purpose.PROGRAMS) == TableChoice.read(dialog.choice.stored())


def test_what_was_chosen_is_remembered(qtbot: QtBot) -> None:
    states = States().fill()
    window = states.make_window(makes_all=False)
    qtbot.addWidget(window)
    window.show()
    states.app.request_page("review")
    page = review_page(window)
    page.tableFormatChosen.connect(lambda choice: states.app.set_setting(TABLE_FORMAT, choice.stored()))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TableFormatDialog)
        QTest.keyClick(dialog.purpose, Qt.Key.Key_Down)
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, answer)
    qtbot.mouseClick(page.parts_panel.format_button, Qt.MouseButton.LeftButton)
    chosen = TableChoice.read(states.app.settings[TABLE_FORMAT])
    assert chosen.format(GERMAN) == FOR_PROGRAMS and page.make_format_dialog().choice == chosen


@pytest.mark.parametrize(("purpose", "read"), [("programs", TableChoice(Purpose.PROGRAMS)), ("own", TableChoice())])
def test_a_stored_format_that_is_not_clear_counts_only_where_it_is_chosen(purpose: str, read: TableChoice) -> None:
    unclear = {"separator": ",", "decimal_mark": ",", "encoding": "utf-8"}
    assert TableChoice.read({"purpose": purpose, **unclear}) == read


@pytest.mark.parametrize("stored", [{}, {"purpose": "own"}, {"purpose": "x", "separator": ",", "decimal_mark": ","}])
def test_a_stored_choice_that_means_nothing_is_the_usual_one(stored: dict[str, str]) -> None:
    assert TableChoice.read(stored) == TableChoice()
