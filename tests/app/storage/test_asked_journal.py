"""What a triggered run was asked for: no kill between trigger and verdict wipes it out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.trigger import Trigger, TriggerOrigin
from app.messages.codes.storage import EndedBeforeTheVerdict, PartsNotJudged
from app.messages.stored import to_text
from app.messages.wording.say import say
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.part_numbers import PartNumbers
from app.runs.triggers.port import RunTriggers
from app.storage.asked_journal import AskedJournal, AskedRun, read_asked
from app.storage.told_journal import ToldPart
from app.storage.workspace import Workspace
from onenip_core.types import Verdict

BEGAN = "2026-03-01T08:00:00.000+00:00"
RUN = AskedRun(BEGAN, "gear", "m-0001", "Basler 0815-0000")


def trigger(number: int) -> Trigger:
    return Trigger(number, TriggerOrigin.LINE, f"2026-03-01T08:00:0{number}.000+00:00", float(number), f"P-{number}")


def journal_of(workspace: Workspace, numbers: Sequence[int], batch_id: int | None = None) -> AskedJournal:
    journal = workspace.batches.asked_journal(RUN)
    if batch_id is not None:
        journal.note_batch(batch_id)
    for number in numbers:
        journal.note(trigger(number))
        journal.await_note(number)
    return journal


def killed(folder: Path, asked: Sequence[int], told: Sequence[int] | None) -> None:
    """A workspace as a kill leaves it; `told`: parts that a person was shown, None if the batch had not begun."""
    workspace = Workspace.open(folder)
    batch = None
    if told is not None:
        batch = workspace.batches.create("gear", "m-0001", "Basler 0815-0000", started_at=RUN.began_at)
    journal = journal_of(workspace, asked, None if batch is None else batch.id)
    if batch is not None:
        shown = workspace.batches.told_journal(batch.id)
        for number in told or ():
            shown.note(ToldPart(number, f"part {number}", Verdict.OK, trigger(number).at, f"P-{number}"))
        shown.close()
    journal.close(keep=True)
    workspace.close()


def test_what_was_never_told_is_recorded_as_not_checked_and_what_was_told_is_not(tmp_path: Path) -> None:
    killed(tmp_path, asked=(1, 2, 3, 4), told=(1, 2))
    with Workspace.open(tmp_path) as workspace:
        (batch,) = workspace.batches.list()
        parts = workspace.batches.inspections(batch.id)
        assert [(part.position, part.part_number, part.verdict) for part in parts] == [
            (3, "P-3", Verdict.NOT_CHECKED),
            (4, "P-4", Verdict.NOT_CHECKED),
        ]
        assert {part.reason for part in parts} == {to_text(EndedBeforeTheVerdict())}
        assert all(part.told_at is None and part.triggered_at == trigger(part.position).at for part in parts)
        assert (batch.not_checked_count, batch.unrecorded_count) == (2, 2)
        assert batch.finished_at == trigger(4).at
        (said,) = [message for message in workspace.found if isinstance(message, PartsNotJudged)]
        assert said == PartsNotJudged(batch.id, "gear", 2, trigger(3).at, trigger(4).at)
        assert "NOT CHECKED" in say(said) and "gear" in say(said)
    with Workspace.open(tmp_path) as workspace:
        assert workspace.found == () and workspace.batches.inspections(batch.id) == parts


def test_a_run_that_was_killed_before_its_first_verdict_gets_its_batch(tmp_path: Path) -> None:
    killed(tmp_path, asked=(1, 2), told=None)
    with Workspace.open(tmp_path) as workspace:
        (batch,) = workspace.batches.list()
        assert (batch.product_name, batch.started_at, batch.total) == ("gear", BEGAN, 2)


def test_a_run_that_was_asked_for_nothing_leaves_nothing(tmp_path: Path) -> None:
    killed(tmp_path, asked=(), told=None)
    with Workspace.open(tmp_path) as workspace:
        assert workspace.batches.list() == () and workspace.found == ()


def test_a_start_that_is_killed_itself_records_nothing_twice(tmp_path: Path) -> None:
    killed(tmp_path, asked=(1, 2), told=None)
    journal = tmp_path / "batches" / "asked.jsonl"
    content = journal.read_bytes()
    Workspace.open(tmp_path).close()
    journal.write_bytes(content)  # as if it had been killed before the journal went
    with Workspace.open(tmp_path) as workspace:
        assert sum(batch.total for batch in workspace.batches.list()) == 2


@pytest.mark.parametrize("damage", [b"\xff\xfe\x00", b'{"type":"part","number":9,"at":"2026', b"null", b"\x00" * 50])
def test_damage_costs_its_line_alone(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "asked.jsonl"
    journal = AskedJournal.begin(path, RUN)
    journal.note(trigger(1))
    journal.close(keep=True)
    with path.open("ab") as handle:
        handle.write(damage + b"\n")
    asked = read_asked(path)
    assert asked is not None and [part.number for part in asked.parts] == [1]


def test_who_is_told_that_a_trigger_was_accepted_finds_it_in_the_file(tmp_path: Path) -> None:
    class Taker:
        def accept(self, trigger: Trigger) -> bool:
            return True

    path = tmp_path / "asked.jsonl"
    journal, triggers = AskedJournal.begin(path, RUN), RunTriggers()
    triggers.begin(TriggerGate(), PartNumbers(), fired=True)
    triggers.keep_notes(journal)
    triggers.open(Taker(), from_outside=True)
    for number in range(1, 51):
        assert triggers.fire(TriggerOrigin.LINE, f"P-{number}").accepted
        asked = read_asked(path)
        assert asked is not None and asked.parts[-1].number == number
    journal.close(keep=False)
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="there is no /dev/full")
def test_a_full_disk_refuses_the_journal_before_the_run_begins(tmp_path: Path) -> None:
    from app.storage.errors import FileRefusedError

    with pytest.raises(FileRefusedError, match="No space left"):
        AskedJournal.begin(Path("/dev/full"), RUN)
