"""Changes of what a person says of parts of runs beside their verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes
from app.domain.description import Description, DescriptionChange
from app.domain.golden_part import PaintedDefects
from app.domain.part import Inspection
from app.domain.part_description import PartDescription
from app.domain.trash import Record, RecordKind
from app.messages.codes import review as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.storage.part_descriptions import PartDescriptionStore


@dataclass(frozen=True)
class DescribeParts(Operation):
    """Say this of parts, by the numbers of their inspections: kinds of defect, a note, where the defects are."""

    store: PartDescriptionStore
    descriptions: Mapping[int, PartDescription]

    @property
    def label(self) -> Message:
        return codes.DescribeParts(len(self.descriptions))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = {part.id: PartDescription.of(part) for part in self.store.parts(tuple(self.descriptions))}
        changed = {number: said for number, said in before.items() if said != self.descriptions[number]}
        described = self.store.describe({number: self.descriptions[number] for number in changed})
        return Outcome(Changes(inspections=described), DescribeParts(self.store, changed) if changed else None)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {
            number: said
            for number, said in self.descriptions.items()
            if Record(RecordKind.INSPECTION, number) not in gone
        }
        if len(left) == len(self.descriptions):
            return self
        return replace(self, descriptions=left) if left else None


def say_of(store: PartDescriptionStore, parts: Sequence[Inspection], change: DescriptionChange) -> DescribeParts:
    """Say the same of several parts; what is painted on them stays."""
    said = {part.id: PartDescription(change.of(Description.of(part)), part.painted) for part in parts}
    return DescribeParts(store, said)


def paint_on(
    store: PartDescriptionStore, parts: Sequence[Inspection], painted: Mapping[int, PaintedDefects]
) -> DescribeParts:
    """Say anew where defects are, by the numbers of the parts; tags and notes stay."""
    said = {part.id: PartDescription(Description.of(part), painted[part.id]) for part in parts if part.id in painted}
    return DescribeParts(store, said)
