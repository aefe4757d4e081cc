"""The one check that no thread and no child process outlives what started it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

PATIENCE_S = 5.0


@contextmanager
def no_leaks() -> Iterator[None]:
    """Fail if a thread or child process that began within is still there a moment after the end."""
    threads, children = set(threading.enumerate()), set(_children())
    yield
    deadline = time.monotonic() + PATIENCE_S
    while left := [*_new_threads(threads), *(set(_children()) - children)]:
        assert time.monotonic() < deadline, f"threads or child processes are left: {left}"
        time.sleep(0.02)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # Threads of Qt that ran Python code once are no threads of Python.
    now = [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]
    return [thread for thread in now if thread not in before]


def _children() -> list[psutil.Process]:
    """Child processes, and those of the server that forks some (`quick_children`), without what stays until the end."""
    found: list[psutil.Process] = []
    for child, command in _running("self"):
        if "multiprocessing.forkserver" in command:
            found += [forked for forked, _ in _running(str(child.pid))]
        elif "resource_tracker" not in command:
            found.append(child)
    return found


def _running(parent: str) -> Iterator[tuple[psutil.Process, str]]:
    """The children of a process, with their command lines."""
    for process_id in _child_ids(parent):
        with suppress(psutil.NoSuchProcess):
            child = psutil.Process(process_id)
            if child.status() != psutil.STATUS_ZOMBIE:
                yield child, " ".join(child.cmdline())


def _child_ids(parent: str) -> list[int]:
    """Child processes as the kernel lists them, where it does; to look through all processes costs thirty times as much."""
    try:
        lists = [(thread / "children").read_text() for thread in (Path("/proc") / parent / "task").iterdir()]
    except (FileNotFoundError, ProcessLookupError):  # another system, or a thread that has just ended
        return [child.pid for child in psutil.Process(None if parent == "self" else int(parent)).children()]
    return [int(process_id) for process_id in " ".join(lists).split()]
