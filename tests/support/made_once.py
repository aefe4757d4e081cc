"""What takes long to make is made once, also where several processes test at once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock


def made_once(paths: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` that all processes of this run share; the first one that comes calls `make`, others wait for it."""
    # Each process of pytest-xdist has a folder of its own within that of the run.
    base = paths.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, made = shared / name, shared / f"{name}.made"
    with FileLock(shared / f"{name}.lock"):
        if not made.exists():
            shutil.rmtree(folder, ignore_errors=True)  # half of it, after a failure
            folder.mkdir()
            make(folder)
            made.touch()
    return folder
