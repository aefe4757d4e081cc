"""The first thing that a child process does: its log, its place among the other processes, its signals."""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import threading
from logging.handlers import RotatingFileHandler
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil

LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def prepare_child(log_file: Path | None, *, low_priority: bool) -> None:
    """Set up logging to `log_file` (None: no log), leave Ctrl+C to the window's process and step back if asked to."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if log_file is not None:
        handler = RotatingFileHandler(log_file, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter(LOG_FORMAT))
        logging.basicConfig(level=logging.INFO, handlers=[handler])
        # The file stays open for the life of the process: faulthandler writes to it when the process crashes.
        crash_log = log_file.with_suffix(".crash.log").open("a", encoding="utf-8")
        faulthandler.enable(crash_log)
    if low_priority:
        _step_back()


def wait_passively() -> None:
    """Let the threads of one computation sleep while they wait for each other. Call before torch is imported.

    Threads that spin while they wait hold the very core that they wait for as soon as anything else computes:
    beside other computations the slowest twentieth of the inspections took 244 ms instead of 42 to 97 ms on two cores.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def end_with_the_window(connection: Connection[Any, Any]) -> threading.Event:
    """Let a child that nothing is ever sent to end at once when the window's process has gone: it must leave nothing behind but
    what lies under a temporary name. Set the event when the work is done.
    """
    ended = threading.Event()

    def watch() -> None:
        try:
            connection.recv()
        except (EOFError, OSError):
            if not ended.is_set():
                os._exit(0)

    threading.Thread(target=watch, daemon=True, name="life-line").start()
    return ended


def _step_back() -> None:
    try:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(10)
    except (OSError, psutil.Error) as error:
        logging.getLogger(__name__).warning("The priority of this process could not be lowered: %s", error)
