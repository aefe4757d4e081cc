"""The one check that no thread and no child process outlives what started it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psutil

PATIENCE_S = 5.0


@contextmanager
def no_leaks() -> Iterator[None]:
    """Fail if a thread or child process that began within is still there a moment after the end."""
    threads, children = set(threading.enumerate()), set(_children())
    yield
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and (_new_threads(threads) or set(_children()) - children):
        time.sleep(0.02)
    assert (left := _new_threads(threads)) == [], f"threads are left: {left}"
    assert set(_children()) - children == set(), "child processes are left"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # Threads of Qt that ran Python code once are no threads of Python.
    now = [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]
    return [thread for thread in now if thread not in before]


def _children() -> list[psutil.Process]:
    """Child processes, without Python's own helper, which stays until the end."""
    found = []
    for child in psutil.Process().children():
        try:
            if child.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in " ".join(child.cmdline()):
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found
