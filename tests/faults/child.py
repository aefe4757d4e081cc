"""A process that works on a workspace, says what is done, and is killed without a warning."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from typing import NoReturn

Acknowledge = Callable[[str], None]
Work = Callable[[Acknowledge], None]
_PATIENCE_S = 60.0
_READ = 1 << 16


def kill_while(work: Work, delay_s: float, *, acknowledged: int = 0) -> tuple[list[str], bool]:
    """Fork, let the child work, and kill it `delay_s` after it acknowledged so much, or began. Returns all that it had
    acknowledged, and whether the kill found it at work: it may have done everything before.

    Raises RuntimeError: the child failed by itself.
    """
    reading, writing = os.pipe()
    started_reading, started_writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.close(started_reading)
        _be_the_child(work, writing, started_writing)
    os.close(writing)
    os.close(started_writing)
    select.select([started_reading], [], [], _PATIENCE_S)
    os.close(started_reading)
    heard = b""
    while heard.count(b"\n") < acknowledged and (more := os.read(reading, _READ)):
        heard += more
    heard += _listen(reading, delay_s)
    os.kill(child, signal.SIGKILL)
    heard += _listen(reading, _PATIENCE_S)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the child failed; what it said stands above")
    *lines, rest = heard.decode().split("\n")
    return [line for line in lines if line], os.WIFSIGNALED(status) or bool(rest)


def _be_the_child(work: Work, writing: int, started: int) -> NoReturn:
    """Never returns into what the parent was doing."""

    def acknowledge(what: str) -> None:
        os.write(writing, f"{what}\n".encode())

    code = 1
    try:
        os.write(started, b"1")
        work(acknowledge)
        code = 0
    except BaseException:
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
    finally:
        os._exit(code)


def _listen(reading: int, seconds: float) -> bytes:
    """What arrives within the time, or until the other side is gone."""
    heard, until = b"", time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if not select.select([reading], [], [], left)[0]:
            break
        more = os.read(reading, _READ)
        if not more:
            break
        heard += more
    return heard
