"""Judges stored parts again beside everything else, for a person who wants to know whether their verdicts come out the same, or
what another model says of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.reinspected_part import ReinspectedPart
from app.domain.replayed_part import ReplayedPart
from app.domain.run_status import RunState
from app.messages.codes import replay as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.processes import inspection_process
from app.processes.child_process import ChildTarget
from app.processes.inspection_client import InspectionClient
from app.runs.replay.recorded_parts import RecordedParts
from app.runs.replay.reinspecting import Reinspecting
from app.runs.replay.replaying import Replaying
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.training_state import TrainingState
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)


class VerdictReplay(QObject):
    """One request at a time, in a child process of its own that steps back behind all others. Records are only read."""

    judged = Signal(object)
    """Carries a ReplayedPart, or a ReinspectedPart where another model was asked; batch after batch."""
    ended = Signal(object)
    """Nothing comes any more. Carries the Message that says why it ended early; None if all were judged."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        workspace: Workspace,
        target: ChildTarget = inspection_process.run_beside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._workspace = workspace
        self._target = target
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._why: Message | None = None
        for moved in (inspection_state.runStateChanged, training_state.phaseChanged):
            moved.connect(self._on_moved)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    @property
    def obstacle(self) -> Message | None:
        """Why nothing can be judged again just now."""
        if self._inspection_state.run_state is not RunState.IDLE:
            return codes.AfterTheRun()
        return codes.AfterTheTraining() if self._training_state.phase.busy else None

    @property
    def refusal(self) -> Message | None:
        """Why nothing can begin just now; also because something is on."""
        return codes.AnotherReplay() if self.is_busy else self.obstacle

    def start(self, parts: Sequence[Inspection], model: ModelRecord | None = None) -> Message | None:
        """Judge them again, by what judged them or by another model: `judged` comes for each, then `ended`. The message says why
        that cannot be done now."""
        refusal = self.refusal
        if refusal is not None:
            return refusal
        self._stop = threading.Event()
        self._why = None
        in_order = sorted(parts, key=lambda part: (part.batch_id, part.position))
        arguments = (in_order, model, self._stop, self._app_state.device)
        self._thread = threading.Thread(target=self._work, args=arguments, name="replay")
        self._thread.start()
        return None

    @Slot()
    def cancel(self) -> None:
        """Stop after the present part."""
        self._give_way(codes.ReplayStopped())

    def close(self) -> None:
        """Stop, and wait until the child has gone."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    @Slot()
    def _on_moved(self) -> None:
        """A run or a training needs the processor."""
        if self.obstacle is not None:
            self._give_way(self.obstacle)

    def _give_way(self, why: Message) -> None:
        if self.is_busy and not self._stop.is_set():
            self._why = why
            self._stop.set()

    def _work(self, parts: Sequence[Inspection], model: ModelRecord | None, stop: threading.Event, device: str) -> None:
        workspace = self._workspace
        log_file: Path = workspace.log_folder / "replay.log"
        client = InspectionClient(log_file, stop, self._target, workspace.engines_folder)
        failure: Message | None = None
        try:
            for part in self._judging(parts, model, client, stop, device):
                self.judged.emit(part)
        except OneNipError as error:
            failure = message_of(error)
        except Exception as error:
            log.exception("Stored parts were not judged again")
            failure = codes.ReplayFailed(str(error) or type(error).__name__)
        finally:
            client.close()
        self.ended.emit(failure or (self._why if stop.is_set() else None))

    def _judging(
        self,
        parts: Sequence[Inspection],
        model: ModelRecord | None,
        client: InspectionClient,
        stop: threading.Event,
        device: str,
    ) -> Iterator[ReplayedPart] | Iterator[ReinspectedPart]:
        workspace = self._workspace
        recorded = RecordedParts(workspace.batches, workspace.models, workspace.products, model).of(parts)
        if model is None:
            return Replaying(client, stop, device).run(recorded)
        trained_on = workspace.models.trained_on().get(model.id, ())
        taught = frozenset[str]().union(*(product.images for product in trained_on))
        return Reinspecting(client, stop, device, taught, model.untrained).run(zip(parts, recorded, strict=True))
