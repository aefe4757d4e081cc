"""A station beside a real PostgreSQL server: killed, cut off in the middle of whatever it says, or left alone by the server."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from random import Random

from app.messages.wording.say import say_plainly
from app.storage.checking.reading import opened_folder_for_reading
from app.storage.checking.workspace_check import WorkspaceCheck
from app.storage.station.server_place import server_place
from app.storage.workspace import Workspace
from tests.faults.child import Acknowledge, kill_while
from tests.faults.examined import books_of
from tests.faults.known_parts import new_part
from tests.faults.result import Result
from tests.support.cut_wire import CutWire
from tests.support.postgres import PostgresServer
from tests.support.station_child import record_parts

_PARTS = 60
_PATIENCE_S = 60.0
_MOST_PIECES = 150
"""That the station sends to the server while sixty parts are recorded, about."""


def killed(folder: Path, random: Random) -> Result:
    """kill -9 of the station, while it opens, records or forwards."""
    with _site() as (server, wire):
        database = _database(server, wire)
        _opened(folder, database).close()  # the tables are there

        def work(acknowledge: Acknowledge) -> None:
            workspace = _opened(folder, database)
            batch = workspace.runs.create("bracket", "m-0001", "/line")
            for number in range(1, 1000):
                workspace.runs.add(batch.id, new_part(number), compress=False)
                acknowledge(f"{batch.id} {number}")

        done = random.randint(0, 40)
        delay = random.uniform(0.0, 0.02 if done else 0.35)
        acknowledged, _ = kill_while(work, delay, acknowledged=done)
        said = {(int(batch), int(number)) for batch, number in (line.split() for line in acknowledged)}
        return _found(folder, database, said, f"{1000 * delay:.1f} ms after the {done}th part")


def cut_off(folder: Path, random: Random) -> Result:
    """The wire is cut behind any piece that goes to the server, which still gets it."""
    with _site() as (server, wire):
        database, left = _database(server, wire), random.randint(1, _MOST_PIECES)
        workspace = _opened(folder, database)
        struck = left

        def is_the_one(_piece: bytes) -> bool:
            nonlocal left
            left -= 1
            return left == 0

        wire.sees = is_the_one
        said = _recorded(workspace, 0.01)
        wire.sees = lambda _piece: False
        wire.mend()
        _caught_up(workspace)
        workspace.close()
        return _found(folder, database, said, f"behind the {struck}th piece")


def left_alone(folder: Path, random: Random) -> Result:
    """The server ends as by a power cut, at any moment of a run, and is started again."""
    with _site() as (server, wire), ThreadPoolExecutor(1) as pool:
        database = _database(server, wire)
        workspace = _opened(folder, database)
        before, away = random.uniform(0.0, 0.8), random.uniform(0.0, 2.0)
        run = pool.submit(_recorded, workspace, 0.01)
        time.sleep(before)
        server.stop()
        time.sleep(away)
        server.start_again()
        said = run.result(_PATIENCE_S)
        _caught_up(workspace)
        workspace.close()
        return _found(folder, database, said, f"{before:.2f} s after the start, for {away:.2f} s")


@contextmanager
def _site() -> Iterator[tuple[PostgresServer, CutWire]]:
    with PostgresServer.running() as server:
        wire = CutWire(server.socket)
        try:
            yield server, wire
        finally:
            wire.close()


def _database(server: PostgresServer, wire: CutWire) -> str:
    return f"postgresql://postgres@127.0.0.1:{wire.port}/{server.empty_database().database}"


def _opened(folder: Path, database: str) -> Workspace:
    place = server_place(folder / "station", database, folder / "shared", "Line A")
    assert place is not None
    return Workspace.open_station(folder / "station", place)


def _recorded(workspace: Workspace, pause_s: float) -> set[tuple[int, int]]:
    with redirect_stdout(io.StringIO()):
        batch = record_parts(workspace, _PARTS, pause_s)
    return {(batch, number) for number in range(1, _PARTS + 1)}


def _caught_up(workspace: Workspace) -> None:
    if workspace.station is not None:
        workspace.station.forwarding.await_empty(_PATIENCE_S)


def _found(folder: Path, database: str, said: set[tuple[int, int]], ended: str) -> Result:
    with _opened(folder, database) as workspace:
        _caught_up(workspace)
        problems, false, parts = books_of(workspace)
    stored = {(batch, position) for batch, positions in parts.items() for position in positions}
    with opened_folder_for_reading(folder / "station") as (opened, layout):
        found = WorkspaceCheck(opened, layout, lambda _name: None).run().problems
    problems += [f"{one.kind} {one.place}: {say_plainly(one.detail)}" for one in found]
    lost = tuple(f"batch {batch} part {number}" for batch, number in sorted(said - stored))
    return Result(len(said), lost, tuple(false), tuple(problems), ended=ended)
