"""Nothing fails unseen: a rotating log file, a crash log, and a readable dialog for errors that nobody planned for."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.processes.child_setup import LOG_FORMAT

log = logging.getLogger(__name__)

ShowError = Callable[[str], None]
"""Shows a dialog with these details (a traceback); called in the GUI thread."""


class CrashHandler(QObject):
    """Installs log files and exception hooks, and takes them away again with `uninstall`."""

    _unexpectedError = Signal(str)

    def __init__(self, log_folder: Path, show_error: ShowError, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.show_error = show_error
        self._showing = False
        self._file_handler: RotatingFileHandler | None = None
        self._crash_log: TextIO | None = None
        self._hooks_before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        # Hooks are called in the thread that failed; the dialog belongs to the GUI thread, after the failed event.
        self._unexpectedError.connect(self._on_unexpected_error, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to log and to catch. Raises OSError if the log folder cannot be written to."""
        self._log_folder.mkdir(parents=True, exist_ok=True)
        self._file_handler = RotatingFileHandler(
            self._log_folder / "inspector.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8"
        )
        self._file_handler.setFormatter(logging.Formatter(LOG_FORMAT))
        root = logging.getLogger()
        root.addHandler(self._file_handler)
        if root.level > logging.INFO:
            root.setLevel(logging.INFO)
        self._crash_log = (self._log_folder / "inspector.crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._crash_log)
        self._hooks_before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def uninstall(self) -> None:
        """Restore the hooks that were there before and close the log files."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks_before
        if self._crash_log is not None:
            faulthandler.disable()
            self._crash_log.close()
            self._crash_log = None
        if self._file_handler is not None:
            logging.getLogger().removeHandler(self._file_handler)
            self._file_handler.close()
            self._file_handler = None

    def report(self, where: str, error: BaseException) -> None:
        """Log an unexpected error and show it to the person. May be called from any thread."""
        details = "".join(traceback.format_exception(error))
        log.error("Unexpected error in %s\n%s", where, details)
        self._unexpectedError.emit(details)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report("the window", error.with_traceback(trace))

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            name = arguments.thread.name if arguments.thread is not None else "a thread"
            self.report(f"thread {name}", arguments.exc_value)

    def _on_unraisable(self, unraisable: sys.UnraisableHookArgs) -> None:
        if unraisable.exc_value is not None:
            self.report(f"{unraisable.object!r}", unraisable.exc_value)

    @Slot(str)
    def _on_unexpected_error(self, details: str) -> None:
        if self._showing:  # one dialog at a time; the log has them all
            return
        self._showing = True
        try:
            self.show_error(details)
        finally:
            self._showing = False
