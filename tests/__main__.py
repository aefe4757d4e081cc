"""`python -m tests`: everything that must pass before a change lands.

Formatting, lint, types, layers, then the tests; in continuous integration (CI=true) or with --all the slow tests too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST_AT_ONCE = 4
"""Processes that test at once: each takes up to 2 GB, and starts child processes of its own."""
SLOW_BESIDE_EACH_OTHER = (
    "tests/onenip_core",
    "tests/benchmarks_tests",
    "tests/faults_tests",
    "tests/installers",
    "tests/app/storage",
    "tests/app/operations",
    "tests/app/test_real_application_killed.py",
    "tests/app/test_replay.py",
)
"""Where no slow test counts on being served in time."""
WINDOW_LIBRARIES = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
"""Debian packages without which Qt's widgets cannot be loaded, even off screen."""


def main() -> int:
    """Run all checks, go on after a failure, and return 0 only if every one passed."""
    parser = argparse.ArgumentParser(prog="python -m tests", description=__doc__)
    parser.add_argument("--all", action="store_true", help="the slow tests too (the default when CI=true)")
    cores = min(os.cpu_count() or 1, MOST_AT_ONCE)
    parser.add_argument("--at-once", type=int, default=cores, help="processes that test (default here: %(default)s)")
    arguments = parser.parse_args()
    everything = arguments.all or os.environ.get("CI", "").lower() in ("1", "true")
    if not provide_window_libraries():
        return 1
    # Many tests start processes that import torch: compiled once is enough.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    python = sys.executable
    # A file's tests share what they set up, and so stay together. Left to itself, the plugin would begin with the files of most
    # tests, and end with those of a few that take minutes.
    at_once = ["-n", str(arguments.at_once), "--dist=loadfile", "--no-loadscope-reorder"]
    checks = {**static_checks(), "tests": [python, "-m", "pytest", *at_once, "--durations=25"]}
    if everything:
        slow = [python, "-m", "pytest", "-m", "slow", "--timeout=1800", "--durations=15"]
        checks["slow tests of the core, the stores, the installers and of kills"] = [
            *slow,
            *at_once,
            *SLOW_BESIDE_EACH_OTHER,
        ]
        # The others look at what is late where somebody else takes the cores.
        alone = [f"--ignore={place}" for place in SLOW_BESIDE_EACH_OTHER]
        checks["slow tests of the rest of the application"] = [*slow, *alone]
    failed = []
    for name, command in checks.items():
        print(f"── {name}", flush=True)
        started = time.monotonic()
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        print(f"── {name}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)
        if code != 0:
            failed.append(name)
    print("All checks passed." if not failed else f"Failed: {', '.join(failed)}.", flush=True)
    return 1 if failed else 0


def static_checks() -> dict[str, list[str]]:
    """The pre-commit hooks on all files; pre-commit needs a git checkout, so elsewhere the same tools one by one."""
    module = [sys.executable, "-m"]
    if (ROOT / ".git").exists():
        return {
            "pre-commit: ruff format, ruff check, mypy, import-linter": [*module, "pre_commit", "run", "--all-files"]
        }
    return {
        "ruff format": [*module, "ruff", "format", "--check", "."],
        "ruff check": [*module, "ruff", "check", "."],
        "mypy": [*module, "mypy"],
        "import-linter": [str(Path(sys.executable).with_name("lint-imports"))],
    }


def provide_window_libraries() -> bool:
    """True if Qt's widgets can be loaded; on Debian and Ubuntu missing libraries are installed where that is allowed."""
    if _widgets_load():
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *WINDOW_LIBRARIES]
    if sys.platform == "linux" and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(command, check=False)
        if _widgets_load():
            return True
    print(f"Qt's widgets cannot be loaded. On Debian or Ubuntu: sudo {' '.join(command)}", file=sys.stderr)
    return False


def _widgets_load() -> bool:
    probe = [sys.executable, "-c", "import PySide6.QtWidgets, PySide6.QtSvg"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
