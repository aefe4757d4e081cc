"""What is done with a program on a minimal Debian, however it came there: its own self-test, and starts that are timed."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from installers.errors import InstallerError
from installers.prove.minimal_system import HOME, USER, MinimalSystem

SELF_TEST = f"{HOME}/self-test"
WORKSPACE = f"{SELF_TEST}/workspace"
_NETWORK = re.compile(r"\b(?:connect|sendto|sendm?msg|bind)\(.*AF_INET6?\b")
_STARTS = 5
_LONGEST_START_S = 2.0
_PATIENCE_S = 60.0


@dataclass
class Proof:
    """What was seen; `failures` says what should have been otherwise."""

    seen: dict[str, Any] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def expect(self, fact: bool, otherwise: str) -> None:
        if not fact:
            self.failures.append(otherwise)


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a program is tested."""

    system: MinimalSystem
    display: str
    """Of a running X server that lets everybody in: ":99"."""
    results: Path
    proof: Proof


def run_self_test(bench: Bench, program: str, home: str, handover: Path | None) -> None:
    """Run a program's own self-test as an ordinary user in a network without a way out.

    Args:
        bench: where.
        program: how it is called.
        home: the folder with its files, into which it may write nothing.
        handover: what the other edition's self-test left; a station needs it.
    """
    system, proof, results = bench.system, bench.proof, bench.results
    folder = system.root / SELF_TEST.lstrip("/")
    folder.mkdir()
    if handover is not None:
        shutil.copytree(handover, folder / "handover")
    system.run(["chown", "-R", f"{USER}:{USER}", SELF_TEST])
    before = hashes(system, home)
    since = time.time()
    trace = results / "network.strace"
    done = system.run_as_user([program, "--self-test", SELF_TEST], trace, DISPLAY=bench.display)
    written = folder / "report.json"
    told = json.loads(written.read_text(encoding="utf-8")) if written.is_file() else {"ok": False}
    proof.seen["self_test"] = {
        "exit_code": done.returncode,
        "output": (done.stdout + done.stderr)[-3000:],
        "report": told,
    }
    proof.expect(done.returncode == 0 and told["ok"], "The self-test failed.")
    shutil.copytree(folder, results / "self-test", dirs_exist_ok=True)
    proof.expect(hashes(system, home) == before, "The program wrote into its own folder.")
    elsewhere = system.written_elsewhere(since)
    proof.seen["written_outside_of_home"] = elsewhere
    proof.expect(not elsewhere, "Files were written outside of the user's home.")
    attempts = [line for line in trace.read_text(errors="replace").splitlines() if _NETWORK.search(line)]
    proof.seen["network_attempts"] = attempts[:20]
    proof.expect(not attempts, "The program tried to use the network.")


def time_starts(bench: Bench, program: str) -> None:
    """Seconds from the command to a window that can be seen, on the workspace that the older version left; the first start,
    which fills the disk's cache, is left out."""
    seconds = [start_once(bench, program) for _ in range(_STARTS + 1)][1:]
    bench.proof.seen["start_s"] = [round(value, 2) for value in seconds]
    median = sorted(seconds)[_STARTS // 2]
    bench.proof.expect(
        median <= _LONGEST_START_S, f"The window came after {median:.2f} s; {_LONGEST_START_S} were promised."
    )


def start_once(bench: Bench, program: str) -> float:
    """Seconds from the command to a window that can be seen, on the workspace that the self-test left. Raises InstallerError."""
    command = [
        "chroot",
        f"--userspec={USER}:{USER}",
        str(bench.system.root),
        "/usr/bin/env",
        "-i",
        f"HOME={HOME}",
        "LANG=C.UTF-8",
    ]
    started = time.monotonic()
    process = subprocess.Popen(
        [
            "unshare",
            "--net",
            *command,
            f"DISPLAY={bench.display}",
            "PATH=/usr/bin:/bin",
            program,
            "--workspace",
            WORKSPACE,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while time.monotonic() < started + _PATIENCE_S:
            search = ["xdotool", "search", "--onlyvisible", "--name", "OneNIP Inspector"]
            if subprocess.run(
                search, capture_output=True, env={"DISPLAY": bench.display, "PATH": "/usr/bin"}, check=False
            ).stdout:
                return time.monotonic() - started
            time.sleep(0.02)
        raise InstallerError("The window did not come within a minute.")
    finally:
        process.terminate()  # each of the commands became the next one: this is the program itself
        process.wait(_PATIENCE_S)


def hashes(system: MinimalSystem, folder: str) -> str:
    """Of every file below a folder, one a line, sorted by name."""
    return system.run(
        ["sh", "-c", f"cd {shlex.quote(folder)} && find . -type f -print0 | sort -z | xargs -0 sha256sum"]
    )
