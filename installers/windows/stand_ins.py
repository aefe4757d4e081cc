"""Small libraries in the place of encoders that FFmpeg's libraries for Windows are linked with and nobody calls.

What `installers.bundle.stand_ins` is for Linux. Needs gcc and objdump of MinGW-w64. Tried under Wine only.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installers.errors import InstallerError
from installers.papers.terms import STAND_IN, is_stand_in

ENCODERS = ("libx264*.dll", "libx265*.dll")
"""Under the GPL, in PyAV's folder of libraries: videos are read, never written."""
_PREFIX = "" if os.name == "nt" else "x86_64-w64-mingw32-"
_EXPORT = re.compile(
    r"^\s*\[\s*\d+\](?:\s+\+base\[\s*\d+\])?\s+(?:[0-9a-f]+\s+)?(?P<name>[A-Za-z_?@]\S*)$", re.MULTILINE
)
_HEAD = """
#include <stdio.h>
#include <stdlib.h>
static const char said[] = "{name} was called, {stand_in}.\\n";
static void refuse(void) {{ fputs(said, stderr); abort(); }}
__declspec(dllexport) const char *stand_in_for(void) {{ return said; }}
"""
_REFUSING = """void f{number}(void) {{ refuse(); }}
"""
_ANSWERING = """void *f{number}(void) {{ return NULL; }}
"""
_ANSWERED = ("x265_api_get_",)
"""What FFmpeg calls when it first looks for any codec; it takes "nothing" for an answer."""


def leave_out_encoders(internal: Path) -> tuple[str, ...]:
    """Put stand-ins in the place of the encoders in a bundle's folder of libraries; returns their names.

    Raises InstallerError: MinGW is missing or failed; the bundle is as it was.
    """
    replaced = []
    for pattern in ENCODERS:
        for library in sorted((internal / "av.libs").glob(pattern)):
            if not is_stand_in(library):
                _replace(library)
                replaced.append(library.name)
    return tuple(replaced)


def exported_names(library: Path) -> tuple[str, ...]:
    """What a DLL offers to others by name, sorted. Raises InstallerError: objdump is missing or cannot read it."""
    told = _run("objdump", "-p", str(library))
    table = told.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return tuple(sorted({match["name"] for match in _EXPORT.finditer(table)}))


def _replace(library: Path) -> None:
    names = exported_names(library)
    if not names:
        raise InstallerError(
            f"{library.name} offers nothing by name, so it cannot be replaced. Look at it with objdump -p."
        )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, definitions, built = folder / "stand_in.c", folder / "names.def", folder / library.name
        source.write_text(_source(library.name, names), encoding="utf-8")
        exports = "".join(f'  "{each}" = f{number}\n' for number, each in enumerate(names))
        definitions.write_text(f'LIBRARY "{library.name}"\nEXPORTS\n  stand_in_for\n{exports}', encoding="utf-8")
        same_each_time = ["-Wl,--no-insert-timestamp", "-Wl,--disable-dynamicbase"]
        _run("gcc", "-shared", "-O1", "-s", *same_each_time, "-o", str(built), str(source), str(definitions))
        temporary = library.with_name(f".{library.name}.tmp")
        shutil.copyfile(built, temporary)
        temporary.replace(library)


def _source(library: str, names: Sequence[str]) -> str:
    head = _HEAD.format(name=library, stand_in=STAND_IN.decode())
    bodies = (_ANSWERING if name.startswith(_ANSWERED) else _REFUSING for name in names)
    return head + "".join(body.format(number=number) for number, body in enumerate(bodies))


def _run(tool: str, *arguments: str) -> str:
    program = shutil.which(f"{_PREFIX}{tool}")
    if program is None:
        raise InstallerError(f"{_PREFIX}{tool} is missing. Install MinGW-w64 and try again.")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InstallerError(f"{tool} failed: {(done.stdout + done.stderr).strip()[-2000:]}")
    return done.stdout
