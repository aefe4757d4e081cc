"""The one Qt application, which hears of files that a person opens with it while it runs: macOS sends them as events."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class DesktopApplication(QApplication):
    """Sees what is sent to the application itself, and none of what its windows get."""

    filesBrought = Signal(list)
    """Carries their paths."""

    def event(self, event: QEvent) -> bool:
        """Take a file that is opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.filesBrought.emit([Path(event.file())])
            return True
        return super().event(event)
