"""A picture with the reasons for its score, as a person is shown them."""

from __future__ import annotations

from dataclasses import dataclass, field

from onenip_core.explanation import Explanation
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True)
class LikePrompt:
    """A prompt of the product, as a person calls it."""

    name: str
    cosine: float
    pixels: RgbImage | None = field(default=None, repr=False)
    """None where its picture is not in this workspace, or cannot be read."""


@dataclass(frozen=True, slots=True)
class ExplainedPicture:
    """What the dialog shows."""

    name: str
    """What a person calls the picture."""
    model: str
    pixels: RgbImage | None = field(repr=False)
    explanation: Explanation
    prompts: tuple[LikePrompt, ...]
    """The most similar first: it guided the inspection."""
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspected it."""
