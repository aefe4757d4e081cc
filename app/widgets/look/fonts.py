"""The one font family of the application, shipped with it so that it looks the same on every machine, and what stands in for
letters that it lacks.
"""

from __future__ import annotations

import logging
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

from app.widgets.look.text_size import scaled

log = logging.getLogger(__name__)

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
HAN_FILES = (
    "InspectorHanSC-Regular.otf",
    "InspectorHanSC-Bold.otf",
    "InspectorHanJP-Regular.otf",
    "InspectorHanJP-Bold.otf",
)
"""Inter has no letters of Chinese and Japanese; these have the ones that are used most, and all of our translations."""
_CHINESE = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
)
_JAPANESE = (
    "Yu Gothic UI",
    "Meiryo",
    "Hiragino Sans",
    "Noto Sans CJK JP",
    "Source Han Sans JP",
    "Noto Sans JP",
)
_SHIPPED_CHINESE, _SHIPPED_JAPANESE = "Inspector Han SC", "Inspector Han JP"

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
    for name in (*FONT_FILES, *HAN_FILES):
        if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) < 0:
            log.warning("The shipped font %s could not be loaded; the system's font is used instead.", name)
    shape_han("")


def han_families(language: str) -> tuple[str, ...]:
    """The families whose Han letters stand in, those that come first before the others; `language` is as in "zh_CN" or "ja".

    Chinese and Japanese share letters and write them differently, so those of the language come first. The shipped fonts are
    last: a computer's own have every letter that a product may be named with.
    """
    if language.startswith("ja"):
        return (*_JAPANESE, *_CHINESE, _SHIPPED_JAPANESE, _SHIPPED_CHINESE)
    return (*_CHINESE, *_JAPANESE, _SHIPPED_CHINESE, _SHIPPED_JAPANESE)


def shape_han(language: str) -> None:
    """Let Han letters have the shapes of a language; to be called before the first window, as Qt keeps fonts that it has found."""
    QFont.removeSubstitutions(FAMILY)
    QFont.insertSubstitutions(FAMILY, list(han_families(language)))


def font(size: float = SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font at the text size that a person chose, with figures of equal width; `size` in device-independent
    pixels at the usual one.
    """
    return exact_font(scaled(size), weight)


def exact_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """As `font`, of so many pixels whatever the text size: for what is made to fit a room, and for pictures in files."""
    result = QFont(FAMILY)
    result.setPixelSize(max(1, round(pixels)))
    result.setWeight(weight)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
