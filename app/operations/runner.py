"""Carries operations out: errors, undo and what became stale are dealt with here, once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from itertools import count
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.access import Access
from app.domain.changes import Changes
from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.allowance import acting_name, refusal_of
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.undo_stack import Promise, Step, UndoStack
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.work_state import UndoTexts, WorkState
from app.storage.audit.acting import Acting
from app.storage.errors import UnknownRecordError
from onenip_core.progress import CancelToken

log = logging.getLogger(__name__)

_OUTWARD = frozenset({Lane.EXPORT, Lane.MODEL_EXPORT})
"""What writes to a place of a person's choice, which may be a share that does not answer, and changes nothing else."""
_PATIENCE_S, _PATIENCE_AT_THE_END_S = 5.0, 1.0
"""Whoever cancels gives it this long to take back what it has begun: slow is not silent. Closing has less time."""

UNDO_ACTION = "window.undo"
"""The action that a notice offers about something that can be taken back."""

OnEnd = Callable[[Outcome | None], None]
_Result = tuple[Outcome | None, Notice | None]
_NOTHING: _Result = (None, None)


@dataclass(frozen=True, slots=True)
class _Ended:
    """What a lane tells the GUI thread about one operation."""

    lane: Lane
    token: CancelToken
    outcome: Outcome | None
    notice: Notice | None
    on_end: OnEnd | None


class OperationRunner(QObject):
    """A background thread for each lane. All methods belong to the GUI thread; every signal comes there.

    Undo keeps the order in which a person asked, whatever the lanes are busy with. The quick lane carries changes out in that
    order, undo and redo included; an import holds its place on the stack from the moment when it was asked for: an undo that is
    asked for while it runs stops it and takes back what it has added.

    What whoever is logged in may not do is refused here, whichever way it was asked for, and so is taking it back.
    """

    changed = Signal(object)
    """Carries the Changes of an operation that was carried out."""
    stepAsked = Signal()
    """An undo or redo was asked for: what was asked for before it may not be what is stored after it."""
    _ended = Signal(object)
    _reported = Signal(object, object, object)

    def __init__(
        self,
        app_state: AppState,
        work_state: WorkState,
        parent: QObject | None = None,
        acting: Acting | None = None,
    ) -> None:
        """`acting` is the database's: what is carried out is written in the name of who asked for it."""
        super().__init__(parent)
        self._acting = acting or Acting()
        self._app_state = app_state
        self._work_state = work_state
        self._stack = UndoStack()
        self._stack_lock = Lock()
        self._step_numbers = count(1)
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._order = count(1)
        self._floor = 0
        self._cancels: dict[Lane, list[CancelToken]] = {lane: [] for lane in Lane}
        self._closing = CancelToken()
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while an operation runs or waits, or its end was not told yet."""
        return any(self._cancels.values())

    def run(self, operation: Operation, on_end: OnEnd | None = None) -> None:
        """Carry `operation` out. `on_end` gets its outcome, or None if it failed: the person was told by then."""
        if self._closed:
            return
        self._app_state.withdraw_notices(operation.subject)
        access = self._app_state.access.access
        refused = refusal_of(operation, access)
        if refused is not None:
            self._submit(Lane.QUICK, lambda _work: (None, refused), on_end)
            return
        asked = next(self._order)
        if operation.lane is not Lane.IMPORT:
            self._submit(
                operation.lane, lambda work: self._perform(operation, work, asked, access), on_end, operation.label
            )
            return
        token, ended = CancelToken(), Future[_Result]()
        promise = Promise(operation.label, asked, token.cancel, ended, kinds=operation.kinds)
        with self._stack_lock:
            self._stack.promise(promise)
        self._submit(
            operation.lane, lambda work: self._keep(promise, operation, work, access), on_end, operation.label, token
        )
        self._work_state.set_undo(self._texts())

    def guard_steps(self, on: bool) -> None:
        """While it is on, nothing is taken back that was asked for before now, whether it is done already or not."""
        self._floor = next(self._order) if on else 0
        self._work_state.set_undo(self._texts())

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        asked, floor, access = next(self._order), self._floor, self._app_state.access.access
        self.stepAsked.emit()
        self._submit(Lane.QUICK, lambda work: self._undo(work, asked, floor, access), None)

    @Slot(int)
    def undo_step(self, number: int) -> None:
        """Take the step of that number back, unless something else was done after it."""
        asked, floor, access = next(self._order), self._floor, self._app_state.access.access
        self.stepAsked.emit()
        self._submit(Lane.QUICK, lambda work: self._undo_step(work, asked, number, floor, access), None)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        asked, access = next(self._order), self._app_state.access.access
        self.stepAsked.emit()
        self._submit(Lane.QUICK, lambda work: self._redo(work, asked, access), None)

    @Slot()
    def cancel_long(self) -> None:
        """Let the import that runs stop after the present file; one that waits behind it begins."""
        self._cancel_first(Lane.IMPORT)

    @Slot()
    def cancel_export(self) -> None:
        """Let the table that is written stop: it leaves nothing behind."""
        self._cancel_first(Lane.EXPORT)

    def cancel_retention(self) -> None:
        """Stop the removal of old files after the present one."""
        self._cancel_first(Lane.RETENTION)

    @Slot()
    def cancel_model_export(self) -> None:
        """Let the copy of a model that is written stop: it leaves nothing behind."""
        self._cancel_first(Lane.MODEL_EXPORT)

    @property
    def exporting(self) -> bool:
        """True while something is written to a place outside of the workspace, or waits for its turn."""
        return any(self._cancels[lane] for lane in _OUTWARD)

    def _cancel_first(self, lane: Lane) -> None:
        if self._cancels[lane]:
            self._cancels[lane][0].cancel()

    def announce(self, changes: Changes) -> None:
        """Something changed without an operation: a run stored parts, a training ended."""
        self.changed.emit(changes)

    def close(self) -> None:
        """Carry out what was asked for, stop long work after the present file, and end the threads. An export stops and leaves
        nothing behind; one whose place does not answer is not waited for.
        """
        self._closing.cancel()
        for token in (token for tokens in self._cancels.values() for token in tokens):
            token.cancel()  # only what is long, or waits, looks at it
        for executor in self._lanes.values():
            executor.shutdown(wait=True)

    def _submit(
        self,
        lane: Lane,
        function: Callable[[Work], _Result],
        on_end: OnEnd | None,
        label: Message | None = None,
        token: CancelToken | None = None,
    ) -> None:
        if self._closed:
            return
        token = token or CancelToken()
        self._cancels[lane].append(token)
        work = Work(token, lambda done, total: self._reported.emit(lane, (done, total), label))

        def carry_out() -> None:
            if lane is not Lane.QUICK:
                work.report(0, 0)
            outcome, notice = self._outward(function, work, label) if lane in _OUTWARD else function(work)
            self._ended.emit(_Ended(lane, token, outcome, notice, on_end))

        self._lanes[lane].submit(carry_out)

    def _outward(self, function: Callable[[Work], _Result], work: Work, label: Message | None) -> _Result:
        """A write to a place that does not answer cannot be interrupted: closing, and who cancels it, go on without it."""
        if self._closed:
            return _NOTHING
        try:
            return abandonable(lambda: function(work), work.cancel, self._patience)
        except GivenUpError:
            log.warning("What is written to a place that does not answer was given up.")
            return None, Notice(NoticeLevel.INFO, label or codes.ExportGivenUp(), codes.ExportGivenUp())

    def _patience(self) -> float:
        return _PATIENCE_AT_THE_END_S if self._closed else _PATIENCE_S

    @property
    def _closed(self) -> bool:
        return self._closing.cancelled

    def _perform(self, operation: Operation, work: Work, asked: int, access: Access) -> _Result:
        try:
            with self._acting.by(acting_name(operation, access)):
                outcome = operation.perform(work)
        except Exception as error:
            log.warning("%s was not carried out", operation.label, exc_info=True)
            return None, error_notice(codes.NotDone(operation.label), error, operation.subject)
        notice = outcome.notice
        if notice is not None and not notice.subject:
            notice = replace(notice, subject=operation.subject)
        if outcome.gone:
            with self._stack_lock:
                self._stack.forget(outcome.gone)
        if outcome.inverse is not None:
            with self._stack_lock:
                step = Step(outcome.label or operation.label, outcome.inverse, asked, next(self._step_numbers))
                self._stack.push(step)
            if notice is not None and not notice.action:
                notice = replace(notice, action=UNDO_ACTION, step=step.number)
        return outcome, notice

    def _keep(self, promise: Promise, operation: Operation, work: Work, access: Access) -> _Result:
        """Carry out what was promised; a promise that was given up before its turn is forgotten."""
        if not promise.ended.set_running_or_notify_cancel():
            return _NOTHING
        outcome, notice = self._perform(operation, work, promise.asked, access)
        with self._stack_lock:
            self._stack.drop(promise)
        promise.ended.set_result((outcome, notice))
        if promise.taken_back.is_set():  # nobody needs to hear of it, nor to go on from what is gone again
            return None if outcome is None else replace(outcome, inverse=None), None
        return outcome, notice

    def _undo_step(self, work: Work, asked: int, number: int, floor: int, access: Access) -> _Result:
        with self._stack_lock:
            step = self._stack.last_before(asked, floor)
        if not isinstance(step, Step) or step.number != number:
            return None, Notice(NoticeLevel.WARNING, codes.NotTakenBack(), codes.SomethingElseWasDone())
        return self._step_back(step, self._stack.undone, work, asked, access, codes.Undone, codes.NotUndone)

    def _undo(self, work: Work, asked: int, floor: int, access: Access) -> _Result:
        with self._stack_lock:
            step = self._stack.last_before(asked, floor)
        if isinstance(step, Promise):
            refused = refusal_of(step, access)
            if refused is not None:
                return None, refused
            self._end_early(step)
            with self._stack_lock:
                done = self._stack.last_before(asked, floor)
            if not isinstance(done, Step) or done.asked != step.asked:  # it had added nothing
                return None, Notice(NoticeLevel.INFO, codes.Undone(), step.label)
            step = done
        return self._step_back(step, self._stack.undone, work, asked, access, codes.Undone, codes.NotUndone)

    def _end_early(self, promise: Promise) -> None:
        """What has not begun never does; what runs stops after the present file and is waited for."""
        promise.taken_back.set()
        promise.give_up()
        if not promise.ended.cancel():
            wait([promise.ended])
            return
        with self._stack_lock:
            self._stack.drop(promise)

    def _redo(self, work: Work, asked: int, access: Access) -> _Result:
        step = self._stack.next_redo
        return self._step_back(step, self._stack.redone, work, asked, access, codes.Redone, codes.NotRedone)

    def _step_back(
        self,
        step: Step | None,
        settle: Callable[[Step, Operation | None, int], None],
        work: Work,
        asked: int,
        access: Access,
        done: type[codes.Undone] | type[codes.Redone],
        not_done: type[codes.NotUndone] | type[codes.NotRedone],
    ) -> _Result:
        if step is None:
            return _NOTHING
        refused = refusal_of(step.inverse, access)
        if refused is not None:
            return None, refused
        try:
            with self._acting.by(acting_name(step.inverse, access)):
                outcome = step.inverse.perform(work)
        except Exception as error:
            log.warning("%s was not taken back", step.label, exc_info=True)
            if isinstance(error, UnknownRecordError):
                with self._stack_lock:
                    self._stack.drop(step)  # what it belongs to is gone: it would bar the way to the steps before
            return None, error_notice(not_done(step.label), error)
        with self._stack_lock:
            settle(step, outcome.inverse, asked)
        return outcome, Notice(NoticeLevel.INFO, done(), step.label)

    def _texts(self) -> UndoTexts:
        with self._stack_lock:
            undo, redo = self._stack.next_undo, self._stack.next_redo
        if undo is not None and undo.asked < self._floor:
            undo = None
        return UndoTexts(undo.label if undo else None, redo.label if redo else None, undo.number if undo else 0)

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        self._cancels[ended.lane].remove(ended.token)
        if self._closed:
            return
        if ended.lane is Lane.IMPORT and not self._cancels[ended.lane]:
            self._work_state.set_progress(None)
        if ended.lane is Lane.EXPORT and not self._cancels[ended.lane]:
            self._work_state.set_export(None)
        self._work_state.set_undo(self._texts())
        if ended.outcome is not None:
            self.changed.emit(ended.outcome.changes)
        if ended.notice is not None:
            self._app_state.raise_notice(ended.notice)
        if ended.on_end is not None:
            ended.on_end(ended.outcome)

    @Slot(object, object, object)
    def _on_reported(self, lane: Lane, progress: tuple[int, int], label: Message | None) -> None:
        if not self._cancels[lane] or self._closed:
            return
        if lane is Lane.IMPORT:
            self._work_state.set_progress(progress, label)
        elif lane is Lane.EXPORT:
            self._work_state.set_export(progress)
