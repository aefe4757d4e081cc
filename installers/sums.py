"""Sums and lists of what is published: `python -m installers.sums DIR` writes DIR/SHA256SUMS.

With --list FILE it writes a list of all files below DIR instead.
"""

from __future__ import annotations

import argparse
import hashlib
import stat
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.errors import InstallerError
from onenip_core.atomic_files import write_bytes_atomic

SUMS = "SHA256SUMS"
_HIDDEN = "."
"""Begins names of what tools leave for themselves, such as the `.gitignore` of `uv build`: nobody publishes it."""
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, order=True)
class ListedFile:
    """One file or link of a folder."""

    path: str
    """Below the folder, with slashes."""
    size: int
    """In bytes; of a link, of the path it leads to."""
    mode: int
    """Permissions, such as 0o755; of a link always 0o777."""
    sha256: str
    """In hexadecimal; of a link, of the path it leads to."""
    target: str
    """Where a link leads to; empty for a file."""

    def line(self) -> str:
        """As it stands in a list."""
        arrow = f" -> {self.target}" if self.target else ""
        return f"{self.sha256}  {self.mode:04o}  {self.size:>12}  {self.path}{arrow}"


def listed_files(folder: Path) -> tuple[ListedFile, ...]:
    """Every file and link below a folder, sorted by path: the same files give the same list.

    Raises InstallerError: the folder is missing or has neither files nor links.
    """
    found = tuple(sorted(_listed(path, folder) for path in folder.rglob("*") if path.is_symlink() or path.is_file()))
    if not found:
        raise InstallerError(f"{folder} holds no files, so there is nothing to list. Build first.")
    return found


def file_list(folder: Path) -> str:
    """The list of a folder: hash, mode, size and path, one a line."""
    return "".join(f"{each.line()}\n" for each in listed_files(folder))


def sha256sums(folder: Path) -> str:
    """The sums of what lies directly in a folder, for `sha256sum -c`; hidden files, the sums and their signatures are left out."""
    lines = [
        f"{_digest_of_file(path)}  {path.name}\n"
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith((SUMS, _HIDDEN))
    ]
    if not lines:
        raise InstallerError(f"{folder} holds no files, so there is nothing to sum. Build first.")
    return "".join(lines)


def write_sums(folder: Path) -> Path:
    """Write SHA256SUMS into a folder. Raises InstallerError, StorageError."""
    path = folder / SUMS
    write_bytes_atomic(path, sha256sums(folder).encode())
    return path


def _listed(path: Path, folder: Path) -> ListedFile:
    place = path.relative_to(folder).as_posix()
    if path.is_symlink():
        target = str(path.readlink())
        return ListedFile(place, len(target.encode()), 0o777, hashlib.sha256(target.encode()).hexdigest(), target)
    status = path.stat()
    return ListedFile(place, status.st_size, stat.S_IMODE(status.st_mode), _digest_of_file(path), "")


def _digest_of_file(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write sums or a list."""
    parser = argparse.ArgumentParser(prog="python -m installers.sums", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--list", type=Path, metavar="FILE", help="write the list of all files below DIR here instead")
    parsed = parser.parse_args(arguments)
    try:
        if parsed.list is None:
            written = write_sums(parsed.folder)
        else:
            written = parsed.list
            write_bytes_atomic(written, file_list(parsed.folder).encode())
    except InstallerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{written}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
