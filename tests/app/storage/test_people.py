"""Who logs in: in the database, as hashes only, and never without an admin."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.correction import Correction
from app.domain.person import Person, Role
from app.domain.pin import PinAnswer
from app.storage.audit.chain import entry_hash, find_breaks
from app.storage.errors import StoreRefusedError, UnknownRecordError
from app.storage.new_inspection import NewInspection
from app.storage.secret_hash import compare_secret, find_badge, hash_badge, hash_secret
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support.said import raises_saying

NOON = "2026-03-01T12:00:00+00:00"
HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"
"""Not made from anything: hashing takes its time."""


@pytest.fixture
def anna(workspace: Workspace) -> Person:
    return workspace.people.begin("Anna", HASH)


def test_nobody_logs_in_to_a_fresh_workspace(workspace: Workspace) -> None:
    assert workspace.people.present() == ()


def test_the_first_admin_comes_once(workspace: Workspace, anna: Person) -> None:
    assert (anna.role, anna.badge_changed_at) == (Role.ADMIN, None)
    with raises_saying(StoreRefusedError, "on already"):
        workspace.people.begin("Ben", HASH)
    assert [person.name for person in workspace.people.present()] == ["Anna"]


def test_two_people_do_not_have_one_name(workspace: Workspace, anna: Person) -> None:
    with raises_saying(StoreRefusedError, "already somebody called ANNA"):
        workspace.people.add(" ANNA ", Role.QA, HASH)
    for unfit in ("", "  ", "a\nb", "x" * 81):
        with pytest.raises(StoreRefusedError):
            workspace.people.add(unfit, Role.QA, HASH)
    ben = workspace.people.add("Ben", Role.QA, HASH)
    workspace.people.remove(ben.id)
    assert workspace.people.add("ben", Role.QA, HASH).id != ben.id, "the name is free again"
    with raises_saying(StoreRefusedError, "already somebody called Ben"):
        workspace.people.restore(ben.id)


def test_the_last_admin_stays(workspace: Workspace, anna: Person) -> None:
    workspace.people.add("Ben", Role.QA, HASH)
    for take_away in (
        lambda: workspace.people.remove(anna.id),
        lambda: workspace.people.set_role(anna.id, Role.QA),
    ):
        with raises_saying(StoreRefusedError, "Anna is the last admin"):
            take_away()
    other = workspace.people.add("Cleo", Role.ADMIN, HASH)
    assert workspace.people.set_role(anna.id, Role.OPERATOR).role is Role.OPERATOR
    with raises_saying(StoreRefusedError, "Cleo is the last admin"):
        workspace.people.remove(other.id)


def test_who_is_removed_is_gone_and_comes_back_without_a_badge(workspace: Workspace, anna: Person) -> None:
    ben = workspace.people.add("Ben", Role.OPERATOR, HASH, badge="00017")
    assert workspace.people.of_badge("00017") == workspace.people.get(ben.id)
    workspace.people.remove(ben.id)
    assert workspace.people.of_badge("00017") is None
    with pytest.raises(UnknownRecordError):
        workspace.people.secret_of(ben.id)
    back = workspace.people.restore(ben.id)
    assert (back.name, back.role, back.badge_changed_at) == ("Ben", Role.OPERATOR, None)


def test_a_badge_has_one_owner(workspace: Workspace, anna: Person) -> None:
    ben = workspace.people.add("Ben", Role.OPERATOR, HASH, badge="00017")
    with raises_saying(StoreRefusedError, "badge of Ben"):
        workspace.people.set_badge(anna.id, "00017")
    with raises_saying(StoreRefusedError, "badge of Ben"):
        workspace.people.add("Cleo", Role.QA, HASH, badge="00017")
    assert "Cleo" not in [person.name for person in workspace.people.present()]
    workspace.people.set_badge(ben.id, "00018")
    assert workspace.people.of_badge("00017") is None
    assert workspace.people.of_badge("00018") == workspace.people.get(ben.id)
    workspace.people.set_badge(ben.id, "")
    assert workspace.people.of_badge("00018") is None


def test_wrong_ones_are_counted_until_a_right_one_or_a_new_one(workspace: Workspace, anna: Person) -> None:
    for _ in range(3):
        workspace.people.note_wrong(anna.id)
    stored = workspace.people.secret_of(anna.id)
    assert stored.wrong_count == 3 and stored.wrong_at is not None
    workspace.people.note_right(anna.id)
    assert workspace.people.secret_of(anna.id).wrong_count == 0
    workspace.people.note_wrong(anna.id)
    workspace.people.set_secret(anna.id, HASH)
    assert workspace.people.secret_of(anna.id).wrong_count == 0


def test_no_hash_stands_in_the_audit_log(workspace: Workspace, anna: Person) -> None:
    ben = workspace.people.add("Ben", Role.OPERATOR, hash_secret("1234"), badge="00017")
    workspace.people.set_secret(ben.id, hash_secret("5678"))
    workspace.people.note_wrong(ben.id)
    workspace.people.set_role(ben.id, Role.QA)
    workspace.people.remove(ben.id)
    lines = [entry for entry in workspace.audit.entries() if entry.kind == "people"]
    said = json.dumps([[dict(line.before), dict(line.after)] for line in lines])
    assert "argon2" not in said and "00017" not in said and "1234" not in said and "5678" not in said
    changes = [tuple(line.after) for line in lines if line.action == "changed"]
    assert ("secret_changed_at",) in changes and ("badge_changed_at",) in changes and ("role",) in changes
    assert len(lines) == 6, "added twice, badge, PIN, role, removed; a wrong one is no change of the record"


def test_the_line_names_who_asked_and_is_chained_with_the_name(workspace: Workspace, anna: Person) -> None:
    workspace.acting.set_present("Anna")
    workspace.products.create("Gear")
    with workspace.acting.by("Ben"):
        workspace.products.create("Nut")
    with workspace.acting.by(""):
        workspace.products.create("Bolt")
    workspace.acting.set_present("")
    workspace.products.create("Washer")
    lines = {entry.name: entry for entry in workspace.audit.entries()}
    assert [lines[name].person for name in ("Gear", "Nut", "Bolt", "Washer")] == ["Anna", "Ben", "", ""]
    assert not list(find_breaks(workspace.audit.entries())) and workspace.audit.verify().is_sound
    gear = lines["Gear"]
    before = next(entry for entry in workspace.audit.entries() if entry.number == gear.number - 1)
    assert entry_hash(before.hash, gear) == gear.hash
    assert entry_hash(before.hash, replace(gear, person="Ben")) != gear.hash
    assert entry_hash(before.hash, replace(gear, person="")) != gear.hash


def test_records_keep_the_names(workspace: Workspace, anna: Person) -> None:
    workspace.acting.set_present("Anna")
    batch = workspace.batches.create("Gear", "m-0001", "folder")
    new = NewInspection(
        "a.png", None, InspectionResult.not_checked("black"), NOON, person=workspace.batches.present_person
    )
    part = workspace.batches.add(batch.id, new)
    workspace.acting.set_present("")
    later = workspace.batches.add(batch.id, NewInspection("b.png", None, InspectionResult.not_checked("black"), NOON))
    with workspace.acting.by("Ben"):
        (corrected,) = workspace.batches.overrule({part.id: Correction(Verdict.OK, "seen")})
    assert (batch.person, part.person, later.person, corrected.overruled_by) == ("Anna", "Anna", "", "Ben")
    (undone,) = workspace.batches.overrule({part.id: Correction(None)})
    assert undone.overruled_by == ""
    (again,) = workspace.batches.overrule({part.id: Correction(Verdict.OK, "seen", NOON, "Ben")})
    assert (again.overruled_by, again.overruled_at) == ("Ben", NOON)
    kept = {each.name: each for each in workspace.people.kept()}
    assert (kept["Anna"].batches, kept["Anna"].parts, kept["Anna"].is_present) == (1, 1, True)
    assert (kept["Ben"].corrections, kept["Ben"].is_present) == (1, False)
    assert kept["Anna"].audit_lines > 0


def test_counts_who_is_named_beside_who_did_it(workspace: Workspace, anna: Person) -> None:
    """Ann is in no Anna, and Zoë is found in whatever case; what was removed is known by its name alone."""
    ann = workspace.people.add("Ann", Role.OPERATOR, HASH)
    zoe = workspace.people.add("Zoë", Role.OPERATOR, HASH)
    product = workspace.products.create("Gear of ANNA")
    batch = workspace.batches.create("Gear", "m-0001", "folder")
    result = InspectionResult.not_checked("black")
    (part, other) = (workspace.batches.add(batch.id, NewInspection(f"{i}.png", None, result, NOON)) for i in range(2))
    with workspace.acting.by("Anna"):
        workspace.batches.overrule({part.id: Correction(Verdict.OK, "zoë said so, not Ann")})
        workspace.batches.overrule({other.id: Correction(Verdict.OK, "Annabel")})
        workspace.people.remove(zoe.id)
    workspace.audit.note("logging_in", "Ann", {}, {"logged_in": "wrong"})
    kept = {each.name: each for each in workspace.people.kept()}
    assert (kept["Zoë"].is_present, kept["Ann"].is_present) == (False, True)
    assert [kept[name].texts for name in ("Anna", "Ann", "Zoë")] == [1, 1, 1]
    assert kept["Anna"].corrections == 2 and kept["Anna"].audit_lines == 3
    # Of Ann: added, the wrong PIN, the reason; of Zoë: added, removed, the reason; of Anna: added, the product.
    assert [kept[name].named_in_audit_lines for name in ("Anna", "Ann", "Zoë")] == [2, 3, 3]
    assert product.name == "Gear of ANNA" and ann.name == "Ann"


def test_secrets_are_compared_and_badges_found() -> None:
    stored = hash_secret("1234")
    assert compare_secret(stored, "1234") is PinAnswer.RIGHT
    assert compare_secret(stored, "1235") is PinAnswer.WRONG
    assert compare_secret("$argon2id$damaged", "1234") is PinAnswer.UNREADABLE
    first = hash_badge("00017", ())
    second = hash_badge("00018", (first,))
    elsewhere = hash_badge("00019", ())  # a station that began at the same moment: another salt
    assert first.split("$")[4] == second.split("$")[4] != elsewhere.split("$")[4]
    for badge, expected in (("00017", first), ("00018", second), ("00019", elsewhere), ("00020", None)):
        assert find_badge(badge, (first, second, elsewhere, "no hash")) == expected


def test_people_are_still_there_after_a_restart(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as workspace:
        anna = workspace.people.begin("Anna", HASH)
        workspace.people.note_wrong(anna.id)
    with Workspace.open(tmp_path) as workspace:
        assert [person.name for person in workspace.people.present()] == ["Anna"]
        assert workspace.people.secret_of(anna.id).wrong_count == 1
