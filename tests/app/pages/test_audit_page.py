"""The Audit log page in the real application: lines, one in full, the check, the export."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Application
from app.operations.product_operations import CreateProduct, SetLimit
from app.pages.audit.controller import PIECE
from app.pages.audit.page import AuditPage
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.pages import audit_page, only
from tests.support.settle import settle


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
        pages=only("inspect", "audit"),
    )
    application.window.resize(1280, 800)
    application.window.show()
    application.begin()
    settle(application)
    yield application
    application.close()


def show_log(qtbot: QtBot, application: Application) -> AuditPage:
    qtbot.mouseClick(application.window.rail.button("audit"), Qt.MouseButton.LeftButton)
    settle(application)
    return audit_page(application.window)


def cells(page: AuditPage, row: int) -> list[str]:
    return [str(page.table.rows.index(row, column).data()) for column in range(page.table.rows.columnCount())]


def change_a_limit(application: Application) -> None:
    products, runner = application.workspace.products, application.services.runner
    runner.run(CreateProduct(products, "Gear"))
    settle(application)
    (product,) = products.list()
    runner.run(SetLimit(products, product.id, product.name, 1.25))
    settle(application)


def test_a_change_stands_on_top_with_what_was_before(qtbot: QtBot, application: Application) -> None:
    page = show_log(qtbot, application)
    change_a_limit(application)

    assert cells(page, 0)[3:] == ["Product changed", "Gear", "limit: – → 1.25"]
    assert cells(page, 1)[3:5] == ["Product added", "Gear"]
    texts = [page.details.values.item(0, column) for column in range(3)]
    assert [item.text() if item else None for item in texts] == ["limit", "–", "1.25"]
    application.services.runner.undo()
    settle(application)
    assert cells(page, 0)[5] == "limit: 1.25 → –"


def test_lines_are_found_by_kind_and_text(qtbot: QtBot, application: Application) -> None:
    change_a_limit(application)
    application.workspace.audit.note("settings", "device", {"device": "auto"}, {"device": "cpu"})
    page = show_log(qtbot, application)

    page.kinds.setCurrentIndex(page.kinds.findData("settings"))
    settle(application)
    assert cells(page, 0)[3:] == ["Setting changed", "Device", "auto → cpu"]
    page.kinds.setCurrentIndex(0)
    qtbot.keyClicks(page.search, "gear")
    settle(application)
    assert page.table.rows.rowCount() == 2
    qtbot.keyClicks(page.search, "x")
    settle(application)
    assert page.summary.text() == "No line fits what is asked for"
    assert page.table.rows.rowCount() == 0


def test_lines_are_found_by_what_a_person_reads(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In whatever language: the words are those of the moment in which they are looked for."""
    change_a_limit(application)
    removed = {"rule": "quota_good_maps", "left": "picture", "parts": 3, "files": 3, "bytes": 12_300_000, "first": 0}
    note = application.workspace.audit.note
    note("retention", "batch 7", {}, removed)
    application.workspace.audit.note_all("hold_taken_back", [("A-17", {}, {"taken_back": "yes"})])
    note("logging_in", "Anna", {}, {"logged_in": "wrong"})
    page = show_log(qtbot, application)

    def found(text: str) -> list[list[str]]:
        page.search.setText(text)
        settle(application)
        return [cells(page, row)[3:] for row in range(page.table.rows.rowCount())]

    retention = ["Retention", "batch 7", "rule: Maps of OK parts, by the quota; what is left: the picture; parts: 3;"]
    retention[2] += " files removed: 3; size: 12.3 MB; first part: 1"
    assert found("the quota") == [retention] and found("a thumbnail") == []
    assert found("Limit changed")[0] == ["Product changed", "Gear", "limit: – → 1.25"]
    assert found("slip") == [["Hold taken back as a slip", "A-17", "undone without a reason by who placed it: yes"]]
    assert found("wrong PIN") == [["Logging in", "Anna", "logged in: wrong PIN or password"]]
    today = datetime.now().astimezone()
    assert len(found(f"{today:%Y-%m-%d} gear")) == 2
    assert found(f"{today - timedelta(days=2):%Y-%m-%d}") == []
    assert found("Grenzwert") == []
    german = {"limit": "Grenzwert"}
    monkeypatch.setattr(
        "app.pages.audit.parts.words.QCoreApplication.translate", lambda _context, text: german.get(text, text)
    )
    assert found("grenzwert gear")[0][2] == "Grenzwert: – → 1.25"


def test_older_lines_come_while_one_scrolls(qtbot: QtBot, application: Application) -> None:
    for number in range(PIECE + 50):
        application.workspace.audit.note("settings", "line_deadline_ms", {"a": number}, {"a": number + 1})
    total = application.workspace.audit.count()
    page = show_log(qtbot, application)

    assert page.table.rows.rowCount() == PIECE
    page.table.scrollToBottom()
    settle(application)
    assert page.table.rows.rowCount() == total
    assert cells(page, total - 1)[0] == "1"


def test_says_whether_the_log_is_sound(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    change_a_limit(application)
    page = show_log(qtbot, application)
    page.verify_button.click()
    settle(application)
    assert page.look.text().startswith(f"All {application.workspace.audit.count()} lines")

    connection = sqlite3.connect(tmp_path / "workspace" / "inspector.sqlite")
    connection.execute("DROP TRIGGER audit_kept_update")
    connection.execute("UPDATE audit_log SET after = '{\"threshold\": 3}' WHERE after = '{\"threshold\": 1.25}'")
    connection.commit()
    connection.close()
    page.verify_button.click()
    settle(application)
    assert "is not what was written" in page.look.text()
    assert page.look.property("tone") == "danger"


def test_the_log_is_written_to_a_file(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_a_limit(application)
    page = show_log(qtbot, application)
    target = tmp_path / "log.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "JSON lines (*.jsonl)"))
    page.export_button.click()
    settle(application)

    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert len(lines) == application.workspace.audit.count()
    assert lines[-1]["after"] == {"threshold": 1.25}
