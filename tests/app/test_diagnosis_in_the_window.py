"""About and its diagnosis in a real window: read in the background, seen before it is written, without names in the clipboard."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.pages.settings.parts.diagnosis_dialog import DiagnosisDialog
from app.pages.settings.parts.licences_dialog import LicencesDialog
from app.storage.workspace import Workspace
from onenip_core import __version__
from tests.support import child_targets
from tests.support.dialogs import InDialog
from tests.support.pages import settings_page
from tests.support.settle import settle


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    workspace = Workspace.open(tmp_path / "Kundenwerk" / "workspace")
    workspace.products.create("Pumpenkopf")
    (workspace.log_folder).mkdir(parents=True, exist_ok=True)
    (workspace.log_folder / "inspector.log").write_text("INFO app: Pumpenkopf was added\n", encoding="utf-8")
    application = Application(
        workspace,
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def test_the_card_says_what_this_computer_is(qtbot: QtBot, application: Application) -> None:
    application.window.show_page("settings")
    about = settings_page(application.window).about
    qtbot.waitUntil(lambda: "cores" in about.computer.text(), timeout=5000)


def test_the_short_form_goes_to_the_clipboard_without_names(qtbot: QtBot, application: Application) -> None:
    application.window.show_page("settings")
    QApplication.clipboard().setText("before")
    application.actions["settings.copy_diagnosis"].trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != "before", timeout=5000)
    text = QApplication.clipboard().text()
    assert __version__ in text and "products 1" in text
    assert "Pumpenkopf" not in text and "Kundenwerk" not in text
    assert type(application.app_state.notices.past[0].notice.message).__name__ == "DiagnosisCopied"


def test_what_was_read_is_written_or_nothing_is(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.window.show_page("settings")
    target = tmp_path / "for-support.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Diagnosis (*.zip)"))
    shown: dict[str, str] = {}

    def look(dialog: DiagnosisDialog) -> None:
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            shown[dialog.list.item(row).text().partition(" · ")[0]] = dialog.text.toPlainText()

    def refuse(dialog: DiagnosisDialog) -> None:
        look(dialog)
        dialog.reject()

    def accept(dialog: DiagnosisDialog) -> None:
        look(dialog)
        dialog.accept()

    with InDialog(DiagnosisDialog, refuse):
        application.actions["settings.diagnosis"].trigger()
        qtbot.waitUntil(lambda: "program.json" in shown, timeout=5000)
    settle(application)
    assert not target.exists()
    shown.clear()
    with InDialog(DiagnosisDialog, accept):
        application.actions["settings.diagnosis"].trigger()
        qtbot.waitUntil(target.exists, timeout=5000)
    with zipfile.ZipFile(target) as archive:
        written = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    assert {name: text.rstrip() for name, text in written.items()} == {n: t.rstrip() for n, t in shown.items()}
    assert "<name> was added" in written["logs/inspector.log"] and "Pumpenkopf" not in "".join(written.values())


def test_licences_of_packages_are_listed(qtbot: QtBot, application: Application) -> None:
    application.window.show_page("settings")
    seen: list[str] = []

    def read(dialog: LicencesDialog) -> None:
        for row in range(dialog.tree.topLevelItemCount()):
            item = dialog.tree.topLevelItem(row)
            assert item is not None
            seen.append(item.text(0).lower())
        dialog.reject()

    with InDialog(LicencesDialog, read):
        application.actions["settings.licences"].trigger()
        qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert "numpy" in seen and len(seen) == len(set(seen))
