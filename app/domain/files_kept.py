"""What became of a part's files: retention removes them step by step, and never the record."""

from __future__ import annotations

from enum import StrEnum


class FilesKept(StrEnum):
    """From all to nothing; a part only ever goes down."""

    WHOLE = "whole"
    """Picture and map, as they were stored."""
    PICTURE = "picture"
    """The map is gone."""
    THUMBNAIL = "thumbnail"
    """A small copy of the picture is left."""
    NONE = "none"

    @property
    def keeps_map(self) -> bool:
        return self is FilesKept.WHOLE

    @property
    def keeps_picture(self) -> bool:
        return self in (FilesKept.WHOLE, FilesKept.PICTURE)

    def is_more_than(self, other: FilesKept) -> bool:
        """Whether going from this to `other` removes something."""
        return _ORDER.index(self) < _ORDER.index(other)


_ORDER = tuple(FilesKept)
