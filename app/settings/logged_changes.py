"""Which changes of settings stand in the audit log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.settings.setting import AnySetting
from app.settings.settings import Settings

_HIDDEN = "•"


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """One of them."""

    name: str
    """The setting's key."""
    before: Mapping[str, object]
    after: Mapping[str, object]


def logged_changes(schema: tuple[AnySetting, ...], before: Settings, after: Settings) -> Iterator[LoggedChange]:
    """What differs. Of tables only the rows that do; of secrets only whether there is one."""
    for row in schema:
        if not row.is_logged or before[row] == after[row]:
            continue
        was, is_now = before[row], after[row]
        if row.is_secret:
            yield LoggedChange(row.key, {row.key: _HIDDEN if was else ""}, {row.key: _HIDDEN if is_now else ""})
        elif isinstance(was, Mapping) and isinstance(is_now, Mapping):
            keys = [key for key in {**was, **is_now} if was.get(key) != is_now.get(key)]
            yield LoggedChange(row.key, {key: was.get(key) for key in keys}, {key: is_now.get(key) for key in keys})
        else:
            yield LoggedChange(row.key, {row.key: was}, {row.key: is_now})
