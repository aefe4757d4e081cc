"""Work that nobody waits for, in a thread that the system lets run when nobody else wants to."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.storage.audit.acting import Acting

log = logging.getLogger(__name__)

Result = TypeVar("Result")
_LOWEST = 19


def behind_everything(acting: Acting, function: Callable[[], Result]) -> Result:
    """Call `function` in a thread of its own with the lowest priority, in the name in which this one writes, and wait for it.

    Raises what it raises.
    """
    future: Future[Result] = Future()
    name = acting.name

    def carry_out() -> None:
        step_back()
        try:
            with acting.by(name):
                future.set_result(function())
        except BaseException as error:
            future.set_exception(error)

    thread = threading.Thread(target=carry_out, name="behind everything", daemon=True)
    thread.start()
    thread.join()
    return future.result()


def step_back() -> None:
    """Let everything else go before this thread, where threads have priorities of their own, which is Linux: that of its disk
    follows. Elsewhere it has the usual one."""
    if not hasattr(os, "setpriority"):
        return
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LOWEST)
    except OSError as error:
        log.info("Work that nobody waits for runs with the usual priority: %s", error)
