"""Builds the .deb of an edition from its bundle."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from installers.editions import EditionRecipe
from installers.linux.desktop_files import place_desktop_files
from installers.linux.system_libraries import system_packages
from installers.release import Release, clamp_times, link_or_copy

ARCHITECTURE = "amd64"
HOME = Path("usr/lib/onenip-inspector")
PROGRAMS = ("onenip-inspector", "onenip")

_CONTROL = """Package: {recipe.package}
Version: {release.version}
Architecture: {architecture}
Maintainer: The OneNIP Inspector authors <unknown@invalid>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: fontconfig-config
Suggests: desktop-file-utils, shared-mime-info, hicolor-icon-theme
Provides: onenip-inspector
Conflicts: onenip-inspector
Replaces: onenip-inspector
Section: science
Priority: optional
Description: visual inspection for factories, {recipe.edition} edition
 One model learns many products from pictures of good parts and judges parts,
 live or from folders.
 .
 This edition {recipe.summary}.
 Workspaces lie in the users' own folders; removing the package leaves them.
"""

_WHERE_TEXTS_LIE = f"""This is /{HOME}/notices/NOTICES.txt. What it says to lie beside it, LICENSE and the folder
"licences" with all texts in full, lies in /{HOME}/notices.

"""


def build_deb(recipe: EditionRecipe, bundle: Path, work: Path, out: Path, release: Release) -> Path:
    """Write the package to the folder `out` and return its path.

    Raises:
        InstallerError: the bundle needs a library of the system that is not known.
        subprocess.CalledProcessError: dpkg-deb failed.
    """
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    link_or_copy(bundle, root / HOME)
    for program in PROGRAMS:
        link = root / "usr/bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.path.relpath(Path("/") / HOME / program, "/usr/bin"))
    place_desktop_files(root / "usr/share", release.version, release.date)
    _place_documents(recipe, bundle, root, release)
    _write_control(recipe, bundle, root, release)
    clamp_times(root, release.epoch)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{recipe.package}_{release.version}_{ARCHITECTURE}.deb"
    options = ["--root-owner-group", "-Zzstd", "-z12", "--build"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch)}
    subprocess.run(
        ["dpkg-deb", *options, str(root), str(package)], check=True, env=environment, stdout=subprocess.DEVNULL
    )
    return package


def _place_documents(recipe: EditionRecipe, bundle: Path, root: Path, release: Release) -> None:
    folder = root / "usr/share/doc" / recipe.package
    folder.mkdir(parents=True)
    notices = (bundle / "notices" / "NOTICES.txt").read_text(encoding="utf-8")
    (folder / "copyright").write_text(_WHERE_TEXTS_LIE + notices, encoding="utf-8")
    entry = (
        f"onenip-inspector ({release.version}) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n"
        f" -- The OneNIP Inspector authors <unknown@invalid>  {release.rfc_date}\n"
    )
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=release.epoch))


def _write_control(recipe: EditionRecipe, bundle: Path, root: Path, release: Release) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    folder = root / "DEBIAN"
    folder.mkdir()
    text = _CONTROL.format(
        recipe=recipe,
        release=release,
        architecture=ARCHITECTURE,
        kibibytes=-(-size // 1024),
        depends=", ".join(system_packages(bundle)),
    )
    (folder / "control").write_text(text, encoding="utf-8")
    _write_sums(root, folder / "md5sums")


def _write_sums(root: Path, path: Path) -> None:
    import hashlib

    files = sorted(
        each for each in root.rglob("*") if each.is_file() and not each.is_symlink() and "DEBIAN" not in each.parts
    )
    lines = [
        f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  {each.relative_to(root).as_posix()}\n"
        for each in files
    ]
    path.write_text("".join(lines), encoding="utf-8")
