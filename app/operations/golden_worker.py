"""Owns the child process in which a model judges golden parts: one model at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes.golden import JudgingDied
from app.messages.message import Message
from app.operations.child_work import ChildWork
from app.processes import golden_process
from app.processes.child_process import ChildTarget
from app.processes.messages import GoldenPartJudged, GoldenPartLeftOut, GoldenPartsJudged, JudgeGoldenParts, WorkFailed


class GoldenWorker(ChildWork):
    """The child steps back behind everything else. `ended` carries the JudgeGoldenParts, and the GoldenPartsJudged or WorkFailed
    that answers it."""

    partDone = Signal(object, object)
    """Carries the JudgeGoldenParts, and a GoldenPartJudged or GoldenPartLeftOut."""

    def __init__(
        self, log_file: Path | None, target: ChildTarget = golden_process.run, parent: QObject | None = None
    ) -> None:
        super().__init__("golden parts", target, log_file, parent)

    def start(self, request: JudgeGoldenParts) -> None:
        """Let a model judge; only while none does."""
        self._begin(request)

    def _hear(self, request: object, message: object) -> bool:
        if isinstance(message, GoldenPartJudged | GoldenPartLeftOut):
            self.partDone.emit(request, message)
        return isinstance(message, GoldenPartsJudged | WorkFailed)

    def _death(self, exit_: Message) -> Message:
        return JudgingDied(exit_)
