"""Open a model file: it is one, whole, in structure, and its description is true to its members."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from onenip_core.errors import ModelFileError
from onenip_core.manifest import MANIFEST_NAME
from onenip_core.model_file.contents import (
    MAX_DESCRIPTION_BYTES,
    NOTHING_CHANGED,
    ModelFileContents,
    contents_from_bytes,
)
from onenip_core.model_file.foreign_zip import listed_names
from onenip_core.model_file.members import DESCRIPTION_NAME, MIME_NAME, MIME_TYPE, may_be_member
from onenip_core.model_file.stored_archive import ArchiveError, Member, first_member, read_content, read_members
from onenip_core.sentences import filled

# A named pipe would wait for its writer for ever.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class OpenModelFile:
    """A model file that is open and whose structure was checked; the hashes of its members are not yet."""

    path: Path
    file: BinaryIO
    contents: ModelFileContents
    members: tuple[Member, ...]
    """Those that the description names, in its order."""

    def read(self, member: Member) -> Iterator[bytes]:
        """A member's content in blocks. Raises ModelFileError: it cannot be read, is cut off, or was changed."""
        try:
            yield from read_content(self.file, member)
        except ArchiveError as error:
            raise ModelFileError(
                filled(
                    "{path} is damaged: {error}. {nothing_changed}",
                    path=self.path,
                    error=error,
                    nothing_changed=NOTHING_CHANGED,
                )
            ) from error
        except OSError as error:
            raise unreadable(self.path, error) from error


@contextlib.contextmanager
def open_model_file(path: Path) -> Iterator[OpenModelFile]:
    """Open a model file and check everything but the content of its members.

    Raises:
        ModelFileError: it is no model file, or a damaged, altered or newer one; the text says which.
    """
    with _open_regular(path) as file:
        try:
            size = os.fstat(file.fileno()).st_size
            _check_kind(path, file, size)
            members = read_members(file, size)
            contents = _read_description(path, file, members)
        except ArchiveError as error:
            raise ModelFileError(
                filled(
                    "{path} is damaged or was altered: {error}. {nothing_changed}",
                    path=path,
                    error=error,
                    nothing_changed=NOTHING_CHANGED,
                )
            ) from error
        except OSError as error:
            raise unreadable(path, error) from error
        yield OpenModelFile(path, file, contents, tuple(members[2:]))


def unreadable(path: Path, error: OSError) -> ModelFileError:
    """For a person: the system does not let the file be read."""
    return ModelFileError(
        filled("{path} cannot be read: {why}. Nothing was changed.", path=path, why=error.strerror or error)
    )


@contextlib.contextmanager
def _open_regular(path: Path) -> Iterator[BinaryIO]:
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
    except (OSError, ValueError) as error:
        if path.is_dir():
            raise _no_file(path) from error
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelFileError(
            filled("{path} cannot be opened: {reason}. Nothing was changed.", path=path, reason=reason)
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _no_file(path)
    with os.fdopen(descriptor, "rb") as file:
        yield file


def _no_file(path: Path) -> ModelFileError:
    if (path / MANIFEST_NAME).is_file():
        return ModelFileError(
            filled("{path} is a model folder already, no model file. Nothing was changed: use it as it is.", path=path)
        )
    return ModelFileError(
        filled("{path} is no file. Nothing was changed: name a model file, which ends in .onenip.", path=path)
    )


def _check_kind(path: Path, file: BinaryIO, size: int) -> None:
    first = first_member(file)
    if first is None:
        raise ModelFileError(
            filled(
                "{path} is no model file: it does not begin like one. Nothing was changed: choose a file that "
                "was packed by this program, or copy it again.",
                path=path,
            )
        )
    if first == (MIME_NAME, MIME_TYPE):
        return
    names = listed_names(file, size)
    if {MIME_NAME, DESCRIPTION_NAME} <= names:
        raise ModelFileError(
            filled(
                "{path} was unpacked and zipped again by another program, so that nothing vouches for it. "
                "Nothing was changed: use the original file, or pack the model again.",
                path=path,
            )
        )
    if MANIFEST_NAME in names:
        raise ModelFileError(
            filled(
                "{path} is a zip of a model folder, no model file. Nothing was changed: unzip it and use the "
                "folder, or pack the folder with this program.",
                path=path,
            )
        )
    raise ModelFileError(filled("{path} is a zip of another program, no model file. Nothing was changed.", path=path))


def _read_description(path: Path, file: BinaryIO, members: list[Member]) -> ModelFileContents:
    """Raises ArchiveError, ModelFileError."""
    foreign = next((member.name for member in members if not may_be_member(member.name)), None)
    if foreign is not None:
        raise ArchiveError(
            filled("it holds {foreign!r}, which is nothing that belongs into a model file", foreign=foreign)
        )
    if [member.name for member in members[:2]] != [MIME_NAME, DESCRIPTION_NAME]:
        raise ArchiveError(filled("it does not begin with its description"))
    if members[1].bytes > MAX_DESCRIPTION_BYTES:
        raise ArchiveError(filled("its description is larger than any that this program writes"))
    for _ in read_content(file, members[0]):
        pass
    contents = contents_from_bytes(b"".join(read_content(file, members[1])), path)
    found = [(member.name, member.bytes) for member in members[2:]]
    if found != [(name, record.bytes) for name, record in contents.files.items()]:
        missing = [name for name in contents.files if name not in {name for name, _ in found}]
        raise ArchiveError(
            filled("{missing!r} is missing", missing=missing[0])
            if missing
            else filled("it does not hold what its description says")
        )
    return contents
