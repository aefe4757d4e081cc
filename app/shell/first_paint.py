"""How long a person waits for the window after starting the program."""

from __future__ import annotations

import logging
import time

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)


class FirstPaint(QObject):
    """Notes when the window was painted for the first time."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seconds: float | None = None
        window.installEventFilter(self)

    @property
    def seconds(self) -> float | None:
        """From the start of the process, as the system knows it, until all of the window was painted; None before."""
        return self._seconds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted first and everything in it afterwards, before the event loop comes round again."""
        if event.type() is QEvent.Type.Paint and watched is self._window:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._note)
        return False

    @Slot()
    def _note(self) -> None:
        self._seconds = round(time.time() - psutil.Process().create_time(), 2)
        self.painted.emit()
        log.info("The window was painted %.2f s after the process had begun.", self._seconds)
