"""Where the makers of cameras put their GenTL producers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "GENICAM_GENTL64_PATH"


def known_producers(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The .cti files in the folders that the standard's environment variable lists, in its order."""
    folders = [Path(part) for part in environment.get(VARIABLE, "").split(os.pathsep) if part]
    files = [file for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.cti"))]
    return tuple(dict.fromkeys(files))
