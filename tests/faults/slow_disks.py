"""A disk on which everything takes its time: each call that writes, flushes, renames or removes is held up by the kernel's own
tracer, SQLite's calls included. Needs `strace`."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path
from random import Random

from app.storage.workspace import Workspace
from tests.faults.child import Acknowledge, kill_while
from tests.faults.examined import examine
from tests.faults.known_parts import PRODUCT, new_part
from tests.faults.removals import remove_and_kill
from tests.faults.result import Result

_CALLS = "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,ftruncate"
_SLOWEST_MS = 40
_PATIENCE_S = 30.0


def can_be_slow() -> bool:
    """Whether there is what slows a disk down."""
    return shutil.which("strace") is not None


def while_parts_are_stored(folder: Path, random: Random) -> Result:
    """Parts are stored; a kill ends it at a random moment."""
    milliseconds = random.randint(2, _SLOWEST_MS)

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        slow_down(milliseconds)
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        for number in range(1, 200):
            workspace.batches.add(batch.id, new_part(number))
            acknowledge(f"{batch.id} {number}")

    delay_s = random.uniform(0.0, 0.3)
    acknowledged, _ = kill_while(work, delay_s, acknowledged=random.randint(1, 6))
    ended = f"{milliseconds} ms a call, {1000 * delay_s:.1f} ms after the last part"
    found = examine(folder)
    if found.refused:
        return Result(len(acknowledged), problems=(found.refused,), ended=ended)
    said = [tuple(map(int, line.split())) for line in acknowledged]
    lost = [
        f"batch {batch} part {number}" for batch, number in said if number not in found.parts.get(batch, frozenset())
    ]
    return Result(len(said), tuple(lost), found.false, found.problems, ended=ended)


def while_files_are_removed(folder: Path, random: Random) -> Result:
    """Retention removes old files; a kill ends it at a random moment."""
    milliseconds = random.randint(2, _SLOWEST_MS)
    return remove_and_kill(folder, random.randint(0, 6), random.uniform(0.0, 0.5), lambda: slow_down(milliseconds))


def slow_down(milliseconds: int) -> None:
    """Hold up each such call of this process from now on. Raises RuntimeError: the tracer does not get hold of it."""
    delay = f"inject={_CALLS}:delay_enter={1000 * milliseconds}"
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={_CALLS}", "-e", delay, "-p", str(os.getpid())]
    subprocess.Popen(command, stderr=subprocess.DEVNULL)  # ends with this process
    until = time.monotonic() + _PATIENCE_S
    while "TracerPid:\t0" in Path("/proc/self/status").read_text():
        if time.monotonic() > until:
            raise RuntimeError("strace may not trace this process")
        time.sleep(0.01)
