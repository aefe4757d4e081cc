"""The portable archive on a minimal Debian: unpacked into a folder of the user, tested and started there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.errors import InstallerError
from installers.linux.system_libraries import system_packages
from installers.prove.minimal_system import HOME, USER
from installers.prove.steps import Bench, hashes, run_self_test, start_once, time_starts

_PLACE = f"{HOME}/Programme mit Leerzeichen"
"""A person may unpack it anywhere."""


def prove_portable(bench: Bench, archive: Path, handover: Path | None) -> None:
    """Unpack, self-test, start. Raises InstallerError: a step cannot be carried out."""
    system, place = bench.system, bench.system.root / _PLACE.lstrip("/")
    place.mkdir()
    command = ["tar", "--use-compress-program=zstd", "-xf", str(archive), "-C", str(place)]
    if subprocess.run(command, check=False).returncode:
        raise InstallerError(f"{archive} cannot be unpacked.")
    folders = list(place.iterdir())
    if len(folders) != 1:
        raise InstallerError(f"{archive} holds {len(folders)} things at its top; one folder was expected.")
    unpacked = folders[0]
    # What a desktop has anyway, and what docs/install.md names.
    names = [entry.split()[0] for entry in system_packages(unpacked)]
    system.run(["apt-get", "update", "-qq"])
    system.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names])
    system.run(["chown", "-R", f"{USER}:{USER}", _PLACE])
    home = f"{_PLACE}/{unpacked.name}"
    files = [path for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()]
    bench.proof.seen["unpacked"] = {"bytes": sum(path.stat().st_size for path in files)}
    run_self_test(bench, f"{home}/onenip-inspector", home, handover)
    before = hashes(system, home)
    time_starts(bench, f"{home}/onenip-inspector")
    # Carried elsewhere, as on a stick.
    moved = f"{HOME}/moved"
    shutil.move(unpacked, system.root / moved.lstrip("/"))
    start_once(bench, f"{moved}/onenip-inspector")
    bench.proof.expect(hashes(system, moved) == before, "The program wrote into its own folder.")
