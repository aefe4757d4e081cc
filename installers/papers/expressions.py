"""What follows from an SPDX expression: whether the GNU General Public License cannot be avoided."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[()]|[^\s()]+")
_GPL = re.compile(r"^A?GPL-")


def needs_gpl(expression: str) -> bool:
    """True if the GPL holds whatever is chosen; LGPL, and GPL with an exception, do not count.

    Examples: `MIT AND GPL-2.0-only` does, `LGPL-3.0-only OR GPL-2.0-only` and `GPL-3.0-or-later WITH GCC-exception-3.1` do not.
    """
    return _any_of(_TOKEN.findall(expression))


def joined(expressions: frozenset[str]) -> str:
    """One expression that says that all of these hold."""
    return " AND ".join(f"({each})" if " OR " in each else each for each in sorted(expressions))


def _any_of(tokens: list[str]) -> bool:
    """`OR` binds least: the GPL is needed if every choice needs it. Takes what it reads off the list."""
    needed = _all_of(tokens)
    while tokens and tokens[0].upper() == "OR":
        del tokens[0]
        # Both sides must be read, so no short cut.
        other = _all_of(tokens)
        needed = needed and other
    return needed


def _all_of(tokens: list[str]) -> bool:
    needed = _one(tokens)
    while tokens and tokens[0].upper() == "AND":
        del tokens[0]
        other = _one(tokens)
        needed = needed or other
    return needed


def _one(tokens: list[str]) -> bool:
    if not tokens:
        return False
    token = tokens.pop(0)
    if token == "(":
        needed = _any_of(tokens)
        del tokens[:1]
        return needed
    if tokens and tokens[0].upper() == "WITH":
        del tokens[:2]
        return False
    return _GPL.match(token) is not None
