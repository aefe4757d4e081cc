"""A modal dialog that nobody closes fails its test, which else would never end.

Qt waits for it outside of Python, where the signal of pytest-timeout is not heard.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

PATIENCE_S = 120
"""Longer than any test waits for something that it does in a dialog."""


@contextmanager
def forgotten_dialogs_fail(patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Close each dialog that is still open after that time, and tell which it was."""
    execute = QDialog.exec

    def ends(dialog: QDialog) -> int:
        is_open, forgotten = True, False

        def close() -> None:
            nonlocal forgotten
            if is_open:
                forgotten = True
                QDialog.done(dialog, 0)  # whatever the dialog makes of being rejected

        QTimer.singleShot(round(patience_s * 1000), dialog, close)
        result = execute(dialog)
        is_open = False
        assert not forgotten, f"nobody closed the {type(dialog).__name__} within {patience_s:g} s"
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QDialog, "exec", ends)
        yield
