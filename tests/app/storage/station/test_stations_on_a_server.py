"""Several stations, one server, in real processes: nothing is lost, nothing is there twice, whatever is cut, killed or stopped."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from app.domain import timestamps
from app.domain.alarm import Alarm
from app.domain.correction import Correction
from app.domain.part import Counters
from app.domain.person import Role
from app.messages.wording.say import say
from app.storage.answer_watch import AnswerWatch
from app.storage.errors import DatabaseRefusedError, WorkspaceError
from app.storage.station import forwarding
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.hashing import hash_file
from onenip_core.manifest import load_manifest
from onenip_core.types import Verdict
from tests.faults.known_parts import is_as_judged, new_part
from tests.support.model_folders import write_model_folder
from tests.support.said import raises_saying
from tests.support.server_site import Site
from tests.support.station_child import record_parts

pytestmark = pytest.mark.slow

PATIENCE_S = 40.0


def _total(counters: Counters) -> int:
    return counters.ok + counters.ng + counters.not_checked


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.05)


def _require_whole(desk: Workspace, expected: dict[str, int]) -> None:
    """Each station's parts are there once, as they were judged, with pictures that have the hashes of their records."""
    found = dict.fromkeys(expected, 0)
    for batch in desk.batches.list():
        parts = desk.batches.inspections(batch.id)
        assert [part.position for part in parts] == list(range(1, len(parts) + 1))
        assert all(is_as_judged(part) for part in parts)
        for part in parts:
            if part.image_path is not None:
                assert hash_file(part.image_path) == part.image_sha256
        found[batch.station] += batch.total
        assert batch.total == len(parts)
        assert batch.finished_at is not None
    assert found == expected
    assert desk.audit.verify().is_sound


def test_two_stations_write_at_once_and_a_desk_sees_all_of_it(site: Site) -> None:
    with site.station("Desk") as desk:
        with site.child("Line A", 60) as one, site.child("Line B", 60) as other:
            ended = [child.communicate(timeout=PATIENCE_S) and child.returncode for child in (one, other)]
        assert ended == [0, 0]
        _until(lambda: all(batch.finished_at for batch in desk.batches.list()))
        _require_whole(desk, {"Line A": 60, "Line B": 60})
        assert not list((site.root / "Line A" / "spool" / "batches").iterdir()), "nothing is kept twice"
    site.check("Desk")


def test_a_station_that_is_killed_loses_nothing_that_it_stored_and_says_what_it_had_only_told(site: Site) -> None:
    with site.station("Desk") as desk:
        with site.child("Line A", 500, 0.005) as child:
            assert child.stdout is not None
            told = [child.stdout.readline().split() for _ in range(40)]
            child.send_signal(signal.SIGKILL)
            told += [line.split() for line in child.stdout.read().splitlines()]
        (open_batch,) = desk.batches.list()
        assert open_batch.finished_at is None
        with site.station("Line A") as again:
            assert not again.station or again.station.forwarding.await_empty(PATIENCE_S)
        batch = desk.batches.get(open_batch.id)
        assert batch.finished_at is not None
        assert batch.total + batch.unrecorded_count == len(told)
        assert batch.unrecorded_count <= 1, "the one that was being stored"
        _require_whole(desk, {"Line A": batch.total})
    site.check("Desk")


def test_another_station_that_starts_leaves_the_open_batch_of_a_killed_one_to_it(site: Site) -> None:
    with site.station("Line A") as first:
        batch = first.runs.create("Gear", "m-0001", "/line")
        first.runs.add(batch.id, new_part(1))
        _until(lambda: bool(first.station and not first.station.spool.waiting))
        with site.station("Line B") as second:
            assert second.batches.get(batch.id).finished_at is None
        first.runs.add(batch.id, new_part(2))
        first.runs.finish(batch.id)
    with site.station("Line B") as second:  # alone now
        assert second.batches.get(batch.id).total == 2


def test_a_server_that_is_stopped_in_the_middle_of_a_run_gets_all_of_it_after_its_start(site: Site) -> None:
    with site.station("Line A") as line, ThreadPoolExecutor(1) as pool:
        run = pool.submit(record_parts, line, 120, 0.01)
        time.sleep(0.4)
        site.server.stop()
        began = time.monotonic()
        run.result(PATIENCE_S)
        assert time.monotonic() - began < 10, "the run does not wait for the server"
        assert line.station is not None
        assert line.station.spool.waiting > 0
        assert line.station.status.trouble is not None
        assert record_parts(line, 10), "another run begins while the server is away"
        site.server.start_again()
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _until(lambda: line.station is not None and line.station.status.trouble is None)
        _require_whole(line, {"Line A": 130})
        assert [batch.total for batch in line.batches.list()] == [10, 120]
    site.check("Line A")


@pytest.mark.parametrize("commit", [1, 3, 4])
def test_a_wire_that_is_cut_within_a_commit_doubles_nothing(site: Site, commit: int) -> None:
    """The server has carried it out, and nobody hears of it."""
    with site.station("Line A") as line:
        seen = 0

        def is_the_one(piece: bytes) -> bool:
            nonlocal seen
            seen += piece.count(b"COMMIT")
            return seen >= commit

        site.wire.sees = is_the_one
        record_parts(line, 40)
        _until(lambda: seen >= commit)
        site.wire.sees = lambda _piece: False
        assert line.station is not None
        _until(lambda: line.station is not None and line.station.status.trouble is not None)
        site.wire.mend()
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _require_whole(line, {"Line A": 40})


def test_a_server_that_falls_silent_holds_up_no_run(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    before = AnswerWatch.__init__
    monkeypatch.setattr(AnswerWatch, "__init__", lambda self, _patience_s: before(self, 1.0))
    with site.station("Line A") as line:
        site.wire.fall_silent()
        began = time.monotonic()
        record_parts(line, 30)
        assert time.monotonic() - began < 5
        assert line.station is not None
        _until(lambda: line.station is not None and line.station.status.trouble is not None)
        site.wire.mend()
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _require_whole(line, {"Line A": 30})


def test_a_share_that_is_away_is_waited_for_and_its_empty_place_is_not_written_to(site: Site) -> None:
    with site.station("Line A") as line:
        assert line.station is not None
        away = site.root / "elsewhere"
        site.shared.rename(away)
        site.shared.mkdir()  # where it was mounted
        record_parts(line, 10)
        _until(lambda: line.station is not None and line.station.status.trouble is not None)
        assert "is not there" in say(line.station.status.trouble or "")
        assert not list(site.shared.iterdir())
        site.shared.rmdir()
        away.rename(site.shared)
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _require_whole(line, {"Line A": 10})


def test_a_spool_that_has_forgotten_what_it_sent_sends_it_again_and_nothing_is_there_twice(site: Site) -> None:
    """As a kill between the server's commit and the note of it, or a disk that was put back."""
    with site.station("Line A") as line:
        assert line.station is not None
        site.wire.cut()
        record_parts(line, 20)
        _until(lambda: line.station is not None and line.station.status.trouble is not None)
        database = site.root / "Line A" / "spool" / "spool.sqlite"
        source, copy = sqlite3.connect(database), sqlite3.connect(site.root / "copy.sqlite")
        source.backup(copy)
        source.close()
        copy.close()
        pictures = shutil.copytree(site.root / "Line A" / "spool" / "batches", site.root / "pictures")
        site.wire.mend()
        assert line.station.forwarding.await_empty(PATIENCE_S)
    for rest in database.parent.glob("spool.sqlite*"):
        rest.unlink()
    shutil.copy(site.root / "copy.sqlite", database)
    shutil.copytree(pictures, database.parent / "batches", dirs_exist_ok=True)
    with site.station("Line A") as line:
        assert line.station is not None
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _require_whole(line, {"Line A": 20})


def test_a_server_that_was_put_back_to_an_older_state_gives_a_batch_another_number(site: Site) -> None:
    with site.station("Line A") as line, site.station("Line B") as other:
        assert line.station is not None
        site.wire.cut()
        number = record_parts(line, 5)
        engine = create_engine(site.url)
        with engine.begin() as connection:  # as another station would have got it
            connection.execute(
                text(
                    "INSERT INTO batches (id, product_name, model_name, source, started_at, finished_at, station) "
                    "VALUES (:number, 'Gear', 'm', 's', 't', 't', 'Line B')"
                ),
                {"number": number},
            )
        engine.dispose()
        site.wire.mend()
        assert line.station.forwarding.await_empty(PATIENCE_S)
        mine = [batch for batch in other.batches.list() if batch.station == "Line A"]
        assert [(batch.total, batch.id != number) for batch in mine] == [(5, True)]


def test_a_name_is_one_stations_alone_and_free_when_that_is_killed(site: Site) -> None:
    with site.child("Line A", 1000, 0.05) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with raises_saying(WorkspaceError, "Another station is called line a"):
            site.station("line a", "another folder")
        child.kill()
    site.station("Line A", "another folder").close()


def test_a_station_whose_session_hangs_at_the_server_ends_it_when_it_comes_back(site: Site) -> None:
    """As after a power cut: the server notices nothing for a while."""
    with site.child("Line A", 1000, 0.05) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.send_signal(signal.SIGSTOP)  # its sockets stay
        shutil.copytree(site.root / "Line A", site.root / "its disk")
        try:
            site.station("Line A", "its disk").close()
        finally:
            child.kill()


def test_two_people_who_correct_the_same_part_are_both_in_the_audit_log(site: Site) -> None:
    with site.station("Line A") as line, site.station("Desk") as desk:
        assert line.station is not None
        number = record_parts(line, 30)
        assert line.station.forwarding.await_empty(PATIENCE_S)
        part_ids = [part.id for part in desk.batches.inspections(number)]

        def correct(workspace: Workspace, person: str, verdict: Verdict) -> None:
            with workspace.acting.by(person):
                for part_id in part_ids:
                    workspace.batches.overrule({part_id: Correction(verdict, person)})

        with ThreadPoolExecutor(2) as pool:
            for ended in [
                pool.submit(correct, line, "Ann", Verdict.NG),
                pool.submit(correct, desk, "Bob", Verdict.OK),
            ]:
                ended.result(PATIENCE_S)
        lines = [entry for entry in desk.audit.entries() if entry.kind == "inspections"]
        assert len(lines) == 2 * len(part_ids)
        last = {entry.record_id: entry.person for entry in lines}
        now = {part.id: part.overruled_by for part in desk.batches.inspections(number)}
        assert now == last, "the last one wins"
        assert {entry.station for entry in lines} == {"Line A", "Desk"}
        batch = desk.batches.get(number)
        said = [part.said for part in desk.batches.inspections(number)]
        assert (batch.ok_count, batch.ng_count) == (said.count(Verdict.OK), said.count(Verdict.NG))
        assert desk.audit.verify().is_sound
        assert line.audit.verify().is_sound
    site.check("Desk")
    site.check("Line A")


def test_a_station_counts_its_own_shift(site: Site) -> None:
    with site.station("Line A") as line, site.station("Line B") as other:
        shifts = line.shifts.current(), other.shifts.current()
        record_parts(line, 10)
        record_parts(other, 20)
        for each in (line, other):
            assert each.station is not None
            assert each.station.forwarding.await_empty(PATIENCE_S)
        assert [_total(each.shifts.count(shift)) for each, shift in zip((line, other), shifts, strict=True)] == [10, 20]


def test_the_empty_place_of_the_share_keeps_a_new_station_from_starting(site: Site) -> None:
    site.station("Line A").close()
    site.shared.rename(site.root / "elsewhere")
    site.shared.mkdir()
    with raises_saying(WorkspaceError, "is not the shared folder of this database"):
        site.station("Line B")
    assert not list(site.shared.iterdir())


def test_a_station_that_begins_while_the_server_is_away_inspects_by_what_it_knew(site: Site) -> None:
    with site.station("Line A") as line:
        product = line.products.create("Gear")
        line.products.set_threshold(product.id, 0.75)
        folder = write_model_folder(line.models_folder / "m-0001")
        line.models.activate(line.models.add("m-0001", folder, "lite", ("Gear",)).id)
        line.people.add("Ann", Role.ADMIN, "argon2-of-a-password")
        known = site.root / "Line A" / "known" / "known.json"
        _until(lambda: "Ann" in _people_known(known.parent))
    site.server.stop()
    try:
        with site.station("Line A") as line:
            assert line.station is not None
            assert line.station.began_away
            assert "did not answer" in say(line.found[0])
            (again,) = line.products.list()
            assert (again.name, again.limit) == ("Gear", 0.75)
            model = line.models.active()
            assert model is not None
            assert load_manifest(model.folder).products[0].name == "Gear"
            assert model.folder.is_relative_to(site.root / "Line A"), "the shared folder may be away too"
            with raises_saying(DatabaseRefusedError, "needs the server"):
                line.products.create("Bolt")
            record_parts(line, 20)
            assert line.station.status.trouble is not None
            site.server.start_again()
            assert line.station.forwarding.await_empty(PATIENCE_S)
    finally:
        if not site.server.socket.exists():
            site.server.start_again()
    with site.station("Line A") as line:
        assert line.station is not None
        assert not line.station.began_away
        _require_whole(line, {"Line A": 20})
        assert [batch.product_name for batch in line.batches.list()] == ["bracket"]
    site.check("Line A")


def _people_known(folder: Path) -> set[str]:
    if not (folder / "known.json").exists():
        return set()
    connection = sqlite3.connect(folder / "inspector.sqlite")
    rows = connection.execute("SELECT name, secret FROM people").fetchall()
    connection.close()
    assert not any(secret for _, secret in rows), "no hash of anything secret leaves the server"
    return {name for name, _ in rows}


def test_a_station_that_begins_while_the_share_is_away_sends_its_parts_when_that_is_back(site: Site) -> None:
    with site.station("Line A") as line:
        line.products.create("Gear")
        _until((site.root / "Line A" / "known" / "known.json").exists)
    site.shared.rename(site.root / "elsewhere")
    site.shared.mkdir()
    with site.station("Line A") as line:
        assert line.station is not None
        assert line.station.began_away
        record_parts(line, 5)
        site.shared.rmdir()
        (site.root / "elsewhere").rename(site.shared)
        assert line.station.forwarding.await_empty(PATIENCE_S)
    with site.station("Line A") as line:
        _require_whole(line, {"Line A": 5})


def test_a_station_that_knows_nothing_yet_does_not_begin_without_the_server(site: Site) -> None:
    site.wire.cut()
    with raises_saying(DatabaseRefusedError, "Could not use"):
        site.station("Line A")
    site.wire.mend()
    site.station("Line A").close()


def test_what_a_killed_station_had_not_finished_in_the_shared_folder_goes_with_the_end_of_its_batch(site: Site) -> None:
    with site.station("Line A") as line:
        assert line.station is not None
        batch = line.runs.create("Gear", "m-0001", "/line")
        line.runs.add(batch.id, new_part(1))
        _until(lambda: bool(line.station and not line.station.spool.waiting))
        half = site.shared / "batches" / f"{batch.id:06d}" / "images" / ".000002.png.0badcafe.tmp"
        half.write_bytes(b"half of it")
        line.runs.finish(batch.id)
        assert line.station.forwarding.await_empty(PATIENCE_S)
        assert not half.exists()
    site.check("Line A")


def test_a_station_brings_back_its_own_alarms_alone(site: Site) -> None:
    with site.station("Line A") as line, site.station("Line B") as other:
        assert line.station is not None
        number = record_parts(line, 3)
        assert line.station.forwarding.await_empty(PATIENCE_S)
        (raised,) = line.alarms.add([Alarm(0, number, 2, "three NG parts in a row", "2026-03-01T08:15:30.125+00:00")])
        assert line.alarms.standing() == (raised,)
        assert other.alarms.standing() == ()


def test_a_full_share_is_waited_for(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with site.station("Line A") as line:
        assert line.station is not None
        is_full = True
        write = forwarding.write_bytes_atomic

        def write_if_there_is_room(path: Path, content: bytes) -> None:
            if is_full:
                raise StorageError("No space left on device")
            write(path, content)

        monkeypatch.setattr(forwarding, "write_bytes_atomic", write_if_there_is_room)
        record_parts(line, 10)
        _until(lambda: line.station is not None and line.station.status.trouble is not None)
        assert "No space left" in say(line.station.status.trouble or "")
        assert line.batches.list()[0].total == 0
        is_full = False
        assert line.station.forwarding.await_empty(PATIENCE_S)
        _require_whole(line, {"Line A": 10})


@pytest.mark.parametrize("ahead_s", [5, -7200])
def test_a_clock_that_is_set_wrong_is_noticed_and_moves_nothing_out_of_its_place(
    site: Site, monkeypatch: pytest.MonkeyPatch, ahead_s: int
) -> None:
    class WrongClock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(seconds=ahead_s)

    with site.station("Line B") as other:
        shift = other.shifts.current()
        monkeypatch.setattr(timestamps, "datetime", WrongClock)
        with site.station("Line A") as line:
            assert line.station is not None
            assert line.station.status.skew_s == pytest.approx(ahead_s, abs=1.0)
            mine = line.shifts.current()
            number = record_parts(line, 7)
            assert line.station.forwarding.await_empty(PATIENCE_S)
            monkeypatch.undo()
            assert other.station is not None
            _until(lambda: other.station is not None and other.station.status.pulse.batches >= number)
            time.sleep(0.5)  # what it reserves then comes behind
            record_parts(other, 5)
            assert other.station.forwarding.await_empty(PATIENCE_S)
            newest_first = [batch.station for batch in other.batches.list()]
            assert newest_first == ["Line B", "Line A"], "by numbers, whatever the clocks say"
            assert (_total(line.shifts.count(mine)), _total(other.shifts.count(shift))) == (7, 5)
            _require_whole(line, {"Line A": 7, "Line B": 5})
