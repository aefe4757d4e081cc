"""The images below a folder one by one, for folders whose list is too long for memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from onenip_core.data.images.image_io import IMAGE_SUFFIXES, natural_key
from onenip_core.errors import ImageReadError


def iterate_images(folder: Path, skipped: frozenset[Path] = frozenset()) -> Iterator[Path]:
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
            if not is_link:
                yield from iterate_images(entry, skipped)
        elif entry.suffix.lower() in IMAGE_SUFFIXES:
            yield entry
