"""Lets models judge the golden parts, in a child process beside everything else, and keeps what they say."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.golden_results import GoldenJudgement
from app.domain.model_record import ModelRecord
from app.domain.permissions import Deed
from app.domain.run_status import RunState
from app.domain.timestamps import utc_now
from app.messages.codes import golden as codes
from app.messages.message import Message
from app.operations.golden_worker import GoldenWorker
from app.operations.operation import Operation, Outcome, Work
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.processes.messages import GoldenPartJudged, GoldenPartLeftOut, GoldenPicture, JudgeGoldenParts, WorkFailed
from app.state.app_state import AppState
from app.state.evaluation_state import EvaluationState, EvaluationStatus
from app.state.inspection_state import InspectionState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.training_state import TrainingState
from app.storage.evaluations import EvaluationStore
from app.storage.workspace import Workspace
from onenip_core import __version__
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import load_manifest, manifest_digest

log = logging.getLogger(__name__)

KEPT_AT_ONCE = 50
"""So many judgements are lost at most when the program is killed."""
_NAMED = 3
"""Files that could not be judged, of which a notice tells the reasons."""
LeftOutParts = dict[tuple[str, int, str], Message]
"""Why a picture was not judged: by the hash of the model, the number of the product and the hash of the picture."""


@dataclass(frozen=True)
class KeepJudgements(Operation):
    """Keep what a model said; a measurement, and so nothing to undo."""

    store: EvaluationStore
    model: str
    digest: str
    judged: tuple[tuple[int, GoldenJudgement], ...]
    """With the number of the product."""

    @property
    def label(self) -> Message:
        return codes.JudgeGoldenParts(self.model)

    def perform(self, work: Work) -> Outcome:
        """Raises StorageError."""
        by_product: dict[int, list[GoldenJudgement]] = defaultdict(list)
        for product_id, judgement in self.judged:
            by_product[product_id].append(judgement)
        for product_id, judgements in by_product.items():
            self.store.keep(self.digest, product_id, judgements)
        return Outcome(Changes(Stale.GOLDEN))


@dataclass(slots=True)
class _Turn:
    """One model's turn."""

    model: ModelRecord
    digest: str
    request: JudgeGoldenParts
    judged: list[tuple[int, GoldenJudgement]] = field(default_factory=list)
    """That are not kept yet."""
    done: int = 0
    left_out: list[Message] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Unplanned:
    """A model whose folder cannot be read."""

    model: ModelRecord
    error: ModelFolderError


class GoldenEvaluation(QObject):
    """One model after the other. Only what is not judged yet, or was judged by another version of this program, is judged."""

    def __init__(
        self,
        state: EvaluationState,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        workspace: Workspace,
        worker: GoldenWorker,
        reader: TaskRunner,
        runner: OperationRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._training_state = training_state
        self._workspace = workspace
        self._worker = worker
        self._reader = reader
        self._runner = runner
        self._waiting: list[_Turn] = []
        self._turn: _Turn | None = None
        self._planning = False
        self._plan_is_given_up = False
        self._is_closed = False
        self._left_out: LeftOutParts = {}
        worker.partDone.connect(self._on_part_done)
        worker.ended.connect(self._on_ended)
        for moved in (inspection_state.runStateChanged, training_state.phaseChanged):
            moved.connect(self._on_moved)

    @property
    def is_busy(self) -> bool:
        return self._planning or self._turn is not None

    @property
    def left_out(self) -> LeftOutParts:
        """What could not be judged, and why, as far as this session knows."""
        return self._left_out

    @property
    def _obstacle(self) -> Message | None:
        if self._inspection_state.run_state is not RunState.IDLE:
            return codes.WaitForRun()
        return codes.WaitForTraining() if self._training_state.phase.busy else None

    def evaluate(self, models: Sequence[ModelRecord]) -> None:
        """Let these judge what they have not judged yet; does nothing while others do, or where there is an obstacle."""
        if self.is_busy or self._obstacle is not None or self._app_state.refuse(Deed.RELEASE):
            return
        usable = []
        for model in models:
            if self._app_state.can_use(model):
                usable.append(model)
            else:
                self._tell(model, NoticeLevel.WARNING, codes.ModelNeedsTorch(model.label))
        self._planning, self._plan_is_given_up = True, False
        self._tell_state()
        device = self._app_state.device
        self._reader.run(lambda: self._plan_all(usable, device), self._begin, self._on_unplanned)

    @Slot()
    def cancel(self) -> None:
        """Stop; what was judged is kept."""
        self._waiting.clear()
        self._plan_is_given_up = True
        self._worker.give_up()

    def close(self) -> None:
        """Stop, wait until the child has gone, and keep what was judged. Call it before the runner's."""
        self._waiting.clear()
        self._plan_is_given_up = self._is_closed = True
        self._worker.close()
        QCoreApplication.sendPostedEvents(self)  # what the child said last was heard in another thread
        if self._turn is not None:
            self._keep(self._turn)

    def _plan_all(self, models: Sequence[ModelRecord], device: str) -> list[_Turn | _Unplanned]:
        """A model that cannot be read keeps no other from being judged. Raises StorageError."""
        turns: list[_Turn | _Unplanned] = []
        for model in models:
            try:
                turns.append(self._plan(model, device))
            except ModelFolderError as error:
                turns.append(_Unplanned(model, error))
        return turns

    def _plan(self, model: ModelRecord, device: str) -> _Turn:
        """Raises ModelFolderError, StorageError."""
        workspace = self._workspace
        digest = manifest_digest(load_manifest(model.folder))
        golden = workspace.golden_parts.by_product()
        pictures: list[GoldenPicture] = []
        for product in workspace.products.list():
            name = model.name_of(product)
            if name is None or product.id not in golden:
                continue
            known = workspace.evaluations.read(digest, product.id)
            fresh = {sha256 for sha256, judgement in known.items() if judgement.program == __version__}
            pictures += [
                GoldenPicture(
                    product.id,
                    name,
                    part.original_name,
                    part.path,
                    part.sha256,
                    part.value_bits,
                    workspace.evaluations.map_path(digest, product.id, part.sha256),
                )
                for part in golden[product.id]
                if part.sha256 not in fresh
            ]
        request = JudgeGoldenParts(model.folder, device, workspace.engines_folder, tuple(pictures))
        return _Turn(model, digest, request)

    def _begin(self, planned: list[_Turn | _Unplanned]) -> None:
        self._planning = False
        for each in planned:
            if isinstance(each, _Unplanned):
                subject = _subject(each.model)
                self._app_state.raise_notice(error_notice(codes.NoGoldenPartJudged(), each.error, subject))
        turns = [each for each in planned if isinstance(each, _Turn) and each.request.pictures]
        self._waiting = [] if self._plan_is_given_up else turns
        self._next()

    def _on_unplanned(self, error: Exception) -> None:
        self._planning = False
        self._app_state.raise_notice(error_notice(codes.NoGoldenPartJudged(), error))
        self._tell_state()

    def _next(self) -> None:
        if self._waiting and self._obstacle is None:
            self._turn = self._waiting.pop(0)
            self._worker.start(self._turn.request)
        self._tell_state()

    @Slot()
    def _on_moved(self) -> None:
        """A run or a training needs the processor; or does no more."""
        if self.is_busy and self._obstacle is not None:
            self.cancel()
        self._tell_state()

    @Slot(object, object)
    def _on_part_done(self, request: JudgeGoldenParts, message: GoldenPartJudged | GoldenPartLeftOut) -> None:
        turn = self._turn
        if turn is None or turn.request is not request:
            return
        turn.done += 1
        picture = message.picture
        key = turn.digest, picture.product_id, picture.sha256
        if isinstance(message, GoldenPartLeftOut):
            turn.left_out.append(message.reason)
            self._left_out[key] = message.reason
        else:
            self._left_out.pop(key, None)
            turn.judged.append((picture.product_id, _judgement(message)))
        if len(turn.judged) >= KEPT_AT_ONCE:
            self._keep(turn)
        self._tell_state()

    @Slot(object, object)
    def _on_ended(self, request: JudgeGoldenParts, answer: object) -> None:
        turn = self._turn
        if turn is None or turn.request is not request or self._is_closed:
            return
        self._turn = None
        self._keep(turn)
        judged = turn.done - len(turn.left_out)
        if answer is None:
            self._waiting.clear()
            self._tell(turn.model, NoticeLevel.INFO, codes.JudgingStopped(judged))
        elif isinstance(answer, WorkFailed):
            log.warning("Golden parts are not judged by %s: %s\n%s", turn.model.name, answer.message, answer.details)
            failure = codes.JudgingFailed(answer.message, judged)
            self._tell(turn.model, NoticeLevel.ERROR, failure, answer.details)
        elif turn.left_out:
            reasons = tuple(turn.left_out[:_NAMED])
            said = codes.SomeGoldenPartsNotJudged(judged, len(turn.left_out), reasons)
            self._tell(turn.model, NoticeLevel.WARNING, said)
        else:
            self._tell(turn.model, NoticeLevel.INFO, codes.AllGoldenPartsJudged(judged))
        self._next()

    def _keep(self, turn: _Turn) -> None:
        judged, turn.judged = tuple(turn.judged), []
        if judged:
            store = self._workspace.evaluations
            self._runner.run(KeepJudgements(store, turn.model.label, turn.digest, judged))

    def _tell_state(self) -> None:
        turn = self._turn
        progress = (0, 0) if self._planning else None
        if turn is not None:
            progress = turn.done, len(turn.request.pictures)
        self._state.set_status(EvaluationStatus(progress, None if turn is None else turn.model, self._obstacle))

    def _tell(self, model: ModelRecord, level: NoticeLevel, text: Message, details: str = "") -> None:
        heading = codes.GoldenPartsJudged(model.label)
        self._app_state.raise_notice(Notice(level, heading, text, details, subject=_subject(model)))


def _subject(model: ModelRecord) -> str:
    return f"golden parts by {model.id}"


def _judgement(judged: GoldenPartJudged) -> GoldenJudgement:
    picture = judged.picture
    return GoldenJudgement(
        picture.sha256,
        judged.score,
        judged.reason,
        None if judged.map_scale is None else picture.map_path,
        judged.map_scale or 0.0,
        judged.milliseconds,
        judged.engine,
        __version__,
        utc_now(),
    )
