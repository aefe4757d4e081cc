"""The order of parts in SQL, and what lies before and behind a part in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_

from app.domain.part import Inspection
from app.domain.part_query import PartSort, SortKey
from app.storage.database import Database
from app.storage.queries.part_expressions import CALLED, RANK, RANKS, Unsought


@dataclass(frozen=True, slots=True)
class _Key:
    expression: ColumnElement[Any]
    value: Any
    """Of the part that something lies behind; None where it has none."""
    can_lack: bool = False


class PartOrder:
    """By the keys of a `PartSort` and then by number, all in one direction; what has no value for a key is last in either."""

    def __init__(self, database: Database) -> None:
        self._part = database.schema.inspections.c
        self._is_embedded = database.is_embedded

    def by(self, sort: PartSort, *, in_order: bool, reverse: bool = False) -> list[ColumnElement[Any]]:
        """For ORDER BY; `in_order` says whether rows are found in that order, or have to be sorted. `reverse` turns all of it
        round."""
        descending = sort.descending is not reverse
        made: list[ColumnElement[Any]] = []
        for key in (*self._keys(sort.key, None), _Key(self._part.id, None)):
            wanted = key.expression if in_order else Unsought(key.expression)
            ordered = wanted.desc() if descending else wanted.asc()
            if key.can_lack:
                ordered = ordered.nulls_first() if reverse else ordered.nulls_last()
            made.append(ordered)
        return made

    def behind(self, sort: PartSort, part: Inspection, *, reverse: bool = False) -> Iterator[ColumnElement[bool]]:
        """Conditions of what lies behind a part (with `reverse`: before it), one after the other from the nearest to the farthest:
        each is a range of an index, and no part is in two of them."""
        descending = sort.descending is not reverse
        keys = [*self._keys(sort.key, part), _Key(self._part.id, part.id)]
        while keys:
            *same, last = keys
            equal = [key.expression.is_(None) if key.value is None else key.expression == key.value for key in same]
            if last.value is not None:
                beyond = last.expression < last.value if descending else last.expression > last.value
                yield and_(*equal, beyond)
            if last.can_lack and (last.value is None) is reverse:
                # What has no value is behind all that have one.
                yield and_(*equal, last.expression.is_not(None) if reverse else last.expression.is_(None))
            keys = same

    def _keys(self, key: SortKey, part: Inspection | None) -> list[_Key]:
        column = self._part
        match key:
            case SortKey.TIME:
                return [_Key(column.captured_at, part and part.captured_at)]
            case SortKey.SCORE:
                return [_Key(column.score, None if part is None else part.score, can_lack=True)]
            case SortKey.NAME:
                called = CALLED if self._is_embedded else CALLED.collate("C")
                return [_Key(called, part and part.called)]
            case SortKey.VERDICT:
                rank = None if part is None else RANKS[part.said]
                return [_Key(RANK, rank), _Key(column.captured_at, part and part.captured_at)]
            case SortKey.MILLISECONDS:
                return [_Key(column.milliseconds, None if part is None else part.milliseconds)]
