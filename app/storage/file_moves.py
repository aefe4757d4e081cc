"""Move files to the trash and back, together with the records about them."""

from __future__ import annotations

import logging
import os
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
    """Move what lies below `stray` into `home`, at the same places; what is there already stays.

    Whoever made `stray` may write there or remove it at the same moment, as an import does that finds its product gone: what
    vanishes needs no home, and what arrives too late its writer takes away. So nothing is raised; what stays behind is logged.
    """
    if not home.is_dir():
        return
    for folder, _, names in os.walk(stray, topdown=False):  # says nothing of a folder that is not there any more
        try:
            for path in (Path(folder, name) for name in names):
                target = home / path.relative_to(stray)
                if target.exists():
                    path.unlink(missing_ok=True)  # images are named by their content: it is the same one
                else:
                    _move(path, target)
            Path(folder).rmdir()
        except FileNotFoundError:
            continue
        except (OSError, FileRefusedError):
            log.warning("%s stays behind.", folder, exc_info=True)


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
        if isinstance(error, FileNotFoundError) and not source.exists():
            log.warning("%s went at this moment; only its record is changed.", source)
            return False
        raise FileRefusedError(codes.CannotMove(str(source), str(target), str(error.strerror or error))) from error
    return True
