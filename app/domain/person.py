"""Who uses the program, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_NAME = 80
SHORTEST_OPERATOR_PIN, SHORTEST_PIN, SHORTEST_PASSWORD, LONGEST_SECRET = 4, 6, 8, 128
"""Characters. An operator's PIN opens little; where more may be done, it is longer."""
SHORTEST_BADGE, LONGEST_BADGE = 3, 256


class Role(StrEnum):
    """What a person is here for; each may do what the one before may, and more."""

    OPERATOR = "operator"
    QA = "qa"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who logs in. The name stands in records, and stays there when the person is removed."""

    id: int
    name: str
    role: Role
    added_at: str
    secret_changed_at: str
    """Of PIN or password, which only a hash is kept of."""
    badge_changed_at: str | None = None
    """When the badge was given; None: there is none."""
    removed_at: str | None = None


def is_possible_secret(secret: str, role: Role) -> bool:
    """True for a PIN (digits alone: 6 or more, an operator's 4 or more) or a password (8 characters or more)."""
    if not secret.isprintable() or len(secret) > LONGEST_SECRET:
        return False
    if secret.isascii() and secret.isdigit():
        return len(secret) >= (SHORTEST_OPERATOR_PIN if role is Role.OPERATOR else SHORTEST_PIN)
    return len(secret) >= SHORTEST_PASSWORD


def is_possible_badge(text: str) -> bool:
    """True for what a scanner may read from a badge."""
    return SHORTEST_BADGE <= len(text) <= LONGEST_BADGE and text.isprintable()
