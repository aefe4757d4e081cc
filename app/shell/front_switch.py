"""Speaks another language, or writes larger, as soon as nobody is in the middle of something."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.languages.spoken_language import SpokenLanguage
from app.settings.schema import LANGUAGE, TEXT_SIZE
from app.state.app_state import AppState
from app.widgets.look.text_size import set_text_percent

LOOK_MS = 200


class FrontSwitch(QObject):
    """Follows the two settings with which everything on the screen is made. A dialog or an open list is never taken away from
    whoever looks at it: the change waits until it is closed."""

    switched = Signal()
    """Another language or text size holds from now on; what is on the screen was made in the one before."""

    def __init__(
        self, app_state: AppState, speech: SpokenLanguage, parent: QObject | None = None, forced: str | None = None
    ) -> None:
        """`forced` is spoken from the beginning, whatever the setting says, until a person changes that."""
        super().__init__(parent)
        self._app_state = app_state
        self._speech = speech
        self._language = app_state.settings[LANGUAGE]
        self._text_size = app_state.settings[TEXT_SIZE]
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        speech.speak(self._language if forced is None else forced)
        set_text_percent(self._text_size.percent)
        app_state.settingsChanged.connect(self._follow)

    @property
    def waits(self) -> bool:
        """True while something else is wanted and somebody is still in the middle of something."""
        return self._timer.isActive()

    @Slot()
    def _follow(self) -> None:
        settings = self._app_state.settings
        if (settings[LANGUAGE], settings[TEXT_SIZE]) != (self._language, self._text_size):
            self._timer.start()  # also after a look in vain: whoever changed it is just being answered

    @Slot()
    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        if self._app_state.access.access.is_locked:
            return  # what somebody left open waits in the window for them
        self._timer.stop()
        is_other = [self._speak(), self._write()]
        if any(is_other):
            self.switched.emit()

    def _speak(self) -> bool:
        """Speak the language of the setting, if it was changed; True if that is another one."""
        if self._app_state.settings[LANGUAGE] == self._language:
            return False  # one that was forced stays
        self._language = self._app_state.settings[LANGUAGE]
        before = self._speech.language, self._speech.locale
        self._speech.speak(self._language)
        return (self._speech.language, self._speech.locale) != before

    def _write(self) -> bool:
        """Write as large as the setting says; True if that is another size."""
        before, self._text_size = self._text_size, self._app_state.settings[TEXT_SIZE]
        set_text_percent(self._text_size.percent)
        return self._text_size is not before
