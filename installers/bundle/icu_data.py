"""Makes the data of ICU smaller, which Qt sorts by and that is 30 MB large with what nothing here asks for.

ICU looks for names in one table (its "common data", udata.h and ucmndata.h of ICU 73): a header, a count, pairs of offsets to a
name and to its data, sorted by name. What a language lacks it takes from the root of that kind, so the roots stay.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from installers.bundle.shared_libraries import defined_symbols, soname
from installers.errors import InstallerError

_MAGIC, _FORMAT = 0x27DA, b"CmnD"
_ALIGNMENT = 16
_TRANSLATED_NAMES = ("curr", "lang", "rbnf", "region", "translit", "unit", "zone")
"""Names of currencies, languages, places, units and zones, and numbers in words, in every language."""
_ROOTS = ("root.res", "pool.res", "res_index.res", "tzdbNames.res")
_SOURCE = """.section .rodata
.global {symbol}
.type {symbol}, @object
.balign {alignment}
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


@dataclass(frozen=True, slots=True)
class CommonData:
    """A table of ICU's data."""

    header: bytes
    """With ICU's version and copyright; its length is a multiple of 16."""
    items: dict[str, bytes]
    """By name, `icudt73l/coll/root.res`, in the order of the table."""


def reduce_icu_data(library: Path) -> None:
    """Take out of `libicudata.so.N` what nothing here asks for.

    Raises InstallerError: the library is built otherwise than we know.
    """
    symbols = [name for name in defined_symbols(library) if name.startswith("icudt") and name.endswith("_dat")]
    if len(symbols) != 1:
        raise InstallerError(f"{library} holds {len(symbols)} tables of ICU; one was expected.")
    table = read_common_data(library.read_bytes())
    kept = {name: data for name, data in table.items.items() if is_wanted(name)}
    _link(library, symbols[0], write_common_data(CommonData(table.header, kept)))


def is_wanted(name: str) -> bool:
    """True for an item that stays, by its name in the table."""
    kind, _, rest = name.partition("/")[2].rpartition("/")
    if kind in _TRANSLATED_NAMES:
        return rest in _ROOTS
    # Old encodings of text, and the dictionaries by which languages without spaces are cut into words.
    return not rest.endswith((".cnv", ".dict"))


def read_common_data(content: bytes) -> CommonData:
    """Find the table in a library, or in a `.dat` file. Raises InstallerError: there is none."""
    start = content.find(struct.pack("<H", _MAGIC)) - 2
    while start >= 0 and content[start + 12 : start + 16] != _FORMAT:
        start = content.find(struct.pack("<H", _MAGIC), start + 4) - 2
    if start < 0:
        raise InstallerError("There is no table of ICU's data.")
    base = start + struct.unpack_from("<H", content, start)[0]
    (count,) = struct.unpack_from("<I", content, base)
    offsets = [struct.unpack_from("<II", content, base + 4 + 8 * place) for place in range(count)]
    # The last item's end is not told: what follows it in the library comes along.
    ends = [*(data for _, data in offsets[1:]), len(content) - base]
    items = {}
    for (name_at, data_at), end in zip(offsets, ends, strict=True):
        name = content[base + name_at : content.index(b"\0", base + name_at)].decode("ascii")
        items[name] = content[base + data_at : base + end]
    return CommonData(content[start:base], items)


def write_common_data(table: CommonData) -> bytes:
    """The bytes of a table, as `read_common_data` reads them."""
    names = [name.encode("ascii") + b"\0" for name in table.items]
    name_at = 4 + 8 * len(names)
    data_at = name_at + sum(map(len, names))
    entries, blocks = [], []
    for name, data in zip(names, table.items.values(), strict=True):
        padding = -data_at % _ALIGNMENT
        entries.append(struct.pack("<II", name_at, data_at + padding))
        blocks += [b"\xaa" * padding, data]
        name_at += len(name)
        data_at += padding + len(data)
    return b"".join([table.header, struct.pack("<I", len(names)), *entries, *names, *blocks])


def _link(library: Path, symbol: str, data: bytes) -> None:
    called = soname(library)
    with tempfile.TemporaryDirectory() as folder:
        table, source, built = (Path(folder) / name for name in ("table.dat", "table.s", "library.so"))
        table.write_bytes(data)
        source.write_text(_SOURCE.format(symbol=symbol, alignment=_ALIGNMENT, data=table), encoding="ascii")
        command = ["gcc", "-shared", "-nostdlib", "-s", f"-Wl,-soname,{called}", "-o", str(built), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise InstallerError(f"{library.name} cannot be made smaller: {done.stderr[-500:]}")
        content = built.read_bytes()
    library.write_bytes(content)
    library.chmod(0o755)
