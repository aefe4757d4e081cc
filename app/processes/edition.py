"""Finds out which edition is installed."""

from __future__ import annotations

from app.domain.edition import Edition
from onenip_core.torch_presence import has_torch


def find_edition() -> Edition:
    """A workstation where torch is installed, else a station. torch is looked for and not imported: that would take seconds."""
    return Edition.WORKSTATION if has_torch() else Edition.STATION
