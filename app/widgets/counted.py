"""Sentences about a number: several, one, none."""

from __future__ import annotations


def count_text(count: int, several: str, one: str, none: str = "") -> str:
    """The sentence that fits `count`, each translated already; `several` holds "{count}". Without `none`, no thing is several."""
    if count == 1:
        return one
    if count == 0 and none:
        return none
    return several.replace("{count}", str(count))
