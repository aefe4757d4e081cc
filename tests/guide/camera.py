"""Pictures of the window with whatever dialog stands over it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

HELP_WIDTH = 520
"""Pixels: the help scales nothing."""
STILL_MS = 400
"""Until then the window has painted what was asked for last."""
DIM = QColor(0, 0, 0, 70)
FRAME = QColor(90, 98, 110)


@dataclass(frozen=True, slots=True)
class Album:
    """Where pictures go; nothing is taken of what has no folder."""

    documents: Path | None = None
    help: Path | None = None
    """Those that the help inside the window shows."""
    only: frozenset[str] = frozenset()
    """Names of pictures of the documents; empty: all of them."""


class Camera:
    """Writes PNG files into an album."""

    def __init__(self, window: QWidget, album: Album) -> None:
        self._window = window
        self._album = album
        self.taken: list[Path] = []

    def take(self, name: str, part: QWidget | None = None) -> None:
        """Picture what a person sees now, or of the window only `part`; `name` is the file's, without its ending."""
        album = self._album
        if album.documents is not None and (not album.only or name in album.only):
            self._save(self._see(part), album.documents / f"{name}.png")

    def take_for_help(self, name: str, part: QWidget) -> None:
        """Picture a part of the window as narrow as the help is."""
        if self._album.help is not None:
            seen = self._see(part)
            narrow = seen.scaledToWidth(HELP_WIDTH, Qt.TransformationMode.SmoothTransformation)
            self._save(narrow, self._album.help / f"{name}.png")

    def _see(self, part: QWidget | None) -> QImage:
        QTest.qWait(STILL_MS)
        for widget in self._window.findChildren(QWidget):
            widget.setAttribute(
                Qt.WidgetAttribute.WA_UnderMouse, False
            )  # nothing lights up under a pointer that nobody sees
        picture = (part or self._window).grab().toImage()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            _lay_over(picture, dialog)
        return picture

    def _save(self, picture: QImage, path: Path) -> None:
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
