"""Mends what a check found, where nothing can be lost by it and nothing hidden. Every step is in the audit log."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import update

from app.domain.timestamps import utc_now
from app.messages.codes import checking as codes
from app.messages.message import Message
from app.storage.audit.audit_log import AuditLog
from app.storage.checking.file_look import place_of
from app.storage.checking.problem import Problem, ProblemKind
from app.storage.database import Database
from app.storage.errors import FileRefusedError
from app.storage.layout import WorkspaceLayout

log = logging.getLogger(__name__)

MENDING = "mending"
"""The kind of lines of the audit log that say what was mended."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A problem that is none any more."""

    problem: Problem
    done: Message


class Mending:
    """For a workspace that nobody else uses."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._audit = AuditLog(database, layout)

    def mend(self, problems: Iterable[Problem]) -> tuple[Mended, ...]:
        """What was done about those of them that can be mended, each logged before the next begins.

        Never touched: the audit log, whatever has another hash than its record, and counts that differ from the parts: there
        somebody may have changed or removed something, and a person should see it.

        Raises StorageError: the disk refuses; what was mended until then stays so.
        """
        return tuple(mended for problem in problems if (mended := self._one(problem)) is not None)

    def _one(self, problem: Problem) -> Mended | None:
        done: Message | None = None
        if problem.kind is ProblemKind.FILE_UNKNOWN and problem.path is not None:
            done = self._move_aside(problem.path)
        elif problem.kind is ProblemKind.FILE_MISSING and problem.record is not None:
            done = self._mark_as_lost(problem.record)
        elif problem.kind is ProblemKind.EXPORT_DAMAGED and problem.path is not None:
            done = self._remove_derived(problem.path)
        if done is None:
            return None
        log.warning("Mended %s at %s: %s", problem.kind, problem.place, done)
        place = done.place if isinstance(done, codes.MovedToFound) else None
        self._audit.note(MENDING, problem.place, {"file": problem.place}, {"file": place})
        return Mended(problem, done)

    def _move_aside(self, path: Path) -> Message:
        target = _free(self._layout.found / path.relative_to(self._layout.root))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
        except OSError as error:
            raise FileRefusedError(
                codes.NotMended(place_of(path, self._layout.root), error.strerror or str(error))
            ) from error
        return codes.MovedToFound(place_of(target, self._layout.root))

    def _mark_as_lost(self, part: int) -> Message:
        columns = self._database.schema.inspections.c
        with self._database.transaction() as connection:
            connection.execute(
                update(self._database.schema.inspections.table)
                .where(columns.id == part, columns.files_lost_at.is_(None))
                .values({columns.files_lost_at: utc_now()})
            )
        return codes.MarkedAsLost()

    def _remove_derived(self, folder: Path) -> Message:
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise FileRefusedError(
                codes.NotMended(place_of(folder, self._layout.root), error.strerror or str(error))
            ) from error
        return codes.RemovedToBeMadeAgain()


def _free(path: Path) -> Path:
    """A place where nothing lies yet, with a number behind the name if need be."""
    number, free = 1, path
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free
