"""Which images a folder holds, in natural order, and what else lies there and is not looked at.

The one walk of everything that takes a folder: import, inspection, training, evaluation, archives. What a person names by itself is
no matter of a walk: that is read, or refused by its name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.data.images.passed_over import passed_over
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES, reason_against
from onenip_core.errors import ImageReadError
from onenip_core.sentences import filled


@dataclass(frozen=True, slots=True)
class ImageWalk:
    """What a folder holds: its images in natural order, and everything that was left out."""

    images: tuple[Path, ...]
    left_out: tuple[LeftOut, ...] = ()


def list_images(folder: Path, recursive: bool = False) -> tuple[Path, ...]:
    """Image files of a folder in natural order ("part 2" before "part 10"), without hidden files and folders.

    Raises:
        ImageReadError: the folder is missing or may not be read.
    """
    return walk_images(folder, recursive=recursive).images


def walk_images(folder: Path, *, recursive: bool = True) -> ImageWalk:
    """The same with what was left out, subfolders among it if they are not asked for.

    Raises:
        ImageReadError: as `list_images`.
    """
    left_out: list[LeftOut] = []
    images = tuple(iterate_images(folder, recursive=recursive, on_left_out=left_out.append))
    return ImageWalk(images, tuple(left_out))


def natural_key(name: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Sort key under which numbers inside names count as numbers and upper and lower case are alike."""
    pieces = re.findall(r"[0-9]+|[^0-9]+", name)
    return tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece.casefold()) for piece in pieces), name


def iterate_images(
    folder: Path,
    skipped: frozenset[Path] = frozenset(),
    *,
    recursive: bool = True,
    on_left_out: Callable[[LeftOut], object] = lambda _left_out: None,
) -> Iterator[Path]:
    """Image files of a folder and the folders in it, in the order of `list_images`; only names of the folders on the way are held.

    Linked folders are followed, and every folder is looked into once, however many ways lead there. `skipped` are folders with
    results of an earlier inspection, by whatever path the walk comes to them. What is not looked at is told to `on_left_out` when
    the walk comes by.

    Raises:
        ImageReadError: the folder is missing or may not be read.
    """
    walk = _Walk(skipped, recursive, on_left_out)
    try:
        if walk.holds_earlier_results(folder):
            on_left_out(LeftOut(folder, LeftOutReason.EARLIER_RESULTS, is_folder=True))
            return
        entries = walk.entries_of(folder)
    except OSError as error:
        raise ImageReadError(
            filled(
                "The folder {folder} cannot be read: {why}. Check that it exists and that you may open it.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error
    yield from walk.images(entries)


@dataclass(frozen=True, slots=True)
class _Entry:
    path: Path
    status: os.stat_result | None
    """Of what a link leads to; None if that cannot be said."""
    error: int = 0
    """Why it cannot."""

    @property
    def is_folder(self) -> bool:
        return self.status is not None and stat.S_ISDIR(self.status.st_mode)


class _Walk:
    """Goes down with a stack of its own, since folders may lie deeper in each other than calls can."""

    def __init__(self, skipped: frozenset[Path], recursive: bool, on_left_out: Callable[[LeftOut], object]) -> None:
        self._skipped = frozenset(_identities(skipped))
        self._recursive = recursive
        self._tell = on_left_out
        self._seen: set[object] = set()

    def holds_earlier_results(self, folder: Path) -> bool:
        """True if it is one of those that are skipped. Raises OSError."""
        return _identity(folder, folder.stat()) in self._skipped

    def entries_of(self, folder: Path) -> Iterator[_Entry]:
        """What lies in a folder, in natural order. Raises OSError."""
        self._seen.add(_identity(folder, folder.stat()))
        with os.scandir(folder) as found:
            entries = [_look_at(folder / entry.name, entry) for entry in found]
        # A folder's files have its name and a slash in front: so "a b/1.png" comes before "a/1.png", as in one long sorted list.
        entries.sort(key=lambda entry: natural_key(f"{entry.path.name}/" if entry.is_folder else entry.path.name))
        return iter(entries)

    def images(self, entries: Iterator[_Entry]) -> Iterator[Path]:
        open_folders = [entries]
        while open_folders:
            entry = next(open_folders[-1], None)
            if entry is None:
                open_folders.pop()
                continue
            reason = self._reason_against(entry)
            if reason is None and not entry.is_folder:
                yield entry.path
                continue
            if reason is None:
                try:
                    open_folders.append(self.entries_of(entry.path))
                except OSError:
                    reason = LeftOutReason.CANNOT_BE_OPENED
            if reason is not None:
                self._tell(LeftOut(entry.path, reason, entry.is_folder))

    def _reason_against(self, entry: _Entry) -> LeftOutReason | None:
        by_name = passed_over(entry.path.name)
        if by_name is not None:
            return by_name
        if entry.status is None:
            return _reason_against_unknown(entry)
        if _has_hidden_flag(entry.status):
            return LeftOutReason.HIDDEN
        if entry.is_folder:
            return self._reason_against_folder(entry.path, entry.status)
        if not stat.S_ISREG(entry.status.st_mode):
            return LeftOutReason.NO_REGULAR_FILE
        return reason_against(entry.path, entry.status.st_size)

    def _reason_against_folder(self, path: Path, status: os.stat_result) -> LeftOutReason | None:
        if not self._recursive:
            return LeftOutReason.SUBFOLDER
        identity = _identity(path, status)
        if identity in self._skipped:
            return LeftOutReason.EARLIER_RESULTS
        return LeftOutReason.SEEN_ALREADY if identity in self._seen else None


def _look_at(path: Path, entry: os.DirEntry[str]) -> _Entry:
    try:
        status = entry.stat()
        # On Windows a listing knows no identity of what lies there.
        return _Entry(path, status if status.st_ino else path.stat())
    except OSError as error:
        return _Entry(path, None, error.errno or 0)


def _reason_against_unknown(entry: _Entry) -> LeftOutReason | None:
    """A file whose state cannot be asked for is read if it is called an image: so the part is not checked, and says why."""
    if entry.path.suffix.lower() in IMAGE_SUFFIXES:
        return None
    return LeftOutReason.SEEN_ALREADY if entry.error == errno.ELOOP else LeftOutReason.CANNOT_BE_OPENED


def _identities(folders: Iterable[Path]) -> Iterator[object]:
    for folder in folders:
        with contextlib.suppress(OSError):  # what is not there needs not be skipped
            yield _identity(folder, folder.stat())


def _identity(folder: Path, status: os.stat_result) -> object:
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)


def _has_hidden_flag(status: os.stat_result) -> bool:
    windows: int = getattr(status, "st_file_attributes", 0)
    mac: int = getattr(status, "st_flags", 0)
    return bool(windows & stat.FILE_ATTRIBUTE_HIDDEN or mac & stat.UF_HIDDEN)
