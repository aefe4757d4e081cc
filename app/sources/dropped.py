"""Which source a person means who drops files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.sources.kind import SourceKind


@dataclass(frozen=True, slots=True)
class DroppedSource:
    """The source, and what of the rest lies outside of it: a run has one source."""

    choice: SourceChoice | None
    outside: tuple[Path, ...]


def find_dropped(kinds: Sequence[SourceKind], paths: Sequence[Path]) -> DroppedSource:
    """The first that some kind can use of what was dropped. Files are looked at: not for the window's thread."""
    for path in paths:
        for kind in kinds:
            answer = kind.accepts_drop(path)
            if answer is not None:
                outside = tuple(other for other in paths if not other.is_relative_to(answer))
                return DroppedSource(kind.choose(answer), outside)
    return DroppedSource(None, tuple(paths))
