"""How large texts are: the one place through which every font goes, and every measure that has to hold text.

Qt's application keeps it, as it keeps the font itself: what is made or painted from then on has it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize

USUAL = 100
LINE = 17
"""Pixels of a line of usual letters."""
_PROPERTY = "textPercent"


def set_text_percent(percent: int) -> None:
    """Texts are `percent` of their usual size from now on. What is on the screen already stays as it is."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, percent)


def text_percent() -> int:
    """Of their usual size, in percent."""
    application = QCoreApplication.instance()
    percent = None if application is None else application.property(_PROPERTY)
    return percent if isinstance(percent, int) else USUAL


def scaled(pixels: float) -> int:
    """Device-independent pixels that hold at this text size what `pixels` hold at the usual one: as wide as a word."""
    return round(pixels * text_percent() / USUAL)


def heightened(pixels: float, lines: int = 1) -> int:
    """What is `pixels` high at the usual text size and has so many lines in it: they grow, and the room around them stays."""
    return round(pixels) + scaled(lines * LINE) - lines * LINE


def widened(pixels: float) -> int:
    """Half of what `scaled` adds: for columns, in which sentences go on in further lines."""
    return round((pixels + scaled(pixels)) / 2)


def scaled_size(size: QSize) -> QSize:
    """As `scaled`, both ways."""
    return QSize(scaled(size.width()), scaled(size.height()))
