"""Reads a socket up to a moment, however slowly the other side sends."""

from __future__ import annotations

import io
import socket
import time
from typing import Protocol


class _Buffer(Protocol):
    """Room for bytes."""

    def __buffer__(self, flags: int, /) -> memoryview: ...


class HurriedReader(io.RawIOBase):
    """Raises TimeoutError when the time is over, in the midst of a request too: a timeout of the socket would begin anew with each
    byte."""

    def __init__(self, wire: socket.socket, seconds: float) -> None:
        super().__init__()
        self._wire = wire
        self._deadline = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: _Buffer) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._wire.settimeout(left)
        return self._wire.recv_into(memoryview(buffer))
