"""Puts the application for macOS into a disk image. Nobody has run this on macOS yet."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.editions import EditionRecipe
from installers.errors import InstallerError
from installers.macos.properties import APPLICATION
from installers.release import Release


def build_dmg(recipe: EditionRecipe, bundle: Path, work: Path, out: Path, release: Release) -> Path:
    """Write the disk image to the folder `out` and return its path.

    Args:
        recipe: of the edition.
        bundle: the folder with the programs; the application that PyInstaller made of it lies beside it.
        work: a folder for what is written on the way.
        out: the folder for the result.
        release: version and time.

    Raises:
        InstallerError: there is no application, or a tool of macOS failed.
    """
    application = bundle.with_name(APPLICATION)
    if not application.is_dir():
        raise InstallerError(f"{application} is missing. Build the bundle on macOS.")
    root = work / "dmg"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copytree(application, root / APPLICATION, symlinks=True)
    notices = bundle / "notices"
    if notices.is_dir():
        shutil.copytree(notices, root / "Notices")
    # Signed for no one: it starts where a person allows it. CONTRIBUTING.md tells how a release is signed.
    _run("codesign", "--force", "--deep", "--sign", "-", str(root / APPLICATION))
    (root / "Applications").symlink_to("/Applications")
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"{recipe.package}-{release.version}-macos.dmg"
    image.unlink(missing_ok=True)
    _run("hdiutil", "create", "-volname", recipe.title, "-srcfolder", str(root), "-format", "ULFO", str(image))
    return image


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise InstallerError(f"{command[0]} is missing: this can only be done on macOS.") from error
    if done.returncode != 0:
        raise InstallerError(f"{command[0]} failed: {(done.stdout + done.stderr).strip()[-2000:]}")
