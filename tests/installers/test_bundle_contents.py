"""Where everything in a bundle came from: by distribution, from Python, from the system; what nobody knows is an error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PyInstaller", reason="PyInstaller is in the dependency group `installers`")

from installers.errors import InstallerError, UnknownFileError
from installers.papers.bundle_contents import Owners, contents_of
from installers.papers.inventory import inventory_of_bundle
from installers.papers.terms import STAND_IN


@pytest.fixture(scope="module")
def owners() -> Owners:
    return Owners()


def make_bundle(folder: Path, files: dict[str, bytes]) -> Path:
    (folder / "_internal").mkdir(parents=True)
    (folder / "onenip-inspector").write_bytes(b"no archive")
    for name, content in files.items():
        path = folder / "_internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_files_are_told_by_their_distributions(owners: Owners, tmp_path: Path) -> None:
    numpy_library = next(path.name for path in library_folder("numpy.libs").glob("*openblas*"))
    bundle = make_bundle(
        tmp_path,
        {
            f"numpy.libs/{numpy_library}": b"\x7fELF",
            # Bundlers move libraries to the top.
            "libshiboken6.abi3.so.6.11": b"\x7fELF",
            "app/storage/migrations/env.py": b"",
            "base_library.zip": b"",
            "tqdm-4.70.1.dist-info/METADATA": b"",
            "libz.so.1": b"\x7fELF",
        },
    )
    contents = contents_of(bundle, owners)
    assert set(contents.distributions) == {"numpy", "pyinstaller", "shiboken6", "tqdm"}
    assert contents.of_the_system == ("libz.so.1",)
    assert [path.name for path in contents.libraries] == ["libshiboken6.abi3.so.6.11", "libz.so.1", numpy_library]


def library_folder(name: str) -> Path:
    import numpy

    return Path(numpy.__file__).parent.parent / name


def test_a_stand_in_brings_nothing_of_its_owner(owners: Owners, tmp_path: Path) -> None:
    encoder = next(path.name for path in library_folder("av.libs").glob("libx264*"))
    real = make_bundle(tmp_path / "real", {f"av.libs/{encoder}": b"\x7fELF x264 - core"})
    empty = make_bundle(tmp_path / "empty", {f"av.libs/{encoder}": b"\x7fELF libx264 was called, " + STAND_IN})
    assert contents_of(real, owners).distributions == ("av", "pyinstaller")
    assert contents_of(empty, owners).distributions == ("pyinstaller",)


@pytest.mark.parametrize("name", ["surprise/data.bin", "onenip.secret"])
def test_a_file_of_nobody_is_an_error_that_names_it(name: str, owners: Owners, tmp_path: Path) -> None:
    with pytest.raises(UnknownFileError, match=name):
        contents_of(make_bundle(tmp_path, {name: b""}), owners)


def test_a_folder_that_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InstallerError, match="is not a bundle"):
        contents_of(tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="libraries of the system are in bundles of Linux")
def test_modules_of_a_real_bundle_are_told_too(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text("import json, sqlite3, markupsafe, msgspec\n", encoding="utf-8")
    places = ["--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "work"), "--specpath", str(tmp_path)]
    # As the recipe does: whatever of the tools of development setuptools finds installed would come along.
    how = ["--noconfirm", "--log-level", "ERROR", "--exclude-module", "setuptools"]
    command = [sys.executable, "-m", "PyInstaller", *how, *places, str(script)]
    subprocess.run(command, check=True, cwd=tmp_path, timeout=300)
    inventory = inventory_of_bundle(tmp_path / "dist/program", "Program")
    assert {"markupsafe", "msgspec", "pyinstaller"} <= {each.name for each in inventory.distributions}
    assert "libsqlite3-0" in {each.name for each in inventory.system}
    assert "numpy" not in {each.name for each in inventory.distributions}
