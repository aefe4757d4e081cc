"""Tells a scanner that types like a keyboard from a person who types."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.widgets.number_box import NumberBox

log = logging.getLogger(__name__)

BETWEEN_KEYS_MS = 50
"""A scanner types a character every 1 to 30 ms; hardly anybody types two within 50."""
HELD_BACK_MS = 120
"""A key that nothing follows goes on its way so much later. Longer than the time between keys: a window that was busy gets
several at once."""
LEAST_LENGTH = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class KeyboardWedge(QObject):
    """While it is on, fast keys that end with Enter are a scan wherever the focus is: they neither type nor press shortcuts.

    All other keys do what they always do, a moment later. While a dialog is open it keeps out of the way.

    Where it is strict and nothing takes text, two fast keys suffice: with Enter a scan, without it nothing at all.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, within: QWidget | None = None) -> None:
        """`within` is a dialog that it listens in, and nowhere else."""
        super().__init__(parent)
        self._within = within
        self._held: list[QKeyEvent] = []
        self._on = self._strict = False
        self._replaying = False
        self._patience = QTimer(self, singleShot=True, interval=HELD_BACK_MS)
        self._patience.timeout.connect(self._let_go)

    def set_on(self, on: bool, strict: bool = False) -> None:
        """Watch the keys of the whole application, or no longer."""
        self._strict = strict
        application = QCoreApplication.instance()
        if on == self._on or application is None:
            return
        self._on = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
            self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold keys back until it is clear who types."""
        if self._replaying or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if QApplication.activeModalWidget() is not self._within or QApplication.activePopupWidget() is not None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            if self._concerns(event):
                event.accept()  # else the key would press a shortcut, and never come here as a key
                return True
            return False
        if event.type() is QEvent.Type.KeyPress:
            return self._take(event)
        return event.type() is QEvent.Type.KeyRelease and any(event.key() == key.key() for key in self._held)

    def _take(self, event: QKeyEvent) -> bool:
        if self._held and event.timestamp() - self._held[-1].timestamp() > BETWEEN_KEYS_MS:
            self._let_go()
        if event.key() in _ENTER:
            return self._finish()
        if not self._is_character(event):
            if not event.text():  # Shift, pressed for the capital that follows
                return False
            self._let_go()
            return False
        if not event.isAutoRepeat():
            self._held.append(event.clone())
            self._patience.start()
        return True

    def _finish(self) -> bool:
        text = "".join(key.text() for key in self._held)
        if len(text) < self._least_length:
            self._let_go()
            return False
        self._held.clear()
        self._patience.stop()
        self.scanned.emit(text)
        return True

    def _concerns(self, event: QKeyEvent) -> bool:
        return self._is_character(event) or (event.key() in _ENTER and bool(self._held))

    @staticmethod
    def _is_character(event: QKeyEvent) -> bool:
        plain = not (event.modifiers() & ~_HARMLESS)
        return plain and bool(event.text()) and event.text().isprintable()

    @property
    def _least_length(self) -> int:
        return 1 if self._strict and not _takes_text(QApplication.focusWidget()) else LEAST_LENGTH

    @Slot()
    def _let_go(self) -> None:
        """A person typed: let each key do what it would have done."""
        self._patience.stop()
        held, self._held = self._held, []
        if len(held) > 1 and self._least_length == 1:
            log.warning(
                "%d fast keys without Enter were not taken for shortcuts: a scanner must end with Enter", len(held)
            )
            return
        self._replaying = True
        try:
            for key in held:
                _deliver(key)
        finally:
            self._replaying = False


def _takes_text(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit | NumberBox | QPlainTextEdit | QTextEdit)


def _deliver(key: QKeyEvent) -> None:
    """As Qt does: what has the focus may claim a key as its own, else it is a shortcut, else it is a key for the focus."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    if focus is None:
        return
    claim = _event(QEvent.Type.ShortcutOverride, key)
    claim.ignore()
    QCoreApplication.sendEvent(focus, claim)
    action = None if claim.isAccepted() else _shortcut(key, focus.window())
    if action is not None:
        action.trigger()
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(focus, _event(kind, key))


def _event(kind: QEvent.Type, key: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(kind, key.key(), key.modifiers(), key.text())


def _shortcut(key: QKeyEvent, window: QWidget) -> QAction | None:
    sequence = QKeySequence(key.keyCombination())
    on_show: Callable[[QAction], bool] = lambda action: any(  # noqa: E731
        isinstance(owner, QWidget) and owner.isVisible() for owner in action.associatedObjects()
    )
    for action in window.findChildren(QAction):
        if action.isEnabled() and sequence in action.shortcuts() and on_show(action):
            return action
    return None
