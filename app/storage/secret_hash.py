"""Hashes of PINs, passwords and badges: argon2id, as PHC text. Each takes some 50 ms on purpose: not for the GUI thread."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from collections.abc import Iterable

from app.domain.pin import PinAnswer

_SALT_BYTES = 16
_PARTS = 6
"""Of PHC text between its dollars: "", kind, version, costs, salt, hash."""


def hash_secret(secret: str) -> str:
    """With a salt of its own."""
    from argon2 import PasswordHasher  # nobody else waits for it

    return PasswordHasher().hash(secret)


def compare_secret(stored: str, secret: str) -> PinAnswer:
    """Whether `secret` is what `stored` was made from: RIGHT, WRONG, or UNREADABLE where it is no hash."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        PasswordHasher().verify(stored, secret)
    except VerifyMismatchError:
        return PinAnswer.WRONG
    except (InvalidHashError, VerificationError):
        return PinAnswer.UNREADABLE
    return PinAnswer.RIGHT


def hash_badge(text: str, others: Iterable[str]) -> str:
    """A badge says alone whose it is, so all badges share a salt: one hash finds the person, not one for each person."""
    from argon2.low_level import Type, hash_secret

    salt = next((found for other in others if (found := _salt(other)) is not None), None) or os.urandom(_SALT_BYTES)
    return hash_secret(text.encode(), salt, 3, 65536, 4, 32, Type.ID).decode("ascii")


def find_badge(text: str, stored: Iterable[str]) -> str | None:
    """The one of `stored` that was made from `text`; None if none was. Two stations may have begun with salts of their own."""
    by_salt: dict[bytes, list[str]] = {}
    for badge in stored:
        salt = _salt(badge)
        if salt is not None:
            by_salt.setdefault(salt, []).append(badge)
    for badges in by_salt.values():
        wanted = hash_badge(text, badges)
        for badge in badges:
            if hmac.compare_digest(badge, wanted):
                return badge
    return None


def _salt(stored: str) -> bytes | None:
    parts = stored.split("$")
    if len(parts) != _PARTS:
        return None
    try:
        return base64.b64decode(parts[4] + "=" * (-len(parts[4]) % 4))
    except binascii.Error:
        return None
