"""What ELF libraries define, need and are called, as the binutils tell."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_LINE = re.compile(r"^(?:(?P<address>[0-9a-f]+)\s+)?(?:(?P<size>[0-9a-f]+)\s+)?(?P<kind>[A-Za-z])\s+(?P<name>\S+)$")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)]")
_SONAME = re.compile(r"\(SONAME\).*\[(.+)]")
_VERSION_NEED = re.compile(r"Name: (\S+)\s+Flags:")
_SEGMENT = re.compile(r"(?m)^\s*LOAD\s+(0x[0-9a-f]+)\s+(0x[0-9a-f]+)\s.*\s(0x[0-9a-f]+)$")
_WEAK = "WwVvu"
_CODE = "TtWwi"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name that a library exports."""

    name: str
    version: str
    """Empty where the library knows no versions."""
    is_code: bool
    size: int
    """In bytes; of code it does not matter."""
    is_weak: bool = False
    """True if the same may stand in other libraries too, any of which serves: what C++ makes of templates."""


def libraries_of(folder: Path) -> list[Path]:
    """All shared libraries below a folder, in a steady order; links are left out."""
    found = (path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in found if _is_elf(path))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def soname(library: Path) -> str:
    """What other libraries call it."""
    match = _SONAME.search(_run("readelf", "-d", "-W", str(library)))
    return match.group(1) if match else library.name


def needed_by(library: Path) -> frozenset[str]:
    """The names of the libraries that are loaded with it."""
    return frozenset(_NEEDED.findall(_run("readelf", "-d", "-W", str(library))))


def defined_symbols(library: Path) -> dict[str, Symbol]:
    """What it exports, by name."""
    symbols = {}
    for line in _run("nm", "-D", "-S", "--defined-only", "--with-symbol-versions", str(library)).splitlines():
        match = _LINE.match(line.strip())
        if match is None:
            continue
        name, _, version = match["name"].replace("@@", "@").partition("@")
        if match["kind"] != "A":  # the names of the versions themselves
            symbols[name] = Symbol(
                name, version, match["kind"] in _CODE, int(match["size"] or "0", 16), match["kind"] in _WEAK
            )
    return symbols


def undefined_names(library: Path) -> frozenset[str]:
    """What it expects from other libraries; what it can do without is left out."""
    names = set()
    for line in _run("nm", "-D", "--undefined-only", str(library)).splitlines():
        kind, _, name = line.strip().rpartition(" ")
        if kind.strip() in ("U", "V"):
            names.add(name.partition("@")[0])
    return frozenset(names)


def version_needs(library: Path) -> frozenset[str]:
    """The versions of symbols that it expects of other libraries: GLIBC_2.34 and the like."""
    return frozenset(_VERSION_NEED.findall(_run("readelf", "-V", "-W", str(library))))


def segments_are_aligned(library: Path) -> bool:
    """True if the loader can map the library: each segment lies in the file as it is to lie in memory, but for whole pages."""
    segments = _SEGMENT.findall(_run("readelf", "-l", "-W", str(library)))
    return all(
        (int(offset, 16) - int(address, 16)) % int(alignment, 16) == 0 for offset, address, alignment in segments
    )


def _run(*command: str) -> str:
    """Each stand-in asks all libraries of a bundle again: what was told of a file is kept while the file is unchanged."""
    status = Path(command[-1]).stat()
    return _told(command, status.st_size, status.st_mtime_ns)


@cache
def _told(command: tuple[str, ...], _size: int, _changed: int) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
