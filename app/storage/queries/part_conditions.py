"""What a `PartQuery` asks, in SQL."""

from __future__ import annotations

import json
import typing
import unicodedata
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Text, cast, func, or_, select, text

from app.domain.part_query import PartQuery
from app.storage.database import Database
from app.storage.queries.part_expressions import RANK, RANKS, SAID, Unsought, is_said
from app.storage.queries.part_path import PARTIAL, PartPath
from app.storage.table_groups.parts import DESCRIBED

_EARLIEST = ""
_ESCAPE = "\\"


class PartConditions:
    """Says of what a query asks which rows pass; by which index they are found is a `PartPath`."""

    def __init__(self, database: Database) -> None:
        self._part = database.schema.inspections.c
        self._batch = database.schema.batches.c
        self._folds = not database.is_embedded
        """SQLite's LIKE takes small and capital letters from A to Z for the same by itself."""

    def of_batches(self, query: PartQuery) -> list[ColumnElement[bool]]:
        """What is asked of batches: whatever a batch has and a part has not belongs here."""
        batch = self._batch
        conditions: list[ColumnElement[bool]] = [batch.trashed_at.is_(None)]
        if query.products:
            conditions.append(batch.product_id.in_(query.products))
        if query.models:
            conditions.append(batch.model_id.in_(query.models))
        if query.batches:
            conditions.append(batch.id.in_(query.batches))
        if query.orders:
            conditions.append(batch.order_name.in_(query.orders))
        return conditions

    def of_parts(self, query: PartQuery, path: PartPath, stations: tuple[int, ...] | None) -> list[ColumnElement[bool]]:
        """All that is asked, for the index of `path`. `stations` are the numbers of the circumstances that name the stations
        asked for; None: of any."""
        batches = self._sought(self._part.batch_id, path is PartPath.BATCH).in_(self._batches(query))
        others = [
            # SQLite would rather go through a whole index that holds all columns than look up the few records of one that
            # does not, if that one were not searched.
            *((self._part.batch_id >= 0,) if path in PARTIAL else ()),
            *((self._part.name >= _EARLIEST,) if path is PartPath.TEXT else ()),
            *self._times(query, path),
            *self._verdicts(query, path),
            *self._scores(query, path),
            *self._corrections(query, path),
            *self._kinds(query, path),
            *(() if stations is None else (Unsought(self._part.circumstances_id).in_(stations),)),
            *(() if query.up_to is None else (Unsought(self._part.id) <= query.up_to,)),
        ]
        words = [self._word(word) for word in sorted(query.text.split(), key=_how_common)]
        # SQLite compares in this order, a million times: first what lets few pass, or costs little.
        if query.products or query.models or query.batches or query.orders:
            return [batches, *others, *words]
        return [*others, *words, batches]

    def _batches(self, query: PartQuery) -> Select[tuple[Any]]:
        return select(self._batch.id).where(*self.of_batches(query))

    def _times(self, query: PartQuery, path: PartPath) -> Iterator[ColumnElement[bool]]:
        leads = path in (PartPath.TIME, PartPath.VERDICT)
        time = self._sought(self._part.captured_at, leads)
        if query.since or path is PartPath.TIME:
            yield time >= (query.since or _EARLIEST)
        if query.until:
            yield time < query.until

    def _verdicts(self, query: PartQuery, path: PartPath) -> Iterator[ColumnElement[bool]]:
        if path is PartPath.VERDICT:
            ranks = sorted({RANKS[verdict] for verdict in query.verdicts})
            if len(ranks) == 1:
                yield is_said(query.verdicts[0])
            elif ranks:
                yield RANK.between(ranks[0], ranks[-1])
            if len(ranks) == 2:  # perhaps with the third between them
                yield SAID.in_([verdict.value for verdict in query.verdicts])
        elif query.verdicts:
            yield SAID.in_([verdict.value for verdict in query.verdicts])

    def _scores(self, query: PartQuery, path: PartPath) -> Iterator[ColumnElement[bool]]:
        score, limit = self._sought(self._part.score, path is PartPath.SCORE), Unsought(self._part.threshold)
        if query.score_from is not None:
            yield score >= query.score_from
        if query.score_to is not None:
            yield score <= query.score_to
        if query.near_limit is not None:
            plain = Unsought(self._part.score)
            yield plain >= limit * (1.0 - query.near_limit)
            yield plain <= limit * (1.0 + query.near_limit)

    def _corrections(self, query: PartQuery, path: PartPath) -> Iterator[ColumnElement[bool]]:
        if path is PartPath.OVERRULED:
            yield self._part.overruled.is_not(None)
        elif query.overruled or query.reasons:
            yield Unsought(self._part.overruled).is_not(None)
        if query.overruled is False:
            yield Unsought(self._part.overruled).is_(None)
        if query.reasons:
            yield self._part.overruled_reason.in_(query.reasons)

    def _kinds(self, query: PartQuery, path: PartPath) -> Iterator[ColumnElement[bool]]:
        if path is PartPath.DESCRIBED:
            yield typing.cast(ColumnElement[bool], text(f"({DESCRIBED})"))
        if query.kinds:
            place = func.strpos if self._folds else func.instr
            quoted = [json.dumps(kind, ensure_ascii=False) for kind in query.kinds]
            said, painted = cast(self._part.tags, Text), cast(self._part.defects, Text)
            yield or_(
                *(place(said, kind) > 0 for kind in quoted), *(place(painted, f'"kind": {kind}') > 0 for kind in quoted)
            )

    def _word(self, word: str) -> ColumnElement[bool]:
        patterns = [f"%{_escaped(form)}%" for form in _forms(word)]
        columns: tuple[Column[Any], ...] = (self._part.name, self._part.part_number)
        return or_(
            *(
                column.ilike(pattern, escape=_ESCAPE) if self._folds else column.like(pattern, escape=_ESCAPE)
                for column in columns
                for pattern in patterns
            )
        )

    @staticmethod
    def _sought(column: Column[Any], leads: bool) -> ColumnElement[Any]:
        return column if leads else Unsought(column)


def _how_common(word: str) -> tuple[bool, int]:
    """Sorts what is in few names before what is in many, as far as a word tells: then few are compared with the others."""
    return not any(letter.isdigit() for letter in word), -len(word)


def _forms(word: str) -> tuple[str, ...]:
    """A word beyond A to Z is looked for as it is typed, in capital and in small letters, composed and, as a Mac names files,
    decomposed: no database folds them all by itself."""
    if word.isascii():
        return (word,)
    letters = (word, word.lower(), word.upper())
    return tuple(dict.fromkeys(unicodedata.normalize(form, each) for each in letters for form in ("NFC", "NFD")))


def _escaped(text: str) -> str:
    for special in (_ESCAPE, "%", "_"):
        text = text.replace(special, _ESCAPE + special)
    return text
