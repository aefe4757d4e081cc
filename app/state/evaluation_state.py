"""How far models are with the golden parts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.model_record import ModelRecord
from app.messages.message import Message


@dataclass(frozen=True, slots=True)
class EvaluationStatus:
    """What is true now."""

    progress: tuple[int, int] | None = None
    """(done, total) of the model that judges; (0, 0) before that is known; None while none does."""
    model: ModelRecord | None = None
    """The one that judges."""
    obstacle: Message | None = None
    """Why nothing can be judged just now."""

    @property
    def is_busy(self) -> bool:
        return self.progress is not None


class EvaluationState(QObject):
    """Truth about the evaluation that runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = EvaluationStatus()

    @property
    def status(self) -> EvaluationStatus:
        return self._status

    def set_status(self, status: EvaluationStatus) -> None:
        if status != self._status:
            self._status = status
            self.changed.emit()
