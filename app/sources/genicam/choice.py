"""A camera through the GenTL producer of its maker."""

from __future__ import annotations

from app.sources.industrial.choice import IndustrialChoice

PRODUCER_MARK = ".cti#"


class GenicamChoice(IndustrialChoice, frozen=True, tag="genicam"):
    """By its serial number."""

    producer: str = ""
    """The .cti file; empty: the first one of GENICAM_GENTL64_PATH that sees the camera."""

    @property
    def name(self) -> str:
        return f"GenICam {self.serial}"


def genicam_choice(text: str) -> GenicamChoice:
    """From a serial number, or from a .cti file and a serial number with a # between them."""
    producer, mark, serial = text.rpartition(PRODUCER_MARK)
    return GenicamChoice(serial, producer=f"{producer}{mark.removesuffix('#')}") if mark else GenicamChoice(text)
