"""A picture whose truth is known and that no training sees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from onenip_core.defect_regions import NO_REGIONS, DefectRegions, tidy_kind
from onenip_core.hashing import hash_json

WHOLE_RANGE = 16
"""Bits of a picture whose values were stretched over its whole file when it was stored."""
LONGEST_NOTE = 500


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
        kind = tidy_kind(self.defect_kind) if self.truth is GoldenTruth.DEFECTIVE else ""
        return KnownTruth(self.truth, kind, self.note.strip()[:LONGEST_NOTE])


@dataclass(frozen=True, slots=True)
class PaintedDefects:
    """What a person painted, or a mask said, of where the defects of a golden part are."""

    regions: DefectRegions = NO_REGIONS
    unreadable: str = ""
    """What is stored, where that cannot be understood: kept as it is until somebody paints anew."""

    def __bool__(self) -> bool:
        """Whether it is known where a defect is."""
        return bool(self.regions)


NOTHING_PAINTED = PaintedDefects()


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
    painted: PaintedDefects = NOTHING_PAINTED
    """Kept, and of no account, while the part is said to be good."""

    @property
    def known(self) -> KnownTruth:
        return KnownTruth(self.truth, self.defect_kind, self.note)

    @property
    def is_good(self) -> bool:
        return self.truth is GoldenTruth.GOOD

    @property
    def regions(self) -> DefectRegions:
        """Where its defects are, as far as that is known; a good part has none."""
        return NO_REGIONS if self.is_good else self.painted.regions

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that is said of the kinds of its defects, each once: of the whole part, and of what was painted."""
        said = (self.defect_kind, *self.regions.kinds)
        return tuple(dict.fromkeys(kind for kind in said if kind))


def golden_fingerprint(parts: Iterable[GoldenPart]) -> str:
    """SHA-256 over products, pictures, truths and painted defects: the same golden sets have the same, in whatever order they were
    made.
    """

    def of(part: GoldenPart) -> list[int | str]:
        digest = (
            part.regions.digest
        )  # only where there is one: what was signed before anybody could paint stays as it was
        return [part.product_id, part.sha256, part.truth.value, *([digest] if digest else ())]

    return hash_json({"parts": sorted(map(of, parts))})


def known_kinds(parts: Iterable[GoldenPart]) -> tuple[str, ...]:
    """The kinds of defect that a product has by its golden parts, the most frequent first."""
    counts = Counter(kind for part in parts for kind in part.kinds)
    return tuple(kind for kind, _ in counts.most_common())
