"""Fields for numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.messages.wording.numbers import decimal_mark, format_number
from app.widgets.field_hint import FieldHint
from app.widgets.formatting import with_unit
from app.widgets.look.fonts import font
from app.widgets.look.widgets import restyle
from onenip_core.typed_numbers import UnclearNumberError, read_number

LEAST_WITH_GROUPS = 1000


class NumberBox(QDoubleSpinBox):
    """A number that is shown in the locale's way and may be typed with a comma or a point, and with any digits, in every locale.

    It takes what is clear and within its bounds when a person presses Enter or leaves it. Anything else is refused with a
    sentence, and the number stays as it was: nothing is clamped, rounded or read without what did not fit. So every key is let in.
    The wheel scrolls the page, and never changes the number.
    """

    numberTyped = Signal(float)
    """`number` changed while a person types; what is typed is not taken yet."""

    def __init__(
        self, name: str, lowest: float, highest: float, decimals: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(font())
        self.lineEdit().setTextMargins(10, 0, 0, 0)
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setDecimals(decimals)
        self.setRange(lowest, highest)
        self.setSuffix(with_unit("", unit))
        self._hint = FieldHint(self, self._fall_silent)
        self._is_unheard = False
        self.setToolTip(self._what_it_takes())
        self.setAccessibleDescription(self.toolTip())
        self.lineEdit().textEdited.connect(self._on_text_edited)

    @property
    def number(self) -> float:
        """What is typed, as far as it would be taken; else the number that holds."""
        text = self.lineEdit().displayText()
        return self.value() if self._problem_with(text) else self._read(text)

    @property
    def refusal(self) -> str:
        """Why the last number was not taken, as long as it is said."""
        return self._hint.text

    def setValue(self, number: float) -> None:
        """Show another number, wherever it was chosen: what was said of the one before no longer matters."""
        if number != self.value():
            self._fall_silent()
        super().setValue(number)

    def settle(self) -> bool:
        """Take what is typed; False, with a sentence on show, if it cannot be taken. Also once after the field was left with such a
        text: the click that left it may have been meant to act on that very number.
        """
        if self._is_unheard:
            self._is_unheard = False
            return False
        problem = self._problem_with(self.lineEdit().displayText())
        self.interpretText()
        self._say_after(problem)
        return not problem

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Every key is let in: "35" must not become 3 because 35 is too much. A comma or point that can only be the decimal mark is
        shown as the locale's."""
        text = self._with_own_mark(text)
        state = QValidator.State.Intermediate if self._problem_with(text) else QValidator.State.Acceptable
        return state, text, position

    def fixup(self, text: str) -> str:
        """Leave it: Qt would take the marks out that group thousands, and 1.5 would be 15."""
        return text

    def valueFromText(self, text: str) -> float:
        """The number that was typed."""
        return self._read(text)

    def textFromValue(self, value: float) -> str:
        """As all numbers are shown."""
        return format_number(value, f".{self.decimals()}f", self.locale())

    def stepBy(self, steps: int) -> None:
        """Step from what is typed."""
        if self.settle():
            super().stepBy(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the number; if that is refused, it does nothing else."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        problem = self._problem_with(self.lineEdit().displayText())
        super().keyPressEvent(event)
        self._say_after(problem)
        if problem:
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes the number."""
        problem = self._problem_with(self.lineEdit().displayText())
        super().focusOutEvent(event)
        if problem:
            self._say_after(problem)
            self._is_unheard = True

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen says nothing."""
        super().hideEvent(event)
        self._fall_silent()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()

    @Slot()
    def _on_text_edited(self) -> None:
        self._fall_silent()
        self.numberTyped.emit(self.number)

    @Slot()
    def _fall_silent(self) -> None:
        self._say_after("")

    def _say_after(self, problem: str) -> None:
        self._is_unheard = False
        if bool(self.property("refused")) != bool(problem):
            self.setProperty("refused", bool(problem))
            restyle(self)
        if problem:
            self._hint.show(self.tr("{problem} It stays {number}.").format(problem=problem, number=self.text()))
        else:
            self._hint.hide()

    def _read(self, text: str) -> float:
        return read_number(self._bare(self._with_own_mark(text)), decimal_mark(self.locale()))

    def _bare(self, text: str) -> str:
        return text.strip().removesuffix(self.suffix().strip()).strip()

    def _with_own_mark(self, text: str) -> str:
        """Where no number has thousands, nothing groups them."""
        marks = [character for character in text if character in ",."]
        if len(marks) != 1 or self.maximum() >= LEAST_WITH_GROUPS:
            return text
        return text.replace(marks[0], decimal_mark(self.locale()))

    def _problem_with(self, text_of_field: str) -> str:
        """Why a text is not taken, as a sentence; empty if it is."""
        try:
            number = self._read(text_of_field)
        except UnclearNumberError as error:
            typed = str(error).strip()
            if error.readings:
                first, second = (format_number(reading, ".10g", self.locale()) for reading in error.readings)
                return self.tr("“{typed}” can mean {first} or {second}; write one of these.").format(
                    typed=typed, first=first, second=second
                )
            return self.tr("“{typed}” is no number.").format(typed=typed) if typed else self.tr("A number is missing.")
        if not self.minimum() <= number <= self.maximum():
            low, high = self._ends()
            text = self.tr("“{typed}” is not between {low} and {high}.")
            return text.format(typed=self._bare(text_of_field), low=low, high=high)
        if round(number, self.decimals()) != number:
            if not self.decimals():
                return self.tr("Only whole numbers are taken.")
            return self.tr("At most {count} decimals are taken.").format(count=self.decimals())
        return ""

    def _what_it_takes(self) -> str:
        low, high = self._ends()
        if not self.decimals():
            return self.tr("Takes whole numbers from {low} to {high}.").format(low=low, high=high)
        text = self.tr("Takes numbers from {low} to {high}, with a comma or a point.")
        return text.format(low=low, high=high)

    def _ends(self) -> tuple[str, str]:
        return self.textFromValue(self.minimum()), self.textFromValue(self.maximum())
