"""`--check DIR`: compares records and files of a workspace. JSON on standard output, sentences on standard error; no display."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict
from pathlib import Path

import msgspec

from app.messages.errors import message_of
from app.messages.wording.say import say_plainly
from app.storage.checking.reading import opened_for_reading
from app.storage.checking.workspace_check import CheckedWorkspace, WorkspaceCheck
from app.storage.layout import WorkspaceLayout
from onenip_core.errors import OneNipError

SOUND, UNSOUND, UNCHECKED = 0, 1, 2
"""Exit codes."""
_SECOND_LOOK_S = 2.0
"""Longer than records and files disagree while another process moves or writes them."""


def check_workspace(folder: Path, second_look_s: float = _SECOND_LOOK_S) -> int:
    """Print what is wrong with the workspace in `folder`; returns the exit code. Nothing is changed, also while it is in use."""
    layout = WorkspaceLayout(folder.absolute())
    try:
        with opened_for_reading(layout.database) as database:
            check = WorkspaceCheck(database, layout, _tell)
            found = check.run()
            if found.problems:
                time.sleep(second_look_s)
                again = check.run()
                lasting = set(found.problems) & set(again.problems)
                found = CheckedWorkspace(again.records, again.files, tuple(sorted(lasting)))
    except OneNipError as error:
        sys.stderr.write(f"{say_plainly(message_of(error))}\n")
        return UNCHECKED
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(asdict(found)), indent=2).decode() + "\n")
    return UNSOUND if found.problems else SOUND


def _tell(name: str) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kchecking {name}")
        sys.stderr.flush()
