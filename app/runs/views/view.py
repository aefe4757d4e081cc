"""One of several cameras that look at the same part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.sources.source import FrameSource, SourceFrame
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


@dataclass(frozen=True, slots=True)
class RunView:
    """A view as a run needs it: where its pictures come from, and as what they are judged."""

    name: str
    source: FrameSource
    product_name: str
    product_id: int
    threshold: float
    """In units of the proposed limit."""
    known_as: str | None = None
    """What the model calls the product, if it was renamed since the training."""
    prompt_names: Mapping[str, str] = field(default_factory=dict)
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspects its product."""

    @property
    def product(self) -> str:
        """As the model calls it."""
        return self.known_as or self.product_name


def joined_name(views: Sequence[RunView]) -> str:
    """All sources as one, for a person and for the record."""
    return " · ".join(f"{view.name}: {view.source.name}" for view in views)


def one_part(name: str, frames: Sequence[SourceFrame]) -> SourceFrame:
    """One frame of the part that these show, one for each view; taken when the first of them was."""
    captured_at, moment = min(frame.captured_at for frame in frames), min(frame.moment for frame in frames)
    return SourceFrame(name, captured_at, views=tuple(frames), moment=moment)
