"""Which release is built, and what makes the same sources give the same files."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from onenip_core import __version__


@dataclass(frozen=True, slots=True)
class Release:
    """Version and time of what is built."""

    version: str
    epoch: int
    """Seconds since 1970: the time that all files bear."""

    @classmethod
    def present(cls) -> Release:
        """Of these sources. Their time is SOURCE_DATE_EPOCH, else that of the last commit, else that of the version's file."""
        given = os.environ.get("SOURCE_DATE_EPOCH")
        return cls(__version__, int(given) if given else _last_change())

    @property
    def date(self) -> str:
        """YYYY-MM-DD."""
        return datetime.fromtimestamp(self.epoch, UTC).strftime("%Y-%m-%d")

    @property
    def rfc_date(self) -> str:
        return format_datetime(datetime.fromtimestamp(self.epoch, UTC))


def _last_change() -> int:
    root = Path(__file__).parent.parent
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return int((root / "onenip_core" / "__init__.py").stat().st_mtime)


def clamp_times(root: Path, epoch: int) -> None:
    """Let everything below `root` bear one time, and let all read it and none but the owner write it."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def link_or_copy(source: Path, target: Path) -> None:
    """Copy a folder with hard links where the disk allows it: bundles are large."""

    def copy(one: str, other: str) -> str:
        try:
            os.link(one, other, follow_symlinks=False)
        except OSError:
            shutil.copy2(one, other, follow_symlinks=False)
        return other

    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target, symlinks=True, copy_function=copy)
