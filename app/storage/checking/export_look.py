"""Looks at what was prepared for engines: derived from the models, and made again where it is not there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from onenip_core.hashing import hash_file

_DESCRIPTION = "export.json"


def damaged_exports(engines: Path) -> Iterator[Path]:
    """The folders of a model's exports in which a file is not what its description says, in order."""
    for prepared in sorted(engines.iterdir()) if engines.is_dir() else ():
        if prepared.is_dir() and not all(_is_sound(description) for description in prepared.glob(f"*/{_DESCRIPTION}")):
            yield prepared


def _is_sound(description: Path) -> bool:
    try:
        files = json.loads(description.read_text(encoding="utf-8"))["files"]
        return all(hash_file(description.parent / name) == file["sha256"] for name, file in files.items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False
