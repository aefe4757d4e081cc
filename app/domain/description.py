"""What a person says of a picture or a part, to find it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.folded_text import folded

LONGEST_TAG, LONGEST_NOTE = 60, 2000


class Described(Protocol):
    """What a person may have said something of."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Words."""

    @property
    def note(self) -> str:
        """Sentences."""


@dataclass(frozen=True, slots=True)
class Description:
    """Tags in order, each once whatever its case, and a note."""

    tags: tuple[str, ...] = ()
    note: str = ""

    @classmethod
    def of(cls, described: Described) -> Description:
        return cls(described.tags, described.note)


@dataclass(frozen=True, slots=True)
class DescriptionChange:
    """What is said anew of several at once; everything else stays."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    note: str | None = None
    """None leaves each its own."""

    def of(self, before: Description) -> Description:
        """What one of them is described by afterwards."""
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
