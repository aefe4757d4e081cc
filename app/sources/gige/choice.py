"""A GigE Vision or USB3 Vision camera, without a driver of its maker."""

from __future__ import annotations

from app.sources.industrial.choice import IndustrialChoice


class GigeChoice(IndustrialChoice, frozen=True, tag="gige"):
    """By its serial number; by its hardware address where it tells none."""

    @property
    def name(self) -> str:
        return f"GigE/USB3 Vision {self.serial}"
