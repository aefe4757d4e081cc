"""The prompts of a product: those of a model with what they did, and those that a person pinned for the next training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.image_marks import standing_marks
from app.domain.product import NormalImage
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.manifest import PromptEntry
from onenip_core.picture_mark import PictureMark


@dataclass(frozen=True, slots=True)
class PromptLine:
    """One prompt."""

    name: str
    image: NormalImage | None
    """None where its picture is not among the product's any more."""
    entry: PromptEntry | None
    """What the model keeps of it; None for one that was pinned since."""
    marks: tuple[PictureMark, ...] = ()
    """Why a person should look at its picture."""

    @property
    def is_pinned(self) -> bool:
        """True if the next training takes it whatever it looks like."""
        return self.image is not None and self.image.is_prompt

    @property
    def is_rejected(self) -> bool:
        """True if the model itself would call its picture bad, judged as if it were new."""
        score = None if self.entry is None else self.entry.own_score
        return score is not None and score > PROPOSED_LIMIT

    @property
    def needs_a_look(self) -> bool:
        """True if something speaks against it."""
        aside = self.image is not None and self.image.is_set_aside
        return bool(self.marks) or self.is_rejected or aside or self.image is None


def prompt_lines(entries: Sequence[PromptEntry], images: Sequence[NormalImage]) -> tuple[PromptLine, ...]:
    """The model's prompts, that which guided most good parts first, then what was pinned since."""
    known = {image.sha256: image for image in images}
    marks = standing_marks(images)

    def line(entry: PromptEntry) -> PromptLine:
        image = known.get(entry.sha256)
        name = entry.name if image is None else image.original_name
        return PromptLine(name, image, entry, () if image is None else marks.get(image.id, ()))

    ranked = sorted(entries, key=lambda entry: -(entry.guided or 0))
    of_model = {entry.sha256 for entry in entries}
    pinned = [image for image in images if image.is_prompt and image.sha256 not in of_model]
    return (
        *(line(entry) for entry in ranked),
        *(PromptLine(image.original_name, image, None, marks.get(image.id, ())) for image in pinned),
    )


def guided_parts(entries: Sequence[PromptEntry]) -> int:
    """How many good parts the prompts were counted on; 0 where nobody counted."""
    return sum(entry.guided or 0 for entry in entries)
