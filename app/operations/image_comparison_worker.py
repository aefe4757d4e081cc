"""Owns the child process that compares images: one product at a time, given up at once when that is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.messages.codes.processes import ComparisonDied
from app.messages.message import Message
from app.operations.child_work import ChildWork
from app.processes import image_comparison_process
from app.processes.child_process import ChildTarget
from app.processes.messages import CompareImages, ComparisonProgress, ImagesCompared, WorkFailed


class ImageComparisonWorker(ChildWork):
    """The child steps back behind everything else. `ended` carries the CompareImages and the ImagesCompared or WorkFailed that
    answers it."""

    progressed = Signal(object, int, int)
    """Carries the CompareImages, and (done, total)."""

    def __init__(
        self, log_file: Path | None, target: ChildTarget = image_comparison_process.run, parent: QObject | None = None
    ) -> None:
        super().__init__("comparison", target, log_file, parent)

    def start(self, request: CompareImages) -> None:
        """Compare the images of a product; only while none are being compared."""
        self._begin(request)

    def _hear(self, request: object, message: object) -> bool:
        if isinstance(message, ComparisonProgress):
            self.progressed.emit(request, message.done, message.total)
        return isinstance(message, ImagesCompared | WorkFailed)

    def _death(self, exit_: Message) -> Message:
        return ComparisonDied(exit_)
