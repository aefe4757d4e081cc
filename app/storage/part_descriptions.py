"""What a person says of parts of runs: kinds of defect, notes, where the defects are."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, update

from app.domain.part import Inspection
from app.domain.part_description import PartDescription
from app.storage.database import Database
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout


class PartDescriptionStore:
    """Of one workspace, from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._records = InspectionRecords(database, layout)
        part = database.schema.inspections.c
        self._change = (
            update(database.schema.inspections.table)
            .where(part.id == bindparam("number"))
            .values(
                {
                    part.tags: bindparam("words", type_=part.tags.type),
                    part.note: bindparam("sentences", type_=part.note.type),
                    part.defects: bindparam("places", type_=part.defects.type),
                }
            )
        )

    def parts(self, inspection_ids: tuple[int, ...]) -> tuple[Inspection, ...]:
        """As they are now, in the order of the numbers. Raises UnknownRecordError, StorageError."""
        return self._records.several(inspection_ids)

    def describe(self, descriptions: Mapping[int, PartDescription]) -> tuple[Inspection, ...]:
        """Say something of parts by their numbers: of all or of none; the parts as they are then.

        Raises UnknownRecordError, StorageError.
        """
        self._records.several(tuple(descriptions))
        rows = [
            {"number": number, "words": said.words.tags, "sentences": said.words.note, "places": said.painted}
            for number, said in descriptions.items()
        ]
        if rows:
            with self._database.transaction() as connection:
                connection.execute(self._change, rows)
        return self._records.several(tuple(descriptions))
