"""What is handed to pip: everything the programs need, nothing else, the same bytes twice, and it starts where it is installed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from onenip_core import __version__

ROOT = Path(__file__).resolve().parents[2]
INSIDE = ("app", "onenip_core", "resources")

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None, reason="hatchling, which builds the wheel, is not installed"
)


@dataclass(frozen=True, slots=True)
class Built:
    wheel: Path
    sdist: Path


def build(source: Path, folder: Path) -> Built:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    built = subprocess.run(command, cwd=source, capture_output=True, text=True, timeout=120, check=False)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    (sdist,) = folder.glob("*.tar.gz")
    return Built(wheel, sdist)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(ROOT, tmp_path_factory.mktemp("dist"))


def program_files(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for name in INSIDE
        for path in (root / name).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_the_wheel_holds_the_program_and_nothing_else(built: Built) -> None:
    with zipfile.ZipFile(built.wheel) as wheel:
        names = set(wheel.namelist())
        metadata = f"onenip_inspector-{__version__}.dist-info"
        entry_points = wheel.read(f"{metadata}/entry_points.txt").decode()
        told = wheel.read(f"{metadata}/METADATA").decode()
    assert {name for name in names if not name.startswith(metadata)} == program_files(ROOT)
    assert {"app/py.typed", "onenip_core/py.typed", "resources/fonts/Inter-Regular.otf"} <= names
    assert any(name.startswith("app/storage/migrations/versions/0001") for name in names)
    assert f"{metadata}/licenses/LICENSE" in names
    assert f"\nVersion: {__version__}\n" in told
    assert "[console_scripts]\nonenip = " in entry_points
    assert "[gui_scripts]\nonenip-inspector = " in entry_points


@pytest.mark.slow
def test_the_sdist_builds_the_same_wheel_and_holds_tests_and_documents(built: Built, tmp_path: Path) -> None:
    with tarfile.open(built.sdist) as sdist:
        sdist.extractall(tmp_path, filter="data")
    source = tmp_path / f"onenip_inspector-{__version__}"
    for name in ("tests/__main__.py", "docs/method.md", "installers/__init__.py", "main.py", "uv.lock", "LICENSE"):
        assert (source / name).is_file(), name
    again = build(source, tmp_path / "again")
    assert again.wheel.read_bytes() == built.wheel.read_bytes()
    assert again.sdist.read_bytes() == built.sdist.read_bytes()


def test_both_programs_start_where_only_the_wheel_and_its_requirements_are(built: Built, tmp_path: Path) -> None:
    folder = tmp_path / "Straße with spaces"
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    install_alone(built.wheel, folder, programs)
    lend_requirements(folder)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    for program, told in (("onenip", "onenip"), ("onenip-inspector", "OneNIP Inspector")):
        command = [str(programs / program), "--version"]
        started = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, env=environment, timeout=120, check=False
        )
        assert started.returncode == 0, started.stderr
        assert started.stdout.strip() == f"{told} {__version__}"


def install_alone(wheel: Path, folder: Path, programs: Path) -> None:
    """Install a wheel without its requirements into a new environment, by uv where it is there: pip is slow."""
    uv = shutil.which("uv")
    python = str(programs / "python")
    if uv is None:
        make, installer = [sys.executable, "-m", "venv", str(folder)], [python, "-m", "pip", "install", "--no-index"]
    else:
        make = [uv, "venv", "--quiet", "--offline", "--python", sys.executable, str(folder)]
        installer = [uv, "pip", "install", "--offline", "--python", python]
    subprocess.run(make, check=True, timeout=120)
    subprocess.run([*installer, "--quiet", "--no-deps", str(wheel)], check=True, timeout=120)


def lend_requirements(environment: Path) -> None:
    """Let a new environment use the libraries of this one, which are gigabytes; the wheel itself comes before them."""
    (site,) = environment.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
    here = sysconfig.get_path("purelib")
    lent = [here, *(path for path in sys.path if path.endswith("site-packages") and path != here)]
    (site / "zz-lent.pth").write_text("\n".join(lent), encoding="utf-8")
