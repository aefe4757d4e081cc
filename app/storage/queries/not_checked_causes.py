"""Why parts of all batches were not checked."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select

from app.domain.part_query import PartQuery
from app.storage.database import Database
from app.storage.queries.part_path import PartPath
from app.storage.queries.part_queries import PartQueries
from onenip_core.types import Verdict


class NotCheckedCauses:
    """Every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database, queries: PartQueries) -> None:
        self._database = database
        self._part = database.schema.inspections.c
        self._table = database.schema.inspections.table
        self._queries = queries

    def not_checked(self, query: PartQuery) -> tuple[tuple[str, int], ...]:
        """Stored reasons of the parts of a query that count as not checked, each with how many parts have it, in no order."""
        only = replace(query, verdicts=(Verdict.NOT_CHECKED,))
        stations = self._queries.stations.numbers(only.stations)
        conditions = self._queries.conditions.of_parts(only, PartPath.VERDICT, stations)
        statement = (
            select(self._part.reason, func.count())
            .select_from(self._table)
            .where(*conditions)
            .group_by(self._part.reason)
        )
        return tuple((str(reason), int(count)) for reason, count in self._database.query(statement))
