"""Packages for Linux, made from a small folder instead of a whole bundle."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from installers.deb.build import build_deb
from installers.editions import RECIPES, Edition
from installers.errors import InstallerError
from installers.linux.desktop_files import place_desktop_files
from installers.linux.system_libraries import system_packages
from installers.portable.build import build_portable
from installers.release import Release

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux are made on Linux"),
    pytest.mark.skipif(shutil.which("gcc") is None or shutil.which("nm") is None, reason="needs gcc and binutils"),
]
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
needs_zstd = pytest.mark.skipif(shutil.which("zstd") is None, reason="needs zstd")

RECIPE = RECIPES[Edition.STATION]
RELEASE = Release("1.2.3", 1_700_000_000)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program that prints its name, a library that needs the C library alone, and notices."""
    folder = tmp_path / "onenip-inspector"
    (folder / "_internal").mkdir(parents=True)
    (folder / "notices").mkdir()
    (folder / "notices" / "NOTICES.txt").write_text("Licences of others.\n")
    (folder / "onenip-inspector").write_text('#!/bin/sh\necho "$0"\n')
    (folder / "onenip-inspector").chmod(0o755)
    (folder / "onenip").symlink_to("onenip-inspector")
    _library(folder / "_internal" / "libsmall.so", '#include <stdio.h>\nvoid say(void) { puts("x"); }\n')
    return folder


def _library(path: Path, source: str, *options: str) -> None:
    path.with_suffix(".c").write_text(source)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", str(path), str(path.with_suffix(".c")), *options], check=True)
    path.with_suffix(".c").unlink()


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@needs_dpkg
def test_a_deb_holds_programs_menu_entry_and_what_it_depends_on(bundle: Path, tmp_path: Path) -> None:
    package = build_deb(RECIPE, bundle, tmp_path / "work", tmp_path / "out", RELEASE)

    assert package.name == "onenip-inspector-station_1.2.3_amd64.deb"
    fields = _output("dpkg-deb", "-f", str(package))
    assert "Version: 1.2.3\n" in fields
    assert "Depends: libc6 (>= 2." in fields
    assert "Conflicts: onenip-inspector\n" in fields
    root = tmp_path / "installed"
    _output("dpkg-deb", "-x", str(package), str(root))
    assert _output(str(root / "usr/bin/onenip")).strip().endswith("/usr/bin/onenip")
    assert (root / "usr/bin/onenip-inspector").resolve() == root / "usr/lib/onenip-inspector/onenip-inspector"
    documents = (root / "usr/share/doc/onenip-inspector-station/copyright").read_text()
    assert "lies in /usr/lib/onenip-inspector/notices.\n" in documents
    assert documents.endswith("\nLicences of others.\n")
    listed = _output("dpkg-deb", "-c", str(package))
    assert all(" root/root " in line for line in listed.splitlines())
    sums = _output("dpkg-deb", "--ctrl-tarfile", str(package))
    assert "usr/lib/onenip-inspector/_internal/libsmall.so" in sums


@needs_dpkg
def test_the_same_sources_give_the_same_deb(bundle: Path, tmp_path: Path) -> None:
    first = build_deb(RECIPE, bundle, tmp_path / "a", tmp_path / "first", RELEASE).read_bytes()
    (bundle / "_internal" / "libsmall.so").touch()
    second = build_deb(RECIPE, bundle, tmp_path / "b", tmp_path / "second", RELEASE).read_bytes()

    assert first == second


@needs_zstd
def test_the_portable_archive_runs_from_where_it_is_unpacked_and_is_the_same_each_time(
    bundle: Path, tmp_path: Path
) -> None:
    archive = build_portable(RECIPE, bundle, tmp_path / "a", tmp_path / "first", RELEASE)
    again = build_portable(RECIPE, bundle, tmp_path / "b", tmp_path / "second", RELEASE)

    assert archive.read_bytes() == again.read_bytes()
    plain = tmp_path / "archive.tar"
    subprocess.run(["zstd", "-q", "-d", str(archive), "-o", str(plain)], check=True)
    with tarfile.open(plain) as tar:
        tar.extractall(tmp_path / "far away ä", filter="data")
    home = tmp_path / "far away ä" / "onenip-inspector-station-1.2.3-linux-x86_64"
    assert _output(str(home / "onenip")).strip() == str(home / "onenip")
    assert (home / "share/applications/onenip-inspector.desktop").is_file()


def test_a_library_that_nobody_knows_is_named(bundle: Path, tmp_path: Path) -> None:
    _library(tmp_path / "libforeign.so", "int foreign(void) { return 1; }", "-Wl,-soname,libforeign.so.9")
    user = bundle / "_internal" / "libuser.so"
    _library(user, "extern int foreign(void); int own(void) { return foreign(); }", f"-L{tmp_path}", "-lforeign")

    with pytest.raises(InstallerError, match=r"libforeign\.so\.9.*libuser\.so"):
        system_packages(bundle)


def test_the_oldest_c_library_that_will_do_is_asked_for(bundle: Path) -> None:
    (needed,) = system_packages(bundle)

    # `puts` is as old as the C library's 64-bit version.
    assert needed == "libc6 (>= 2.2)"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    place_desktop_files(tmp_path, "1.2.3", "2026-01-31")

    assert _output("desktop-file-validate", str(tmp_path / "applications/onenip-inspector.desktop")) == ""


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_description_for_software_centres_is_valid(tmp_path: Path) -> None:
    place_desktop_files(tmp_path, "1.2.3", "2026-01-31")

    path = tmp_path / "metainfo/org.onenip.inspector.metainfo.xml"
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="needs shared-mime-info")
def test_a_model_file_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    """shared-mime-info compiles what was written; the compiled magic holds our bytes at our place."""
    place_desktop_files(tmp_path, "1.2.3", "2026-01-31")
    _output("update-mime-database", str(tmp_path / "mime"))

    magic = (tmp_path / "mime/magic").read_bytes()
    assert b"application/vnd.onenip.model" in magic
    assert b">30=\x00\x24mimetypeapplication/vnd.onenip.model" in magic
    assert "application/vnd.onenip.model:*.onenip" in (tmp_path / "mime/globs").read_text()
