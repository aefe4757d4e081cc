"""Reading that can be given up: from a share or pipe that does not answer, a read never returns and cannot be interrupted."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from onenip_core.progress import CancelToken

Result = TypeVar("Result")

POLL_S = 0.05
PATIENCE_S = 0.5
"""After it was cancelled, what reads in good order is given this long, unless its caller says otherwise."""


class GivenUpError(Exception):
    """It was cancelled and did not answer. Whatever comes later is forgotten."""


def abandonable(
    function: Callable[[], Result], cancel: CancelToken, patience_s: float | Callable[[], float] = PATIENCE_S
) -> Result:
    """What `function` returns or raises. It must leave nothing half done: it may go on, unnoticed, when nobody waits any more.
    A patience that may change while it is waited is asked for again and again.

    Raises:
        GivenUpError: `cancel` was set and no answer came.
    """
    answers: queue.SimpleQueue[tuple[Result | None, BaseException | None]] = queue.SimpleQueue()

    def call() -> None:
        try:
            answers.put((function(), None))
        except BaseException as error:  # it is raised where it is waited for
            answers.put((None, error))

    # A daemon: neither closing nor the end of the process waits for it.
    threading.Thread(target=call, name="abandonable", daemon=True).start()
    polls = 0
    while True:
        try:
            result, error = answers.get(timeout=POLL_S)
        except queue.Empty:
            polls += cancel.cancelled
            if polls > round((patience_s() if callable(patience_s) else patience_s) / POLL_S):
                raise GivenUpError from None
            continue
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # there is either an error or a result
