"""What a person chose to connect the line by, as a value that is kept."""

from __future__ import annotations

import msgspec


class LineChoice(msgspec.Struct, frozen=True, tag=True):
    """One connection with its settings. Each kind has a subclass of its own, told by its tag. A secret is no part of it."""

    @property
    def name(self) -> str:
        """The connection as a person knows it."""
        raise NotImplementedError
