"""Text from outside, made fit for the database."""

from __future__ import annotations

import unicodedata


def storable(text: str) -> str:
    """`text` with what cannot be written as UTF-8 (file names in a foreign encoding) replaced by question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def name_key(name: str) -> str:
    """Two names with the same key count as the same name."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
