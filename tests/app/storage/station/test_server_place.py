"""What a station is started with: passwords are never taken, kept or printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.messages.wording.say import say_error
from app.storage.errors import WorkspaceError
from app.storage.station.server_place import FILE, LONGEST_NAME, is_station, server_place
from tests.support.said import raises_saying

ADDRESS = "postgresql://line@server/inspector"


def test_a_folder_without_a_word_of_a_server_is_no_station(tmp_path: Path) -> None:
    assert server_place(tmp_path, None, None, None) is None
    assert not is_station(tmp_path)


def test_what_was_said_once_is_remembered_and_can_be_said_anew(tmp_path: Path) -> None:
    first = server_place(tmp_path, ADDRESS, tmp_path / "shared", "Line  A")
    assert first is not None
    first.keep(tmp_path)
    assert is_station(tmp_path)
    again = server_place(tmp_path, None, None, None)
    assert again == first
    assert again is not None
    assert (again.station, again.url.drivername) == ("Line A", "postgresql+psycopg")
    moved = server_place(tmp_path, None, tmp_path / "elsewhere", None)
    assert moved is not None
    assert (moved.url, moved.shared) == (first.url, tmp_path / "elsewhere")


@pytest.mark.parametrize(
    "address",
    ["postgresql://line:secret@server/inspector", "postgresql://line@server/inspector?password=secret"],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(tmp_path: Path, address: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        server_place(tmp_path, address, tmp_path / "shared", None)
    assert "holds a password" in say_error(caught.value)
    assert "secret" not in say_error(caught.value)


@pytest.mark.parametrize(
    "address", ["sqlite:///x.sqlite", "server/inspector", "postgresql://server", "mysql://a@b/c", ""]
)
def test_an_address_of_another_kind_is_refused(tmp_path: Path, address: str) -> None:
    if address:
        with raises_saying(WorkspaceError, "no address of a PostgreSQL database"):
            server_place(tmp_path, address, tmp_path / "shared", None)
    else:
        assert server_place(tmp_path, address, None, None) is None


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with raises_saying(WorkspaceError, "--shared DIR"):
        server_place(tmp_path, ADDRESS, None, None)
    with raises_saying(WorkspaceError, "go with --database"):
        server_place(tmp_path, None, tmp_path / "shared", None)
    with raises_saying(WorkspaceError, "1 to"):
        server_place(tmp_path, ADDRESS, tmp_path / "shared", "x" * (LONGEST_NAME + 1))


def test_a_workspace_of_one_computer_does_not_become_a_station(tmp_path: Path) -> None:
    (tmp_path / "inspector.sqlite").write_bytes(b"records")
    with raises_saying(WorkspaceError, "records of its own"):
        server_place(tmp_path, ADDRESS, tmp_path / "shared", None)


def test_a_damaged_memory_is_no_station_and_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{", encoding="utf-8")
    assert server_place(tmp_path, None, None, None) is None
    place = server_place(tmp_path, ADDRESS, tmp_path / "shared", "Line A")
    assert place is not None
    place.keep(tmp_path)
    assert server_place(tmp_path, None, None, None) == place


def test_a_missing_driver_is_said_before_anything_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.station.server_place.find_spec", lambda _name: None)
    with raises_saying(WorkspaceError, "psycopg.*is not installed"):
        server_place(tmp_path, ADDRESS, tmp_path / "shared", None)
