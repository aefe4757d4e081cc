"""Third-party notices of an edition: `python -m installers.papers.notices --bundle DIR --title TEXT --out DIR`.

Writes NOTICES.txt, our own LICENSE and a folder `licences` with every text in full.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.errors import InstallerError
from installers.papers.inventory import Inventory, inventory_of_bundle, inventory_of_distributions
from installers.papers.notice_sections import sections_of
from installers.papers.supplied_licences import TEXTS
from onenip_core.atomic_files import write_bytes_atomic

NOTICES = "NOTICES.txt"
FOLDER = "licences"
_COMMON = ("Apache-2.0.txt", "GPL-2.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "LGPL-3.0.txt")
"""Texts that the others refer to."""

_REPOSITORY = Path(__file__).parents[2]
OUR_LICENCE = _REPOSITORY / "LICENSE"
RESOURCES = _REPOSITORY / "resources"
_OF_RESOURCES = {"Inter/LICENSE.txt": "fonts/LICENSE-Inter.txt", "Lucide/LICENSE.txt": "icons/LICENSE-Lucide.txt"}


def write_notices(inventory: Inventory, folder: Path) -> Path:
    """Write the notices and all licence texts into a folder; returns the file to begin reading with.

    The same inventory gives the same bytes.
    """
    for place, text in sorted(licence_files(inventory).items()):
        path = folder / FOLDER / place
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes_atomic(path, text.encode())
    write_bytes_atomic(folder / OUR_LICENCE.name, OUR_LICENCE.read_bytes())
    notices = folder / NOTICES
    write_bytes_atomic(notices, ("\n\n".join(sections_of(inventory)) + "\n").encode())
    return notices


def licence_files(inventory: Inventory) -> dict[str, str]:
    """Every licence text by its path below the folder `licences`."""
    files = {f"common/{name}": (TEXTS / name).read_text(encoding="utf-8") for name in _COMMON}
    files["Python/LICENSE.txt"] = inventory.python_text
    files |= {name: (RESOURCES / place).read_text(encoding="utf-8") for name, place in _OF_RESOURCES.items()}
    for each in inventory.distributions:
        files |= {f"{each.name}-{each.version}/{text.name}": text.text for text in each.texts}
    for library in inventory.av_libraries:
        files[library.text if "/" in library.text else f"common/{library.text}"] = (TEXTS / library.text).read_text(
            encoding="utf-8"
        )
    for package in inventory.system:
        files[f"system/{package.name}.txt"] = package.text
    return files


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the notices; returns 1 where something has no known licence, or where the bundle must not be handed on."""
    parser = argparse.ArgumentParser(prog="python -m installers.papers.notices", description=__doc__)
    parser.add_argument("--title", default="OneNIP Inspector", help="the name of the edition")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--bundle", type=Path, metavar="DIR", help="the folder with the programs")
    what.add_argument("--distributions", nargs="+", metavar="NAME", help="installed distributions, instead of a bundle")
    parsed = parser.parse_args(arguments)
    try:
        if parsed.bundle is not None:
            inventory = inventory_of_bundle(parsed.bundle, parsed.title)
        else:
            inventory = inventory_of_distributions(parsed.distributions, parsed.title)
        notices = write_notices(inventory, parsed.out)
    except InstallerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{notices}\nAs a whole: {inventory.terms.whole}\n")
    for obstacle in inventory.terms.obstacles:
        sys.stderr.write(f"Must not be handed on: {obstacle}\n")
    return 1 if inventory.terms.obstacles else 0


if __name__ == "__main__":
    sys.exit(main())
