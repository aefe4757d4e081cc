"""How large the files in the folder of a batch are."""

from __future__ import annotations

import os
from pathlib import Path

from app.messages.codes import stores as codes
from app.storage.errors import FileRefusedError

KINDS = ("images", "maps", "thumbnails")


def file_sizes(folder: Path) -> dict[str, int]:
    """Bytes by the names that records give them, as "images/000001.png". Raises StorageError: a folder cannot be read."""
    return {f"{kind}/{name}": size for kind in KINDS for name, size in _sizes(folder / kind)}


def _sizes(folder: Path) -> list[tuple[str, int]]:
    try:
        with os.scandir(folder) as entries:
            return [(entry.name, entry.stat(follow_symlinks=False).st_size) for entry in entries if entry.is_file()]
    except FileNotFoundError:  # none was ever stored, or the batch is on its way to the trash
        return []
    except OSError as error:
        raise FileRefusedError(codes.FolderUnreadable(str(folder), error.strerror or str(error))) from error
