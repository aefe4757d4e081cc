"""Whether torch is installed, found out without importing it: the station edition has none."""

from __future__ import annotations

from importlib.util import find_spec

NO_TORCH = (
    "This edition of the program has no torch. Use the workstation edition, or install the package with torch: "
    "pip install onenip-inspector."
)
"""For a person, where something needs torch."""


def has_torch() -> bool:
    """True if torch can be imported here."""
    try:
        return find_spec("torch") is not None
    except (ImportError, ValueError):  # something holds its place and refuses
        return False
