"""How long a person waits for the window after starting the program."""

from __future__ import annotations

import logging
import time

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)


PATIENCE_MS = 1_000
"""So long after it was shown, a window may take to be painted; one that starts minimised never is."""


class FirstPaint(QObject):
    """Notes when the window was painted for the first time."""

    painted = Signal()
    goOn = Signal()
    """What need not be there for the first paint may be made now: it is done, or not to be expected soon. Comes once."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window: QWidget | None = window
        self._seconds: float | None = None
        self._went_on = False
        window.installEventFilter(self)

    @property
    def seconds(self) -> float | None:
        """From the start of the process, as the system knows it, until all of the window was painted; None before."""
        return self._seconds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted first and everything in it afterwards, before the event loop comes round again."""
        if event.type() is QEvent.Type.Show and watched is self._window:
            QTimer.singleShot(PATIENCE_MS, self, self._go_on)
        elif event.type() is QEvent.Type.Paint and watched is self._window:
            watched.removeEventFilter(self)
            self._window = None
            QTimer.singleShot(0, self, self._note)
        return False

    @Slot()
    def _note(self) -> None:
        self._seconds = round(time.time() - psutil.Process().create_time(), 2)
        log.info("The window was painted %.2f s after the process had begun.", self._seconds)
        self._go_on()
        self.painted.emit()

    @Slot()
    def _go_on(self) -> None:
        if not self._went_on:
            self._went_on = True
            self.goOn.emit()
