"""The journal of told parts: what comes back, and what damage cannot do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.storage.layout import WorkspaceLayout
from app.storage.told_journal import ToldJournal, ToldPart, read_told, settle_journal
from onenip_core.errors import StorageError
from onenip_core.types import Verdict


def part(position: int) -> ToldPart:
    return ToldPart(position, f"größe {position}.png", Verdict.NG, "2026-03-01T08:15:30.125+00:00")


@pytest.fixture
def layout(tmp_path: Path) -> WorkspaceLayout:
    return WorkspaceLayout(tmp_path)


def write(layout: WorkspaceLayout, *positions: int) -> None:
    journal = ToldJournal.open(layout.told_journal(1))
    for position in positions:
        journal.note(part(position))
    journal.close()


def test_what_was_told_and_not_stored_is_listed_once(layout: WorkspaceLayout) -> None:
    write(layout, 1, 2, 3, 4)
    assert settle_journal(layout, 1, frozenset({1, 3})) == (part(2), part(4))
    assert read_told(layout.not_recorded(1)) == (part(2), part(4))
    assert not layout.told_journal(1).exists()


def test_without_a_loss_nothing_is_left(layout: WorkspaceLayout) -> None:
    write(layout, 1, 2)
    assert settle_journal(layout, 1, frozenset({1, 2})) == ()
    assert not layout.told_journal(1).exists() and not layout.not_recorded(1).exists()


def test_a_kill_between_the_list_and_its_record_loses_no_count(layout: WorkspaceLayout) -> None:
    write(layout, 1, 2)
    settle_journal(layout, 1, frozenset({1}))
    assert settle_journal(layout, 1, frozenset({1})) == (part(2),)


@pytest.mark.parametrize(
    "damage", [b"\xff\xfe\x00", b'{"position": 9, "name": "gr\xc3', b"null", b'{"position": "nine"}']
)
def test_damage_costs_its_line_alone(layout: WorkspaceLayout, damage: bytes) -> None:
    write(layout, 1)
    with layout.told_journal(1).open("ab") as handle:
        handle.write(damage)
    write(layout, 2)
    assert read_told(layout.told_journal(1)) == (part(1), part(2))


def test_a_line_that_was_cut_off_by_a_full_disk_is_an_error(
    layout: WorkspaceLayout, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = ToldJournal.open(layout.told_journal(1))
    whole = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: whole(descriptor, data[:10]))
    with pytest.raises(StorageError, match="No space left"):
        journal.note(part(1))
    monkeypatch.undo()
    journal.note(part(2))
    journal.close()
    assert read_told(layout.told_journal(1)) == (part(2),)
