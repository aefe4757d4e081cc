"""What an order or lot is called."""

from __future__ import annotations

LONGEST_ORDER = 128


def clean_order(text: str) -> str | None:
    """As it is kept: without spaces around it; empty: none. None if it cannot be one: too long, or with characters that cannot be
    printed."""
    cleaned = text.strip()
    return cleaned if len(cleaned) <= LONGEST_ORDER and (not cleaned or cleaned.isprintable()) else None
