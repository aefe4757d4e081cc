"""A .deb on a minimal Debian: install, self-test, upgrade, start, remove."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path

from installers.deb.build import HOME as PROGRAM_HOME
from installers.editions import EditionRecipe
from installers.prove.minimal_system import HOME, USER, MinimalSystem
from installers.prove.steps import WORKSPACE, Bench, Proof, hashes, run_self_test, start_once, time_starts

PREVIOUS_VERSION = "0.0.1"
_PROGRAM = "onenip-inspector"


def prove_deb(bench: Bench, recipe: EditionRecipe, package: Path, handover: Path | None) -> None:
    """Carry out all steps. Raises InstallerError: one cannot be carried out."""
    system, proof = bench.system, bench.proof
    _install_dependencies(system, package)
    before = system.files()
    older = _older(package, system.root.parent)
    _install(system, older, proof, "installed")
    older.unlink()
    run_self_test(bench, _PROGRAM, f"/{PROGRAM_HOME}", handover)
    kept = hashes(system, WORKSPACE)
    _install(system, package, proof, "upgraded")
    proof.expect(hashes(system, WORKSPACE) == kept, "The upgrade changed the workspace.")
    time_starts(bench, _PROGRAM)
    _own_folder(bench)
    _remove(system, recipe, before, proof)


def _install_dependencies(system: MinimalSystem, package: Path) -> None:
    """What other packages bring is not ours to remove."""
    fields = subprocess.run(["dpkg-deb", "-f", str(package), "Depends"], check=True, capture_output=True, text=True)
    names = [entry.split()[0] for entry in fields.stdout.split(",")]
    system.run(["apt-get", "update", "-qq"])
    # Menus, icons and kinds of files are registered by these, where there is a desktop.
    system.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names, "shared-mime-info", "desktop-file-utils"]
    )


def _older(package: Path, work: Path) -> Path:
    """The same package as an earlier version, to be upgraded."""
    folder, older = work / "older", work / f"older-{package.name}"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "-R", str(package), str(folder)], check=True)
    control = folder / "DEBIAN/control"
    text = re.sub(r"(?m)^Version: .*$", f"Version: {PREVIOUS_VERSION}", control.read_text(encoding="utf-8"))
    control.write_text(text, encoding="utf-8")
    # A file that the next version does not have any more.
    (folder / PROGRAM_HOME / "_internal/only-in-the-older-version").write_text("", encoding="utf-8")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", str(folder), str(older)],
        check=True,
        capture_output=True,
    )
    shutil.rmtree(folder)
    return older


def _install(system: MinimalSystem, package: Path, proof: Proof, word: str) -> None:
    place = system.root / "var/cache" / package.name
    shutil.copyfile(package, place)
    started = time.monotonic()
    system.run(["dpkg", "-i", f"/var/cache/{package.name}"])
    seconds = round(time.monotonic() - started, 1)
    place.unlink()
    home = system.root / PROGRAM_HOME
    size = sum(path.lstat().st_size for path in home.rglob("*") if path.is_file() and not path.is_symlink())
    version = system.run(["onenip", "--version"]).strip()
    proof.seen[word] = {"seconds": seconds, "bytes": size, "version": version}
    if word == "upgraded":
        proof.expect(
            not (home / "_internal/only-in-the-older-version").exists(), "The upgrade left a file of the older version."
        )


def _own_folder(bench: Bench) -> None:
    """Start a copy that belongs to the user, who might write into it: nothing in it may change."""
    system = bench.system
    copy = f"{HOME}/program"
    system.run(["cp", "-a", f"/{PROGRAM_HOME}", copy])
    system.run(["chown", "-R", f"{USER}:{USER}", copy])
    before = hashes(system, copy)
    start_once(bench, f"{copy}/onenip-inspector")
    bench.proof.expect(hashes(system, copy) == before, "The program wrote into its own folder.")
    system.run(["rm", "-r", copy])


def _remove(system: MinimalSystem, recipe: EditionRecipe, before: dict[str, str], proof: Proof) -> None:
    system.run(["dpkg", "--purge", recipe.package])
    after = system.files()
    left = sorted(set(after) - set(before))
    changed = sorted(name for name in set(after) & set(before) if after[name] != before[name])
    missing = sorted(set(before) - set(after))
    kept = sorted(path.name for path in (system.root / HOME.lstrip("/")).iterdir() if not path.name.startswith("."))
    proof.seen["removal"] = {"left": left, "changed": changed, "missing": missing, "users_data_kept": kept}
    proof.expect(not left and not missing and not changed, "The removal left files, or took or changed others'.")
    proof.expect("self-test" in kept, "The removal took the user's data.")
