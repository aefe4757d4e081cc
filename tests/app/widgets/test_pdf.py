"""Reports as PDF, printed where the application prints them: in a thread of its own."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.widgets.look.appearance import prepare_application
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


def letters_of(pdf: bytes) -> set[str]:
    """What a reader of the file knows its letters to be."""
    letters: set[str] = set()
    for text in re.findall(rb"beginbfrange(.+?)endbfrange", pdf, re.DOTALL):
        for first, last, start, several in re.findall(rb"<(\w+)> <(\w+)> (?:<(\w+)>|\[(.+?)\])", text):
            codes = [int(code, 16) for code in re.findall(rb"<(\w+)>", several)]
            count = int(last, 16) - int(first, 16) + 1
            letters |= set(map(chr, codes or range(int(start, 16), int(start, 16) + count)))
    return letters


def test_numbers_and_marks_can_be_searched_and_copied(qapp: QApplication) -> None:
    prepare_application(qapp)
    text = "part 0123456789: 4,97 / 1.00 (44 %) - 20:25, No-1; a?"
    printed = print_pdf(f"<h2>{text}</h2><p>{text}</p>", {}, lambda: False)
    assert printed is not None
    assert set(text) - {" "} <= letters_of(printed)
