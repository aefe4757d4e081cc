"""A folder into which another program writes parts."""

from __future__ import annotations

import msgspec

from app.domain.source_choice import SourceChoice

SETTLE_SECONDS = 1.0
LEAST_SETTLE_SECONDS, MOST_SETTLE_SECONDS = 0.1, 60.0


class WatchedFolderChoice(SourceChoice, frozen=True, tag="watch"):
    """Its images as they become complete, those of the folders inside it among them unless a person does not want them."""

    path: str
    subfolders: bool = True
    existing: bool = True
    """Files of before the start are inspected too, unless an earlier run has done it."""
    move_handled: bool = False
    """Files that were told go to the folder `done` inside."""
    settle_seconds: float = SETTLE_SECONDS
    """So long size and time of a file must stay as they are; 0.1 to 60."""

    @property
    def name(self) -> str:
        return self.path

    @property
    def includes_subfolders(self) -> bool | None:
        return self.subfolders

    def with_subfolders(self, included: bool) -> WatchedFolderChoice:
        return msgspec.structs.replace(self, subfolders=included)
