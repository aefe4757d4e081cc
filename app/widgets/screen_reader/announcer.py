"""Has a screen reader say what changed by itself, though the focus is elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

GAP_MS = 1500
"""From one to the next: parts come faster than anybody could listen."""


class Announcer(QObject):
    """What comes too soon after the last one waits; something newer takes its place, but what is urgent waits for nobody else."""

    said = Signal(str, bool)
    """What is said now, and whether it is urgent."""

    def __init__(self, speaker: QWidget) -> None:
        """`speaker` is what shows it; what nobody can see is not said either."""
        super().__init__(speaker)
        self._speaker = speaker
        self._waiting: tuple[str, bool] | None = None
        self._pause = QTimer(self, singleShot=True, interval=GAP_MS)
        self._pause.timeout.connect(self._say_waiting)

    def announce(self, text: str, *, urgent: bool = False) -> None:
        """Say `text` now or soon; `urgent` interrupts what is being said."""
        if not text or not self._speaker.isVisible():
            return
        if self._waiting is None or urgent or not self._waiting[1]:
            self._waiting = text, urgent
        if not self._pause.isActive():
            self._say_waiting()

    @Slot()
    def _say_waiting(self) -> None:
        if self._waiting is None:
            return
        (text, urgent), self._waiting = self._waiting, None
        self._pause.start()
        self.said.emit(text, urgent)
        if QAccessible.isActive():
            politeness = QAccessible.AnnouncementPoliteness
            event = QAccessibleAnnouncementEvent(self._speaker, text)
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)
