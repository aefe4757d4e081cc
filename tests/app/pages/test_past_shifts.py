"""What the counters counted before is listed on the Review page, and exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.part import Counters
from app.domain.shift import ResetReason
from app.pages.review.parts.shifts_dialog import ShiftsDialog
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.dialogs import InDialog
from tests.support.settle import settle


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.show()
    application.begin()
    settle(application)
    application.window.show_page("review")
    yield application
    application.close()


def cells(dialog: ShiftsDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [item.text() if (item := table.item(row, column)) is not None else "" for column in range(2, 8)]
        for row in range(table.rowCount())
    ]


def test_the_list_is_read_anew_and_exported(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_empty(dialog: ShiftsDialog) -> None:
        assert cells(dialog) == [] and dialog.nothing.isVisible() and not dialog.export_button.isEnabled()
        dialog.reject()

    with InDialog(ShiftsDialog, is_empty):
        application.actions["review.shifts"].trigger()
        settle(application)
    store = application.workspace.shifts
    store.reset(Counters(97, 3, 1), ResetReason.NEW_ORDER, "order 4711")
    store.reset(Counters(1, 0, 0), ResetReason.SHIFT_CHANGE)
    path = tmp_path / "counts.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def export(dialog: ShiftsDialog) -> None:
        assert cells(dialog) == [
            ["1", "0", "0", "100.0 %", "Change of shift", ""],
            ["97", "3", "1", "97.0 %", "New order", "order 4711"],
        ]
        dialog.export_button.click()
        dialog.accept()

    with InDialog(ShiftsDialog, export):
        application.actions["review.shifts"].trigger()
        settle(application)
    settle(application)
    first, second, _ = path.read_text(encoding="utf-8-sig").splitlines()
    assert first.startswith("shift,begun_at,ended_at,ok,ng,not_checked,yield,reason,note")
    assert second.endswith(",97,3,1,0.9700,New order,order 4711")
