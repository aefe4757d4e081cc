"""Reports as PDF, printed where the application prints them: in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.widgets.report.pdf import print_pdf


@pytest.fixture
def told() -> Iterator[list[str]]:
    """What Qt says on standard error otherwise."""
    told: list[str] = []

    def note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        told.append(message)

    before = qInstallMessageHandler(note)
    yield told
    qInstallMessageHandler(before)


def test_nothing_is_complained_about_in_a_thread(qapp: QApplication, told: list[str]) -> None:
    html = "".join(f"<h2>{number}</h2>" + "<p>A part.</p>" * 30 for number in range(4))
    printed: list[bytes | None] = []
    thread = threading.Thread(target=lambda: printed.append(print_pdf(html, {}, lambda: False)))
    thread.start()
    thread.join()
    assert printed[0] is not None and printed[0].startswith(b"%PDF") and told == []
