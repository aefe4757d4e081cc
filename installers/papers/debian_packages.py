"""Libraries that a bundle took from the system it was made on: which Debian package each is from, and that package's licences."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installers.errors import InstallerError, UnknownLicenceError
from installers.papers.debian_licences import licence_of_package

_DOCUMENTS = Path("/usr/share/doc")
_OURS = "/usr/lib/onenip-inspector/"
"""Where an earlier build lies that is installed here: what is in it came from other packages."""


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the system of which libraries are inside."""

    name: str
    version: str
    source: str
    """Source package and its version, as `apt-get source` takes them: `openssl=3.0.17-1`."""
    libraries: tuple[str, ...]
    licence: str
    """An SPDX expression."""
    text: str
    """What the package says of its licences."""


def packages_that_hold(libraries: Iterable[str]) -> tuple[SystemPackage, ...]:
    """The packages that hold these libraries (file names), sorted by name.

    Raises:
        InstallerError: the system is not Debian or made from it.
        UnknownLicenceError: no package has a library, or its licence is not known.
    """
    by_package: defaultdict[str, list[str]] = defaultdict(list)
    for library in sorted(set(libraries)):
        by_package[_package_of(library)].append(library)
    return tuple(_read(package, tuple(files)) for package, files in sorted(by_package.items()))


def _package_of(library: str) -> str:
    for line in _query("--search", f"*/{library}").splitlines():
        package, _, path = line.partition(": ")
        is_of_system = path.startswith(("/lib/", "/usr/lib/")) and not path.startswith(_OURS)
        if is_of_system and not package.startswith("diversion by"):
            return package.partition(":")[0]
    raise UnknownLicenceError(
        f"No installed package holds {library}, so its licence is unknown. "
        "Build on Debian, with the library from one of its packages."
    )


def _read(package: str, libraries: tuple[str, ...]) -> SystemPackage:
    fields = _query("--show", "--showformat", "${Version}\t${source:Package}=${source:Version}\n", package)
    version, source = fields.splitlines()[0].split("\t")
    copyright_file = _DOCUMENTS / package / "copyright"
    if not copyright_file.is_file():
        raise UnknownLicenceError(f"The package {package} does not tell its licences: {copyright_file} is missing.")
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    return SystemPackage(package, version, source, libraries, licence_of_package(package), text)


def _query(*arguments: str) -> str:
    try:
        done = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise InstallerError(
            "dpkg-query is missing: the licences of the system's libraries are told on Debian only."
        ) from error
    return done.stdout
