"""The images of a folder, in natural order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from onenip_core.data.images.image_io import IMAGE_SUFFIXES
from onenip_core.errors import ImageReadError


def list_images(folder: Path, recursive: bool = False) -> tuple[Path, ...]:
    """Image files of a folder in natural order ("part 2" before "part 10"), without hidden files and folders.

    Raises:
        ImageReadError: the folder is missing or may not be read.
    """
    return tuple(iterate_images(folder, recursive=recursive))


def natural_key(name: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Sort key under which numbers inside names count as numbers and upper and lower case are alike."""
    pieces = re.findall(r"[0-9]+|[^0-9]+", name)
    return tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece.casefold()) for piece in pieces), name


def iterate_images(folder: Path, skipped: frozenset[Path] = frozenset(), *, recursive: bool = True) -> Iterator[Path]:
    """Image files of a folder and the folders in it, in the order of `list_images`; no more than one folder's names are held.

    `skipped` are absolute folders that are left out.

    Raises:
        ImageReadError: a folder is missing or may not be read.
    """
    if folder.absolute() in skipped:
        return
    try:
        entries = [
            (entry, entry.is_dir(), entry.is_symlink()) for entry in folder.iterdir() if not entry.name.startswith(".")
        ]
    except OSError as error:
        raise ImageReadError(
            f"The folder {folder} cannot be read: {error.strerror or error}. "
            "Check that it exists and that you may open it."
        ) from error
    # A folder's files have its name and a slash in front: so "a b/1.png" comes before "a/1.png", as in one long sorted list.
    entries.sort(key=lambda found: natural_key(f"{found[0].name}/" if found[1] else found[0].name))
    for entry, is_folder, is_link in entries:
        if is_folder:
            if recursive and not is_link:
                yield from iterate_images(entry, skipped)
        elif entry.suffix.lower() in IMAGE_SUFFIXES:
            yield entry
