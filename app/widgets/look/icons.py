"""Icons from one set (Lucide), tinted when they are loaded."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.widgets.look.text_size import scaled
from onenip_core.errors import UsageError

SIZES = (16, 20, 24)
"""Pixels at the usual text size. What is larger is drawn by itself: `Appearance.pixmap`."""


def icon_pixmap(name: str, colour: str, size: int, gap: float = 0.0) -> QPixmap:
    """The icon `name`, `size` device pixels high, drawn in `colour`; `gap` times its size is left free on its right.

    Raises:
        UsageError: there is no such icon among the shipped ones.
    """
    return _Drawing(name, colour).pixmap(size, gap)


class _Drawing:
    """An icon in a colour, which is read once for all of its sizes, and only if one of them was not drawn yet."""

    def __init__(self, name: str, colour: str) -> None:
        self._name = name
        self._colour = colour
        self._renderer: QSvgRenderer | None = None

    def pixmap(self, size: int, gap: float) -> QPixmap:
        """See `icon_pixmap`."""
        key, pixmap = f"{self._name} {self._colour} {size} {gap}", QPixmap()
        if not QPixmapCache.find(key, pixmap):
            if self._renderer is None:
                source = _source(self._name).replace("currentColor", self._colour)
                self._renderer = QSvgRenderer(QByteArray(source.encode()))
            pixmap = _draw(self._renderer, size, gap)
            QPixmapCache.insert(key, pixmap)
        return pixmap


def icon_path(name: str) -> str:
    """Where an icon lies, as a style sheet names it."""
    return Path(str(files("resources") / "icons" / f"{name}.svg")).as_posix()


@cache
def _source(name: str) -> str:
    try:
        return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"The icon {name!r} is not shipped with this application.") from error


def _draw(renderer: QSvgRenderer, size: int, gap: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * (1 + gap)), size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _device_sizes() -> list[int]:
    """In which an icon is drawn, so that none is made larger or smaller on the way to the screen."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return sorted({round(scaled(size) * ratio) for size in SIZES})


def tinted_icon(name: str, colour: str, checked_colour: str, disabled_colour: str, gap: float = 0.0) -> QIcon:
    """The icon with its own colour for the normal, checked and disabled states. `gap`: see `icon_pixmap`."""
    icon = QIcon()
    normal, checked, disabled = (_Drawing(name, each) for each in (colour, checked_colour, disabled_colour))
    for size in _device_sizes():
        icon.addPixmap(normal.pixmap(size, gap), QIcon.Mode.Normal, QIcon.State.Off)
        if checked_colour != colour:
            icon.addPixmap(checked.pixmap(size, gap), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(disabled.pixmap(size, gap), QIcon.Mode.Disabled, QIcon.State.Off)
    return icon
