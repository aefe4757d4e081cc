"""Which edition of the program this is."""

from __future__ import annotations

from enum import StrEnum


class Edition(StrEnum):
    """A station inspects with models that were trained elsewhere; a workstation also trains."""

    STATION = "station"
    WORKSTATION = "workstation"

    @property
    def trains(self) -> bool:
        """True if it has what training takes: torch."""
        return self is Edition.WORKSTATION
