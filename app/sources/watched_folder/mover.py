"""Moves handled files away beside the run: a slow share holds up neither the next verdict nor the recorder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.watched_folder.completion import CompleteFile
from app.sources.watched_folder.done_folder import DoneFolder

log = logging.getLogger(__name__)

RETRY_S = 10.0


class Mover:
    """A thread that comes with the first file. What cannot be moved is tried again until `close`; then it waits for the next start.

    From any thread.
    """

    def __init__(self, done: DoneFolder, on_moved: Callable[[CompleteFile], None]) -> None:
        """`on_moved` is called in the mover's thread."""
        self._done = done
        self._on_moved = on_moved
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closing = False
        self.trouble: Message | None = None
        """Why files are not moved just now."""

    def add(self, file: CompleteFile) -> None:
        """Let it be moved, also after `close`."""
        with self._changed:
            self._done.add(file)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="done folder", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def close(self, timeout_s: float) -> None:
        """Move what waits, as long as it can be moved; wait for that up to `timeout_s` seconds."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(timeout_s)

    def _work(self) -> None:
        while True:
            ends = self._closing
            try:
                moved = self._done.move_next()
                if moved is not None:
                    self._on_moved(moved)
                self.trouble = None
            except Exception as error:
                self._note(error)
                with self._changed:
                    if ends:
                        self._thread = None
                        return
                    self._changed.wait_for(lambda: self._closing, RETRY_S)
                continue
            with self._changed:
                self._changed.wait_for(lambda: self._closing or self._done.waiting)
                if not self._done.waiting:
                    self._thread = None
                    return

    def _note(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            log.exception("Files cannot be moved")
        elif self.trouble is None:
            log.warning("Files cannot be moved: %s", error)
        reason = error.strerror if isinstance(error, OSError) else None
        self.trouble = codes.FilesNotMoved(str(reason or error))
