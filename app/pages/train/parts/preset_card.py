"""A choice with an explanation, as a card that can be checked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, font
from app.widgets.look.text_size import heightened, scaled

HEIGHT = 66
MARK = 18


class PresetCard(QAbstractButton):
    """Checked it has the accent's outline and a filled mark."""

    def __init__(self, appearance: Appearance, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._explanation = explanation
        self._note = ""
        self.setText(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)

    def set_note(self, note: str) -> None:
        """What stands behind the title, such as why it cannot be chosen."""
        if note != self._note:
            self._note = note
            self.setAccessibleName(self._heading)
            self.update()

    @property
    def _heading(self) -> str:
        return f"{self.text()} · {self._note}" if self._note else self.text()

    def sizeHint(self) -> QSize:
        """Title and two lines of explanation."""
        return QSize(scaled(240), heightened(HEIGHT, 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, mark, texts."""
        palette = self._appearance.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.isChecked() and self.isEnabled()
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = palette.accent if strong or self.hasFocus() else palette.border
        painter.setPen(QPen(QColor(outline), 3 if self.hasFocus() else 2 if strong else 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(frame, 8, 8)
        mark = QRectF(frame.left() + 12, frame.top() + 8, scaled(MARK), scaled(MARK))
        painter.setPen(QPen(QColor(palette.accent if strong else palette.control_border), 2))
        painter.drawEllipse(mark)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent if self.isEnabled() else palette.disabled))
            painter.drawEllipse(mark.adjusted(4, 4, -4, -4))
        left = mark.right() + 12
        width = frame.right() - left - 8
        painter.setPen(QColor(palette.text if self.isEnabled() else palette.muted))
        painter.setFont(font(SIZE_BODY, QFont.Weight.DemiBold))
        # Its end says what is missing: rather the middle of a long name goes.
        shown = painter.fontMetrics().elidedText(self._heading, Qt.TextElideMode.ElideMiddle, round(width))
        painter.drawText(QRectF(left, mark.top() - 1, width, heightened(20)), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(palette.muted))
        painter.setFont(font(SIZE_SMALL))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, mark.bottom() + 2, width, heightened(34, 2)), int(flags), self._explanation)
        painter.end()
