"""Where the licences of what others made lie."""

from __future__ import annotations

import sys
from pathlib import Path

_NAME = "notices"


def notices_folder() -> Path | None:
    """The folder beside the installed program; None where it runs from its source, beside which there is none."""
    folder = Path(sys.executable).resolve().parent / _NAME
    return folder if getattr(sys, "frozen", False) and folder.is_dir() else None
