"""Ctrl+C ends the command, whatever it is waiting for."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import threading

PATIENCE_S = 1.5
EXIT_CANCELLED = 130


def watch_interrupts(interrupts: int) -> None:
    """From now on, this many times Ctrl+C end the process `PATIENCE_S` later, unless it has ended by itself by then.

    Python looks at signals between two instructions of its main thread, and a read from a share that does not answer never
    comes to an end. So a thread of its own is told by the system. What is written is renamed into its place, so that cutting
    it off does no more harm than any kill.
    """
    told, teller = socket.socketpair()
    teller.setblocking(False)
    signal.set_wakeup_fd(teller.fileno(), warn_on_full_buffer=False)

    def wait_for_interrupts(_written_by_the_system: socket.socket = teller) -> None:
        left = interrupts
        while left > 0:
            left -= told.recv(1)[:1] == bytes([signal.SIGINT])
        # It ends by itself, if it can.
        threading.Event().wait(PATIENCE_S)
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write("onenip: cancelled; ended without waiting any longer.\n")
            sys.stderr.flush()
        os._exit(EXIT_CANCELLED)

    threading.Thread(target=wait_for_interrupts, name="interrupt-watch", daemon=True).start()
