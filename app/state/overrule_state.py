"""How many overruled verdicts wait for an answer, and which products should be trained again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.retraining import Gathered, RetrainingRules


class OverruleState(QObject):
    """Truth about what people said against the models."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._due: tuple[Gathered, ...] = ()
        self._rules = RetrainingRules()

    @property
    def waiting(self) -> int:
        """Parts that wait for an answer."""
        return self._waiting

    @property
    def due(self) -> tuple[Gathered, ...]:
        """Products that should be trained again."""
        return self._due

    @property
    def rules(self) -> RetrainingRules:
        """By which they are due."""
        return self._rules

    def set_found(self, waiting: int, due: tuple[Gathered, ...], rules: RetrainingRules) -> None:
        if (waiting, due, rules) != (self._waiting, self._due, self._rules):
            self._waiting, self._due, self._rules = waiting, due, rules
            self.changed.emit()
