"""Runs slow functions one after the other in a background thread and brings their results to the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Ended:
    result: Any
    error: Exception | None
    on_done: Callable[[Any], None]
    on_failed: Callable[[Exception], None]


class TaskRunner(QObject):
    """A single background thread. Both callbacks run in the thread that made this object."""

    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._pending = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while a function runs or waits, or its callback has not been called yet."""
        return self._pending > 0

    def run(
        self,
        function: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """Call `function` in the background, then one of the callbacks with its result or its exception."""
        if self._closed:
            return
        self._pending += 1
        self._executor.submit(self._call, function, on_done, on_failed)

    def finish(self) -> None:
        """Wait until everything that was asked for has run; from then on it is closed."""
        self._closed = True
        self._executor.shutdown(wait=True)

    def close(self) -> None:
        """Forget the functions that wait and wait for the one that runs. Callbacks are no longer called."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _call(
        self, function: Callable[[], Any], on_done: Callable[[Any], None], on_failed: Callable[[Exception], None]
    ) -> None:
        try:
            ended = _Ended(function(), None, on_done, on_failed)
        except Exception as error:
            log.warning("A background task failed", exc_info=True)
            ended = _Ended(None, error, on_done, on_failed)
        self._ended.emit(ended)

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        self._pending -= 1
        if self._closed:
            return
        if ended.error is not None:
            ended.on_failed(ended.error)
        else:
            ended.on_done(ended.result)
