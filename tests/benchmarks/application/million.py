"""`make-workspace` and `open-workspace`: what a large workspace costs when it is opened."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import insert

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.database import Database
from app.storage.workspace import Workspace
from onenip_core.types import Verdict

ROOT = Path(__file__).resolve().parents[3]
_AT_ONCE = 20_000


def make_workspace(folder: Path, inspections: int, batches: int) -> None:
    """A workspace with so many records. Their files are not made: opening does not look at them, and the check beside the work
    says that they are gone.
    """
    with Workspace.open(folder) as workspace:
        gear = workspace.products.create("Gear")
    database = Database.open(folder / "inspector.sqlite")
    with database.transaction() as connection:
        table = database.schema.batches
        for numbers in _chunks(range(1, batches + 1)):
            rows = [table.row(_batch(number, inspections // batches, gear.id), folder) for number in numbers]
            connection.execute(insert(table.table), rows)
    parts = database.schema.inspections
    # All have the same name and files: making a million paths would take longer than storing them.
    row = parts.row(_inspection(folder.absolute()), folder.absolute())
    number, batch, position = parts.c.id.name, parts.c.batch_id.name, parts.c.position.name
    for numbers in _chunks(range(inspections)):
        rows = [row | {number: n + 1, batch: 1 + n * batches // inspections, position: n + 1} for n in numbers]
        with database.transaction() as connection:
            connection.execute(insert(parts.table), rows)
    database.close()


def open_workspace(folder: Path, repeats: int) -> float:
    """Median seconds from the start of a process to a window that can be used, off screen."""
    times = sorted(_start_once(folder) for _ in range(repeats))
    print(f"{folder}: window usable after {times[len(times) // 2]:.2f} s (of {', '.join(f'{t:.2f}' for t in times)})")
    return times[len(times) // 2]


def _start_once(folder: Path) -> float:
    script = (
        "import sys; from pathlib import Path; from app import bootstrap; from app.application import Application;"
        "from app.storage.workspace import Workspace; qt = bootstrap.make_qt_application(['onenip-inspector']);"
        "a = Application(Workspace.open(Path(sys.argv[1]))); a.window.show(); a.begin(); qt.processEvents();"
        "print('usable', flush=True); a.close()"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        if process.stdout is not None:
            process.stdout.readline()
        return time.perf_counter() - started


def _time(number: int) -> str:
    return f"2026-{1 + number // 200_000 % 12:02d}-01T08:{number // 60 % 60:02d}:{number % 60:02d}.000+00:00"


def _chunks(numbers: range) -> Iterator[range]:
    return (numbers[first : first + _AT_ONCE] for first in range(0, len(numbers), _AT_ONCE))


def _batch(number: int, parts: int, product_id: int) -> Batch:
    time = _time(number)
    return Batch(number, "Gear", "m-0001", "Camera 0", time, time, parts, 0, 0, product_id=product_id)


def _inspection(folder: Path) -> Inspection:
    return Inspection(
        id=1,
        batch_id=1,
        position=1,
        name="frame 000001",
        image_path=folder / "images" / "000001.png",
        map_path=folder / "maps" / "000001.png",
        map_scale=1.0,
        score=0.5,
        threshold=1.0,
        verdict=Verdict.OK,
        reason="",
        prompt="p.png",
        milliseconds=12.0,
        captured_at=_time(1),
        overruled=None,
    )
