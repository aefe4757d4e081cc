"""The targets, and the steps from sources to files that are handed on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installers.bundle.build import build_bundle, size_in_bytes
from installers.bundle.runtime_closure import runtime_closure
from installers.deb.build import build_deb
from installers.editions import MEBIBYTE, EditionRecipe
from installers.errors import InstallerError
from installers.macos.build import build_dmg
from installers.papers.bundle_contents import contents_of
from installers.papers.writing import COMPONENTS, PAPERS, add_papers, publish_papers
from installers.portable.build import build_portable
from installers.release import Release
from installers.windows.build import build_nsis

Builder = Callable[[EditionRecipe, Path, Path, Path, Release], Path]
"""Takes the recipe, the bundle, a folder for itself, the folder for results, and the release; returns the result."""

_BUILDERS: dict[str, tuple[str, Builder]] = {
    "deb": ("linux", build_deb),
    "portable": ("linux", build_portable),
    "nsis": ("win32", build_nsis),
    "dmg": ("darwin", build_dmg),
}
TARGETS = tuple(_BUILDERS)
_PYTHON = (3, 11)
_STARTER = "pyinstaller"
"""Its small program starts ours."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build."""

    package: Path
    lines: tuple[str, ...]
    """For a person."""
    may_be_handed_on: bool


def build_target(target: str, recipe: EditionRecipe, work: Path, out: Path, *, reuse: bool) -> Built:
    """Build a target.

    Raises:
        InstallerError: this system cannot build the target, something unknown is inside, or the edition became larger than was
            promised.
        subprocess.CalledProcessError: a tool failed.
    """
    system, builder = _BUILDERS[target]
    if not sys.platform.startswith(system):
        raise InstallerError(f"{target} can only be built on {system}; this is {sys.platform}.")
    if sys.version_info[:2] != _PYTHON:
        raise InstallerError(
            f"Bundles are made with Python {'.'.join(map(str, _PYTHON))}: for others the lock file names releases of FFmpeg whose "
            "parts and licences nobody has looked at yet (installers/papers/av_libraries.py)."
        )
    release = Release.present()
    place = work / str(recipe.edition)
    bundle = place / "bundle" / "onenip-inspector"
    if not (reuse and (bundle / PAPERS / COMPONENTS).is_file()):
        bundle = build_bundle(recipe, place, release)
    strangers = sorted(set(contents_of(bundle).distributions) - runtime_closure() - {_STARTER})
    if strangers:
        raise InstallerError(
            f"{bundle} holds what the program does not need: {', '.join(strangers)}. Name it in installers/editions.py, or build "
            "in an environment without it."
        )
    terms = add_papers(bundle, recipe, release)
    size = size_in_bytes(bundle)
    if recipe.largest_mebibytes is not None and size > recipe.largest_mebibytes * MEBIBYTE:
        raise InstallerError(
            f"{bundle} has {size / MEBIBYTE:.0f} MiB; {recipe.largest_mebibytes} were promised for this edition."
        )
    package = builder(recipe, bundle, place, out, release)
    publish_papers(bundle, out, recipe, release)
    lines = (
        f"{bundle}: {size / MEBIBYTE:.0f} MiB installed",
        f"{package}: {package.stat().st_size / MEBIBYTE:.0f} MiB",
        f"Licence of the whole: {terms.whole}",
        *(f"MUST NOT BE HANDED ON: {obstacle}" for obstacle in terms.obstacles),
    )
    return Built(package, lines, not terms.obstacles)
