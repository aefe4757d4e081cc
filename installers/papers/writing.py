"""Puts into a bundle what must go with it, notices, licences and the list of components, and lays it beside the packages."""

from __future__ import annotations

import sys
from pathlib import Path

from installers.editions import EditionRecipe
from installers.errors import InstallerError
from installers.papers.inventory import Inventory, inventory_of_bundle
from installers.papers.locked_hashes import LockedHashes
from installers.papers.notices import NOTICES, write_notices
from installers.papers.terms import Terms
from installers.release import Release
from onenip_core.atomic_files import write_bytes_atomic

PAPERS = "notices"
COMPONENTS = "components.cdx.json"
_PUBLISHED = (NOTICES, COMPONENTS)
_SYSTEMS = {"win32": "windows", "darwin": "macos"}


def add_papers(bundle: Path, recipe: EditionRecipe, release: Release) -> Terms:
    """Write the folder `notices` into a bundle; returns under which terms the whole may be handed on.

    Raises InstallerError: something in the bundle has no known origin or licence.
    """
    inventory = inventory_of_bundle(bundle, recipe.title)
    write_papers(inventory, bundle / PAPERS, release)
    return inventory.terms


def write_papers(inventory: Inventory, folder: Path, release: Release) -> Path:
    """Write all papers into a folder; returns the file to begin reading with."""
    # Only those who build need the library behind it.
    from installers.papers.sbom import sbom_of

    notices = write_notices(inventory, folder)
    write_bytes_atomic(folder / COMPONENTS, sbom_of(inventory, LockedHashes(), release.epoch))
    return notices


def publish_papers(bundle: Path, out: Path, recipe: EditionRecipe, release: Release) -> tuple[Path, ...]:
    """Copy the notices and the list of components of a bundle to where its packages lie; returns the copies.

    Their names tell edition, version and system, so those of all editions can be published in one place.

    Raises:
        InstallerError: the bundle has no papers.
        StorageError: they cannot be written.
    """
    system = _SYSTEMS.get(sys.platform, sys.platform)
    copies = []
    for name in _PUBLISHED:
        paper = bundle / PAPERS / name
        if not paper.is_file():
            raise InstallerError(f"{paper} is missing, so nothing was published. Build the bundle again.")
        out.mkdir(parents=True, exist_ok=True)
        copy = out / f"{recipe.package}-{release.version}-{system}-{name}"
        write_bytes_atomic(copy, paper.read_bytes())
        copies.append(copy)
    return tuple(copies)
