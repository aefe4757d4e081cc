"""Starts this program once more, in a process of its own that goes on when this one ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

import app


def own_command(*, frozen: bool | None = None) -> tuple[str, ...]:
    """The program and its first arguments, as it was started: installed, from a checkout, or from a wheel."""
    is_bundle = bool(getattr(sys, "frozen", False)) if frozen is None else frozen
    if is_bundle:
        return (sys.executable,)
    beside = Path(app.__path__[0]).parent / "main.py"
    if beside.is_file():
        return (sys.executable, str(beside))
    return (sys.executable, "-c", "from app.start import run_as_program; run_as_program()")


def start_ourselves(arguments: Sequence[str]) -> bool:
    """Start another window with these arguments; False if the system refuses."""
    program, *first = own_command()
    # PySide names the result of Qt's out-parameter too; older versions of it return the first alone.
    started = QProcess.startDetached(program, [*first, *arguments])
    return bool(started[0] if isinstance(started, tuple) else started)
