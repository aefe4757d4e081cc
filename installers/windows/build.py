"""Compiles the installer for Windows: `python -m installers.windows.build --bundle DIR --edition station --out DIR`.

makensis runs on Windows and elsewhere; the bundle must have been made on Windows to be of any use there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.editions import RECIPES, Edition, EditionRecipe
from installers.errors import InstallerError
from installers.release import Release
from onenip_core.atomic_files import write_bytes_atomic

SCRIPT = Path(__file__).with_name("onenip-inspector.nsi")
LONGEST_PATH = 180
"""Characters of a path in the bundle: with the user's own folder before it, Windows takes 260 unless long paths are switched on."""


def build_nsis(
    recipe: EditionRecipe, bundle: Path, work: Path, out: Path, release: Release, *, as_64_bit: bool = False
) -> Path:
    """Write the installer to the folder `out` and return its path.

    Args:
        recipe: of the edition.
        bundle: the folder with the programs.
        work: a folder for what is written on the way.
        out: the folder for the result.
        release: version and time.
        as_64_bit: make the installer itself a 64-bit program; not every makensis can.

    Raises:
        InstallerError: makensis is missing or failed, or the bundle does not fit.
    """
    makensis = shutil.which("makensis")
    if makensis is None:
        raise InstallerError("makensis is missing. Install NSIS 3.08 or later and try again.")
    _refuse_long_paths(bundle)
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    result = out / f"{recipe.package}-{release.version}-windows-x86_64.exe"
    top_files = work / "top-files.nsh"
    write_bytes_atomic(top_files, _delete_commands(bundle).encode("utf-8-sig"))
    others = work / "other-editions.nsh"
    write_bytes_atomic(others, _refusals_of_other_editions(recipe).encode("utf-8-sig"))
    defines = {
        "STAGED": bundle.resolve(),
        "EDITION": recipe.edition,
        "TITLE": recipe.title,
        "VERSION": release.version,
        "NUMBERS": _four_numbers(release.version),
        "SIZE_KB": _kilobytes(bundle),
        "OUT": result.resolve(),
        "TOP_FILES": top_files.resolve(),
        "OTHERS": others.resolve(),
        **({"X64_STUB": "1"} if as_64_bit else {}),
    }
    command = [
        makensis,
        "-WX",
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in defines.items()),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch)}
    done = subprocess.run(
        [*command, SCRIPT.name], cwd=SCRIPT.parent, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise InstallerError(f"makensis failed: {(done.stdout + done.stderr).strip()[-2000:]}")
    return result


def _delete_commands(bundle: Path) -> str:
    """What lies at the top of the bundle, by name: only that is removed from the folder it was installed to."""
    names = sorted(path.name for path in bundle.iterdir() if path.is_file())
    return "".join(f'Delete "$INSTDIR\\{name}"\n' for name in names)


def _refusals_of_other_editions(recipe: EditionRecipe) -> str:
    others = [other for other in RECIPES.values() if other is not recipe]
    return "".join(f'!insertmacro RefuseOtherEdition "{other.edition}" "{other.title}"\n' for other in others)


def _refuse_long_paths(bundle: Path) -> None:
    paths = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*")]
    if not paths:
        raise InstallerError(f"{bundle} is empty. Build the bundle first.")
    longest = max(paths, key=len)
    if len(longest) > LONGEST_PATH:
        raise InstallerError(
            f"{longest} is longer than {LONGEST_PATH} characters, too long for many machines. Leave it out."
        )
    folders = {path.name for path in bundle.iterdir() if path.is_dir()} - {"_internal", "notices"}
    if folders:
        raise InstallerError(f"{', '.join(sorted(folders))} in {bundle} would be left behind when it is removed.")


def _four_numbers(version: str) -> str:
    numbers = [part for part in version.split(".") if part.isdecimal()]
    return ".".join((numbers + ["0"] * 4)[:4])


def _kilobytes(bundle: Path) -> int:
    return sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Compile one installer."""
    parser = argparse.ArgumentParser(prog="python -m installers.windows.build", description=__doc__)
    parser.add_argument("--bundle", type=Path, required=True, metavar="DIR")
    parser.add_argument("--edition", type=Edition, choices=list(Edition), default=Edition.STATION)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--work", type=Path, default=Path("build") / "windows", metavar="DIR")
    parser.add_argument("--as-64-bit", action="store_true", help="the installer itself becomes a 64-bit program")
    parsed = parser.parse_args(arguments)
    recipe = RECIPES[parsed.edition]
    try:
        result = build_nsis(
            recipe, parsed.bundle, parsed.work, parsed.out, Release.present(), as_64_bit=parsed.as_64_bit
        )
    except InstallerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{result}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
