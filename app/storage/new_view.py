"""What one of several cameras saw of a part, on its way into a batch."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.frame import Frame
from app.domain.part_view import PartView
from app.storage.text import storable
from onenip_core.types import InspectionResult


@dataclass(frozen=True, slots=True)
class NewView:
    """One view of a `NewInspection`."""

    name: str
    """What a person calls the view."""
    product: str
    """As which its picture was judged."""
    frame_name: str
    """File name or frame name at the source; its suffix names the format of encoded bytes."""
    image: bytes | Frame | None = field(repr=False)
    result: InspectionResult
    captured_at: str
    value_bits: int | None = None

    def as_told(self) -> PartView:
        """The view as it is told: all but its files."""
        result = self.result
        return PartView(
            storable(self.name),
            storable(self.product),
            result.verdict,
            result.score,
            result.threshold,
            storable(result.reason),
            None if result.prompt is None else storable(result.prompt),
            result.timings.total,
            self.captured_at,
            value_bits=self.value_bits,
            frame_name=storable(self.frame_name),
        )
