"""Speaks another language as soon as nobody is in the middle of something."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.languages.spoken_language import SpokenLanguage
from app.settings.schema import LANGUAGE
from app.state.app_state import AppState

LOOK_MS = 200


class LanguageSwitch(QObject):
    """Follows the setting. A dialog or an open list is never taken away from whoever looks at it: the language waits until it is
    closed."""

    switched = Signal()
    """Another language is spoken from now on; what is on the screen was made in the one before."""

    def __init__(
        self, app_state: AppState, speech: SpokenLanguage, parent: QObject | None = None, forced: str | None = None
    ) -> None:
        """`forced` is spoken from the beginning, whatever the setting says, until a person changes that."""
        super().__init__(parent)
        self._app_state = app_state
        self._speech = speech
        self._followed = app_state.settings[LANGUAGE]
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        speech.speak(self._followed if forced is None else forced)
        app_state.settingsChanged.connect(self._follow)

    @property
    def waits(self) -> bool:
        """True while another language is wanted and somebody is still in the middle of something."""
        return self._timer.isActive()

    @Slot()
    def _follow(self) -> None:
        if self._app_state.settings[LANGUAGE] != self._followed:
            self._timer.start()  # also after a look in vain: whoever changed it is just being answered

    @Slot()
    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        if self._app_state.access.access.is_locked:
            return  # what somebody left open waits in the window for them
        self._timer.stop()
        self._followed = self._app_state.settings[LANGUAGE]
        before = self._speech.language, self._speech.locale
        self._speech.speak(self._followed)
        if (self._speech.language, self._speech.locale) != before:
            self.switched.emit()
