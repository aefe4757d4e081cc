"""Builds the one-folder bundle of an edition with PyInstaller."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers.bundle.start import COMMAND
from installers.bundle.trimming import trim
from installers.editions import EditionRecipe
from installers.release import Release
from installers.windows.stand_ins import leave_out_encoders

SPECIFICATION = Path(__file__).with_name("onenip.spec")
BUNDLE_NAME = "onenip-inspector"
INTERNAL = "_internal"


def build_bundle(recipe: EditionRecipe, work: Path, release: Release) -> Path:
    """Build below `work` and return the folder with the two programs. What an earlier build left there is replaced.

    Raises:
        subprocess.CalledProcessError: PyInstaller or a tool failed; its own words stand on the terminal.
        InstallerError: on Windows, MinGW is missing or failed.
    """
    folder = work / "bundle"
    shutil.rmtree(folder, ignore_errors=True)
    places = ["--distpath", str(folder), "--workpath", str(work / "pyinstaller")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", *places]
    # Neither times nor what Python keeps beside its sources may get into a bundle.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch), "PYTHONDONTWRITEBYTECODE": "1"}
    arguments = [*command, str(SPECIFICATION), "--", "--edition", str(recipe.edition)]
    subprocess.run(arguments, check=True, env=environment)
    bundle = folder / BUNDLE_NAME
    if sys.platform != "win32":
        (bundle / COMMAND).symlink_to(BUNDLE_NAME)
    if sys.platform == "linux":
        trim(bundle / INTERNAL, recipe.edition)
    elif sys.platform == "win32":
        leave_out_encoders(bundle / INTERNAL)
    return bundle


def size_in_bytes(folder: Path) -> int:
    """Of all files below a folder, links left out."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
