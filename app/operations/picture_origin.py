"""Where an imported picture comes from, as far as its folder and its file say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.domain.capture_session import PictureOrigin
from onenip_core.data.datasets.folder_names import FolderKind, FolderNames
from onenip_core.data.datasets.split_folders import is_named_like_train
from onenip_core.data.images.taken_at import read_taken_at


def origin_of(file: Path, data: bytes, roots: frozenset[Path]) -> PictureOrigin:
    """The session is called by the folder in which the file lies, below the folder among `roots` that a person chose. The moment is
    that of the camera, else of the file."""
    return PictureOrigin(_session_of(file, roots), _taken_at(file, data))


def _session_of(file: Path, roots: frozenset[Path]) -> str:
    root = next((parent for parent in file.parents if parent in roots), None)
    if root is None:
        return file.parent.name
    names = FolderNames()
    inner = [
        part
        for part in file.parent.relative_to(root).parts
        if not is_named_like_train(part) and names.kind_of(part) is not FolderKind.GOOD
    ]
    return "/".join([root.name, *inner])


def _taken_at(file: Path, data: bytes) -> str | None:
    said = read_taken_at(data)  # by the clock on the wall, like this computer's
    try:
        moment = datetime.fromtimestamp(file.stat().st_mtime, UTC) if said is None else said.astimezone(UTC)
    except (OSError, ValueError, OverflowError):
        return None
    return moment.isoformat(timespec="milliseconds")
