"""A second program on the same workspace, and a clock that jumps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from random import Random

from app.domain import timestamps
from app.storage.errors import WorkspaceLockedError
from app.storage.workspace import Workspace
from tests.faults.child import Acknowledge, kill_while
from tests.faults.examined import examine
from tests.faults.known_parts import PRODUCT, new_part
from tests.faults.result import Result

_PARTS = 12
_ENDS_BY_ITSELF_S = 60.0


def second_program(folder: Path, random: Random) -> Result:
    """Another program opens the workspace while a run is stored: it is turned away, and nothing is changed."""
    moment = random.randrange(_PARTS)

    def intrude(acknowledge: Acknowledge) -> None:
        try:
            Workspace.open(folder).close()
        except WorkspaceLockedError:
            acknowledge("refused")

    told: list[str] = []
    with Workspace.open(folder) as workspace:
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        for number in range(1, _PARTS + 1):
            if number - 1 == moment:
                told, _ = kill_while(intrude, _ENDS_BY_ITSELF_S)
            workspace.batches.add(batch.id, new_part(number))
        workspace.batches.finish(batch.id)
    found = examine(folder)
    lost = set(range(1, _PARTS + 1)) - found.parts.get(batch.id, frozenset())
    said = tuple(f"part {number}" for number in sorted(lost))
    return Result(
        _PARTS, said, found.false, found.problems, told=told == ["refused"], ended=f"before part {moment + 1}"
    )


def jumping_clock(folder: Path, random: Random) -> Result:
    """The clock is set forth and back between any two parts, by up to two days; a kill at the end leaves the batch open."""
    chance = Random(random.random())

    class Jumping(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Jumping:
            moved = datetime.now(UTC) + timedelta(seconds=chance.uniform(-172_800, 172_800))
            return cls.fromtimestamp(moved.timestamp(), tz)

    def work(acknowledge: Acknowledge) -> None:
        setattr(timestamps, "datetime", Jumping)  # noqa: B010  # in the child alone
        workspace = Workspace.open(folder)
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        for number in range(1, _PARTS + 1):
            workspace.batches.add(batch.id, new_part(number))
            acknowledge(f"{number}")

    acknowledged, _ = kill_while(work, _ENDS_BY_ITSELF_S)
    found = examine(folder)
    if found.refused:
        return Result(len(acknowledged), problems=(found.refused,))
    lost = tuple(number for number in acknowledged if int(number) not in found.parts.get(1, frozenset()))
    times = _out_of_order(folder)
    return Result(len(acknowledged), lost, found.false, (*found.problems, *times))


def _out_of_order(folder: Path) -> list[str]:
    """Nothing ends before it began, whatever the clock said."""
    with Workspace.open(folder) as workspace:
        batches = workspace.batches.list()
        parts = [part for batch in batches for part in workspace.batches.inspections(batch.id)]
    wrong = [f"batch {each.id}" for each in batches if each.finished_at and each.finished_at < each.started_at]
    for part in parts:
        moments = [moment for moment in (part.captured_at, part.told_at, part.stored_at) if moment is not None]
        if moments != sorted(moments):
            wrong.append(f"part {part.position}: {moments}")
    return [f"out of order: {each}" for each in wrong]
