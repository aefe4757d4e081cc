"""What columns of several tables have in common."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Column, Integer, MetaData, text

from app.storage.stored_types import Choice, Flag, StorableText

METADATA = MetaData()


def choice(
    name: str, kind: type[StrEnum], *, nullable: bool = False, info: dict[Any, Any] | None = None
) -> Column[Any]:
    values = ", ".join(repr(member.value) for member in kind)
    return Column(name, Choice(kind), CheckConstraint(f"{name} IN ({values})"), nullable=nullable, info=info)


def flag(name: str, info: dict[Any, Any] | None = None) -> Column[bool]:
    check = CheckConstraint(f"{name} IN (0, 1)")
    return Column(name, Flag, check, nullable=False, server_default=text("0"), info=info)


def hold_columns() -> tuple[Column[Any], ...]:
    """What was said last of whether something may be removed."""
    said = ("hold_reason", "hold_said_at", "hold_said_by")
    return (
        flag("is_held"),
        *(Column(name, StorableText, nullable=False, server_default=text("''")) for name in said),
    )


def count(name: str, *checks: CheckConstraint) -> Column[int]:
    return Column(name, Integer, *checks, nullable=False, server_default=text("0"))


def bits(name: str) -> Column[int]:
    """How many of 16 bits are used; null: all."""
    return Column(name, Integer, CheckConstraint(f"{name} IS NULL OR {name} BETWEEN 8 AND 16"))
