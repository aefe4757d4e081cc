"""One flipped bit in a file of a workspace."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from app.domain.retention import KeptDays, RetentionRules
from app.storage.retention.pace import Pace
from app.storage.workspace import Workspace
from tests.faults.examined import check, examine
from tests.faults.known_parts import PRODUCT, new_part, write_picture
from tests.faults.result import Result

_PARTS = 12
Choose = Callable[[Path, Random], Path]


def in_a_picture(folder: Path, random: Random) -> Result:
    """In the stored picture of a part."""
    return _flipped(folder, random, lambda place, chance: chance.choice(sorted(place.glob("batches/*/images/*"))))


def in_a_map(folder: Path, random: Random) -> Result:
    """In the stored map of a part."""
    return _flipped(folder, random, lambda place, chance: chance.choice(sorted(place.glob("batches/*/maps/*"))))


def in_a_thumbnail(folder: Path, random: Random) -> Result:
    """In what retention has left of the picture of a part."""

    def choose(place: Path, chance: Random) -> Path:
        return chance.choice(sorted(place.glob("batches/*/thumbnails/*")))

    return _flipped(folder, random, choose, prepare=_remove_pictures)


def _remove_pictures(workspace: Workspace) -> None:
    rules = RetentionRules(good=KeptDays(pictures=10), floor_days=1)
    now = datetime.now(UTC) + timedelta(days=20)
    workspace.retention.apply(rules, now, Pace(), lambda _done, _total: None)


def in_a_normal_image(folder: Path, random: Random) -> Result:
    """In a picture of a good part."""
    return _flipped(folder, random, lambda place, chance: chance.choice(sorted(place.glob("products/*/**/*.png"))))


def in_the_database(folder: Path, random: Random) -> Result:
    """Anywhere in the file of the database: much of it is empty or says nothing."""
    return _flipped(folder, random, lambda place, _random: place / "inspector.sqlite")


def in_the_record_of_a_part(folder: Path, random: Random) -> Result:
    """Where the database keeps what was said of a part: its score, its limit, its verdict, its files."""

    def near_a_name(content: bytes, chance: Random) -> int:
        name = b"part %d" % chance.randrange(1, _PARTS + 1)
        return chance.choice([each.start() for each in re.finditer(name, content)]) + chance.randrange(-20, 160)

    return _flipped(folder, random, lambda place, _random: place / "inspector.sqlite", near_a_name)


def in_the_anchor(folder: Path, random: Random) -> Result:
    """In the note of how far the audit log goes."""
    return _flipped(folder, random, lambda place, _random: place / "audit-anchor.json")


def _anywhere(content: bytes, random: Random) -> int:
    return random.randrange(len(content))


def _flipped(
    folder: Path,
    random: Random,
    choose: Choose,
    where: Callable[[bytes, Random], int] = _anywhere,
    prepare: Callable[[Workspace], None] = lambda _workspace: None,
) -> Result:
    files = folder.with_name(f"{folder.name}-files")
    files.mkdir(parents=True)
    with Workspace.open(folder) as workspace:
        product = workspace.products.create(PRODUCT)
        for number in range(3):
            workspace.products.add_image(product.id, write_picture(files, number))
        batch = workspace.batches.create(PRODUCT, "m-0001", "/line", product_id=product.id)
        for number in range(1, _PARTS + 1):
            workspace.batches.add(batch.id, new_part(number))
        workspace.batches.finish(batch.id)
        prepare(workspace)
    with closing(sqlite3.connect(folder / "inspector.sqlite")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = examine(folder)
    target = choose(folder, random)
    place, bit = where(target.read_bytes(), random), random.randrange(8)
    _flip(target, place, bit)
    ended = f"bit {bit} of byte {place} in {target.name}"
    told = list(check(folder))
    after = examine(folder)
    told += [after.refused] if after.refused else list(after.problems)
    if told:
        return Result(_PARTS, told=True, ended=ended)
    changed = [f"parts {sorted(before.parts)} → {sorted(after.parts)}"] if before.parts != after.parts else []
    if before.pictures != after.pictures:
        changed.append("other pictures")
    return Result(_PARTS, lost=tuple(changed), false=after.false, ended=ended)


def _flip(path: Path, place: int, bit: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    path.write_bytes(bytes(content))
