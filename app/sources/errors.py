"""What image sources raise on purpose."""

from __future__ import annotations

from onenip_core.errors import OneNipError


class SourceError(OneNipError):
    """A source cannot be opened or read. Its text never holds a password."""
