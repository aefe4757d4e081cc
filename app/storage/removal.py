"""Remove files and folders from the disk, as far as it lets them go."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

_REPORT_EVERY = 50


@dataclass(frozen=True, slots=True)
class Removed:
    """What became of a removal."""

    freed: int = 0
    """Bytes of the files that are gone."""
    left: int = 0
    """Files that refused, because a program holds them or nobody may write there."""
    first: str = ""
    """Path of one of them."""
    error: str = ""
    """Why it refused."""
    is_complete: bool = True
    """False if it was cancelled."""


def size_of(path: Path) -> int:
    """Bytes of a file or of all files below a folder; what vanishes meanwhile counts nothing."""
    return sum(_bytes(file) for file in _files(path))


def remove_all(
    paths: Iterable[Path],
    cancelled: Callable[[], bool] = lambda: False,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Removed:
    """Remove files, and folders with all that is in them; links are removed and not followed. Raises nothing.

    `report` takes files done and total. What refuses stays where it is, and what was not reached when `cancelled` became true.
    """
    paths = tuple(paths)
    files = [file for path in paths for file in _files(path)]
    freed, left, first, why = 0, 0, "", ""
    for done, file in enumerate(files):
        if cancelled():
            return Removed(freed, left, first, why, is_complete=False)
        if done % _REPORT_EVERY == 0:
            report(done, len(files))
        size = _bytes(file)
        try:
            file.unlink(missing_ok=True)
            freed += size
        except OSError as error:
            log.warning("%s stays: %s", file, error)
            left, first, why = left + 1, first or str(file), why or str(error.strerror or error)
    report(len(files), len(files))
    for path in paths:
        _remove_folders(path)
    return Removed(freed, left, first, why)


def _files(path: Path) -> Iterable[Path]:
    if path.is_symlink() or not path.is_dir():
        return (path,) if path.is_symlink() or path.exists() else ()
    return (
        Path(folder, name)
        for folder, folders, names in os.walk(path)
        for name in (*names, *(each for each in folders if Path(folder, each).is_symlink()))
    )


def _bytes(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


def _remove_folders(path: Path) -> None:
    for folder, _, _ in os.walk(path, topdown=False):
        try:
            Path(folder).rmdir()
        except OSError as error:
            log.debug("%s stays: %s", folder, error)  # a file in it was told already
