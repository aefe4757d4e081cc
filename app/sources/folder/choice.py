"""A folder of image files."""

from __future__ import annotations

import msgspec

from app.domain.source_choice import SourceChoice


class FolderChoice(SourceChoice, frozen=True, tag="folder"):
    """Its images in natural order, those of the folders inside it among them unless a person does not want them."""

    path: str
    subfolders: bool = True

    @property
    def name(self) -> str:
        return self.path

    @property
    def includes_subfolders(self) -> bool | None:
        return self.subfolders

    def with_subfolders(self, included: bool) -> FolderChoice:
        return msgspec.structs.replace(self, subfolders=included)
