"""A picture whose truth is known and that no training sees."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from onenip_core.hashing import hash_json

WHOLE_RANGE = 16
"""Bits of a picture whose values were stretched over its whole file when it was stored."""
LONGEST_KIND, LONGEST_NOTE = 60, 500


class GoldenTruth(StrEnum):
    """What a golden part is, whatever a model says."""

    GOOD = "good"
    DEFECTIVE = "defective"


@dataclass(frozen=True, slots=True)
class KnownTruth:
    """What a person knows of a golden part."""

    truth: GoldenTruth
    defect_kind: str = ""
    """As "crack"; empty for a good part, and where nobody said."""
    note: str = ""

    def tidied(self) -> KnownTruth:
        """As it is stored: no spaces around, no longer than it may be, and a good part has no kind of defect."""
        kind = " ".join(self.defect_kind.split())[:LONGEST_KIND] if self.truth is GoldenTruth.DEFECTIVE else ""
        return KnownTruth(self.truth, kind, self.note.strip()[:LONGEST_NOTE])


@dataclass(frozen=True, slots=True)
class GoldenPart:
    """A picture of a part, copied into the workspace byte for byte, with its truth."""

    id: int
    product_id: int
    path: Path
    original_name: str
    sha256: str
    width: int
    height: int
    added_at: str
    truth: GoldenTruth
    defect_kind: str = ""
    note: str = ""
    value_bits: int | None = None
    """How many bits of 16 its file uses, where a run that took it knew; None: as a model reads the product's files."""

    @property
    def known(self) -> KnownTruth:
        return KnownTruth(self.truth, self.defect_kind, self.note)

    @property
    def is_good(self) -> bool:
        return self.truth is GoldenTruth.GOOD


def golden_fingerprint(parts: Iterable[GoldenPart]) -> str:
    """SHA-256 over products, pictures and truths: the same golden sets have the same, in whatever order they were made."""
    return hash_json({"parts": sorted([part.product_id, part.sha256, part.truth.value] for part in parts)})
