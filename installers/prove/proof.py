"""Proves a package on a minimal Debian: install, self-test, upgrade, start, remove; and writes down what was seen."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from installers.deb.build import HOME as PROGRAM_HOME
from installers.editions import EditionRecipe
from installers.errors import InstallerError
from installers.prove.minimal_system import HOME, USER, MinimalSystem, remove_tree

PREVIOUS_VERSION = "0.0.1"
_NETWORK = re.compile(r"\b(?:connect|sendto|sendm?msg|bind)\(.*AF_INET6?\b")
_STARTS = 5
_LONGEST_START_S = 2.0
_PATIENCE_S = 60.0
_SELF_TEST = f"{HOME}/self-test"
_WORKSPACE = f"{_SELF_TEST}/workspace"
_TOOLS = ("debootstrap", "dpkg-deb", "strace", "unshare", "xdotool")


@dataclass
class Proof:
    """What was seen; `failures` says what should have been otherwise."""

    seen: dict[str, Any] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def expect(self, fact: bool, otherwise: str) -> None:
        if not fact:
            self.failures.append(otherwise)


def prove_package(
    recipe: EditionRecipe, package: Path, work: Path, results: Path, display: str, handover: Path | None
) -> bool:
    """Carry out all steps, write `results`/report.json, and return True if all was as it should be.

    Args:
        package: a .deb of the edition.
        work: a folder for the system, some gigabytes; what was made there goes when all is well.
        results: a folder for the report, what the self-test left, and the calls that have to do with a network.
        display: of a running X server that lets everybody in: ":99".
        handover: what the other edition's self-test left for this one; a station needs it.

    Raises InstallerError: tools or the package are missing. A step that cannot be carried out stands in the report.
    """
    _check_tools(package)
    root = work / f"minimal-{recipe.edition}"
    remove_tree(root)
    results.mkdir(parents=True, exist_ok=True)
    proof = Proof()
    try:
        _carry_out(recipe, package, root, results, display, handover, proof)
    except InstallerError as error:
        proof.failures.append(str(error))
    body = {"ok": not proof.failures, "failures": proof.failures, "edition": str(recipe.edition), **proof.seen}
    text = json.dumps(body, indent=1, ensure_ascii=False) + "\n"
    (results / "report.json").write_text(text, encoding="utf-8")
    if proof.failures:
        return False
    remove_tree(root)
    return True


def _check_tools(package: Path) -> None:
    missing = [name for name in _TOOLS if shutil.which(name) is None]
    if missing:
        raise InstallerError(f"The proof needs {', '.join(missing)}; install them first.")
    if not package.is_file():
        raise InstallerError(f"There is no package {package}.")


def _carry_out(
    recipe: EditionRecipe,
    package: Path,
    root: Path,
    results: Path,
    display: str,
    handover: Path | None,
    proof: Proof,
) -> None:
    with MinimalSystem.create(root) as system:
        proof.seen["system"] = {
            "debian": (root / "etc/debian_version").read_text(encoding="utf-8").strip(),
            "python": system.run(["sh", "-c", "command -v python3 || echo none"]).strip(),
            "compiler": system.run(["sh", "-c", "command -v gcc || echo none"]).strip(),
        }
        _install_dependencies(system, package)
        before = system.files()
        older = _older(package, root.parent)
        _install(system, older, proof, "installed")
        older.unlink()
        _self_test(system, handover, display, results, proof)
        kept = _hashes(system, f"{_SELF_TEST}/workspace")
        _install(system, package, proof, "upgraded")
        proof.expect(_hashes(system, f"{_SELF_TEST}/workspace") == kept, "The upgrade changed the workspace.")
        _starts(system, display, proof)
        _own_folder(system, display, proof)
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


def _self_test(system: MinimalSystem, handover: Path | None, display: str, results: Path, proof: Proof) -> None:
    folder = system.root / _SELF_TEST.lstrip("/")
    folder.mkdir()
    if handover is not None:
        shutil.copytree(handover, folder / "handover")
    system.run(["chown", "-R", f"{USER}:{USER}", _SELF_TEST])
    program = {name: value for name, value in system.files().items() if name.startswith(str(PROGRAM_HOME))}
    since = time.time()
    trace = results / "network.strace"
    done = system.run_as_user(["onenip-inspector", "--self-test", _SELF_TEST], trace, DISPLAY=display)
    written = folder / "report.json"
    told = json.loads(written.read_text(encoding="utf-8")) if written.is_file() else {"ok": False}
    proof.seen["self_test"] = {
        "exit_code": done.returncode,
        "output": (done.stdout + done.stderr)[-3000:],
        "report": told,
    }
    proof.expect(done.returncode == 0 and told["ok"], "The self-test failed.")
    shutil.copytree(folder, results / "self-test", dirs_exist_ok=True)
    after = {name: value for name, value in system.files().items() if name.startswith(str(PROGRAM_HOME))}
    proof.expect(after == program, "The program wrote into its own folder.")
    elsewhere = system.written_elsewhere(since)
    proof.seen["written_outside_of_home"] = elsewhere
    proof.expect(not elsewhere, "Files were written outside of the user's home.")
    attempts = [line for line in trace.read_text(errors="replace").splitlines() if _NETWORK.search(line)]
    proof.seen["network_attempts"] = attempts[:20]
    proof.expect(not attempts, "The program tried to use the network.")


def _own_folder(system: MinimalSystem, display: str, proof: Proof) -> None:
    """Start a copy that belongs to the user, who might write into it: nothing in it may change."""
    copy = f"{HOME}/program"
    system.run(["cp", "-a", f"/{PROGRAM_HOME}", copy])
    system.run(["chown", "-R", f"{USER}:{USER}", copy])
    before = _hashes(system, copy)
    _start(system, display, f"{copy}/onenip-inspector")
    proof.expect(_hashes(system, copy) == before, "The program wrote into its own folder.")
    system.run(["rm", "-r", copy])


def _starts(system: MinimalSystem, display: str, proof: Proof) -> None:
    """Seconds from the command to a window that can be seen, on the workspace that the older version left; the first start,
    which fills the disk's cache, is left out."""
    seconds = [_start(system, display) for _ in range(_STARTS + 1)][1:]
    proof.seen["start_s"] = [round(value, 2) for value in seconds]
    median = sorted(seconds)[_STARTS // 2]
    proof.expect(median <= _LONGEST_START_S, f"The window came after {median:.2f} s; {_LONGEST_START_S} were promised.")


def _start(system: MinimalSystem, display: str, program: str = "onenip-inspector") -> float:
    command = [
        "chroot",
        f"--userspec={USER}:{USER}",
        str(system.root),
        "/usr/bin/env",
        "-i",
        f"HOME={HOME}",
        "LANG=C.UTF-8",
    ]
    started = time.monotonic()
    process = subprocess.Popen(
        [
            "unshare",
            "--net",
            *command,
            f"DISPLAY={display}",
            "PATH=/usr/bin:/bin",
            program,
            "--workspace",
            _WORKSPACE,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while time.monotonic() < started + _PATIENCE_S:
            search = ["xdotool", "search", "--onlyvisible", "--name", "OneNIP Inspector"]
            if subprocess.run(
                search, capture_output=True, env={"DISPLAY": display, "PATH": "/usr/bin"}, check=False
            ).stdout:
                return time.monotonic() - started
            time.sleep(0.02)
        raise InstallerError("The window did not come within a minute.")
    finally:
        process.terminate()  # each of the commands became the next one: this is the program itself
        process.wait(_PATIENCE_S)


def _hashes(system: MinimalSystem, folder: str) -> str:
    return system.run(["sh", "-c", f"cd {folder} && find . -type f -print0 | sort -z | xargs -0 sha256sum"])


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
