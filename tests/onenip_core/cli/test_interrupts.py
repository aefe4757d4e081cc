"""Ctrl+C on the command line, while something that is read does not answer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a share that does not answer is played by a named pipe")

# A pool's threads read, and both the pool and the interpreter wait for them at their end.
PROGRAM = """
import signal, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from onenip_core.cli.interrupt_watch import watch_interrupts
signal.signal(signal.SIGINT, signal.default_int_handler)  # where tests run in the background, a child is born deaf to it
watch_interrupts(int(sys.argv[2]))
if sys.argv[2] == "2":
    signal.signal(signal.SIGINT, lambda number, frame: print("noticed", flush=True))
with ThreadPoolExecutor() as pool:
    reading = pool.submit(Path(sys.argv[1]).read_bytes)
    print("begun", flush=True)
    reading.result()
"""


@pytest.mark.parametrize("interrupts", [1, 2])
def test_the_process_ends_within_two_seconds(tmp_path: Path, interrupts: int) -> None:
    os.mkfifo(tmp_path / "silent.png")
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "silent.png"), str(interrupts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == "begun\n"
        for number in range(interrupts):
            if number:
                assert process.stdout.readline() == "noticed\n"
            asked = time.monotonic()
            process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert time.monotonic() - asked < 2.0
        assert "cancelled" in process.stderr.read()
