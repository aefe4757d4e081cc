"""The targets, and the steps from sources to files that are handed on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from installers.bundle.build import build_bundle, size_in_bytes
from installers.deb.build import build_deb
from installers.editions import MEBIBYTE, EditionRecipe
from installers.errors import InstallerError
from installers.macos.build import build_dmg
from installers.papers.writing import COMPONENTS, PAPERS, add_papers
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


def build_target(target: str, recipe: EditionRecipe, work: Path, out: Path, *, reuse: bool) -> Iterator[str]:
    """Build, and tell what came of it, a line each.

    Raises:
        InstallerError: this system cannot build the target, or the edition became larger than was promised.
        subprocess.CalledProcessError: a tool failed.
    """
    system, builder = _BUILDERS[target]
    if not sys.platform.startswith(system):
        raise InstallerError(f"{target} can only be built on {system}; this is {sys.platform}.")
    release = Release.present()
    place = work / str(recipe.edition)
    bundle = place / "bundle" / "onenip-inspector"
    if not (reuse and (bundle / PAPERS / COMPONENTS).is_file()):
        bundle = build_bundle(recipe, place)
        terms = add_papers(bundle, recipe, release)
        yield f"Licence of the whole: {terms.whole}"
        yield from (f"MUST NOT BE HANDED ON: {obstacle}" for obstacle in terms.obstacles)
    yield f"{bundle}: {size_in_bytes(bundle) / MEBIBYTE:.0f} MiB installed"
    package = builder(recipe, bundle, place, out, release)
    yield f"{package}: {package.stat().st_size / MEBIBYTE:.0f} MiB"
