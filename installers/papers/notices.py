"""Third-party notices of an edition: NOTICES.txt, our own LICENSE and a folder `licences` with every text in full."""

from __future__ import annotations

from pathlib import Path

from installers.papers.inventory import Inventory
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
_OF_RESOURCES = {
    "Inter/LICENSE.txt": "fonts/LICENSE-Inter.txt",
    "Noto Sans CJK/LICENSE.txt": "fonts/LICENSE-NotoSansCJK.txt",
    "Lucide/LICENSE.txt": "icons/LICENSE-Lucide.txt",
}


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
