"""A station in a process of its own: records known parts, says of each that it was told, and is killed without a warning."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.timestamps import utc_now
from app.storage.station.server_place import server_place
from app.storage.told_journal import ToldPart
from app.storage.workspace import Workspace
from tests.faults.known_parts import PRODUCT, new_part

NO_PAUSE = 0.0


def record_parts(workspace: Workspace, count: int, pause_s: float = NO_PAUSE, *, ends: bool = True) -> int:
    """As a run does: a number, the journal, the verdict told, the part stored. The number of the batch."""
    batch = workspace.runs.create(PRODUCT, "m-0001", "/line")
    journal = workspace.runs.told_journal(batch.id)
    for number in range(1, count + 1):
        new = new_part(number)
        (identity,) = workspace.runs.reserve_ids(1)
        journal.note(ToldPart(number, new.name, new.result.verdict, utc_now()))
        sys.stdout.write(f"{batch.id} {number}\n")
        sys.stdout.flush()
        workspace.runs.add(batch.id, replace(new, id=identity, position=number), compress=False)
        time.sleep(pause_s)
    journal.close()
    if ends:
        workspace.runs.finish(batch.id)
    return batch.id


def begin_child(
    folder: Path, database: str, shared: Path, station: str, count: int, pause_s: float
) -> subprocess.Popen[str]:
    """Its output names batch and number of each part that was told."""
    command = [sys.executable, "-m", __name__, str(folder), database, str(shared), station, str(count), str(pause_s)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])


def _main(arguments: Sequence[str]) -> None:
    folder, database, shared, station, count, pause_s = arguments
    place = server_place(Path(folder), database, Path(shared), station)
    assert place is not None
    with Workspace.open_station(Path(folder), place) as workspace:
        record_parts(workspace, int(count), float(pause_s))


if __name__ == "__main__":
    _main(sys.argv[1:])
