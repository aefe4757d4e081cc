"""Notices, licences and list of components of a bundle: `python -m installers.papers --bundle DIR --title TEXT --out DIR`.

Ends with 1 where something has no known licence, or where the bundle must not be handed on.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.errors import InstallerError
from installers.papers.inventory import inventory_of_bundle, inventory_of_distributions
from installers.papers.writing import write_papers
from installers.release import Release


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the papers into a folder."""
    parser = argparse.ArgumentParser(prog="python -m installers.papers", description=__doc__)
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
        notices = write_papers(inventory, parsed.out, Release.present())
    except InstallerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{notices}\nAs a whole: {inventory.terms.whole}\n")
    for obstacle in inventory.terms.obstacles:
        sys.stderr.write(f"Must not be handed on: {obstacle}\n")
    return 1 if inventory.terms.obstacles else 0


if __name__ == "__main__":
    sys.exit(main())
