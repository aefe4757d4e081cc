"""What a person says of a normal image, to find it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.folded_text import folded
from app.domain.product import NormalImage

LONGEST_TAG, LONGEST_IMAGE_NOTE = 60, 2000


@dataclass(frozen=True, slots=True)
class ImageDescription:
    """Tags in order, each once whatever its case, and a note."""

    tags: tuple[str, ...] = ()
    note: str = ""

    @classmethod
    def of(cls, image: NormalImage) -> ImageDescription:
        return cls(image.tags, image.note)


@dataclass(frozen=True, slots=True)
class DescriptionChange:
    """What is said anew of several images at once; everything else stays."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    note: str | None = None
    """None leaves each its own."""

    def of(self, before: ImageDescription) -> ImageDescription:
        """What an image is described by afterwards."""
        removed = {folded(tag) for tag in self.removed}
        kept = [tag for tag in before.tags if folded(tag) not in removed]
        changed = replace(before, tags=tidied_tags((*kept, *self.added)))
        return changed if self.note is None else replace(changed, note=self.note.strip())


def tidied_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """In order, without spaces around them, each once whatever its case; a comma parts two."""
    single = (each.strip()[:LONGEST_TAG] for tag in tags for each in tag.split(","))
    found: dict[str, str] = {}
    for tag in single:
        if tag:
            found.setdefault(folded(tag), tag)
    return tuple(sorted(found.values(), key=folded))
