"""Text from outside, made fit for the database."""

from __future__ import annotations

from app.domain.folded_text import folded


def storable(text: str) -> str:
    """`text` with question marks for what a database does not take: what cannot be written as UTF-8 (file names in a
    foreign encoding), and the zero character, which PostgreSQL refuses.
    """
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")


def name_key(name: str) -> str:
    """Two names with the same key count as the same name."""
    return folded(name)
