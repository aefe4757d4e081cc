"""Pictures of the window that a proof leaves behind for a person to look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.demo.loop_probe import LoopProbe

DELAY_MS = 700
"""Until then the window has drawn what a picture is about."""


class Screenshots(QObject):
    """Numbered PNG files in a folder, in the order in which they were taken."""

    def __init__(
        self, window: QWidget, folder: Path, probe: LoopProbe, on_failure: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._folder = folder
        self._probe = probe
        self._on_failure = on_failure
        self._number = 0
        self._pictured: set[str] = set()
        self._closed = False

    def soon(self, name: str) -> None:
        """Take one in a moment."""
        QTimer.singleShot(DELAY_MS, self, lambda: self.now(name))

    def once(self, name: str, *, at_once: bool = False) -> None:
        """Take one unless there is one of that name; `at_once` where the window will soon show something else."""
        if name in self._pictured:
            return
        self._pictured.add(name)
        (self.now if at_once else self.soon)(name)

    def now(self, name: str) -> None:
        """Take one of what the window shows now."""
        if self._closed:
            return
        self._number += 1
        plain = "".join(letter if letter.isalnum() else "-" for letter in name.lower())
        path = self._folder / f"{self._number:02d}-{plain}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grab().save(str(path)):
            self._on_failure(f"The screenshot {path} could not be written.")
        self._probe.forget_present()

    def close(self) -> None:
        """Take no more."""
        self._closed = True
