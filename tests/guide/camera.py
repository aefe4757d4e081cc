"""Pictures of the window with whatever dialog stands over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

STILL_MS = 400
"""Until then the window has painted what was asked for last."""
DIM = QColor(0, 0, 0, 70)
FRAME = QColor(90, 98, 110)


class Camera:
    """Writes PNG files into a folder, or nothing without one."""

    def __init__(self, window: QWidget, folder: Path | None) -> None:
        self._window = window
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, name: str) -> None:
        """Picture what a person sees now; `name` is the file's, without its ending."""
        if self._folder is None:
            return
        QTest.qWait(STILL_MS)
        for widget in self._window.findChildren(QWidget):
            widget.setAttribute(
                Qt.WidgetAttribute.WA_UnderMouse, False
            )  # nothing lights up under a pointer that nobody sees
        picture = self._window.grab().toImage()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            _lay_over(picture, dialog)
        path = self._folder / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        assert picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path)), f"{path} could not be written"
        self.taken.append(path)


def _lay_over(picture: QImage, dialog: QWidget) -> None:
    """A window of its own in the middle, as a window manager would put it, without the manager's frame."""
    seen = dialog.grab()
    place = QRect(QPoint(), seen.size())
    place.moveCenter(picture.rect().center())
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), DIM)
    painter.drawPixmap(place.topLeft(), seen)
    painter.setPen(QPen(FRAME, 2))
    painter.drawRect(place.adjusted(-1, -1, 1, 1))
    painter.end()
