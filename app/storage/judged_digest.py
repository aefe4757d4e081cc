"""What was judged of a part, as one short digest in its record: databases keep no checksum by which a flipped bit would show."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import msgspec

from app.storage.text import storable

DIGESTED = (
    "batch_id",
    "position",
    "name",
    "score",
    "threshold",
    "verdict",
    "reason",
    "prompt",
    "milliseconds",
    "captured_at",
    "image_file",
    "map_file",
    "map_scale",
    "judged_at",
    "told_at",
    "stored_at",
    "value_bits",
    "triggered_at",
    "part_number",
    "views",
    "image_sha256",
    "circumstances_id",
    "person",
)
"""Columns of a part's record that nothing changes after it was stored. One more would make all older digests wrong."""
_REAL = frozenset({"score", "threshold", "milliseconds", "map_scale"})
"""A whole number becomes a real one in the database, and has to have the digest of one before."""
_BYTES = 16


def judged_digest(values: Mapping[str, Any]) -> str:
    """32 hexadecimal digits of the values of `DIGESTED` columns, as they are given to the database, or as it holds them. Says
    whether anything was changed by accident; whoever changes a record on purpose can make a new digest.
    """
    return blake2b(
        msgspec.json.encode([_plain(name, values[name]) for name in DIGESTED]), digest_size=_BYTES
    ).hexdigest()


def _plain(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _REAL:
        return float(value)
    if isinstance(value, tuple):  # the views, which the database holds as text
        return msgspec.json.encode(value).decode() if value else None
    return storable(value) if isinstance(value, str) else value
