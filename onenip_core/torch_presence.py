"""Whether torch is installed, found out without importing it: the station edition has none."""

from __future__ import annotations

from importlib.util import find_spec

from onenip_core.sentences import filled

NO_TORCH = filled(
    "This edition of the program does not have it: use the workstation edition, or install the "
    "package with torch (pip install onenip-inspector)."
)
"""For a person, after a sentence that says what needs torch."""


def has_torch() -> bool:
    """True if torch can be imported here."""
    return is_installed("torch")


def is_installed(package: str) -> bool:
    """True if a package can be imported here; it is not imported."""
    try:
        return find_spec(package) is not None
    except (ImportError, ValueError):  # something holds its place and refuses
        return False
