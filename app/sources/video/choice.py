"""A video file."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice


class VideoChoice(SourceChoice, frozen=True, tag="video"):
    """Every frame of it."""

    path: str

    @property
    def name(self) -> str:
        return self.path
