"""The one font family of the application, shipped with it so that it looks the same on every machine."""

from __future__ import annotations

import logging
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

log = logging.getLogger(__name__)

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")

SIZE_SMALL = 12
SIZE_BODY = 14
SIZE_STRONG = 16
SIZE_TITLE = 22
SIZE_NUMBER = 28


def load_fonts() -> None:
    """Register the shipped fonts with Qt, once for each QApplication."""
    if FAMILY in QFontDatabase.families():
        return
    folder = files("resources") / "fonts"
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) < 0:
            log.warning("The shipped font %s could not be loaded; the system's font is used instead.", name)


def font(size: float = SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font, `size` in device-independent pixels, with figures of equal width."""
    result = QFont(FAMILY)
    result.setPixelSize(max(1, round(size)))
    result.setWeight(weight)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
