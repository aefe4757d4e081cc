"""Writes parts as a folder: all of it is there, or nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from app.domain.changes import Changes
from app.domain.part_source import Parts, PartSource
from app.messages.codes import review as codes
from app.messages.errors import MessageError
from app.messages.message import Message, Several
from app.operations.batch_operations import OPEN_FOLDER_ACTION
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.part_folders.annotated import write_annotated
from app.operations.part_folders.coco import write_coco
from app.operations.part_folders.mvtec import write_mvtec
from app.operations.part_folders.written import Written
from app.state.notice import Notice, NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.atomic_files import rename_folder


class FolderKind(StrEnum):
    """What is written; the values are the beginnings of folders' names."""

    ANNOTATED = "annotated-pictures"
    MVTEC = "dataset-mvtec"
    COCO = "dataset-coco"


Write = Callable[[Workspace, Parts, Path, Callable[[int], None]], Written]
_WRITERS: dict[FolderKind, Write] = {
    FolderKind.ANNOTATED: write_annotated,
    FolderKind.MVTEC: write_mvtec,
    FolderKind.COCO: write_coco,
}


class _StoppedError(Exception):
    """A person changed their mind."""


@dataclass(frozen=True)
class ExportFolder(Operation):
    """Write pictures of parts into a new folder. There is nothing to undo: the workspace stays as it is."""

    lane: ClassVar[Lane] = Lane.EXPORT
    workspace: Workspace
    source: PartSource
    kind: FolderKind
    target: Path
    """Nothing lies there yet; its parent does."""

    @property
    def label(self) -> Message:
        return codes.ExportFolder(self.target.name)

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError: the disk refuses, or something lies there; nothing is left behind then."""
        if os.path.lexists(self.target):
            raise MessageError(codes.FolderIsThere(str(self.target)))

        def goes_on(done: int) -> None:
            if work.cancel.cancelled:
                raise _StoppedError
            if done >= 0:
                work.report(done, max(done, self.source.total))

        growing = self.target.with_name(f".{self.target.name}.partial")
        try:
            shutil.rmtree(growing, ignore_errors=True)  # of an export that was killed
            growing.mkdir()
            written = _WRITERS[self.kind](self.workspace, self.source.parts(), growing, goes_on)
            rename_folder(growing, self.target)
        except _StoppedError:
            shutil.rmtree(growing, ignore_errors=True)
            stopped = Notice(NoticeLevel.INFO, codes.ExportStopped(), codes.NoFolderWritten(str(self.target)))
            return Outcome(Changes(), notice=stopped)
        except OSError as error:
            shutil.rmtree(growing, ignore_errors=True)
            raise MessageError(codes.FolderNotWritten(str(self.target), error.strerror or str(error))) from error
        except BaseException:
            shutil.rmtree(growing, ignore_errors=True)
            raise
        said: list[Message] = [codes.FolderExported(written.count, str(self.target))]
        if written.left_out:
            reasons = tuple(f"{reason} ({count})" for reason, count in written.left_out.items())
            said.append(codes.ExportLeftOut(sum(written.left_out.values()), reasons))
        level = NoticeLevel.WARNING if written.left_out else NoticeLevel.INFO
        return Outcome(Changes(), notice=Notice(level, self.label, Several(tuple(said)), action=OPEN_FOLDER_ACTION))
