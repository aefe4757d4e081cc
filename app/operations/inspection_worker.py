"""The inspection thread as the GUI thread sees it: its news are signals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.line.part_verdict import PartVerdict
from app.processes import inspection_process
from app.processes.child_process import ChildTarget
from app.runs.delivery import DeliveryBuffer
from app.runs.inspection_thread import InspectionCallbacks, InspectionThread
from app.runs.look import LookRequest
from app.runs.run_control import RunControl
from app.runs.run_request import RunRequest
from app.storage.run_store import RunStore


class InspectionWorker(QObject):
    """Starts and stops runs; one at a time."""

    modelLoaded = Signal(object)
    """Carries a ModelLoaded: from now on runs with this model start at once."""
    modelFailed = Signal(object)
    """Carries the InspectionEngineError of a model that could not be loaded ahead of a run."""
    runStarted = Signal(object)
    """Carries the ModelLoaded that judges."""
    judgingEnded = Signal()
    """Nothing is judged any more, while parts may still be stored; before `runEnded`, perhaps twice."""
    runEnded = Signal(object)
    """Carries a RunOutcome, exactly one for each `start_run`."""
    looked = Signal(object)
    """Carries a LookAnswer."""

    def __init__(
        self,
        store: RunStore,
        log_file: Path | None,
        target: ChildTarget = inspection_process.run,
        parent: QObject | None = None,
        engine_cache: Path | None = None,
        part_judged: Callable[[PartVerdict], None] = lambda _part: None,
    ) -> None:
        """`part_judged` is called in the inspection thread, before anybody else hears of a part."""
        super().__init__(parent)
        callbacks = InspectionCallbacks(
            self.modelLoaded.emit,
            self.modelFailed.emit,
            self.runStarted.emit,
            self.runEnded.emit,
            self.looked.emit,
            part_judged,
            self.judgingEnded.emit,
        )
        self._thread = InspectionThread(store, log_file, callbacks, target, engine_cache)

    @property
    def control(self) -> RunControl:
        """Stop, pause, limit, and how the source does."""
        return self._thread.control

    @property
    def delivery(self) -> DeliveryBuffer:
        """Where told parts wait for the GUI thread."""
        return self._thread.delivery

    @property
    def running(self) -> bool:
        """True from `start_run` until the run has ended."""
        return self._thread.running

    @property
    def process_id(self) -> int | None:
        """The inspection process's number, if it runs."""
        return self._thread.process_id

    def start(self) -> None:
        """Start the thread; the child process comes with the first model."""
        self._thread.start()

    def preload(self, folder: Path, device: str, *, anew: bool = False) -> None:
        """Load a model in the background; `anew` in a fresh process even if it is loaded."""
        self._thread.preload(folder, device, anew=anew)

    def start_run(self, request: RunRequest) -> None:
        """Begin a run; only while none is going on."""
        self._thread.start_run(request)

    def look(self, request: LookRequest) -> bool:
        """Judge one image by itself; False while a run is going on."""
        return self._thread.look(request)

    def close(self) -> None:
        """Stop the run, the thread and the child process, and wait until they have gone."""
        self._thread.close()
