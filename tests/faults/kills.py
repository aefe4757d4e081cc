"""kill -9 at random moments of whatever changes a workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from app.domain.correction import Correction
from app.domain.golden_part import GoldenPart, GoldenTruth, KnownTruth
from app.domain.trash import Record, RecordKind
from app.storage.golden_parts import NewGoldenPart
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.faults.child import Acknowledge, kill_while
from tests.faults.examined import Examined, examine
from tests.faults.known_parts import PRODUCT, new_part, write_picture
from tests.faults.result import Result
from tests.support.older_workspace import take_back_to

_OPENING_S, _BETWEEN_TWO_S = 0.35, 0.02
"""How long a workspace may take to open, and one thing that is stored."""
_AT_WORK = 0.75
"""Share of the kills that strike after something was acknowledged; the others may strike while the workspace opens."""
_MOST_DONE = 40
_PICTURES = 60

Lost = Callable[[list[str], Examined], list[str]]


def while_recording(folder: Path, random: Random) -> Result:
    """While parts of a run are stored, as fast as the disk takes them."""

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        for number in range(1, 2000):
            workspace.batches.add(batch.id, new_part(number))
            acknowledge(f"{batch.id} {number}")

    def lost(acknowledged: list[str], found: Examined) -> list[str]:
        said = [tuple(map(int, line.split())) for line in acknowledged]
        return [
            f"batch {batch} part {number}"
            for batch, number in said
            if number not in found.parts.get(batch, frozenset())
        ]

    return _killed(folder, random, work, lost)


def while_importing(folder: Path, random: Random) -> Result:
    """While normal images are imported."""
    files = [write_picture(_made(folder.with_name(f"{folder.name}-files")), number) for number in range(_PICTURES)]

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        product = workspace.products.create(PRODUCT)
        for file in files:
            added = workspace.products.add_image(product.id, file)
            acknowledge(added.image.sha256 if isinstance(added, AddedImage) else "refused")

    return _killed(folder, random, work, lambda said, found: [each for each in said if each not in found.pictures])


def while_golden_parts_are_added(folder: Path, random: Random) -> Result:
    """While golden parts are added; their truth is all that is worth anything of them."""
    files = [write_picture(_made(folder.with_name(f"{folder.name}-files")), number) for number in range(_PICTURES)]

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        product = workspace.products.create(PRODUCT)
        for number, file in enumerate(files):
            truth = GoldenTruth.DEFECTIVE if number % 2 else GoldenTruth.GOOD
            new = NewGoldenPart(file, file.read_bytes(), KnownTruth(truth, "crack" if number % 2 else ""))
            added = workspace.golden_parts.add(product, new)
            acknowledge(f"{added.sha256} {truth}" if isinstance(added, GoldenPart) else "refused")

    def lost(acknowledged: list[str], _found: Examined) -> list[str]:
        with Workspace.open(folder) as workspace:
            parts = [part for each in workspace.golden_parts.by_product().values() for part in each]
        return sorted(set(acknowledged) - {f"{part.sha256} {part.truth}" for part in parts})

    return _killed(folder, random, work, lost)


def while_correcting(folder: Path, random: Random) -> Result:
    """While a person's corrections are stored."""
    count = 40
    with Workspace.open(folder) as workspace:
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        parts = [workspace.batches.add(batch.id, new_part(number)) for number in range(1, count + 1)]
        workspace.batches.finish(batch.id)

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        for part in parts:
            verdict = Verdict.OK if part.verdict is Verdict.NG else Verdict.NG
            workspace.batches.overrule({part.id: Correction(verdict, "looked at it")})
            acknowledge(f"{part.id} {verdict}")

    def lost(acknowledged: list[str], _found: Examined) -> list[str]:
        with Workspace.open(folder) as workspace:
            now = {f"{part.id} {part.overruled}" for part in workspace.batches.inspections(batch.id)}
        return sorted(set(acknowledged) - now)

    return _killed(folder, random, work, lost)


def while_emptying_the_trash(folder: Path, random: Random) -> Result:
    """While batches go to the trash, come back and are deleted for good. One that nobody deleted must be somewhere."""
    with Workspace.open(folder) as workspace:
        batches = []
        for _ in range(12):
            batches.append(workspace.batches.create(PRODUCT, "m-0001", "/line").id)
            for number in range(1, 6):
                workspace.batches.add(batches[-1], new_part(number))
            workspace.batches.finish(batches[-1])
    deleted = batches[::3]

    def work(acknowledge: Acknowledge) -> None:
        workspace = Workspace.open(folder)
        for number in batches:
            workspace.batches.trash(number)
            acknowledge(f"trashed {number}")
            if number in deleted:
                workspace.trash.delete([Record(RecordKind.BATCH, number)])
                workspace.trash.remove_deleted()
            else:
                workspace.batches.restore(number)
            acknowledge(f"done {number}")

    def lost(acknowledged: list[str], found: Examined) -> list[str]:
        with Workspace.open(folder) as workspace:
            there = {item.record.number for item in workspace.trash.items()} | set(found.parts)
        missing = [f"batch {number} is gone" for number in batches if number not in there and number not in deleted]
        for line in acknowledged:
            what, number = line.split()
            if what == "done" and (int(number) in found.parts) == (int(number) in deleted):
                missing.append(f"batch {number} is not as it was said")
        return missing

    return _killed(folder, random, work, lost)


def while_migrating(folder: Path, random: Random) -> Result:
    """While the database of an older version is brought up to date."""
    count = 30
    with Workspace.open(folder) as workspace:
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line")
        for number in range(1, count + 1):
            workspace.batches.add(batch.id, new_part(number))
        workspace.batches.finish(batch.id)
    take_back_to(folder, random.choice((12, 16, 18, 19)))
    (folder / "audit-anchor.json").unlink()  # no version had one that had no audit log

    def work(acknowledge: Acknowledge) -> None:
        Workspace.open(folder).close()
        acknowledge("migrated")

    def lost(_acknowledged: list[str], found: Examined) -> list[str]:
        gone = set(range(1, count + 1)) - found.parts.get(batch.id, frozenset())
        return [f"part {number}" for number in sorted(gone)]

    return _killed(folder, random, work, lost)


def _killed(folder: Path, random: Random, work: Callable[[Acknowledge], None], lost: Lost) -> Result:
    done = random.randint(1, _MOST_DONE) if random.random() < _AT_WORK else 0
    delay = random.uniform(0.0, _BETWEEN_TWO_S if done else _OPENING_S)
    acknowledged, _ = kill_while(work, delay, acknowledged=done)
    ended = f"{1000 * delay:.1f} ms after {f'the {done}th' if done else 'the start'}"
    found = examine(folder)
    if found.refused:
        return Result(len(acknowledged), problems=(found.refused,), ended=ended)
    gone = lost(acknowledged, found)
    return Result(len(acknowledged), tuple(gone), found.false, found.problems, ended=ended)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
