"""`--backup DIR TARGET` and `--restore TARGET DIR`. JSON on standard output, sentences on standard error; no display."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.console_output import only_ours_on_stdout, print_json, tell
from app.messages.codes.checking import CheckFailed
from app.messages.errors import message_of
from app.storage.backups.backing_up import back_up_workspace
from app.storage.backups.contents import BackupContents
from app.storage.backups.restoring import restore_workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

DONE, NOT_DONE = 0, 2
"""Exit codes."""

Copy = Callable[[Path, Path, Callable[[int], None]], BackupContents]


class CopyReport(msgspec.Struct, frozen=True):
    """What is printed."""

    files: int
    bytes: int
    began_at: str
    """When the backup was begun."""


def back_up(workspace: Path, target: Path) -> int:
    """Back a workspace up, also while it is in use; returns the exit code."""
    return _copy(back_up_workspace, workspace, target)


def restore(backup: Path, target: Path) -> int:
    """Make a workspace of a backup; returns the exit code."""
    return _copy(restore_workspace, backup, target)


def _copy(copy: Copy, source: Path, target: Path) -> int:
    with only_ours_on_stdout() as out:
        try:
            contents = copy(source, target, _progress)
        except OneNipError as error:
            tell(message_of(error))
            return NOT_DONE
        except Exception as error:  # nothing appears at the target then
            log.exception("%s was not copied to %s", source, target)
            tell(CheckFailed(f"{type(error).__name__}: {error}"))
            return NOT_DONE
        print_json(out, CopyReport(len(contents.files), sum(file.bytes for file in contents.files), contents.began_at))
    return DONE


def _progress(done: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kcopied {done}\r")
        sys.stderr.flush()
