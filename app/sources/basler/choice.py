"""A camera of Basler."""

from __future__ import annotations

from app.sources.industrial.choice import IndustrialChoice


class BaslerChoice(IndustrialChoice, frozen=True, tag="basler"):
    """By its serial number."""

    @property
    def name(self) -> str:
        return f"Basler {self.serial}"
