"""Presets whose names mean something else than in an older version."""

from __future__ import annotations

_SINCE_RENAMED = {"paper": "paper-mended"}
"""The preset that is called `paper` now holds no good part out, by which a limit could be judged: it is for comparison with the
paper, and left to the command line."""


def preset_now(stored: str) -> str:
    """What a preset that the application remembered is called now."""
    return _SINCE_RENAMED.get(stored, stored)
