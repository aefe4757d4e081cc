"""A spawned child process and the pipe to it, watched from one thread of the window's process."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Any

from app.messages.codes import processes as codes
from app.messages.errors import MessageError
from app.messages.message import Message

ChildTarget = Callable[..., None]
"""A module-level function; its first argument is the child's end of the pipe."""


class ChildDiedError(MessageError):
    """Says how: the child process ended without having said that it is done."""


class ChildProcess:
    """Starts `target(connection, *arguments)` in a fresh interpreter and speaks with it.

    The pipe is the life line: when the window's process dies in any way, the child reads the end of the pipe and
    stops by itself. Use from one thread only.
    """

    def __init__(self, name: str, target: ChildTarget, arguments: tuple[object, ...]) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection: Connection[Any, Any]
        self._connection, self._child_connection = context.Pipe(duplex=True)
        self._process = context.Process(target=target, args=(self._child_connection, *arguments), name=name)

    @property
    def process_id(self) -> int | None:
        """The operating system's number of the process; None before `start`."""
        return self._process.pid

    def start(self) -> None:
        """Start the process; takes some milliseconds, so do not call it in the GUI thread."""
        self._process.start()
        self._child_connection.close()

    def send(self, message: object, time_limit_s: float | None = None) -> None:
        """Send a message. A large one waits until the child reads; after `time_limit_s` seconds the child counts as hanging and is
        killed. Raises ChildDiedError."""
        watchdog = None if time_limit_s is None else threading.Timer(time_limit_s, self.kill)
        if watchdog is not None:
            watchdog.start()
        try:
            self._connection.send(message)
        except (OSError, ValueError) as error:
            raise self._death() from error
        finally:
            if watchdog is not None:
                watchdog.cancel()
                watchdog.join()

    def receive(self, timeout_s: float) -> object | None:
        """The next message, or None after `timeout_s` seconds. Raises ChildDiedError when there will be none."""
        if not wait([self._connection], timeout_s):
            return None
        try:
            return self._connection.recv()  # type: ignore[no-any-return]
        except (EOFError, OSError) as error:
            raise self._death() from error

    def stop(self, patience_s: float = 5.0) -> None:
        """Close the pipe and wait until the process has gone; kill it when it does not go by itself."""
        self._connection.close()
        if self._process.pid is None:
            self._child_connection.close()
            return
        self._process.join(patience_s)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    def kill(self) -> None:
        """End the process at once."""
        with contextlib.suppress(OSError, ValueError):
            self._process.kill()

    def _death(self) -> ChildDiedError:
        # The pipe may break a moment before the exit code can be read.
        deadline = time.monotonic() + 5.0
        while self._process.exitcode is None and time.monotonic() < deadline:
            self._process.join(0.1)
        return ChildDiedError(describe_exit(self._process.exitcode))


def describe_exit(exit_code: int | None) -> Message:
    """What an exit code of a process means."""
    if exit_code is None:
        return codes.StillRuns()
    if exit_code >= 0:
        return codes.ExitCode(exit_code)
    try:
        name = signal.Signals(-exit_code).name
    except ValueError:
        name = "?"
    killed = -exit_code == getattr(signal, "SIGKILL", 9)
    return (codes.KilledFromOutside if killed else codes.EndedBySignal)(-exit_code, name)
