"""A table whose rows are values of the domain: mapping, insertion and export follow from its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import Column, Connection, Label, Select, Table, insert, select

from app.messages.codes import stores as codes
from app.storage.csv_cells import Cell
from app.storage.errors import FileRefusedError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    V = TypeVar("V", bound=DataclassInstance)
else:
    V = TypeVar("V")

_KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a column says beyond its name and type."""

    attribute: str = ""
    """What the domain's value calls it; empty: as the column."""
    is_file: bool = False
    """The text is a path relative to the record's home folder, so that a workspace can be moved; the value is the path."""
    cell: Cell | None = None
    """The column in an exported table; None: it is not exported."""


def kept(attribute: str = "", *, is_file: bool = False, cell: Cell | None = None) -> dict[Any, Any]:
    """The `info` of a Column; one that says nothing unusual needs none."""
    return {_KEPT: Kept(attribute, is_file, cell)}


@dataclass(frozen=True, slots=True)
class ExportedColumn:
    """A column of an exported table, and where its cell comes from."""

    column: Column[Any]
    attribute: str
    cell: Cell

    @property
    def heading(self) -> str:
        return self.cell.heading or self.column.name


class StoredTable(Generic[V]):
    """Rows of `table` as frozen values. A column belongs to the value if the value has a field of that name, or of the name
    that the column's `kept` gives it; other columns are known to the store alone. `computed` are labelled expressions that
    are read with every row and never written.
    """

    def __init__(self, table: Table, value_type: type[V], computed: Sequence[Label[Any]] = ()) -> None:
        """Raises TypeError: the value has a field that no column fills, or a column names a field that the value has not."""
        self.table = table
        self.c = table.c
        self.value_type = value_type
        names = {field.name for field in fields(value_type)}
        self._columns = tuple((column, how) for column in table.columns if (how := _how(column)).attribute in names)
        self._computed = tuple(computed)
        attributes = [how.attribute for _, how in self._columns] + [str(label.name) for label in computed]
        named = {how.attribute for column in table.columns if _KEPT in column.info and (how := _how(column))}
        if astray := names.symmetric_difference(attributes) | (named - names):
            # With a default it would go unnoticed that something is never stored.
            raise TypeError(f"{table.name} and {value_type.__name__} do not fit: {', '.join(sorted(astray))}.")
        self._select = select(*(column for column, _ in self._columns), *self._computed)
        self._insert = insert(table)
        self._attributes = tuple(attributes)
        self._files = tuple(how.attribute for _, how in self._columns if how.is_file)

    @property
    def exported(self) -> tuple[ExportedColumn, ...]:
        """The columns of an exported table, in the order in which they are declared."""
        return tuple(ExportedColumn(column, how.attribute, how.cell) for column, how in self._columns if how.cell)

    def select(self, *more: Column[Any]) -> Select[Any]:
        """All that `value` needs, and `more` behind it. Columns and computed expressions come in a fixed order."""
        return self._select.add_columns(*more) if more else self._select

    def value(self, row: Sequence[Any], home: Path) -> V:
        """The value of a row of `select`; paths lie in the folder `home`."""
        # What `select` was asked for beyond the value lies behind it in the row, and is left out here.
        values = dict(zip(self._attributes, row, strict=False))
        for attribute in self._files:
            stored = values[attribute]
            if stored is not None:
                values[attribute] = home / stored
        return self.value_type(**values)

    def row(self, value: V, home: Path) -> dict[str, Any]:
        """What is stored of a value, by column. A number that is 0 is left out: the database gives it."""
        row: dict[str, Any] = {}
        for column, how in self._columns:
            content = getattr(value, how.attribute)
            if column.primary_key and not content:
                continue
            row[column.name] = _relative(content, home) if how.is_file and content is not None else content
        return row

    def insert(self, connection: Connection, row: Mapping[str, Any]) -> int:
        """Add a row; its number. Raises StorageError: the database gave it none."""
        key = connection.execute(self._insert, row).inserted_primary_key
        if key is None or key[0] is None:
            raise FileRefusedError(codes.NoNumberGiven())
        return int(key[0])


def _how(column: Column[Any]) -> Kept:
    how: Kept = column.info.get(_KEPT, Kept())
    return how if how.attribute else Kept(column.name, how.is_file, how.cell)


def _relative(path: Path, home: Path) -> str:
    """Relative to `home` if it lies inside; a model folder may lie elsewhere."""
    absolute = path.absolute()
    return absolute.relative_to(home).as_posix() if absolute.is_relative_to(home) else str(absolute)
