"""A workspace with states and services, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from pytestqt.qtbot import QtBot

from app.operations.import_images import ImportImages
from app.operations.library import Library
from app.operations.operation import Operation, Outcome
from app.operations.product_operations import CreateProduct, TrashProduct
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.operations.training_control import TrainingControl
from app.operations.training_worker import TrainingWorker
from app.processes.child_process import ChildTarget
from app.settings.settings import Settings
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import Notice
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.storage.workspace import Workspace


def png(brightness: int, height: int = 40) -> bytes:
    return cv2.imencode(".png", np.full((height, 50, 3), brightness, np.uint8))[1].tobytes()


def sixteen_bit_png(highest: int) -> bytes:
    """Grey, from black on the left to a value of 16 bits on the right."""
    ramp = np.tile(np.linspace(0, highest, 50).round().astype(np.uint16), (40, 1))
    return cv2.imencode(".png", ramp)[1].tobytes()


class Office:
    """What pages work with, and all that a person was told."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.workspace = Workspace.open(folder / "workspace")
        self.app_state = AppState(self.workspace.path, Settings())
        self.work_state = WorkState()
        self.training_state = TrainingState()
        self.inspection_state = InspectionState()
        self.notices: list[Notice] = []
        self.app_state.noticeRaised.connect(self.notices.append)
        self.reader = TaskRunner("reader")
        self.runner = OperationRunner(self.app_state, self.work_state)
        self.library = Library(self.workspace, self.app_state, self.training_state, self.inspection_state, self.reader)
        self.runner.changed.connect(self.library.on_changed)
        self._training_worker: TrainingWorker | None = None

    def training(self, target: ChildTarget) -> tuple[TrainingControl, TrainingWorker]:
        self._training_worker = worker = TrainingWorker(None, target)
        control = TrainingControl(self.app_state, self.training_state, self.workspace, worker, self.runner)
        return control, worker

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        self._qtbot.waitUntil(lambda: not self.runner.busy and not self.reader.busy, timeout=10_000)

    def run(self, operation: Operation) -> Outcome | None:
        """Carry `operation` out to its end; None if it failed."""
        outcomes: list[Outcome | None] = []
        self.runner.run(operation, outcomes.append)
        self.settle()
        return outcomes[0]

    def undo(self) -> None:
        self.runner.undo()
        self.settle()

    def redo(self) -> None:
        self.runner.redo()
        self.settle()

    def create(self, name: str = "bracket") -> int:
        """A new product, which becomes the active one."""
        outcome = self.run(CreateProduct(self.workspace.products, name))
        assert outcome is not None and isinstance(outcome.inverse, TrashProduct)
        self.library.select_product(outcome.inverse.product_id)
        self.settle()
        return outcome.inverse.product_id

    def product_with_images(self, count: int = 3) -> int:
        source = self.folder / "source"
        source.mkdir(exist_ok=True)
        for number in range(count):
            (source / f"good-{number}.png").write_bytes(png(100 + number))
        product_id = self.create()
        self.run(ImportImages(self.workspace.products, product_id, "bracket", (source,)))
        return product_id

    def close(self) -> None:
        self.runner.close()
        self.reader.close()
        if self._training_worker is not None:
            self._training_worker.close(2)
        self.workspace.close()


@contextmanager
def open_office(folder: Path, qtbot: QtBot) -> Iterator[Office]:
    office = Office(folder, qtbot)
    try:
        yield office
    finally:
        office.close()
