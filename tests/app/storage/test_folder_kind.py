"""What a folder is that somebody gave."""

from __future__ import annotations

from pathlib import Path

from app.storage.backups.backing_up import back_up_workspace
from app.storage.folder_kind import FolderKind, folder_kind
from app.storage.station.server_place import FILE
from app.storage.workspace import Workspace


def test_a_workspace_a_backup_of_it_and_neither(tmp_path: Path) -> None:
    path, backup = tmp_path / "workspace", tmp_path / "backup"
    Workspace.open(path).close()
    back_up_workspace(path, backup, lambda _files: None)
    assert folder_kind(path) is FolderKind.WORKSPACE
    assert folder_kind(backup) is FolderKind.BACKUP, "it holds all that a workspace does"
    for neither in (tmp_path, tmp_path / "gone", path / "inspector.sqlite"):
        assert folder_kind(neither) is FolderKind.NEITHER


def test_the_folder_of_a_station_is_one_too(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"database": "postgresql://qa@host/onenip", "shared": "/srv/onenip"}')
    assert folder_kind(tmp_path) is FolderKind.WORKSPACE
