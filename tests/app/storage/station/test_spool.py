"""The spool by itself: what a run leaves there comes back as it was, whatever ends the program, and no server is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.part import Inspection
from app.domain.timestamps import utc_now
from app.domain.trigger import Trigger, TriggerOrigin
from app.messages.codes.stores import DiskFull
from app.storage.asked_journal import AskedRun
from app.storage.audit.acting import Acting
from app.storage.errors import FileRefusedError, StoreRefusedError, WorkspaceError
from app.storage.layout import WorkspaceLayout
from app.storage.numbers import BATCH, INSPECTION
from app.storage.station.spool import SPARE_BATCH, Spool
from app.storage.station.spool_file import SpoolFile
from app.storage.station.spool_recovery import settle_spool
from app.storage.station.spooled_values import files_of, part_of
from app.storage.told_journal import ToldPart, read_told
from onenip_core.hashing import hash_file
from onenip_core.types import Verdict
from tests.faults.known_parts import new_part
from tests.support.said import raises_saying


class Bench:
    """A spool with numbers, opened again as after a kill: nothing is closed or finished."""

    def __init__(self, folder: Path) -> None:
        self.layout = WorkspaceLayout(folder / "spool")
        self.file = SpoolFile.open(self.layout.root / "spool.sqlite")
        self.woken = 0
        self.spool = Spool(self.file, self.layout, Inspection, Acting(), "Line A", self._wake)
        self.lost: list[ToldPart] = []

    def _wake(self) -> None:
        self.woken += 1

    def reserve(self) -> None:
        self.file.keep_numbers(INSPECTION, range(100, 200))
        self.file.keep_numbers(BATCH, range(7, 8))
        self.file.keep_numbers(SPARE_BATCH, range(3, 5))

    def waiting(self, number: int) -> list[Inspection]:
        folder = self.layout.batch(number)
        return [part_of(part.content, Inspection, folder) for part in self.file.waiting_parts(number, 100)]

    def settle(self) -> tuple[str, ...]:
        found = settle_spool(self.file, self.layout, self.spool, Inspection, self.lost.extend)
        return tuple(type(message).__name__ for message in found)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    bench.reserve()
    yield bench
    bench.file.close()


def _again(bench: Bench) -> Bench:
    bench.file.close()
    return Bench(bench.layout.root.parent)


def test_parts_come_back_as_they_were_with_their_files(bench: Bench) -> None:
    batch = bench.spool.create("Gear", "m-0001", "/line", product_id=5)
    kept = [bench.spool.add(batch.id, new_part(number)) for number in range(1, 12)]
    again = _again(bench)
    found = again.waiting(batch.id)
    assert found == kept
    assert [part.id for part in found] == list(range(100, 111)), "numbers that the server reserved"
    assert {part.verdict for part in found} == set(Verdict)
    for part in found:
        for file in files_of(part, again.layout.batch(batch.id)):
            assert file.is_file()
        if part.image_path is not None:
            assert hash_file(part.image_path) == part.image_sha256
    counted = again.spool.get(batch.id)
    assert (counted.ok_count, counted.ng_count, counted.not_checked_count) == (8, 2, 1)
    assert again.spool.waiting == 11
    again.file.close()


def test_a_part_that_cannot_be_noted_leaves_no_file(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = bench.spool.create("Gear", "m-0001", "/line")
    bench.spool.add(batch.id, new_part(1))

    def refuse(*_anything: object) -> None:
        raise FileRefusedError(DiskFull("spool.sqlite", "no space left"))

    monkeypatch.setattr(bench.file, "add", refuse)
    with raises_saying(FileRefusedError, "no space left"):
        bench.spool.add(batch.id, new_part(2))
    left = sorted(path.name for path in bench.layout.batch(batch.id).rglob("*") if path.is_file())
    assert left == ["000001.png", "000001.png"], "picture and map of the first part"


def test_batches_take_the_newest_number_first_and_the_spare_ones_when_the_server_is_away(bench: Bench) -> None:
    taken = [bench.spool.create("Gear", "m-0001", "/line").id for _ in range(3)]
    assert taken == [7, 3, 4]
    with raises_saying(FileRefusedError, "away for so long"):
        bench.spool.create("Gear", "m-0001", "/line")
    assert bench.woken == 3


def test_a_batch_that_ended_takes_no_more_and_keeps_its_first_end(bench: Bench) -> None:
    batch = bench.spool.create("Gear", "m-0001", "/line")
    bench.spool.add(batch.id, new_part(1))
    ended = bench.spool.finish(batch.id, unrecorded=2)
    assert (ended.total, ended.unrecorded_count) == (1, 2)
    bench.file.finish(batch.id, "9999", 0)
    assert bench.spool.get(batch.id).finished_at == ended.finished_at
    with raises_saying(StoreRefusedError, "finished"):
        bench.spool.add(batch.id, new_part(2))


def test_what_was_told_and_not_stored_is_counted_after_a_kill_and_listed(bench: Bench) -> None:
    batch = bench.spool.create("Gear", "m-0001", "/line")
    journal = bench.spool.told_journal(batch.id)
    for number in range(1, 4):
        journal.note(ToldPart(number, f"part {number}", Verdict.OK, utc_now()))
        if number < 3:
            bench.spool.add(batch.id, new_part(number))
    journal.close()
    stray = bench.layout.batch(batch.id) / "images" / "000003.png"
    stray.write_bytes(b"its record was not written any more")
    again = _again(bench)
    assert again.settle() == ("PartsNotStored", "PartsWaitFromBefore")
    ended = again.spool.get(batch.id)
    assert ended.finished_at is not None
    assert (ended.total, ended.unrecorded_count) == (2, 1)
    assert [part.position for part in again.lost] == [3]
    assert [part.position for part in read_told(again.layout.not_recorded(batch.id))] == [3]
    assert not stray.exists()
    assert all(file.is_file() for part in again.waiting(batch.id) for file in files_of(part, stray.parents[1]))
    assert again.settle() == ("PartsWaitFromBefore",), "a second start finds nothing more"
    again.file.close()


def test_what_was_asked_for_and_never_told_becomes_not_checked_after_a_kill(bench: Bench) -> None:
    asked = bench.spool.asked_journal(AskedRun(utc_now(), "Gear", "m-0001", "camera", 5))
    for number in (1, 2):
        asked.note(Trigger(number, TriggerOrigin.LINE, utc_now(), 0.0, f"P{number:03d}"))
        asked.await_note(number)
    asked.close(keep=True)
    again = _again(bench)
    assert again.settle()[0] == "PartsNotJudged"
    (batch,) = again.file.batches()
    assert batch.finished_at is not None
    parts = again.waiting(batch.number)
    assert [(part.position, part.verdict, part.part_number) for part in parts] == [
        (1, Verdict.NOT_CHECKED, "P001"),
        (2, Verdict.NOT_CHECKED, "P002"),
    ]
    assert all(part.id >= 100 for part in parts), "shifts count by numbers that grow"
    assert again.spool.last_part_number(5, lambda text: text.startswith("P")) == "P002"
    assert again.spool.last_part_number(5, lambda text: text.startswith("Q")) is None
    again.file.close()


def test_numbers_are_given_once_also_after_a_kill(bench: Bench) -> None:
    first = bench.spool.reserve_ids(30)
    again = _again(bench)
    second = again.spool.reserve_ids(1000)
    assert (first, second) == (range(100, 130), range(130, 200))
    with raises_saying(FileRefusedError, "away for so long"):
        again.spool.reserve_ids(1)
    again.file.close()


def test_a_spool_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / "spool.sqlite"
    place.write_bytes(b"no database" * 1000)
    with raises_saying(WorkspaceError, "damaged"):
        SpoolFile.open(place)
    assert place.read_bytes() == b"no database" * 1000
