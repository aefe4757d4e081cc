"""One setting: everything that is known about it stands in one row of the schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from app.domain.permissions import Deed
from app.settings.kinds import Kind

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that stand together on the Settings page."""

    title: str


@dataclass(frozen=True, slots=True, eq=False)
class Setting(Generic[Value]):
    """A row of the schema. Two rows are the same only if they are one object: `settings[ROW]` is typed by it."""

    key: str
    """The name in the file; never changed after a release."""
    kind: Kind[Value]
    default: Value
    label: str = ""
    help: str = ""
    group: Group | None = None
    """Where it stands on the Settings page; None: it is only remembered."""
    deed: Deed | None = None
    """What changing it is, where not everybody may; None: it is only remembered, or a matter of taste."""
    is_logged: bool = False
    """True for what decides verdicts, or who hears of them: its changes stand in the audit log."""
    is_secret: bool = False
    """True for what may not be read again: of a change only that it changed."""


AnySetting = Setting[Any]
