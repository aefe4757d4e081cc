"""Move files to the trash and back, together with the records about them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.messages.codes import stores as codes
from app.storage.errors import FileRefusedError

log = logging.getLogger(__name__)


@contextmanager
def moved_files(moves: Sequence[tuple[Path, Path]]) -> Iterator[None]:
    """Move each (from, to), then run the body, which commits the records; move all back if anything raises.

    A kill in between leaves files moved and records not; opening the workspace puts the files where the records say.

    Raises:
        StorageError: a file could not be moved; all of them are where they were.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            if _move(source, target):
                done.append((source, target))
        yield
    except BaseException:
        for source, target in reversed(done):
            _move(target, source)
        raise


def settle(expected: Path, other: Path) -> None:
    """Move what lies at `other` to `expected`, where its record says it is. Raises StorageError."""
    if other.exists() and not expected.exists():
        log.warning("Moving %s back to %s, where its record says it is.", other, expected)
        _move(other, expected)


def gather(stray: Path, home: Path) -> None:
    """Move what lies below `stray` into `home`, at the same places; what is there already stays. Raises StorageError."""
    if not stray.is_dir() or not home.is_dir():
        return
    for path in [path for path in stray.rglob("*") if path.is_file()]:
        target = home / path.relative_to(stray)
        if target.exists():
            path.unlink()  # images are named by their content: it is the same one
        else:
            _move(path, target)
    for folder in sorted((folder for folder in stray.rglob("*") if folder.is_dir()), reverse=True):
        folder.rmdir()
    stray.rmdir()


def _move(source: Path, target: Path) -> bool:
    """True if moved; False if a person has removed `source` behind our back, which must not block its record."""
    if not source.exists():
        log.warning("%s is gone; only its record is changed.", source)
        return False
    if target.exists():
        raise FileRefusedError(codes.PlaceIsTaken(str(source), str(target)))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
    except OSError as error:
        raise FileRefusedError(codes.CannotMove(str(source), str(target), str(error.strerror or error))) from error
    return True
