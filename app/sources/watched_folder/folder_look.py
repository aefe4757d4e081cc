"""One look at a watched folder: which files lie there, by the rules of the folder that is inspected once."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.sources.watched_folder.file_state import FileState, SeenFile
from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.data.images.passed_over import passed_over
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES, reason_against

DONE_FOLDER = "done"
"""Inside the watched folder; what lies in it is never inspected."""

_TEMPORARY = frozenset({LeftOutReason.UNFINISHED, LeftOutReason.HIDDEN, LeftOutReason.COMPANION})
"""Names under which programs write what they rename when it is complete."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found."""

    images: Mapping[str, SeenFile]
    """By their path inside the folder, with slashes."""
    temporary: frozenset[SeenFile]
    """Files with temporary names, which may be renamed yet."""
    left_out: tuple[LeftOut, ...]


class FolderLook:
    """Looks again and again. A file without a known suffix is opened only when it is new or has changed."""

    def __init__(self, folder: Path, recursive: bool) -> None:
        self._folder = folder
        self._recursive = recursive
        self._kinds: dict[tuple[str, FileState], LeftOutReason | None] = {}

    def look(self) -> Look:
        """Raises OSError: the folder, or one inside it, is out of reach. Then nothing can be said of any file."""
        found = _Found({}, set(), [], {})
        status = self._folder.stat()
        seen = {(status.st_dev, status.st_ino)}
        self._look_into(found, seen)
        self._kinds = found.kinds
        return Look(found.images, frozenset(found.temporary), tuple(found.left_out))

    def _look_into(self, found: _Found, seen: set[tuple[int, int]]) -> None:
        below: list[tuple[Path, str]] = [(self._folder, "")]
        while below:
            path, inside = below.pop()
            try:
                with os.scandir(path) as listing:
                    entries = list(listing)
            except (FileNotFoundError, PermissionError) as error:
                if not inside:
                    raise
                if isinstance(error, PermissionError):  # else it went away meanwhile
                    found.left_out.append(LeftOut(path, LeftOutReason.CANNOT_BE_OPENED, is_folder=True))
                continue
            for entry in entries:
                reason, is_folder = self._reason_against(entry, f"{inside}{entry.name}", found, seen)
                if reason is not None:
                    found.left_out.append(LeftOut(path / entry.name, reason, is_folder))
                elif is_folder:
                    below.append((path / entry.name, f"{inside}{entry.name}/"))

    def _reason_against(
        self, entry: os.DirEntry[str], name: str, found: _Found, seen: set[tuple[int, int]]
    ) -> tuple[LeftOutReason | None, bool]:
        """Why an entry is left out, and whether it is a folder; an image is noted in `found`."""
        try:
            status = entry.stat()
        except FileNotFoundError:  # it went away meanwhile, or a link leads nowhere
            return LeftOutReason.CANNOT_BE_OPENED if entry.is_symlink() else None, False
        except OSError as error:
            if Path(name).suffix.lower() in IMAGE_SUFFIXES and not isinstance(error, PermissionError):
                raise  # the share has trouble: a part must not look as if it had gone
            return LeftOutReason.CANNOT_BE_OPENED, False
        if stat.S_ISDIR(status.st_mode):
            return self._reason_against_folder(entry, name, status, seen), True
        file = SeenFile(FileState.of(status), (status.st_dev, status.st_ino) if status.st_ino else None)
        reason = passed_over(entry.name) or self._reason_against_file(entry.path, name, status, file.state, found)
        if reason is None:
            found.images[name] = file
        elif reason in _TEMPORARY:
            found.temporary.add(file)
        return reason, False

    def _reason_against_folder(
        self, entry: os.DirEntry[str], name: str, status: os.stat_result, seen: set[tuple[int, int]]
    ) -> LeftOutReason | None:
        if name.casefold() == DONE_FOLDER:
            return LeftOutReason.EARLIER_RESULTS
        by_name = passed_over(entry.name)
        if by_name is not None:
            return by_name
        if _has_hidden_flag(status):
            return LeftOutReason.HIDDEN
        if not self._recursive:
            return LeftOutReason.SUBFOLDER
        whole = status if status.st_ino else Path(entry.path).stat()  # a listing of Windows knows no identity
        identity = (whole.st_dev, whole.st_ino)
        if identity in seen:
            return LeftOutReason.SEEN_ALREADY
        seen.add(identity)
        return None

    def _reason_against_file(
        self, path: str, name: str, status: os.stat_result, state: FileState, found: _Found
    ) -> LeftOutReason | None:
        if _has_hidden_flag(status):
            return LeftOutReason.HIDDEN
        if not stat.S_ISREG(status.st_mode):
            return LeftOutReason.NO_REGULAR_FILE
        key = (name, state)
        known = key in self._kinds
        found.kinds[key] = reason = self._kinds[key] if known else reason_against(Path(path), status.st_size)
        return reason


@dataclass(slots=True)
class _Found:
    images: dict[str, SeenFile]
    temporary: set[SeenFile]
    left_out: list[LeftOut]
    kinds: dict[tuple[str, FileState], LeftOutReason | None]


def _has_hidden_flag(status: os.stat_result) -> bool:
    windows: int = getattr(status, "st_file_attributes", 0)
    mac: int = getattr(status, "st_flags", 0)
    return bool(windows & stat.FILE_ATTRIBUTE_HIDDEN or mac & stat.UF_HIDDEN)
