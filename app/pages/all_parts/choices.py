"""What a person can choose from where parts are looked for."""

from __future__ import annotations

from dataclasses import dataclass

from app.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SearchChoices:
    """Names that stand at parts and batches."""

    stations: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Of corrections."""
    kinds: tuple[str, ...] = ()
    """Of defects."""
    orders: tuple[str, ...] = ()

    @classmethod
    def read(cls, workspace: Workspace) -> SearchChoices:
        """Raises StorageError."""
        counts = workspace.part_counts
        return cls(workspace.part_queries.stations.names(), counts.reasons(), counts.kinds(), counts.orders())
