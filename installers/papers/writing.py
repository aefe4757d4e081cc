"""Puts into a bundle what must go with it: notices, licences, and the list of components."""

from __future__ import annotations

from pathlib import Path

from installers.editions import EditionRecipe
from installers.papers.inventory import inventory_of_bundle
from installers.papers.locked_hashes import LockedHashes
from installers.papers.notices import write_notices
from installers.papers.terms import Terms
from installers.release import Release
from onenip_core.atomic_files import write_bytes_atomic

PAPERS = "notices"
COMPONENTS = "components.cdx.json"


def add_papers(bundle: Path, recipe: EditionRecipe, release: Release) -> Terms:
    """Write the folder `notices` into a bundle; returns under which terms the whole may be handed on.

    Raises InstallerError: something in the bundle has no known origin or licence.
    """
    # Only those who build need the library behind it.
    from installers.papers.sbom import sbom_of

    inventory = inventory_of_bundle(bundle, recipe.title)
    write_notices(inventory, bundle / PAPERS)
    write_bytes_atomic(bundle / PAPERS / COMPONENTS, sbom_of(inventory, LockedHashes(), release.epoch))
    return inventory.terms
