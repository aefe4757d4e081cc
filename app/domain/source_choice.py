"""What a person chose to inspect, as a value that can be kept."""

from __future__ import annotations

import msgspec


class SourceChoice(msgspec.Struct, frozen=True, tag=True):
    """One way to get images, with its settings. Each kind of source has a subclass of its own, told by its tag."""

    @property
    def name(self) -> str:
        """The source as a person knows it; never with a password."""
        raise NotImplementedError

    @property
    def may_be_kept(self) -> bool:
        """False if it holds a secret, which belongs into no file."""
        return True

    @property
    def includes_subfolders(self) -> bool | None:
        """Whether the folders inside it are inspected too; None where there are none to ask about."""
        return None

    def with_subfolders(self, included: bool) -> SourceChoice:
        """The same source with its subfolders or without."""
        return self
