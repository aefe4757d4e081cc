"""A minimal Debian in a folder, in which programs run as an ordinary user without a network."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from installers.errors import InstallerError

USER, USER_NUMBER = "inspector", 1000
HOME = f"/home/{USER}"
_SHARED = ("/dev", "/proc", "/sys", "/tmp/.X11-unix")
_CHANGING = ("var/cache", "var/log", "var/lib/apt", "var/lib/dpkg", "tmp", "proc", "sys", "dev", "run", f"home/{USER}")
"""Folders that the package manager, or the user, writes to whatever is installed."""


class MinimalSystem:
    """Debian's smallest set of packages: no Python, no compiler, no desktop. Needs root."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def create(cls, root: Path, suite: str = "bookworm") -> MinimalSystem:
        """Unpack one into `root`, which must not exist; a copy beside it is used where there is one.

        Raises InstallerError: not root, or debootstrap is missing or failed.
        """
        if os.geteuid() != 0 or shutil.which("debootstrap") is None:
            raise InstallerError("A minimal Debian is made with debootstrap, by root.")
        base = root.with_name(f"{suite}-base")
        if not base.is_dir():
            unfinished = base.with_suffix(".unfinished")
            remove_tree(unfinished)
            _run(["debootstrap", "--variant=minbase", "--include=ca-certificates", suite, str(unfinished)])
            unfinished.rename(base)
        _run(["cp", "-a", str(base), str(root)])
        system = cls(root)
        # What reaches the archives from here reaches them from there.
        for name in ("etc/resolv.conf", "etc/hosts", "etc/apt/apt.conf.d"):
            source = Path("/") / name
            if source.exists():
                _run(["cp", "-aLT", str(source), str(root / name)])
        system.run(["useradd", "--create-home", "--uid", str(USER_NUMBER), USER])
        return system

    def __enter__(self) -> MinimalSystem:
        """Raises InstallerError: something cannot be mounted; nothing is mounted then."""
        try:
            for name in _SHARED:
                target = self.root / name.lstrip("/")
                target.mkdir(parents=True, exist_ok=True)
                _run(["mount", "--rbind", name, str(target)])
                _run(["mount", "--make-rslave", str(target)])
        except BaseException:
            unmount_below(self.root)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        unmount_below(self.root)

    def run(self, command: Sequence[str]) -> str:
        """As root, with the network. Raises InstallerError."""
        return _run(["chroot", str(self.root), "/usr/bin/env", "-i", *_environment("/root"), *command])

    def run_as_user(
        self, command: Sequence[str], trace: Path | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """As an ordinary user in a network of its own that has no way out; `trace` gets each attempt to use a network."""
        variables = [*_environment(HOME), *(f"{name}={value}" for name, value in more.items())]
        watched = (
            []
            if trace is None
            else [
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-e",
                "trace=connect,sendto,sendmsg,sendmmsg,bind",
                "-o",
                str(trace),
            ]
        )
        inside = ["chroot", f"--userspec={USER}:{USER}", str(self.root), "/usr/bin/env", "-i", *variables, *command]
        return subprocess.run(
            ["unshare", "--net", *watched, *inside], capture_output=True, text=True, errors="replace", check=False
        )

    def files(self) -> dict[str, str]:
        """Every file, link and folder outside of what always changes, with a hash of its content or where it points to."""
        found = {}
        for folder, names, files in os.walk(self.root):
            relative = os.path.relpath(folder, self.root)
            names[:] = [name for name in names if os.path.normpath(f"{relative}/{name}") not in _CHANGING]
            for name in (*files, *names):
                path = Path(folder) / name
                found[os.path.normpath(f"{relative}/{name}")] = _fingerprint(path)
        return found

    def written_elsewhere(self, since: float) -> list[str]:
        """Files of the user outside of their home that are newer than `since`."""
        found = []
        for folder, names, files in os.walk(self.root):
            relative = os.path.relpath(folder, self.root)
            names[:] = [
                name for name in names if os.path.normpath(f"{relative}/{name}") not in ("proc", "sys", "dev", HOME[1:])
            ]
            for name in files:
                status = (Path(folder) / name).lstat()
                if status.st_uid == USER_NUMBER and status.st_mtime > since:
                    found.append(os.path.normpath(f"{relative}/{name}"))
        return sorted(found)


def _fingerprint(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    if path.is_dir():
        return "folder"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "special"


def mounted_below(root: Path) -> list[Path]:
    """What is mounted in a folder, the innermost first."""
    lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    places = [Path(line.split()[4].encode().decode("unicode_escape")) for line in lines]
    return sorted((place for place in places if place.is_relative_to(root)), reverse=True)


def unmount_below(root: Path) -> None:
    """Raises InstallerError: something is still mounted."""
    for place in mounted_below(root):
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)
    if left := mounted_below(root):
        raise InstallerError(f"{left[0]} cannot be unmounted. Do that before anything below {root} is deleted.")


def remove_tree(root: Path) -> None:
    """Remove a system. What an earlier run left mounted in it is the running system's own, and is taken out first.

    Raises InstallerError: something is still mounted; nothing was removed.
    """
    unmount_below(root)
    shutil.rmtree(root, ignore_errors=True)


def _environment(home: str) -> list[str]:
    passed = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")
    names = [f"{name}={os.environ[name]}" for name in passed if home == "/root" and name in os.environ]
    return [
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        f"HOME={home}",
        "LANG=C.UTF-8",
        "DEBIAN_FRONTEND=noninteractive",
        *names,
    ]


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise InstallerError(
            f"{' '.join(command)} ended with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}"
        )
    return done.stdout
