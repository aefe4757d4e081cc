"""A disk that is full, and one that is not there any more."""

from __future__ import annotations

import os
import resource
from pathlib import Path
from random import Random

from app.storage.errors import WorkspaceError
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from tests.faults.child import Acknowledge, Work, kill_while
from tests.faults.examined import examine
from tests.faults.known_parts import PRODUCT, new_part
from tests.faults.result import Result

_PARTS, _AWAY_FOR = 60, 5
_ENDS_BY_ITSELF_S = 60.0


def full(folder: Path, random: Random) -> Result:
    """No file may grow beyond some bytes, at any of them: of a picture, of the database, of its log."""
    with Workspace.open(folder):
        pass
    largest = max(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    limit = random.choice((random.randrange(200, 9000), random.randrange(largest, largest + 400_000)))

    def work(acknowledge: Acknowledge) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            workspace = Workspace.open(folder)
            batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        except (StorageError, WorkspaceError):
            acknowledge("refused")
            return
        _record(workspace, batch.id, acknowledge)

    return _told_and_sound(folder, work, f"no file beyond {limit} bytes")


def vanished(folder: Path, random: Random) -> Result:
    """The folder of the pictures is on a share that goes away in the middle, and comes back."""
    share = folder.with_name(f"{folder.name}-share")
    share.mkdir()
    with Workspace.open(folder):
        pass
    (folder / "batches").rmdir()
    (folder / "batches").symlink_to(share)
    moment = random.randrange(1, _PARTS - _AWAY_FOR)

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        _record(workspace, batch.id, acknowledge, gone=(share, moment))

    return _told_and_sound(folder, work, f"away from part {moment} on")


def _record(
    workspace: Workspace, batch_id: int, acknowledge: Acknowledge, gone: tuple[Path, int] | None = None
) -> None:
    """Store parts; acknowledges each, and says `refused` of each that was not stored."""
    number = 0
    for attempt in range(1, _PARTS + 1):
        if gone is not None and attempt == gone[1]:
            gone[0].rename(gone[0].with_name(f"{gone[0].name}-away"))
        if gone is not None and attempt == gone[1] + _AWAY_FOR:
            gone[0].with_name(f"{gone[0].name}-away").rename(gone[0])
        try:
            workspace.batches.add(batch_id, new_part(number + 1))
        except StorageError:
            acknowledge("refused")
        else:
            number += 1
            acknowledge(f"{batch_id} {number}")
    os._exit(0)  # as if the power went: closing would write again


def _told_and_sound(folder: Path, work: Work, ended: str) -> Result:
    acknowledged, _ = kill_while(work, _ENDS_BY_ITSELF_S)
    found = examine(folder)
    if found.refused:
        return Result(problems=(found.refused,), ended=ended)
    said = [line for line in acknowledged if line != "refused"]
    lost = [line for line in said if not _is_there(line, found.parts)]
    return Result(len(said), tuple(lost), found.false, found.problems, told="refused" in acknowledged, ended=ended)


def _is_there(line: str, parts: dict[int, frozenset[int]]) -> bool:
    batch, number = map(int, line.split())
    return number in parts.get(batch, frozenset())
