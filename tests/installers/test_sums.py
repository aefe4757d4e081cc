"""Sums that `sha256sum -c` accepts, and lists of folders that are the same twice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installers.errors import InstallerError
from installers.sums import SUMS, file_list, main, write_sums


def make_folder(folder: Path, names: list[str]) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        path.chmod(0o755 if name == "program" else 0o644)
    (folder / "link").symlink_to("program")


def test_the_list_is_the_same_for_the_same_files_in_any_order(tmp_path: Path) -> None:
    names = ["program", "inside/Größe.txt", "inside/a", "Z"]
    make_folder(tmp_path / "first", names)
    make_folder(tmp_path / "second", names[::-1])
    listed = file_list(tmp_path / "first")
    assert listed == file_list(tmp_path / "second")
    paths = [line.rpartition("  ")[2] for line in listed.splitlines()]
    assert paths == ["Z", "inside/Größe.txt", "inside/a", "link -> program", "program"]
    assert "  0755  " in listed.splitlines()[-1]


@pytest.mark.parametrize("change", ["content", "mode", "link", "name"])
def test_the_list_tells_every_change(change: str, tmp_path: Path) -> None:
    make_folder(tmp_path, ["program", "data"])
    before = file_list(tmp_path)
    if change == "content":
        (tmp_path / "data").write_text("atad", encoding="utf-8")
    elif change == "mode":
        (tmp_path / "data").chmod(0o600)
    elif change == "link":
        (tmp_path / "link").unlink()
        (tmp_path / "link").symlink_to("data")
    else:
        (tmp_path / "data").rename(tmp_path / "date")
    assert file_list(tmp_path) != before


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is missing")
def test_sha256sum_accepts_the_sums_and_notices_a_change(tmp_path: Path) -> None:
    for name in ("b.deb", "a b.tar.zst"):
        (tmp_path / name).write_bytes(name.encode() * 1000)
    (tmp_path / ".gitignore").write_text("*", encoding="utf-8")
    sums = write_sums(tmp_path)
    (tmp_path / f"{SUMS}.minisig").write_bytes(b"signature")
    assert write_sums(tmp_path).read_text(encoding="utf-8") == sums.read_text(encoding="utf-8")
    assert [line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()] == ["a b.tar.zst", "b.deb"]
    check = ["sha256sum", "--check", "--strict", "--quiet", SUMS]
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0
    (tmp_path / "b.deb").write_bytes(b"other")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1


def test_an_empty_folder_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert main([str(tmp_path), "--list", str(tmp_path / "list")]) == 1
    assert "holds no files" in capsys.readouterr().err
    with pytest.raises(InstallerError):
        write_sums(tmp_path)
    assert list(tmp_path.iterdir()) == []
