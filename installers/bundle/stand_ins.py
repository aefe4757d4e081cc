"""Small libraries in the place of large ones that the loader asks for and nobody calls.

A library that was linked with another is not loaded without it, even if it never calls it: torch's build for graphics cards wants
gigabytes of CUDA on a machine that has no such card. A stand-in has the names and versions that the other libraries of the bundle
want, and ends the process with a plain sentence if one of them is called after all. So nothing can be computed wrongly, and what
would need the library fails in a child process, whose end is a NOT CHECKED.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.bundle.shared_libraries import Symbol, defined_symbols, soname, undefined_names
from installers.papers.terms import STAND_IN

_HEAD = """
#include <stdio.h>
#include <stdlib.h>
static const char said[] __attribute__((used)) = "{name} was called, {said}.\\n";
static _Noreturn void refuse(void) {{
    fputs(said, stderr);
    abort();
}}
"""
_REFUSING = """void f{number}(void) __asm__("{name}");
void f{number}(void) {{ refuse(); }}
"""
_ANSWERING = """void *f{number}(void) __asm__("{name}");
void *f{number}(void) {{ static _Alignas(64) char storage[256]; return storage; }}
"""
_CONSTRUCTING = """extern void *const class_types{number}[] __asm__("_ZTVN10__cxxabiv117__class_type_infoE");
static const struct {{ const void *kind; const char *name; }} type{number} = {{ &class_types{number}[2], "7StandIn" }};
static void *nothing{number}(void) {{ return 0; }}
#define N nothing{number}
static const void *const methods{number}[] = {{ 0, &type{number}, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N }};
#undef N
void f{number}(const void **object) __asm__("{name}");
void f{number}(const void **object) {{ object[0] = &methods{number}[2]; object[1] = 0; }}
"""
"""An object of a class of its own, whose methods do nothing, and that nobody holds yet: torch counts that behind the methods."""
_TYPE = """extern void *const class_types{number}[] __asm__("_ZTVN10__cxxabiv117__class_type_infoE");
extern const struct {{ const void *kind; const char *name; }} d{number} __asm__("_ZTI{name}");
const __typeof__(d{number}) d{number} = {{ &class_types{number}[2], "{name}" }};
"""
"""What C++ knows of a class while the program runs: its kind and its name. Bindings ask for it when they are loaded."""
_TYPE_PREFIX = "_ZTI"
_DATA = """extern char d{number}[{size}] __asm__("{name}");
_Alignas(64) char d{number}[{size}];
"""


@dataclass(frozen=True, slots=True)
class Harmless:
    """Functions that must not end the process, because others call them when they are loaded."""

    variables: frozenset[str] = frozenset()
    """Return the address of a variable."""
    constructors: frozenset[str] = frozenset()
    """Make an object that torch counts the holders of."""


def replace_with_stand_in(
    library: Path, originals: Sequence[Path], others: Iterable[Path], harmless: Harmless | None = None
) -> int:
    """Write a stand-in to the place `library`; returns how many symbols it has.

    Args:
        library: where it belongs; what is there is replaced.
        originals: the library whose name counts, then those that came with it alone; their symbols, sizes and versions count.
        others: the libraries of the bundle; what they want decides which symbols it must have.
        harmless: what others call already when they are loaded.
    """
    users = [other for other in others if other not in (library, *originals)]
    had = {name for user in users for name in defined_symbols(user)}
    wanted = {name for user in users for name in undefined_names(user)}
    defined = {name: symbol for original in reversed(originals) for name, symbol in defined_symbols(original).items()}
    named = [symbol for name, symbol in sorted(defined.items()) if name in wanted]
    symbols = [symbol for symbol in named if not (symbol.is_weak and symbol.name in had)]
    _link(library, soname(originals[0]), symbols, harmless or Harmless())
    return len(symbols)


def _link(library: Path, called: str, symbols: Sequence[Symbol], harmless: Harmless) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, versions, built = folder / "stand_in.c", folder / "versions", folder / "library.so"
        source.write_text(_source(called, symbols, harmless or Harmless()), encoding="utf-8")
        versions.write_text(_version_script(symbols), encoding="utf-8")
        options = ["-shared", "-fPIC", "-O1", "-s", f"-Wl,-soname,{called}", f"-Wl,--version-script={versions}"]
        subprocess.run(["gcc", *options, "-o", str(built), str(source)], check=True)
        library.unlink(missing_ok=True)
        library.write_bytes(built.read_bytes())
        library.chmod(0o755)


def _source(called: str, symbols: Sequence[Symbol], harmless: Harmless) -> str:
    parts = [_HEAD.format(name=called, said=STAND_IN.decode())]
    for number, symbol in enumerate(symbols):
        if symbol.is_code:
            parts.append(_body(symbol, harmless).format(number=number, name=symbol.name))
        elif symbol.name.startswith(_TYPE_PREFIX):
            parts.append(_TYPE.format(number=number, name=symbol.name.removeprefix(_TYPE_PREFIX)))
        else:
            parts.append(_DATA.format(number=number, name=symbol.name, size=max(symbol.size, 8)))
    return "".join(parts)


def _body(symbol: Symbol, harmless: Harmless) -> str:
    if symbol.name in harmless.variables:
        return _ANSWERING
    return _CONSTRUCTING if symbol.name in harmless.constructors else _REFUSING


def _version_script(symbols: Sequence[Symbol]) -> str:
    by_version: defaultdict[str, list[str]] = defaultdict(list)
    for symbol in symbols:
        by_version[symbol.version].append(symbol.name)
    if not by_version:
        return "{ local: *; };\n"
    blocks = []
    for version, names in sorted(by_version.items()):
        listed = " ".join(f'"{name}";' for name in names)
        blocks.append(f"{version} {{ global: {listed} }};" if version else f"{{ global: {listed} local: *; }};")
    return "\n".join(blocks) + "\n"
