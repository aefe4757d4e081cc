"""Which of two sentences belongs to a count, which is not the same in every language."""

from __future__ import annotations

from collections.abc import Callable


def of_count(count: object, one: str, many: str, place: str, translate: Callable[[str, str], str]) -> str:
    """`one` or `many`, in English or translated already.

    A singular that names its count (`place`) goes with every number that has the singular in the language of the application: 1, in
    French 0 too, in Chinese and Japanese none. One that names no count says "one", so it is said of 1 alone.
    """
    if f"{{{place}" not in one:
        return one if one and count == 1 else many
    return one if str(count) in translate("Plurals", "1").split() else many
