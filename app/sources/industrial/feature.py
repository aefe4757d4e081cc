"""A feature of a camera: its value and its bounds at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

FeatureValue: TypeAlias = bool | int | float | str
"""Of a switch, a whole number, a number, a choice or a text."""


@dataclass(frozen=True, slots=True)
class Feature:
    """What the camera says of it now: bounds change with other features."""

    value: FeatureValue
    writable: bool
    lowest: float | None = None
    highest: float | None = None
    step: float | None = None
    """The least difference between two values; None where the camera does not say."""
    unit: str = ""
    choices: tuple[str, ...] = ()

    @property
    def number(self) -> float | None:
        """The value, if it is a number."""
        return None if isinstance(self.value, (bool, str)) else float(self.value)
