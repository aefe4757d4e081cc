"""Small child processes of the tests are forked from one server that has imported what they need."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from types import SimpleNamespace

import pytest

from app.processes import child_process
from app.processes.child_process import ChildTarget
from tests.support import child_targets


class _Context:
    """As the spawning one, but targets that stand in for the real ones begin at once."""

    def __init__(self, spawning: SpawnContext, forking: ForkServerContext) -> None:
        self._spawning = spawning
        self._forking = forking
        self.Pipe = spawning.Pipe

    def Process(self, target: ChildTarget, args: tuple[object, ...], name: str) -> BaseProcess:
        stands_in = target.__module__ == child_targets.__name__
        context = self._forking if stands_in else self._spawning
        return context.Process(target=target, args=args, name=name)


@contextmanager
def quick_children() -> Iterator[None]:
    """An interpreter that imports NumPy, OpenCV and the messages costs thirty times what such a child does afterwards.

    Real targets, and all children of other processes than this one, still get an interpreter of their own, as people's do.
    """
    if sys.platform == "win32":  # which cannot fork
        yield
        return
    context = _Context(multiprocessing.get_context("spawn"), multiprocessing.get_context("forkserver"))
    multiprocessing.get_context("forkserver").set_forkserver_preload([child_targets.__name__])
    forkserver.ensure_running()  # where the tests' folder is the current one, from which it imports
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(child_process, "multiprocessing", SimpleNamespace(get_context=lambda _: context))
        yield
