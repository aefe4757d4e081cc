"""The installer for Windows is compiled without a warning, holds what was staged, and is the same twice.

What it does when it runs is tried on Windows, by the workflow.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from installers.editions import RECIPES, Edition
from installers.errors import InstallerError
from installers.icons import ICNS, ICO
from installers.release import Release
from installers.windows.build import LONGEST_PATH, build_nsis

STATION = RECIPES[Edition.STATION]
RELEASE = Release("1.2.3", 1_700_000_000)
needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is missing")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle with spaces"
    for name in ("onenip-inspector.exe", "onenip.exe", "_internal/Größe 検査/a.dll", "notices/NOTICES.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.urandom(20_000))
    return folder


@needs_makensis
def test_it_is_compiled_without_a_warning_and_the_same_twice(bundle: Path, tmp_path: Path) -> None:
    first = build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "first", RELEASE)
    second = build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "second", RELEASE)
    assert first.name == "onenip-inspector-station-1.2.3-windows-x86_64.exe"
    assert first.read_bytes()[:2] == b"MZ"
    assert first.read_bytes() == second.read_bytes()


@needs_makensis
def test_it_asks_for_every_other_edition_and_not_for_its_own(bundle: Path, tmp_path: Path) -> None:
    for recipe in RECIPES.values():
        build_nsis(recipe, bundle, tmp_path / recipe.edition, tmp_path / "out", RELEASE)
        asked = (tmp_path / recipe.edition / "other-editions.nsh").read_text(encoding="utf-8-sig")
        assert [line.split('"')[1] for line in asked.splitlines()] == [
            each for each in Edition if each != recipe.edition
        ]


@needs_makensis
def test_it_holds_what_was_staged(bundle: Path, tmp_path: Path) -> None:
    small = build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "small", RELEASE)
    (bundle / "_internal" / "more").write_bytes(os.urandom(500_000))
    large = build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "large", RELEASE)
    # What was added cannot be compressed.
    assert large.stat().st_size - small.stat().st_size > 490_000
    seven = next((found for name in ("7z", "7zz", "7za") if (found := shutil.which(name))), None)
    if seven is None:
        pytest.skip("its size fits; 7-Zip, which lists its files, is missing")
    listed = subprocess.run([seven, "l", "-ba", "-slt", str(large)], capture_output=True, text=True, check=True).stdout
    inside = {
        line.removeprefix("Path = ").replace("\\", "/") for line in listed.splitlines() if line.startswith("Path = ")
    }
    staged = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()}
    assert staged <= inside
    assert {name for name in inside - staged if not name.startswith("$PLUGINSDIR")} <= {"uninstall.exe"}


def test_what_would_not_fit_on_windows_is_refused(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "makensis")
    long_name = bundle / "_internal" / ("a" * 100) / ("b" * LONGEST_PATH)
    long_name.parent.mkdir()
    long_name.touch()
    with pytest.raises(InstallerError, match=f"longer than {LONGEST_PATH} characters"):
        build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "out", RELEASE)
    shutil.rmtree(long_name.parent)
    (bundle / "more").mkdir()
    with pytest.raises(InstallerError, match=r"more in .* would be left behind"):
        build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "out", RELEASE)
    assert not (tmp_path / "out").exists()


def test_without_nsis_it_says_what_to_install(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(InstallerError, match="Install NSIS"):
        build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "out", RELEASE)


@needs_makensis
def test_what_makensis_says_is_told(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "out/onenip-inspector-station-1.2.3-windows-x86_64.exe").mkdir(parents=True)
    with pytest.raises(InstallerError, match=r"makensis failed: .*output"):
        build_nsis(STATION, bundle, tmp_path / "work", tmp_path / "out", RELEASE)


def test_the_icons_have_a_picture_for_each_size() -> None:
    ico = ICO.read_bytes()
    (count,) = struct.unpack_from("<H", ico, 4)
    sizes = []
    for number in range(count):
        width, height, *_, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        assert ico[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack_from(">II", ico, offset + 16) == (width or 256, height or 256)
        assert offset + length <= len(ico)
        sizes.append(width or 256)
    assert {16, 32, 48, 256} <= set(sizes)
    icns = ICNS.read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
