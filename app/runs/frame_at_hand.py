"""A frame that was taken from the source and is not told yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.sources.source import SourceFrame
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True)
class FrameAtHand:
    """From here on it is told, whatever happens."""

    frame: SourceFrame
    image: RgbImage | None = field(default=None, repr=False)
    thumbnail: RgbImage | None = field(default=None, repr=False)
    part_number: str | None = None
