"""What a folder is that somebody gave: a workspace, a backup of one, or neither."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from app.storage.backups.contents import DESCRIPTION
from app.storage.layout import WorkspaceLayout
from app.storage.station.server_place import is_station


class FolderKind(StrEnum):
    """By the files that lie in it; whether they are whole is found out by whoever opens it."""

    WORKSPACE = "workspace"
    """Also the folder of a station, which remembers where its server is."""
    BACKUP = "backup"
    NEITHER = "neither"


def folder_kind(folder: Path) -> FolderKind:
    """What `folder` is. A backup holds all that a workspace does, and says that it is one."""
    if (folder / DESCRIPTION).is_file():
        return FolderKind.BACKUP
    layout = WorkspaceLayout(folder)
    if layout.manifest.is_file() or layout.database.is_file() or is_station(folder):
        return FolderKind.WORKSPACE
    return FolderKind.NEITHER
