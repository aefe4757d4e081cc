"""A folder of image files."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice


class FolderChoice(SourceChoice, frozen=True, tag="folder"):
    """Its images in natural order."""

    path: str

    @property
    def name(self) -> str:
        return self.path
