"""Runs tests in a fork of a process that has loaded torch and the other libraries, so that each run starts at once.

Nothing of the project itself is loaded here: the forks read it from the working folder, with whatever mutant is in it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path

HANGS = -1
_NO_REWRITING = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""Some libraries are plugins of pytest too, which would rather load them itself."""
_LIBRARIES = (
    "cv2",
    "hypothesis.extra.numpy",
    "pytestqt.plugin",
    "safetensors.torch",
    "scipy.ndimage",
    "scipy.stats",
    "sklearn.metrics",
    "timm",
    "torch",
    "xdist",
)


def serve() -> None:
    """Take a line of JSON (tests, log, seconds) and answer with pytest's exit code, or HANGS, until the input ends."""
    sys.dont_write_bytecode = True  # a mutant's code must not outlive it
    for library in _LIBRARIES:
        importlib.import_module(library)
    gc.collect()
    gc.freeze()  # pytest collects garbage at its end, which would walk through all of torch in every fork
    for line in sys.stdin:
        asked = json.loads(line)
        print(_run(asked["tests"], Path(asked["log"]), asked["seconds"]), flush=True)
    os._exit(0)  # some of the libraries complain at length when they are let go of


def _run(tests: list[str], log: Path, seconds: float) -> int:
    child = os.fork()
    if child == 0:
        _become_pytest(tests, log)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return HANGS


def _become_pytest(tests: list[str], log: Path) -> None:
    """In the fork; never returns."""
    code = 70
    try:
        os.setsid()
        descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(descriptor, 1)
        os.dup2(descriptor, 2)
        import pytest

        code = int(pytest.main([*_NO_REWRITING, *tests]))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    serve()
