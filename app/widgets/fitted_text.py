"""Text that wraps into a width and ends in dots where it would take more lines than there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
"""For QPainter.drawText, so that it breaks lines as they were measured."""


def text_height(text: str, font: QFont, width: float) -> float:
    """Pixels in height of `text` wrapped into `width` pixels."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), FLAGS, text).height() if text else 0.0


def fitted_text(text: str, font: QFont, width: float, most_lines: int) -> str:
    """`text`, or its beginning with dots if it takes more than `most_lines` lines of `width` pixels."""
    most = most_lines * QFontMetricsF(font).lineSpacing() + 1
    if text_height(text, font, width) <= most:
        return text
    words = text.split(" ")
    while len(words) > 1 and text_height(" ".join(words) + " …", font, width) > most:
        words.pop()
    return " ".join(words) + " …"
