"""`records`: how long questions about a million parts take, and whether recording goes on as fast beside them."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from app.storage.database import Database
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout
from app.storage.table_groups.parts import PER_DATABASE
from app.storage.workspace import Workspace
from tests.benchmarks.application.record_questions import Question, Questions
from tests.benchmarks.machine import cpu_text, today
from tests.support.many_parts import Plan, fill

_RECORDED = 400
_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Times:
    """Of one kind of question, in milliseconds."""

    name: str
    wall: tuple[float, ...]
    """Ascending."""
    fastest: tuple[float, ...]
    """Ascending: each question asked three times, and the fastest counted, so that what else the machine does counts less."""

    def row(self) -> str:
        """For a table in Markdown."""
        figures = [share(times, part) for times in (self.wall, self.fastest) for part in (0.5, 0.95, 1.0)]
        return f"| {self.name} | {len(self.wall)} | " + " | ".join(f"{figure:.0f}" for figure in figures) + " |"


def share(ascending: tuple[float, ...], part: float) -> float:
    """The value that so many (0 to 1) are not above."""
    return ascending[min(len(ascending) - 1, round(part * (len(ascending) - 1)))]


def measure_records(folder: Path, count: int, batches: int, questions: int) -> None:
    """Make the workspace in `folder`, unless it is there; ask, record, and print a table."""
    plan = Plan(count, batches)
    print(f"{cpu_text()}, {today()}; {count} parts in {batches} batches", flush=True)
    if not (folder / "inspector.sqlite").exists():
        began = time.perf_counter()
        with Workspace.open(folder) as workspace:
            fill(workspace, plan)
        print(f"made in {time.perf_counter() - began:.0f} s", flush=True)
    print(f"database: {(folder / 'inspector.sqlite').stat().st_size / 1e6:.0f} MB, {_indexes_text(folder)}", flush=True)
    began = time.perf_counter()
    with Workspace.open(folder) as workspace:
        print(f"opened in {time.perf_counter() - began:.2f} s", flush=True)
        if questions:
            print(
                "| question | n | p50 ms | p95 | max | fastest of three: p50 | p95 | max |\n|---|---|---|---|---|---|---|---|"
            )
        for name, asked in Questions(workspace, plan, questions).by_name():
            if asked:
                print(_times(name, asked).row(), flush=True)
    _measure_recording(folder)


def _indexes_text(folder: Path) -> str:
    """What of it are the indexes by which questions are answered, where this SQLite can tell."""
    with closing(sqlite3.connect(folder / "inspector.sqlite")) as connection:
        try:
            sizes = connection.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'inspections_by_%'").fetchone()
        except sqlite3.OperationalError:
            return "indexes not measured"
    return f"{(sizes[0] or 0) / 1e6:.0f} MB of it indexes for questions"


def _times(name: str, questions: list[Question]) -> Times:
    wall, fastest = [], []
    for question in questions:
        asked = [_milliseconds(question) for _ in range(_REPEATS)]
        wall.append(asked[0])
        fastest.append(min(asked))
    return Times(name, tuple(sorted(wall)), tuple(sorted(fastest)))


def _milliseconds(question: Question) -> float:
    began = time.perf_counter()
    question()
    return 1000 * (time.perf_counter() - began)


def _measure_recording(folder: Path) -> None:
    """Into copies of the large one and of an empty one, with and without the indexes that questions are answered by; part by part
    in turns, so that whatever else the disk does meets all of them."""
    scratch = folder.with_name(f"{folder.name}.recording")
    shutil.rmtree(scratch, ignore_errors=True)
    empty = scratch / "empty"
    with Workspace.open(empty) as workspace:
        fill(workspace, Plan(10, 2))
    recorders: dict[str, _Recorder] = {}
    for name, origin in (("empty", empty), ("full", folder)):
        for has_indexes in (False, True):
            copy = scratch / f"{name}-{has_indexes}"
            copy.mkdir()
            shutil.copyfile(origin / "inspector.sqlite", copy / "inspector.sqlite")
            recorders[f"{name}, {'with' if has_indexes else 'without'} the indexes"] = _Recorder(copy, has_indexes)
    for place in range(_RECORDED):
        for recorder in recorders.values():
            recorder.record(place)
    print("| recording | ms a part, p50 | p95 | CPU ms, p50 | p95 |\n|---|---|---|---|---|")
    for name, recorder in recorders.items():
        figures = [share(times, part) for times in recorder.times() for part in (0.5, 0.95)]
        print(f"| {name} | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |", flush=True)
    shutil.rmtree(scratch)


class _Recorder:
    """Records one part after the other into a database of its own."""

    def __init__(self, folder: Path, has_indexes: bool) -> None:
        self._folder = folder
        self._database = Database.open(folder / "inspector.sqlite")
        if not has_indexes:
            with self._database.transaction() as connection:
                for name in PER_DATABASE:
                    connection.exec_driver_sql(f"DROP INDEX {name}")
        self._records = InspectionRecords(self._database, WorkspaceLayout(folder))
        self._pattern = self._records.newest(1)[0]
        self._wall: list[float] = []
        self._cpu: list[float] = []

    def record(self, place: int) -> None:
        """Scores and durations as they come: they belong anywhere in an index."""
        pattern = self._pattern
        part = replace(
            pattern,
            id=0,
            position=10_000_000 + place,
            score=(place * 7919 % 1000) / 1000,
            threshold=1.0,
            milliseconds=20.0 + place * 6007 % 500 / 10,
            part_number=f"SN-{place * 7_919_111 % 10**7:07d}",
            image_path=self._folder / "batches" / f"{pattern.batch_id:06d}" / "1.png",
            map_path=None,
        )
        began, used = time.perf_counter(), time.thread_time()
        self._records.add(part)
        self._wall.append(1000 * (time.perf_counter() - began))
        self._cpu.append(1000 * (time.thread_time() - used))

    def times(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """What each part took, and how much of it this thread computed, ascending; nothing is recorded afterwards."""
        self._database.close()
        return tuple(sorted(self._wall)), tuple(sorted(self._cpu))
