"""Locks the window when nobody has touched it for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from app.operations.access_control import AccessControl
from app.settings.schema import LOCK_MINUTES
from app.shell.focus_window import FocusWindow
from app.state.app_state import AppState

LOOK_MS = 2000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Listens only while somebody is logged in. A run that goes on is no touch: who walks away from it has walked away."""

    def __init__(
        self,
        app_state: AppState,
        control: AccessControl,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._control = control
        self._clock = clock
        self._touched_at = clock()
        self._focus = FocusWindow(self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app_state.access.changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep nothing from anybody."""
        if event.type() in _TOUCHES:
            self._touched_at = self._clock()
        return False

    @Slot()
    def look(self) -> None:
        """Lock if it is time."""
        minutes = self._app_state.settings[LOCK_MINUTES]
        if minutes and self._clock() - self._touched_at >= 60 * minutes:
            self._control.log_out_idle(minutes)

    @Slot()
    def _follow(self) -> None:
        on = self._app_state.access.person is not None
        if on == self._timer.isActive():
            return
        self._touched_at = self._clock()
        self._focus.set_on(on)
        if on:
            self._timer.start()
        else:
            self._timer.stop()
