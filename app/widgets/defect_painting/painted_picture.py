"""What is painted on: a golden part, or a part of a run."""

from __future__ import annotations

from typing import Protocol

from app.domain.golden_part import PaintedDefects


class PaintedPicture(Protocol):
    """What the dialog must know of a part."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def original_name(self) -> str:
        """What a person knows it by."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that is said of the kinds of its defects."""

    @property
    def painted(self) -> PaintedDefects:
        """What is painted on it so far."""
