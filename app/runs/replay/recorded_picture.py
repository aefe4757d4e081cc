"""A picture with all that its record says of how it was judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.circumstances import Circumstances
from app.domain.replayed_part import Judgement
from app.messages.message import Message
from onenip_core.data.images.value_range import ValueRange


@dataclass(frozen=True, slots=True)
class ModelToReplay:
    """A model as it lies here now."""

    folder: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class RecordedPicture:
    """One picture of a part: the part's own, or one view's."""

    view: str
    """Empty where there was one camera."""
    name: str
    """Of the file or frame at the source, which errors name."""
    path: Path | None
    sha256: str | None
    values: ValueRange
    """How its file is read."""
    map_path: Path | None
    map_scale: float
    there: Judgement
    known_as: str | None
    """What the model calls the product; None where nobody can tell."""
    called: Mapping[str, str]
    """Names of the model's products for a person, as they were then if that is recorded."""
    prompt_names: Mapping[str, str]
    """The same of its prompts."""
    limit_now: float | None
    """The product's limit by now; None where it is gone."""
    gone: Message | None = None
    """Why there is no picture any more, where retention removed it."""
    map_gone: bool = False
    """Retention removed the map: nothing can be said of it."""


@dataclass(frozen=True, slots=True)
class RecordedPart:
    """A stored part, ready to be judged again."""

    inspection_id: int
    batch_id: int
    position: int
    called: str
    pictures: tuple[RecordedPicture, ...] = field(repr=False)
    circumstances: Circumstances | None
    """None in records of older versions, and where nothing judged."""
    model: ModelToReplay | None
    obstacle: Message | None
    """Why no model can judge it again."""
