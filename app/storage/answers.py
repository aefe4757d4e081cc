"""Overruled verdicts that wait for an answer, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, func, select, text, update

from app.domain.overruled_part import OverruledPart
from app.domain.part import Inspection
from app.domain.part_answer import LONGEST_ANSWER_NOTE, GivenAnswer
from app.domain.timestamps import utc_now
from app.storage.database import Database
from app.storage.inspections import InspectionRecords
from app.storage.layout import WorkspaceLayout
from app.storage.table_groups.parts import ANSWERED, WAITING

MOST_LISTED = 2000
"""Nobody answers more in a sitting; of more the newest are listed, and all are counted."""
_RECENT_BATCHES = 200
_WAITING, _ANSWERED = text(f"({WAITING})"), text(ANSWERED)


class AnswerStore:
    """Answers of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._inspections = database.schema.inspections
        self._batches = database.schema.batches
        self._records = InspectionRecords(database, layout)
        part = self._inspections.c
        self._change = (
            update(self._inspections.table)
            .where(part.id == bindparam("number"))
            .values(
                {
                    part.answer: bindparam("given", type_=part.answer.type),
                    part.answer_note: bindparam("said", type_=part.answer_note.type),
                    part.answered_about: bindparam("about", type_=part.answered_about.type),
                    part.answered_at: bindparam("moment", type_=part.answered_at.type),
                }
            )
        )

    def waiting(self, most: int = MOST_LISTED) -> tuple[OverruledPart, ...]:
        """Parts outside of the trash that wait for an answer, those of the newest batch first. Raises StorageError."""
        part = self._inspections.c
        return self._listed(self._of_batches().where(_WAITING).order_by(part.batch_id.desc(), part.position), most)

    def answered(self, most: int = MOST_LISTED) -> tuple[OverruledPart, ...]:
        """Parts outside of the trash that were answered and do not wait again, the newest answer first. Raises StorageError."""
        found = self._of_batches().where(_ANSWERED).order_by(self._inspections.c.answered_at.desc())
        return tuple(each for each in self._listed(found, most) if not each.inspection.waits)

    def count_waiting(self) -> int:
        """How many wait, outside of the trash. Raises StorageError."""
        part, batch = self._inspections.c, self._batches.c
        found = (
            select(func.count())
            .select_from(self._inspections.table.join(self._batches.table, batch.id == part.batch_id))
            .where(_WAITING, batch.trashed_at.is_(None))
        )
        return int(self._database.scalar(found) or 0)

    def parts(self, inspection_ids: Sequence[int]) -> tuple[Inspection, ...]:
        """As they are now, in the order of the numbers. Raises UnknownRecordError, StorageError."""
        return self._records.several(inspection_ids)

    def give(self, answers: Mapping[int, GivenAnswer | None]) -> tuple[Inspection, ...]:
        """Answer parts by their numbers, or take answers back: all or none; the parts as they are then.

        An answer without a time is given now. Raises UnknownRecordError, StorageError.
        """
        now = utc_now()
        self._records.several(tuple(answers))
        rows = [
            {
                "number": number,
                "given": None if given is None else given.answer,
                "said": None if given is None else given.note.strip()[:LONGEST_ANSWER_NOTE] or None,
                "about": None if given is None else given.about,
                "moment": None if given is None else given.given_at or now,
            }
            for number, given in answers.items()
        ]
        if rows:
            with self._database.transaction() as connection:
                connection.execute(self._change, rows)
        return self._records.several(tuple(answers))

    def overruled_of_last(self, product_id: int, model_id: int, parts: int) -> tuple[int, int]:
        """Of the last `parts` parts of a product that a model judged: how many a person overruled, and how many there are.
        Parts that were not checked are left out. Raises StorageError."""
        part, batch = self._inspections.c, self._batches.c
        of_both = select(batch.id).where(
            batch.product_id == product_id, batch.model_id == model_id, batch.trashed_at.is_(None)
        )
        overruled = judged = 0
        # Each batch by its index: a scan of a million parts would take seconds.
        for (batch_id,) in self._database.query(of_both.order_by(batch.id.desc()).limit(_RECENT_BATCHES)):
            newest = (
                select(part.overruled)
                .where(part.batch_id == batch_id, part.score.is_not(None))
                .order_by(part.position.desc())
                .limit(parts - judged)
            )
            rows = self._database.query(newest)
            judged += len(rows)
            overruled += sum(row[0] is not None for row in rows)
            if judged >= parts:
                break
        return overruled, judged

    def _of_batches(self) -> Select[Any]:
        part, batch = self._inspections.c, self._batches.c
        return (
            self._inspections.select(batch.product_id, batch.product_name, batch.model_name)
            .join(self._batches.table, batch.id == part.batch_id)
            .where(batch.trashed_at.is_(None))
        )

    def _listed(self, found: Select[Any], most: int) -> tuple[OverruledPart, ...]:
        return tuple(
            OverruledPart(self._inspections.value(row, self._layout.batch(row.batch_id)), *row[-3:])
            for row in self._database.query(found.limit(most))
        )
