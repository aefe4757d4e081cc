"""Looks at single files and folders of a workspace."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from app.messages.codes import checking as codes
from app.messages.codes import stores
from app.messages.core_sentences import core_message
from app.messages.errors import message_of
from app.storage.checking.problem import Problem, ProblemKind
from app.storage.errors import FileRefusedError
from onenip_core.data.images.image_file import checked_header, read_image_bytes
from onenip_core.errors import DamagedImageError, ImageReadError, ModelFolderError
from onenip_core.hashing import hash_bytes
from onenip_core.manifest import check_tensors, load_manifest


class FileLook:
    """With `only`, nothing is read but what lies at these places: a second look need not read everything again."""

    def __init__(self, root: Path, only: Collection[str] | None = None) -> None:
        self._root = root
        self._only = only
        self.files = 0
        """That were read and compared."""

    def place(self, path: Path) -> str:
        """What a person knows a file by."""
        return place_of(path, self._root)

    def picture(
        self, path: Path, sha256: str | None, is_whole: bool = True, part: int | None = None
    ) -> Iterator[Problem]:
        """Of a picture its hash, where that is known; else its checksums, if it `is_whole`: what could not be judged may have been
        no sound picture when it was kept. `part` is the number of the part whose it is."""
        place = self.place(path)
        if self._only is not None and place not in self._only:
            return
        if not path.is_file():
            yield Problem(ProblemKind.FILE_MISSING, place, codes.RecordedFileMissing(), record=part)
            return
        self.files += 1
        try:
            data = read_image_bytes(path)
            if sha256 is None and is_whole:
                checked_header(data, path.name, min_side=1)
        except DamagedImageError as error:
            yield Problem(ProblemKind.FILE_DAMAGED, place, codes.StoredPictureDamaged(core_message(error.damage)))
        except ImageReadError as error:
            yield Problem(ProblemKind.FILE_DAMAGED, place, codes.FileUnreadable(message_of(error)))
        else:
            if sha256 is not None and hash_bytes(data) != sha256:
                yield Problem(ProblemKind.FILE_ALTERED, place, codes.HashDiffers())

    def model(self, folder: Path, name: str) -> Iterator[Problem]:
        """Manifest and tensors of a model."""
        place = self.place(folder)
        if self._only is not None and place not in self._only:
            return
        if not folder.is_dir():
            yield Problem(ProblemKind.FILE_MISSING, place, codes.ModelFolderMissing(name))
            return
        self.files += 2
        try:
            check_tensors(folder, load_manifest(folder))
        except ModelFolderError as error:
            yield Problem(ProblemKind.FILE_ALTERED, place, codes.ModelAltered(message_of(error)))
        except OSError as error:
            yield Problem(ProblemKind.FILE_ALTERED, place, codes.FileUnreadable(error.strerror or str(error)))

    def unknown(self, folder: Path, known: Iterable[str]) -> Iterator[Problem]:
        """What lies in a folder, and is not among these names. Raises StorageError: the folder cannot be read."""
        names = set(known)
        for name in names_in(folder):
            if name not in names:
                path = folder / name
                yield Problem(ProblemKind.FILE_UNKNOWN, self.place(path), codes.NoRecordOfIt(), path)


def place_of(path: Path, root: Path) -> str:
    """Relative to `root` where it lies inside. Names that are no text come with their bytes written out."""
    shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
    return os.fsencode(shown).decode("utf-8", "backslashreplace")


def names_in(folder: Path) -> list[str]:
    """Of files and folders in it; none if it is not there. Raises StorageError: it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise FileRefusedError(stores.FolderUnreadable(str(folder), error.strerror or str(error))) from error
