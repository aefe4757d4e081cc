"""Addresses without their secrets: what may stand in logs, messages and the database."""

from __future__ import annotations

import re

_SCHEME_AND_USER = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*://).*@", re.DOTALL)
_SECRET_PARAMETER = re.compile(
    r"(?i)([?&;](?:user|username|usr|loginuse|password|passwd|pwd|pass|loginpas|token|access_token|key|api_?key|auth|secret)=)"
    r"[^&;#]*"
)


def redact(address: str) -> str:
    """`address` with user name, password and secret parameters replaced by asterisks.

    Everything up to the last @ goes, because passwords that were not encoded may hold any sign, even a slash.
    """
    return _SECRET_PARAMETER.sub(r"\1***", _SCHEME_AND_USER.sub(r"\1***@", address))
