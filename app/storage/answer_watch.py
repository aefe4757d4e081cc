"""Ends connections to a server that does not answer: a cut cable is noticed by the system, a server that hangs is not."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

log = logging.getLogger(__name__)

_LOOKS = 20
"""Within the patience."""
_SINCE = "onenip_since"


class AnswerWatch:
    """Knows which connections are in use, and since when. One that is for too long is cut, so that whoever waits gets an error."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._in_use: dict[int, tuple[float, Any]] = {}
        self._thread: threading.Thread | None = None

    def follow(self, engine: Engine) -> None:
        """Watch all connections of an engine from now on; each is tried before it is lent again."""
        event.listen(engine, "checkout", self._lent)
        event.listen(engine, "checkin", self._back)
        event.listen(engine, "invalidate", lambda connection, record, _error: self._back(connection, record))

    @contextmanager
    def asked(self, connection: Any) -> Iterator[None]:
        """Watch one connection of the driver while the body asks something by it."""
        self._begin(connection)
        try:
            yield
        finally:
            self._back(connection, None)

    def _begin(self, connection: Any) -> None:
        with self._lock:
            self._in_use[id(connection)] = time.monotonic(), connection
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="answer-watch", daemon=True)
                self._thread.start()

    def _lent(self, connection: Any, record: Any, _proxy: object) -> None:
        self._begin(connection)
        if _SINCE not in record.info:  # it is new
            record.info[_SINCE] = True
            return
        try:
            connection.execute("SELECT 1")
            connection.rollback()
        except Exception as error:  # whatever it is, another connection may do
            self._back(connection, record)
            raise DisconnectionError(str(error)) from error

    def _back(self, connection: Any, _record: object) -> None:
        with self._lock:
            self._in_use.pop(id(connection), None)

    def _look(self) -> None:
        while True:
            time.sleep(self._patience_s / _LOOKS)
            with self._lock:
                if not self._in_use:
                    self._thread = None
                    return
                now = time.monotonic()
                late = [each for since, each in self._in_use.values() if now - since > self._patience_s]
                for connection in late:
                    self._in_use.pop(id(connection), None)
            for connection in late:
                log.warning(
                    "The database server has not answered for %g s; the connection is given up.", self._patience_s
                )
                _cut(connection)


def _cut(connection: Any) -> None:
    """Whoever waits for it is told that the connection ended."""
    with contextlib.suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as other_end:
        other_end.shutdown(socket.SHUT_RDWR)
