"""Controls of ours as screen readers know them, where Qt would say something else."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAccessibleWidget


class TabInterface(QAccessibleWidget):
    """A tool button of which one is pressed: Qt would call each of them a check box."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)
        self._button = button

    def state(self) -> QAccessible.State:
        """The one on show is selected."""
        state = super().state()
        state.selectable = True
        state.selected = self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed, and have the focus."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, action_name: str) -> None:
        """Press it, or give it the focus."""
        if action_name == self.pressAction():
            self._button.click()
        else:
            super().doAction(action_name)


class ScaleInterface(QAccessibleWidget, QAccessibleValueInterface):
    """A slider that stands at 120 for 1.20: Qt would say the whole number."""

    def __init__(self, slider: QAbstractSlider, steps: int) -> None:
        """`steps` of the slider are 1."""
        QAccessibleWidget.__init__(self, slider, QAccessible.Role.Slider)
        self._slider = slider
        self._steps = steps

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """It has a value."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            return self  # type: ignore[return-value]  # PySide takes the object; its stub tells of an address
        return super().interface_cast(kind)

    def text(self, kind: QAccessible.Text) -> str:
        """The value is said as a number too."""
        return f"{self.currentValue():g}" if kind is QAccessible.Text.Value else super().text(kind)

    def currentValue(self) -> float:
        """Where it stands."""
        return self._slider.value() / self._steps

    def setCurrentValue(self, value: float) -> None:
        """Move it, as a person does."""
        self._slider.setValue(round(value * self._steps))

    def minimumValue(self) -> float:
        """The lowest that can be chosen."""
        return self._slider.minimum() / self._steps

    def maximumValue(self) -> float:
        """The highest that can be chosen."""
        return self._slider.maximum() / self._steps

    def minimumStepSize(self) -> float:
        """What an arrow moves it by."""
        return self._slider.singleStep() / self._steps
