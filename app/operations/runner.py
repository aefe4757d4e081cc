"""Carries operations out: errors, undo and what became stale are dealt with here, once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.changes import Changes
from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.undo_stack import Step, UndoStack
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_notice
from app.state.work_state import UndoTexts, WorkState
from app.storage.errors import UnknownRecordError
from onenip_core.progress import CancelToken

log = logging.getLogger(__name__)

OnEnd = Callable[[Outcome | None], None]


@dataclass(frozen=True, slots=True)
class _Ended:
    """What a lane tells the GUI thread about one operation."""

    lane: Lane
    outcome: Outcome | None
    notice: Notice | None
    on_end: OnEnd | None


class OperationRunner(QObject):
    """A background thread for each lane. All methods belong to the GUI thread; every signal comes there.

    The quick lane keeps the order in which a person asked, undo and redo included: an undo that is asked for while a change is on
    its way takes back that change.
    """

    changed = Signal(object)
    """Carries the Changes of an operation that was carried out."""
    _ended = Signal(object)
    _reported = Signal(object, object, object)

    def __init__(self, app_state: AppState, work_state: WorkState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._work_state = work_state
        self._stack = UndoStack()
        self._stack_lock = Lock()
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._cancels: dict[Lane, list[CancelToken]] = {lane: [] for lane in Lane}
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while an operation runs or waits, or its end was not told yet."""
        return any(self._cancels.values())

    def run(self, operation: Operation, on_end: OnEnd | None = None) -> None:
        """Carry `operation` out. `on_end` gets its outcome, or None if it failed: the person was told by then."""
        self._submit(operation.lane, lambda work: self._perform(operation, work), on_end, operation.label)

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        self._submit(Lane.QUICK, self._undo, None)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._submit(Lane.QUICK, self._redo, None)

    @Slot()
    def cancel_long(self) -> None:
        """Let the import that runs stop after the present file; one that waits behind it begins."""
        if self._cancels[Lane.IMPORT]:
            self._cancels[Lane.IMPORT][0].cancel()

    @Slot()
    def cancel_export(self) -> None:
        """Let the export that runs stop: it leaves nothing behind."""
        if self._cancels[Lane.EXPORT]:
            self._cancels[Lane.EXPORT][0].cancel()

    def announce(self, changes: Changes) -> None:
        """Something changed without an operation: a run stored parts, a training ended."""
        self.changed.emit(changes)

    def close(self) -> None:
        """Carry out what was asked for, stop long work after the present file, and end the threads."""
        self._closed = True
        for token in (token for lane, tokens in self._cancels.items() if lane is not Lane.EXPORT for token in tokens):
            token.cancel()  # only what is long, or waits, looks at it; half a table would be none
        for executor in self._lanes.values():
            executor.shutdown(wait=True)

    def _submit(
        self,
        lane: Lane,
        function: Callable[[Work], tuple[Outcome | None, Notice | None]],
        on_end: OnEnd | None,
        label: Message | None = None,
    ) -> None:
        if self._closed:
            return
        token = CancelToken()
        self._cancels[lane].append(token)
        work = Work(token, lambda done, total: self._reported.emit(lane, (done, total), label))

        def carry_out() -> None:
            if lane is not Lane.QUICK:
                work.report(0, 0)
            outcome, notice = function(work)
            self._ended.emit(_Ended(lane, outcome, notice, on_end))

        self._lanes[lane].submit(carry_out)

    def _perform(self, operation: Operation, work: Work) -> tuple[Outcome | None, Notice | None]:
        try:
            outcome = operation.perform(work)
        except Exception as error:
            log.warning("%s was not carried out", operation.label, exc_info=True)
            return None, error_notice(codes.NotDone(operation.label), error)
        if outcome.inverse is not None:
            with self._stack_lock:
                step = Step(outcome.label or operation.label, outcome.inverse)
                self._stack.push(step, keep_undone=operation.lane is not Lane.QUICK)
        return outcome, outcome.notice

    def _undo(self, work: Work) -> tuple[Outcome | None, Notice | None]:
        return self._step_back(self._stack.next_undo, self._stack.undone, work, codes.Undone, codes.NotUndone)

    def _redo(self, work: Work) -> tuple[Outcome | None, Notice | None]:
        return self._step_back(self._stack.next_redo, self._stack.redone, work, codes.Redone, codes.NotRedone)

    def _step_back(
        self,
        step: Step | None,
        settle: Callable[[Step, Operation | None], None],
        work: Work,
        done: type[codes.Undone] | type[codes.Redone],
        not_done: type[codes.NotUndone] | type[codes.NotRedone],
    ) -> tuple[Outcome | None, Notice | None]:
        if step is None:
            return None, None
        try:
            outcome = step.inverse.perform(work)
        except Exception as error:
            log.warning("%s was not taken back", step.label, exc_info=True)
            if isinstance(error, UnknownRecordError):
                with self._stack_lock:
                    self._stack.drop(step)  # what it belongs to is gone: it would bar the way to the steps before
            return None, error_notice(not_done(step.label), error)
        with self._stack_lock:
            settle(step, outcome.inverse)
        return outcome, Notice(NoticeLevel.INFO, done(), step.label)

    def _texts(self) -> UndoTexts:
        with self._stack_lock:
            undo, redo = self._stack.next_undo, self._stack.next_redo
        return UndoTexts(undo.label if undo else None, redo.label if redo else None)

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        del self._cancels[ended.lane][0]
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
