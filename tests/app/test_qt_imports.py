"""PySide reads no source that nobody asked it to read."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import linecache, sys
import app.qt_imports
if sys.argv[1] == "without":
    app.qt_imports.import_without_reading_sources()
import PySide6.QtCore
from app.domain.correction import Correction
print(any(name.endswith("correction.py") for name in linecache.cache))
"""


def was_read(how: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, how], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_the_sources_of_imported_modules_are_not_read() -> None:
    assert was_read("as it comes") == "True", "PySide does so no longer: app.qt_imports can go"
    assert was_read("without") == "False"
