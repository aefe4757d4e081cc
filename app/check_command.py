"""`--check DIR`: compares records and files of a workspace; with `--mend` mends what can be.

JSON on standard output, sentences on standard error; no display."""

from __future__ import annotations

import logging
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.console_output import only_ours_on_stdout, print_json, tell
from app.messages.codes.checking import CheckFailed
from app.messages.codes.stations import NotMendedBesideOthers
from app.messages.codes.storage import NoWorkspaceThere
from app.messages.errors import message_of
from app.messages.wording.say import say_plainly
from app.storage.checking.reading import opened_folder_for_reading
from app.storage.checking.workspace_check import CheckedWorkspace, WorkspaceCheck
from app.storage.errors import WorkspaceError
from app.storage.layout import WorkspaceLayout
from app.storage.station.server_place import is_station
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

SOUND, UNSOUND, UNCHECKED = 0, 1, 2
"""Exit codes."""
_SECOND_LOOK_S = 2.0
"""Longer than records and files disagree while another process moves or writes them."""


class ListedProblem(msgspec.Struct, frozen=True):
    """A problem, under the names that it is printed with."""

    kind: str
    place: str
    detail: str
    advice: str


class ListedMending(msgspec.Struct, frozen=True):
    """A problem that is none any more."""

    kind: str
    place: str
    done: str


class Answer(msgspec.Struct, frozen=True):
    """What is printed."""

    records: int
    files: int
    problems: tuple[ListedProblem, ...]


class MendedAnswer(msgspec.Struct, frozen=True):
    """What is printed of a workspace that was mended, as a second check found it."""

    records: int
    files: int
    problems: tuple[ListedProblem, ...]
    mended: tuple[ListedMending, ...]


@dataclass(frozen=True, slots=True)
class AskedServer:
    """What was asked for about a database on a server; what is None is as the station's folder remembers it."""

    database: str | None = None
    shared: Path | None = None


def check_workspace(folder: Path, second_look_s: float = _SECOND_LOOK_S, server: AskedServer = AskedServer()) -> int:
    """Print what is wrong with the workspace in `folder`, or with the one that it shares as a station's; returns the exit code.
    Nothing is changed, also while it is in use."""
    with only_ours_on_stdout() as out:
        try:
            found = _look_twice(folder.absolute(), server, second_look_s)
        except OneNipError as error:
            tell(message_of(error))
            return UNCHECKED
        except Exception as error:  # whatever it is, it says nothing about the workspace
            log.exception("The check of %s failed", folder)
            tell(CheckFailed(f"{type(error).__name__}: {error}"))
            return UNCHECKED
        problems = _listed(found)
        print_json(out, Answer(found.records, found.files, problems))
    return UNSOUND if problems else SOUND


def mend_workspace(folder: Path) -> int:
    """Open the workspace in `folder` as the application does, mend what can be without loss, and print what was done and what is
    wrong all the same; returns the exit code. Refused while anybody else has it open."""
    with only_ours_on_stdout() as out:
        layout = WorkspaceLayout(folder.absolute())
        try:
            if is_station(layout.root):
                raise WorkspaceError(NotMendedBesideOthers())
            _require_workspace(layout)
            with Workspace.open(layout.root) as workspace:
                mended = workspace.mend(workspace.check_all(_progress).problems)
                found = workspace.check_all(_progress)
        except OneNipError as error:
            tell(message_of(error))
            return UNCHECKED
        except Exception as error:  # as above
            log.exception("The mending of %s failed", folder)
            tell(CheckFailed(f"{type(error).__name__}: {error}"))
            return UNCHECKED
        done = tuple(ListedMending(one.problem.kind, one.problem.place, say_plainly(one.done)) for one in mended)
        problems = _listed(found)
        print_json(out, MendedAnswer(found.records, found.files, problems, done))
    return UNSOUND if problems else SOUND


def _require_workspace(layout: WorkspaceLayout) -> None:
    """Nothing is made where there is none. Raises WorkspaceError."""
    if not layout.database.is_file():
        raise WorkspaceError(NoWorkspaceThere(str(layout.root)))


def _listed(found: CheckedWorkspace) -> tuple[ListedProblem, ...]:
    return tuple(
        ListedProblem(one.kind, one.place, say_plainly(one.detail), say_plainly(one.advice)) for one in found.problems
    )


def _look_twice(folder: Path, server: AskedServer, second_look_s: float) -> CheckedWorkspace:
    """What is found is looked at again: while files are moved or written, they and their records differ for a moment."""
    with opened_folder_for_reading(folder, server.database, server.shared) as (database, layout):
        found = WorkspaceCheck(database, layout, _progress).run()
        if not found.problems:
            return found
        time.sleep(second_look_s)
        suspects = {problem.key for problem in found.problems}
        again = WorkspaceCheck(database, layout, _progress, {place for _, place in suspects}).run()
        lasting = tuple(problem for problem in again.problems if problem.key in suspects)
        return CheckedWorkspace(found.records, found.files, lasting)


def _progress(name: str) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kchecking {name}\r")
        sys.stderr.flush()
