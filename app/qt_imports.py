"""Keeps PySide from reading the source of every module that is imported."""

from __future__ import annotations

import sys

import shiboken6  # noqa: F401  (puts its hook around every import)


def import_without_reading_sources() -> None:
    """Have no module searched for its use of PySide from now on; the search takes a tenth of the start.

    PySide looks through the source of whatever is imported, so that `from __feature__ import …` changes the names of Qt only where
    that was asked for. Nothing here asks. A version of PySide that does this in another way is left as it is.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]
