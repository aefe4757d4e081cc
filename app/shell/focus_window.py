"""Listens to what is typed and touched, without a look at every event of every widget: that would cost a run its time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid


class FocusWindow(QObject):
    """The system's window that has the focus, whichever that is; keys, mouse and touch go through it. `listener` filters its
    events."""

    def __init__(self, listener: QObject) -> None:
        super().__init__(listener)
        self._listener = listener
        self._heard: QWindow | None = None
        self._is_on = False

    def set_on(self, on: bool) -> None:
        """Listen, or no longer."""
        application = QGuiApplication.instance()
        if on == self._is_on or not isinstance(application, QGuiApplication):
            return
        self._is_on = on
        if on:
            application.focusWindowChanged.connect(self._hear)
            self._hear(QGuiApplication.focusWindow())
        else:
            application.focusWindowChanged.disconnect(self._hear)
            self._hear(None)

    @Slot(QWindow)
    def _hear(self, window: QWindow | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self._listener)
        self._heard = window
        if window is not None:
            window.installEventFilter(self._listener)
