"""Retention that is interrupted while it removes old files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from app.domain.files_kept import FilesKept
from app.domain.retention import KeptDays, RetentionRules
from app.storage.retention.pace import Pace
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.faults.child import Acknowledge, kill_while
from tests.faults.examined import examine
from tests.faults.known_parts import PRODUCT, new_part
from tests.faults.result import Result

_BATCHES, _PARTS = 8, 6
_RULES = RetentionRules(good=KeptDays(10, 20, 30), other=KeptDays(0, 0, 0), floor_days=1)
_AGES = (15, 25, 35)
"""Days after which maps, pictures and thumbnails are gone, one look after the other."""
_LEFT = (FilesKept.PICTURE, FilesKept.THUMBNAIL, FilesKept.NONE)
_BETWEEN_TWO_S = 0.03
_AT_WORK = 0.8

Prepare = Callable[[], None]


def killed(folder: Path, random: Random) -> Result:
    """kill -9 while maps, pictures and thumbnails go."""
    steps = random.randint(1, _BATCHES * len(_AGES)) if random.random() < _AT_WORK else 0
    return remove_and_kill(folder, steps, random.uniform(0.0, _BETWEEN_TWO_S if steps else 0.4))


def remove_and_kill(folder: Path, steps: int, delay_s: float, prepare: Prepare = lambda: None) -> Result:
    """Remove files step by step in a child that `prepare` was called in, and kill it `delay_s` after so many steps. Of each step
    that was acknowledged the records must say so, and no file may be gone without a word."""
    with Workspace.open(folder) as workspace:
        for _ in range(_BATCHES):
            batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
            for number in range(1, _PARTS + 1):
                workspace.batches.add(batch.id, new_part(number))
            workspace.batches.finish(batch.id)

    def work(acknowledge: Acknowledge) -> None:
        prepare()
        workspace = Workspace.open(folder)
        for age, left in zip(_AGES, _LEFT, strict=True):
            now = datetime.now(UTC) + timedelta(days=age)
            planned = False

            def told(done: int, total: int, left: FilesKept = left) -> None:
                nonlocal planned
                if planned and done:
                    acknowledge(f"{done} {left}")  # each batch is a step here, the oldest first
                planned = planned or done == total

            workspace.retention.apply(_RULES, now, Pace(), told)

    acknowledged, _ = kill_while(work, delay_s, acknowledged=steps)
    ended = f"{1000 * delay_s:.1f} ms after {f'the {steps}th step' if steps else 'the start'}"
    found = examine(folder)
    if found.refused:
        return Result(len(acknowledged), problems=(found.refused,), ended=ended)
    return Result(len(acknowledged), tuple(_lost(folder, acknowledged)), found.false, found.problems, ended=ended)


def _lost(folder: Path, acknowledged: list[str]) -> list[str]:
    """What was acknowledged and is not so; and parts that no rule is about must be whole."""
    wrong: list[str] = []
    with Workspace.open(folder) as workspace:
        kept = {
            (part.batch_id, part.position): part
            for batch in workspace.batches.list()
            for part in workspace.batches.inspections(batch.id)
        }
        for line in acknowledged:
            batch, left = line.split()
            for number in range(1, _PARTS + 1):
                part = kept[int(batch), number]
                if part.verdict is Verdict.OK and part.files_kept.is_more_than(FilesKept(left)):
                    wrong.append(f"batch {batch} part {number} keeps more than {left}")
        for (batch_id, number), part in kept.items():
            if part.verdict is not Verdict.OK and part.files_kept is not FilesKept.WHOLE:
                wrong.append(f"batch {batch_id} part {number} was touched")
            if part.files_kept is FilesKept.THUMBNAIL and workspace.batches.load_part(part)[0] is None:
                wrong.append(f"batch {batch_id} part {number} has no thumbnail")
    return wrong
