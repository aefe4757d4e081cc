"""The values of all settings at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from app.settings.setting import Setting

Value = TypeVar("Value")


class Settings:
    """An immutable value: `settings[THEME]` is what a person set, or the default."""

    def __init__(self, values: Mapping[str, object] = MappingProxyType({})) -> None:
        """`values` by key, already checked."""
        self._values = MappingProxyType(dict(values))

    def __getitem__(self, setting: Setting[Value]) -> Value:
        return self._values.get(setting.key, setting.default)  # type: ignore[return-value]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Settings) and dict(self._values) == dict(other._values)

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._values)))

    def with_value(self, setting: Setting[Value], value: Value) -> Settings:
        """A copy with one value replaced. Raises BadValueError if it is none of the setting."""
        return Settings({**self._values, setting.key: setting.kind.check(value)})

    def as_mapping(self) -> Mapping[str, object]:
        """What was set, by key."""
        return self._values
