"""Files that are to be written: what they are called, and that nothing is replaced unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType, complete_name
from app.widgets.look.appearance import Appearance
from tests.support.questions import Answer
from tests.support.view_samples import States

TABLE, ZIP, FOLDER = FileType("Table", ".csv"), FileType("Archive", ".zip"), FileType("Folder", "")


@pytest.mark.parametrize(
    ("typed", "wanted", "types", "called"),
    [
        ("report", TABLE, (TABLE,), "report.csv"), ("report.csv", TABLE, (TABLE,), "report.csv"),
        ("Report.CSV", TABLE, (TABLE,), "Report.CSV"), ("shift 1.5", TABLE, (TABLE,), "shift 1.5.csv"),
        ("report.", TABLE, (TABLE,), "report.csv"), ("report.csv ", TABLE, (TABLE,), "report.csv"),
        ("Größe #50 % 😀", TABLE, (TABLE,), "Größe #50 % 😀.csv"), ("a\u0308", TABLE, (TABLE,), "a\u0308.csv"),
        ("m-0001", ZIP, (ZIP, FOLDER), "m-0001.zip"), ("m-0001", FOLDER, (ZIP, FOLDER), "m-0001"),
        ("v1.2", ZIP, (ZIP, FOLDER), "v1.2.zip"), ("m.zip", FOLDER, (ZIP, FOLDER), "m.zip"),
    ],
)  # fmt: skip
def test_a_name_ends_as_its_type_does(typed: str, wanted: FileType, types: tuple[FileType, ...], called: str) -> None:
    assert complete_name(typed, wanted, types) == called


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def ask(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, typed: Path, types: tuple[FileType, ...], row: str = ""
) -> Path | None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(typed), row))
    states = States()
    return FileDialogs(states.app, Appearance(), window).ask_new_file(DialogKind.EXPORT, "Export", "x", types)


@pytest.mark.parametrize("replaces", [True, False])
@pytest.mark.parametrize("typed", ["report", "report.", "report.csv "])
def test_a_file_that_the_system_did_not_ask_about_is_asked_about(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, replaces: bool
) -> None:
    (tmp_path / "report.csv").write_text("of last week")
    answer = Answer(do=replaces)
    path = ask(window, monkeypatch, tmp_path / typed, (TABLE,))
    assert path == (tmp_path / "report.csv" if replaces else None)
    assert len(answer.asked) == 1 and "report.csv is there already" in answer.asked[0]


def test_what_is_new_or_was_asked_about_is_not_asked_about_again(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "old.csv").write_text("x")
    for typed, path in (("old.csv", "old.csv"), ("new", "new.csv")):
        assert ask(window, monkeypatch, tmp_path / typed, (TABLE,)) == tmp_path / path


def test_a_copy_of_a_model_is_what_the_chosen_row_says(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for row, path in (("Archive (*.zip)", "m.zip"), ("Folder (*)", "m"), ("", "m.zip")):
        assert ask(window, monkeypatch, tmp_path / "m", (ZIP, FOLDER), row) == tmp_path / path


@pytest.mark.parametrize("wants", [True, False])
def test_a_kind_of_file_that_cannot_be_written_is_told_with_those_that_can(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wants: bool
) -> None:
    answer = Answer(do=wants)
    path = ask(window, monkeypatch, tmp_path / "t.XLSX", (TABLE, FileType("JSON lines", ".jsonl")))
    assert path == (tmp_path / "t.csv" if wants else None)
    assert "“.XLSX” cannot be written here" in answer.asked[0]
    assert "Table (.csv), JSON lines (.jsonl)" in answer.asked[0]


@pytest.mark.parametrize("wants", [True, False])
def test_a_folder_is_made_only_for_whoever_wants_it(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, wants: bool
) -> None:
    answer = Answer(do=wants)
    path = ask(window, monkeypatch, tmp_path / "tabels" / "t.csv", (TABLE,))
    assert path == (tmp_path / "tabels" / "t.csv" if wants else None)
    assert "There is no folder tabels" in answer.asked[0] and not (tmp_path / "tabels").exists()
