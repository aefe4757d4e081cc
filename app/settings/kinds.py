"""What kinds of values settings have, and what passes for one when it is read from a file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

Value = TypeVar("Value")
_Held = TypeVar("_Held", covariant=True)


class BadValueError(ValueError):
    """What stands in the file is no value of the setting."""


class Kind(Protocol[_Held]):
    """Checks stored values. What it accepts is what JSON holds, so that it can be written as it is."""

    def check(self, stored: object) -> _Held:
        """The value, or BadValueError: nothing is bent into shape, because nobody knows what was meant."""
        ...


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def check(self, stored: object) -> bool:
        if not isinstance(stored, bool):
            raise BadValueError
        return stored


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within bounds."""

    minimum: int
    maximum: int
    unit: str = ""

    def check(self, stored: object) -> int:
        if isinstance(stored, bool) or not isinstance(stored, int) or not self.minimum <= stored <= self.maximum:
            raise BadValueError
        return stored


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number within bounds."""

    minimum: float
    maximum: float
    step: float
    unit: str = ""
    """Shown behind the number; "%" shows a share of 1 as percent."""

    def check(self, stored: object) -> float:
        if isinstance(stored, bool) or not isinstance(stored, (int, float)):
            raise BadValueError
        if not math.isfinite(stored) or not self.minimum <= stored <= self.maximum:
            raise BadValueError
        return float(stored)


@dataclass(frozen=True, slots=True)
class Option(Generic[Value]):
    """One of the values of a `OneOf`, with its name for a person."""

    value: Value
    label: str


@dataclass(frozen=True, slots=True)
class OneOf(Generic[Value]):
    """One of a few values, which are texts in the file."""

    options: tuple[Option[Value], ...]
    unit: str = ""

    def check(self, stored: object) -> Value:
        for option in self.options:
            if isinstance(stored, str) and stored == option.value:
                return option.value
        raise BadValueError


@dataclass(frozen=True, slots=True)
class Text:
    """Any text."""

    def check(self, stored: object) -> str:
        if not isinstance(stored, str):
            raise BadValueError
        return stored


@dataclass(frozen=True, slots=True)
class TextTable:
    """Texts by names."""

    def check(self, stored: object) -> Mapping[str, str]:
        if not isinstance(stored, Mapping):
            raise BadValueError
        if not all(isinstance(key, str) and isinstance(value, str) for key, value in stored.items()):
            raise BadValueError
        return dict(stored)
