"""The audit log: what is logged, and that no line can be changed, removed or put in between without being found."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.audit_entry import AuditAction, AuditEntry
from app.messages.wording.say import say
from app.storage.audit.audit_log import AuditFilter, AuditWord
from app.storage.audit.chain import ChainBreak
from app.storage.audit.findings import told_findings
from app.storage.workspace import Workspace

Tamper = Callable[[sqlite3.Connection, Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace whose log has five lines."""
    with Workspace.open(tmp_path / "w") as workspace:
        product = workspace.products.create("Deckel – größer")
        workspace.products.rename(product.id, "Deckel")
        workspace.products.set_threshold(product.id, 1.25)
        workspace.products.trash(product.id)
        workspace.products.restore(product.id)
    return tmp_path / "w"


def entries_of(folder: Path) -> list[AuditEntry]:
    with Workspace.open(folder) as workspace:
        return list(workspace.audit.entries())


def hash_by_hand(lines: list[AuditEntry]) -> str:
    """The chain once more, from its description alone."""
    digest = "0" * 64
    for one in lines:
        fields = [one.number, one.at, one.station, one.account, one.program, one.kind, one.record_id, one.name]
        content = [*fields, str(one.action), one.before, one.after]
        text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        digest = hashlib.sha256((digest + "\n" + text).encode()).hexdigest()
    return digest


def test_says_what_was_before_and_after(folder: Path) -> None:
    created, renamed, limited, trashed, restored = entries_of(folder)

    assert (created.action, created.kind, created.name, created.before) == (
        AuditAction.ADDED,
        "products",
        "Deckel – größer",
        {},
    )
    assert created.after["name"] == "Deckel – größer"
    assert renamed.before == {"name": "Deckel – größer"}
    assert renamed.after == {"name": "Deckel"}
    assert (limited.before, limited.after) == ({"threshold": None}, {"threshold": 1.25})
    assert trashed.after["trashed_at"] == restored.before["trashed_at"]
    assert [one.number for one in (created, renamed, limited, trashed, restored)] == [1, 2, 3, 4, 5]
    assert created.station
    assert created.at.endswith("Z") or "+00:00" in created.at


def test_the_chain_is_what_its_description_says(folder: Path) -> None:
    lines = entries_of(folder)

    assert lines[-1].hash == hash_by_hand(lines)
    assert json.loads((folder / "audit-anchor.json").read_bytes()) == {"number": 5, "hash": lines[-1].hash}


def test_a_sound_log_has_no_findings(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        found = workspace.audit.verify()

    assert found.is_sound
    assert found.head.number == 5
    assert told_findings(found) == ()


def test_an_account_that_is_no_utf_8_is_written_down_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "m\udcfcller")
    monkeypatch.setattr("platform.node", lambda: "line\udce4")
    with Workspace.open(tmp_path / "w") as workspace:
        workspace.products.create("Deckel")
        (line,) = workspace.audit.entries()
        assert (line.account, line.station) == ("m?ller", "line?")
        assert workspace.audit.verify().is_sound


def test_what_was_rolled_back_left_no_line(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        other = workspace.products.create("Boden")
        before = workspace.audit.count()
        with pytest.raises(Exception, match="Deckel"):
            workspace.products.rename(other.id, "Deckel")

        assert workspace.audit.count() == before
        assert workspace.audit.verify().is_sound


@pytest.mark.parametrize("statement", ["DELETE FROM audit_log", "UPDATE audit_log SET name = 'x'"])
def test_the_database_itself_refuses_to_change_a_line(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / "inspector.sqlite")

    with pytest.raises(sqlite3.IntegrityError, match="cannot be changed"):
        connection.execute(statement)


def test_a_record_that_another_program_changes_is_logged_too(folder: Path) -> None:
    connection = sqlite3.connect(folder / "inspector.sqlite")
    connection.execute("UPDATE products SET threshold = 9")
    connection.commit()
    connection.close()

    with Workspace.open(folder) as workspace:
        workspace.products.create("Boden")
        *_, changed, _created = workspace.audit.entries()

    assert changed.after == {"threshold": 9}


def _without_guards(connection: sqlite3.Connection) -> None:
    for event in ("update", "delete"):
        connection.execute(f"DROP TRIGGER audit_kept_{event}")


def _change_a_value(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("UPDATE audit_log SET after = '{\"threshold\": 1.5}' WHERE number = 3")


def _change_who(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("UPDATE audit_log SET account = 'somebody else' WHERE number = 3")


def _remove_one(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("DELETE FROM audit_log WHERE number = 3")


def _remove_and_number_anew(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("DELETE FROM audit_log WHERE number = 3")
    connection.execute("UPDATE audit_log SET number = number - 1 WHERE number > 3")


def _put_one_in(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("UPDATE audit_log SET number = -number WHERE number >= 3")
    connection.execute("UPDATE audit_log SET number = -number + 1 WHERE number < 0")
    connection.execute(
        "INSERT INTO audit_log (number, at, station, account, program, kind, record_id, name, action, before, after, hash)"
        " SELECT 3, at, station, account, program, kind, record_id, name, action, before, after, hash"
        " FROM audit_log WHERE number = 2"
    )


def _cut_the_newest_off(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("DELETE FROM audit_log WHERE number >= 4")


def _empty_it(connection: sqlite3.Connection, _folder: Path) -> None:
    connection.execute("DELETE FROM audit_log")


def _rewrite_the_end(connection: sqlite3.Connection, folder: Path) -> None:
    """As somebody does who knows how hashes are made: the chain itself holds."""
    columns = "number, at, station, account, program, kind, record_id, name, action, before, after, hash"
    rows = connection.execute(f"SELECT {columns} FROM audit_log ORDER BY number").fetchall()
    lines = [
        AuditEntry(*row[:8], AuditAction(row[8]), json.loads(row[9]), json.loads(row[10]), row[11]) for row in rows
    ]
    forged = AuditEntry(*rows[-1][:3], "somebody else", *rows[-1][4:8], lines[-1].action, {}, {"a": 1}, "")
    digest = hash_by_hand([*lines[:-1], forged])
    connection.execute(
        "UPDATE audit_log SET account = 'somebody else', before = '{}', after = '{\"a\": 1}', hash = ? WHERE number = 5",
        (digest,),
    )


def _take_the_anchor(_connection: sqlite3.Connection, folder: Path) -> None:
    (folder / "audit-anchor.json").unlink()


def _do(tamper: Tamper, folder: Path) -> None:
    connection = sqlite3.connect(folder / "inspector.sqlite")
    _without_guards(connection)
    tamper(connection, folder)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("tamper", "breaks", "cut_off", "rewritten", "anchorless"),
    [
        (_change_a_value, (ChainBreak(3, is_missing=False),), 0, False, False),
        (_change_who, (ChainBreak(3, is_missing=False),), 0, False, False),
        (_remove_one, (ChainBreak(3, is_missing=True),), 0, False, False),
        (_remove_and_number_anew, (ChainBreak(3, False), ChainBreak(4, False)), 1, False, False),
        (_put_one_in, tuple(ChainBreak(number, False) for number in (3, 4, 5, 6)), 0, True, False),
        (_cut_the_newest_off, (), 2, False, False),
        (_empty_it, (), 5, False, False),
        (_rewrite_the_end, (), 0, True, False),
        (_take_the_anchor, (), 0, False, True),
    ],
    ids=lambda value: value.__name__.strip("_") if callable(value) else "",
)
def test_finds_what_was_done_to_the_log(
    folder: Path, tamper: Tamper, breaks: tuple[ChainBreak, ...], cut_off: int, rewritten: bool, anchorless: bool
) -> None:
    with Workspace.open(folder) as workspace:
        _do(tamper, folder)
        found = workspace.audit.verify()

    assert (found.breaks, found.cut_off, found.anchor_differs, found.anchor_missing) == (
        breaks,
        cut_off,
        rewritten,
        anchorless,
    )
    assert not found.is_sound
    assert told_findings(found)


@pytest.mark.parametrize(
    ("tamper", "anchor", "head"),
    [(_cut_the_newest_off, 5, 3), (_empty_it, 5, 0), (_put_one_in, 5, 6), (_take_the_anchor, None, 5)],
    ids=lambda value: value.__name__.strip("_") if callable(value) else "",
)
def test_what_is_found_at_a_start_stays_in_the_log(folder: Path, tamper: Tamper, anchor: int | None, head: int) -> None:
    _do(tamper, folder)

    with Workspace.open(folder) as workspace:
        workspace.products.create("Boden")  # the anchor is that of this line now
    with Workspace.open(folder) as workspace:
        found, lines = workspace.audit.verify(), list(workspace.audit.entries())

    assert [line.kind for line in lines[-2:]] == ["audit_log", "products"], "once, before anything else"
    assert (lines[-2].before.get("number"), lines[-2].after["number"]) == (anchor, head)
    assert found.noted_at_a_start == (lines[-2].number,)
    assert not found.is_sound
    assert f"line {lines[-2].number} of the audit log: when" in " ".join(say(each) for each in told_findings(found))


def test_a_rewritten_end_and_an_older_database_are_noted_at_the_start(folder: Path, tmp_path: Path) -> None:
    older = (folder / "inspector.sqlite").read_bytes()
    _do(_rewrite_the_end, folder)
    with Workspace.open(folder) as workspace:
        (noted,) = workspace.audit.verify().noted_at_a_start
        *_, line = workspace.audit.entries()
    assert noted == line.number == 6 and line.before["hash"] != line.after["hash"]

    (folder / "inspector.sqlite").write_bytes(older)
    with Workspace.open(folder) as workspace:
        *_, line = workspace.audit.entries()
    assert (line.before["number"], line.after["number"]) == (6, 5)


def test_says_that_nothing_guards_it_until_the_next_start(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        connection = sqlite3.connect(folder / "inspector.sqlite")
        connection.execute("DROP TRIGGER audit_products_changed")
        connection.close()
        assert workspace.audit.verify().unguarded == ("audit_products_changed",)

    with Workspace.open(folder) as workspace:
        assert workspace.audit.verify().is_sound


def test_finds_lines_by_kind_and_text(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.audit.note("settings", "device", {"device": "auto"}, {"device": "cpu_100%"})
        wanted = workspace.audit.newest(AuditFilter("settings"), None, 10)
        by_text = workspace.audit.newest(
            AuditFilter(words=(AuditWord("GRÖSSER".replace("SS", "ß").lower()),)), None, 10
        )

        assert [one.name for one in wanted] == ["device"]
        assert [one.number for one in by_text] == [2, 1]
        assert workspace.audit.count(AuditFilter(words=(AuditWord("100%"),))) == 1
        assert workspace.audit.count(AuditFilter(words=(AuditWord("100_"),))) == 0
        assert [one.number for one in workspace.audit.newest(AuditFilter(), before=4, most=2)] == [3, 2]


def test_exports_every_line(folder: Path, tmp_path: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.products.create("=1+1")
        lines = list(workspace.audit.entries())
        assert workspace.audit.export(tmp_path / "a.jsonl", lambda _count: True) == 6
        assert workspace.audit.export(tmp_path / "a.csv", lambda _count: True) == 6

    written = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert [one["hash"] for one in written] == [one.hash for one in lines]
    assert written[2]["after"] == {"threshold": 1.25}
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert table[5]["name"] == "'=1+1"
    assert json.loads(table[2]["before"]) == {"threshold": None}
