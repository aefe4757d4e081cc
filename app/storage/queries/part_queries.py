"""Parts of all batches: how many there are, in pages, and one after the other."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, and_, func, select

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.part_query import PartQuery, PartSort
from app.messages.codes import stores as codes
from app.storage.database import Database
from app.storage.errors import UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.queries.part_conditions import PartConditions
from app.storage.queries.part_order import PartOrder
from app.storage.queries.part_path import PartPath
from app.storage.queries.part_paths import OF_SORT, PartPaths
from app.storage.queries.stations import Stations

_AT_ONCE = 500
"""Numbers in one statement."""


class PartQueries:
    """Answers from the records of one workspace; parts of batches in the trash are in none. Every method may be called from any
    thread and raises StorageError."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._inspections = database.schema.inspections
        self._batches = database.schema.batches
        self.conditions = PartConditions(database)
        self.paths = PartPaths(database, self.conditions)
        self.stations = Stations(database)
        self._order = PartOrder(database)

    def count(self, query: PartQuery) -> int:
        """How many parts there are."""
        if query.is_of_batches:
            kept = self.paths.kept(query)
            return sum(kept[verdict] for verdict in set(query.verdicts or kept))
        return int(self._database.scalar(self.counting(query)) or 0)

    def counting(self, query: PartQuery) -> Select[tuple[int]]:
        """The statement that counts them among the records."""
        return self._found(func.count(), query, self.paths.to_count(query))

    def newest(self) -> int:
        """The largest number of a part; 0 where there is none. See `PartQuery.up_to`."""
        return int(self._database.scalar(select(func.max(self._inspections.c.id))) or 0)

    def product_names(self) -> dict[int, str]:
        """What the product of each batch outside of the trash was called, by the number of the batch."""
        batch = self._batches.c
        rows = self._database.query(select(batch.id, batch.product_name).where(batch.trashed_at.is_(None)))
        return {int(number): str(name) for number, name in rows}

    def product_numbers(self) -> dict[int, int | None]:
        """Whose parts they are, as far as anybody knows, by the number of the batch."""
        batch = self._batches.c
        rows = self._database.query(select(batch.id, batch.product_id).where(batch.trashed_at.is_(None)))
        return {int(number): product for number, product in rows}

    def page(
        self, query: PartQuery, sort: PartSort, first: int, most: int, total: int | None = None
    ) -> tuple[Inspection, ...]:
        """At most `most` parts from the place `first` (from 0) on. With `total`, as `count` gave it, places behind the middle are
        found from the end, in half the time."""
        if total is not None and first > total // 2:
            return self._from_the_end(query, sort, first, most, total)
        rows = self._database.query(self.listing(query, sort, total=total).limit(most).offset(first))
        return self.several([int(number) for (number,) in rows])

    def ids(self, query: PartQuery, sort: PartSort, most: int | None = None) -> array[int]:
        """The numbers of all of them in order, or of the first `most`; eight bytes a part."""
        statement = self.listing(query, sort)
        if most is not None:
            statement = statement.limit(most)
        return array("q", (row[0] for row in self._database.query(statement)))

    def several(self, numbers: Sequence[int]) -> tuple[Inspection, ...]:
        """Parts by their numbers, in that order; those that are gone, or in the trash, are left out."""
        found = {part.id: part for _, part in self._records(numbers)}
        return tuple(found[number] for number in numbers if number in found)

    def neighbours(
        self, query: PartQuery, sort: PartSort, part: Inspection
    ) -> tuple[Inspection | None, Inspection | None]:
        """What comes before and what comes behind a part in the order; the part itself need not pass."""
        return self._next(query, sort, part, reverse=True), self._next(query, sort, part, reverse=False)

    def place(self, query: PartQuery, sort: PartSort, part: Inspection) -> int:
        """How many parts come before it in the order."""
        path = OF_SORT[sort.key]
        return sum(
            int(self._database.scalar(self._found(func.count(), query, path).where(before)) or 0)
            for before in self._order.behind(sort, part, reverse=True)
        )

    def parts(self, query: PartQuery, sort: PartSort) -> Iterator[tuple[Batch, Inspection]]:
        """All of them in order with their batches, as they are when their turn comes; for tables of any length, because records are
        read as they are taken. A part that is gone or in the trash by then is left out."""
        numbers = self.ids(query, sort)
        batches: dict[int, Batch] = {}
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            found = {part.id: (home, part) for home, part in self._records(some)}
            for number in some:
                if number in found:
                    batch_id, part = found[number]
                    if batch_id not in batches:
                        batches[batch_id] = self._batch(batch_id)
                    yield batches[batch_id], part

    def parts_in(self, query: PartQuery, sort: PartSort, rows: Sequence[range]) -> Iterator[tuple[Batch, Inspection]]:
        """The parts in these rows of what a query finds, with their batches. Raises StorageError."""
        batches: dict[int, Batch] = {}
        for wanted in rows:
            for first in range(wanted.start, wanted.stop, _AT_ONCE):
                for part in self.page(query, sort, first, min(_AT_ONCE, wanted.stop - first)):
                    if part.batch_id not in batches:
                        batches[part.batch_id] = self._batch(part.batch_id)
                    yield batches[part.batch_id], part

    def listing(
        self, query: PartQuery, sort: PartSort, *, reverse: bool = False, total: int | None = None
    ) -> Select[tuple[int]]:
        """The statement that gives their numbers in order, or in the reverse one; `total` as in `page`."""
        path = self.paths.to_list(query, sort, total)
        in_order = self.paths.are_in_order(query, sort, path)
        listed = self._found(self._inspections.c.id, query, path)
        return listed.order_by(*self._order.by(sort, in_order=in_order, reverse=reverse))

    def _from_the_end(
        self, query: PartQuery, sort: PartSort, first: int, most: int, total: int
    ) -> tuple[Inspection, ...]:
        wanted = max(0, min(most, total - first))
        statement = self.listing(query, sort, reverse=True, total=total).limit(wanted).offset(total - first - wanted)
        return self.several([int(number) for (number,) in reversed(self._database.query(statement))])

    def _found(self, what: Any, query: PartQuery, path: PartPath) -> Select[Any]:
        conditions = self.conditions.of_parts(query, path, self.stations.numbers(query.stations))
        return select(what).select_from(self._inspections.table).where(and_(*conditions))

    def _next(self, query: PartQuery, sort: PartSort, part: Inspection, *, reverse: bool) -> Inspection | None:
        listed = self._found(self._inspections.c.id, query, OF_SORT[sort.key])
        order = self._order.by(sort, in_order=True, reverse=reverse)
        for behind in self._order.behind(sort, part, reverse=reverse):
            row = self._database.first(listed.where(behind).order_by(*order).limit(1))
            if row is not None:
                return next(iter(self.several((row[0],))), None)
        return None

    def _records(self, numbers: Sequence[int]) -> Iterator[tuple[int, Inspection]]:
        columns, batches = self._inspections.c, self._batches
        for first in range(0, len(numbers), _AT_ONCE):
            rows = self._database.query(
                self._inspections.select()
                .join(batches.table, batches.c.id == columns.batch_id)
                .where(columns.id.in_(numbers[first : first + _AT_ONCE]), batches.c.trashed_at.is_(None))
            )
            for row in rows:
                yield row.batch_id, self._inspections.value(row, self._layout.batch(row.batch_id))

    def _batch(self, batch_id: int) -> Batch:
        row = self._database.first(self._batches.select().where(self._batches.c.id == batch_id))
        if row is None:
            raise UnknownRecordError(codes.NoSuchBatch(batch_id))
        return self._batches.value(row, self._layout.root)
