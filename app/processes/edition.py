"""Finds out which edition is installed."""

from __future__ import annotations

import importlib.util

from app.domain.edition import Edition


def find_edition() -> Edition:
    """A workstation where torch is installed, else a station. torch is looked for and not imported: that would take seconds."""
    return Edition.STATION if importlib.util.find_spec("torch") is None else Edition.WORKSTATION
