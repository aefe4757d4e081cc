"""Builds the portable archive of an edition for Linux from its bundle."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.editions import EditionRecipe
from installers.linux.desktop_files import place_desktop_files
from installers.release import Release, clamp_times, link_or_copy


def build_portable(recipe: EditionRecipe, bundle: Path, work: Path, out: Path, release: Release) -> Path:
    """Write the archive to the folder `out` and return its path. Raises subprocess.CalledProcessError: tar failed."""
    name = f"{recipe.package}-{release.version}-linux-x86_64"
    root = work / "portable"
    shutil.rmtree(root, ignore_errors=True)
    link_or_copy(bundle, root / name)
    # For who wants a menu entry: the files that a package puts below /usr/share.
    place_desktop_files(root / name / "share", release.version, release.date)
    clamp_times(root, release.epoch)
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"{name}.tar.zst"
    archive.unlink(missing_ok=True)
    same_each_time = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{release.epoch}"]
    command = [
        "tar",
        *same_each_time,
        "--use-compress-program=zstd -12 -T0",
        "-cf",
        str(archive),
        "-C",
        str(root),
        name,
    ]
    subprocess.run(command, check=True)
    return archive
