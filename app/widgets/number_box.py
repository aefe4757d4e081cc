"""Fields for numbers."""

from __future__ import annotations

from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.widgets.look.fonts import font


class NumberBox(QDoubleSpinBox):
    """A number that is shown in the locale's way and may be typed with a comma or a point in every locale.

    The wheel scrolls the page, and never changes the number.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font())
        self.lineEdit().setTextMargins(10, 0, 0, 0)
        self.setAccessibleName(name)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Comma and point are both the decimal point."""
        state, _, place = super().validate(self._localised(text), position)
        return state, self._localised(text), place

    def valueFromText(self, text: str) -> float:
        """The number that was typed."""
        return super().valueFromText(self._localised(text))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()

    def _localised(self, text: str) -> str:
        point = self.locale().decimalPoint()
        return text.replace(",", point).replace(".", point)
