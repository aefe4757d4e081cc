"""What a person who begins is greeted with. Lives in the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.first_steps import FirstSteps


class FirstStepsState(QObject):
    """Set by the first steps' watch, shown by the Inspect page and the bar of first steps."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_known = False
        self._is_empty = False
        self._nothing_inspected = False
        self._steps = FirstSteps()

    @property
    def is_known(self) -> bool:
        """True once it was read what the workspace holds."""
        return self._is_known

    @property
    def is_empty(self) -> bool:
        """True while the workspace holds no product, no model and no batch; False until that is known."""
        return self._is_empty

    @property
    def nothing_inspected(self) -> bool:
        """True while there is no batch; False until that is known."""
        return self._nothing_inspected

    @property
    def steps(self) -> FirstSteps:
        """How far the active product is."""
        return self._steps

    def show(self, *, is_known: bool, is_empty: bool, nothing_inspected: bool, steps: FirstSteps) -> None:
        """Follow what is there."""
        now = (is_known, is_empty, nothing_inspected, steps)
        if now != (self._is_known, self._is_empty, self._nothing_inspected, self._steps):
            self._is_known, self._is_empty, self._nothing_inspected, self._steps = now
            self.changed.emit()
