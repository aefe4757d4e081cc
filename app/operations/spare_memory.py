"""Gives memory that is not used any more back to the system: a window that stands on the line all day shall not grow."""

from __future__ import annotations

import ctypes
import functools

from PySide6.QtCore import QObject, QTimer, Slot

from app.operations.task_runner import TaskRunner

INTERVAL_MS = 60_000


@functools.cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(None)
        library.malloc_trim.argtypes = [ctypes.c_size_t]
    except (OSError, TypeError, AttributeError):  # another system, or a C library without it
        return None
    return library


def give_back_spare_memory() -> bool:
    """Ask the C library to give back the pages between the blocks that are in use.

    glibc alone needs to be asked: once a picture was freed, it takes the next ones from its own heap, where small blocks that
    live on keep the room of large ones. False where the library cannot, or nothing was to be had.
    """
    library = _library()
    return library is not None and bool(library.malloc_trim(0))


class SpareMemory(QObject):
    """Gives back once a minute, beside the work: it takes a few milliseconds, and tens of them where there is much to give back."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.give_back)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def close(self) -> None:
        """Stop."""
        self._timer.stop()

    @Slot()
    def give_back(self) -> None:
        """Give back now."""
        self._tasks.run(give_back_spare_memory, lambda _given: None, lambda _error: None)
