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
from collections.abc import Iterable
from pathlib import Path

from installers.bundle.shared_libraries import Symbol, defined_symbols, needed_by, soname, undefined_names

_REFUSAL = """
#include <stdio.h>
#include <stdlib.h>
__attribute__((visibility("hidden"), noreturn)) void stand_in_was_called(void) {{
    fputs("{name} was called, which this edition does not contain.\\n", stderr);
    abort();
}}
"""


def replace_with_stand_in(
    library: Path, original: Path, others: Iterable[Path], answered: frozenset[str] = frozenset()
) -> int:
    """Write a stand-in for `original` to the place `library`; returns how many symbols it has.

    Args:
        library: where it belongs; what is there is replaced.
        original: the library whose names, sizes and versions count.
        others: the libraries of the bundle; those that need `original` decide which names it must have.
        answered: functions that others call when they look for something else; they say that there is nothing (0).
    """
    called = soname(original)
    users = [other for other in others if other != library and {called, original.name} & needed_by(other)]
    wanted = frozenset().union(*(undefined_names(user) for user in users)) if users else frozenset()
    symbols = [symbol for name, symbol in sorted(defined_symbols(original).items()) if name in wanted]
    _link(library, called, symbols, answered)
    return len(symbols)


def _link(library: Path, called: str, symbols: list[Symbol], answered: frozenset[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "names.s").write_text(_assembly(symbols, answered), encoding="utf-8")
        (folder / "refusal.c").write_text(_REFUSAL.format(name=called), encoding="utf-8")
        (folder / "versions").write_text(_version_script(symbols), encoding="utf-8")
        built = folder / "library.so"
        sources = [str(folder / "names.s"), str(folder / "refusal.c")]
        script = [f"-Wl,--version-script={folder / 'versions'}"]
        command = ["gcc", "-shared", "-fPIC", "-O1", "-s", "-o", str(built), *sources, f"-Wl,-soname,{called}", *script]
        subprocess.run(command, check=True)
        library.unlink(missing_ok=True)
        library.write_bytes(built.read_bytes())
        library.chmod(0o755)


def _assembly(symbols: list[Symbol], answered: frozenset[str]) -> str:
    lines = [".text"]
    for name in sorted(answered & {symbol.name for symbol in symbols}):
        lines += [f".globl {name}", f".type {name},@function", f"{name}:", "xorl %eax, %eax", "ret"]
    for symbol in (each for each in symbols if each.is_code and each.name not in answered):
        lines += [f".globl {symbol.name}", f".type {symbol.name},@function", f"{symbol.name}:"]
    lines += ["jmp stand_in_was_called", ".bss", ".balign 64"]
    for symbol in (each for each in symbols if not each.is_code):
        size = max(symbol.size, 8)
        lines += [f".globl {symbol.name}", f".type {symbol.name},@object", f".size {symbol.name},{size}"]
        lines += [f"{symbol.name}: .zero {size}", ".balign 16"]
    return "\n".join([*lines, '.section .note.GNU-stack,"",@progbits', ""])


def _version_script(symbols: list[Symbol]) -> str:
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
