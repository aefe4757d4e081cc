"""What a session with a screen reader needs of the system: a screen, a bus, and the library that Orca uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PYTHON = "/usr/bin/python3"
"""The system's own: Debian's python3-pyatspi is made for it."""
PACKAGES = "xvfb at-spi2-core dbus-x11 python3-pyatspi gir1.2-atspi-2.0"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> str:
    """Why there can be no such session here; "" if there can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is there on Linux alone"
    absent = [program for program in ("Xvfb", "dbus-run-session") if shutil.which(program) is None]
    if not any(Path(launcher).exists() for launcher in _LAUNCHERS):
        absent.append("at-spi-bus-launcher")
    probe = [PYTHON, "-c", "import pyatspi"]
    if not Path(PYTHON).exists() or subprocess.run(probe, capture_output=True, check=False).returncode:
        absent.append("pyatspi")
    return f"there is no {', '.join(absent)}; on Debian: apt-get install {PACKAGES}" if absent else ""


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees, on a number that is free."""
    number, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24"]
    with subprocess.Popen(command, pass_fds=(told,), stderr=subprocess.DEVNULL) as server:
        os.close(told)
        try:
            with os.fdopen(number) as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()
