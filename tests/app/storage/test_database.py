"""What the stores rely on: readers beside a writer, all or nothing, an orderly end."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert, text, update

from app.storage.database import Database
from app.storage.errors import DatabaseRefusedError
from app.storage.numbers import MODEL, take_numbers
from app.storage.tables import SCHEMA
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from tests.support.said import raises_saying

PRODUCTS = SCHEMA.products


def _in_thread(work: Callable[[], object]) -> float:
    """Seconds that `work` takes in a thread of its own; a minute if it never ends."""
    started = time.monotonic()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    return time.monotonic() - started


def _add_product(database: Database, name: str) -> None:
    with database.transaction() as connection:
        connection.execute(insert(PRODUCTS.table), {"name": name, "name_key": name, "folder": name, "created_at": ""})


def test_every_connection_of_the_embedded_database_is_durable_and_checks_references(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a.sqlite")

    def settings() -> tuple[object, ...]:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return tuple(database.query(text(f"PRAGMA {name}"))[0][0] for name in pragmas)

    assert settings() == ("wal", 2, 1, 10_000)
    with database.transaction() as connection:
        # The writer has a connection of its own, and so has each of these threads.
        found: list[tuple[object, ...]] = []
        threads = [threading.Thread(target=lambda: found.append(settings())) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert connection.scalar(text("PRAGMA synchronous")) == 2
    assert found == [("wal", 2, 1, 10_000)] * 3
    database.close()


def test_reading_waits_for_no_writer_and_sees_what_was_committed(workspace: Workspace) -> None:
    product = workspace.products.create("Gear")
    names: list[str] = []
    with workspace._database.transaction() as connection:  # held open on purpose, as a slow disk does
        connection.execute(update(PRODUCTS.table).values({PRODUCTS.c.name: "Half"}))
        took = _in_thread(lambda: names.append(workspace.products.get(product.id).name))
    assert names == ["Gear"]
    assert took < 5
    assert workspace.products.get(product.id).name == "Half"


def test_writers_take_turns(workspace: Workspace) -> None:
    database = workspace._database
    order: list[str] = []
    waiting = threading.Event()

    def second() -> None:
        waiting.set()
        _add_product(database, "second")
        order.append("second")

    thread = threading.Thread(target=second)
    with database.transaction() as connection:
        connection.execute(
            insert(PRODUCTS.table), {"name": "first", "name_key": "first", "folder": "first", "created_at": ""}
        )
        thread.start()
        assert waiting.wait(10)
        time.sleep(0.2)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    assert [product.name for product in workspace.products.list()] == ["first", "second"]


def test_a_body_that_raises_changes_nothing(workspace: Workspace) -> None:
    with pytest.raises(RuntimeError), workspace._database.transaction() as connection:
        connection.execute(
            insert(PRODUCTS.table), {"name": "lost", "name_key": "lost", "folder": "lost", "created_at": ""}
        )
        raise RuntimeError
    assert workspace.products.list() == ()
    assert workspace.products.create("kept").name == "kept"


def test_numbers_are_given_out_once_by_many_threads(workspace: Workspace) -> None:
    taken: list[int] = []

    def take() -> None:
        for _ in range(20):
            with workspace._database.transaction() as connection:
                taken.extend(take_numbers(connection, SCHEMA.counters, MODEL, 3))

    threads = [threading.Thread(target=take) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 301))


def test_numbers_are_behind_those_of_records_that_came_another_way(workspace: Workspace) -> None:
    batches = SCHEMA.batches
    with workspace._database.transaction() as connection:
        row = {"id": 41, "product_name": "", "model_name": "", "source": "", "started_at": ""}
        connection.execute(insert(batches.table), row)
    assert workspace.batches.create("Gear", "m-0001", "camera").id == 42


def test_closing_waits_for_what_is_under_way(workspace: Workspace) -> None:
    database = workspace._database
    begun, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with database.transaction() as connection:
            connection.execute(
                insert(PRODUCTS.table), {"name": "late", "name_key": "late", "folder": "late", "created_at": ""}
            )
            begun.set()
            go_on.wait(10)

    writer, closer = threading.Thread(target=write), threading.Thread(target=database.close)
    writer.start()
    assert begun.wait(10)
    closer.start()
    closer.join(0.3)
    assert closer.is_alive()
    with raises_saying(StorageError, "closed"):
        workspace.products.list()
    go_on.set()
    writer.join()
    closer.join(10)
    assert not closer.is_alive()


def test_what_was_under_way_at_the_closing_is_stored(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a.sqlite")
    _add_product(database, "kept")
    database.close()
    database.close()
    assert {path.name for path in tmp_path.iterdir()} == {"a.sqlite"}, "the log is folded into the file"
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        assert connection.execute("SELECT name FROM products").fetchall() == [("kept",)]


def test_another_program_that_holds_the_file_is_named_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.engines.BUSY_S", 0.2)
    database = Database.open(tmp_path / "a.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with raises_saying(DatabaseRefusedError, "locked"):
            _add_product(database, "refused")
        assert database.query(PRODUCTS.select()) == []
        other.execute("ROLLBACK")
    _add_product(database, "taken")
    assert [row.name for row in database.query(PRODUCTS.select())] == ["taken"]
    database.close()


def test_a_transaction_holds_the_file_from_its_beginning(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "a.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite", timeout=0.1, isolation_level=None)) as other:
        with database.transaction(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    database.close()
