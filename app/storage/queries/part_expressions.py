"""What parts are asked by, in the very words of their indexes: a database uses an index over an expression by those alone."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import ColumnElement, Integer, Text, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from onenip_core.types import Verdict

RANKS = {Verdict.NG: 0, Verdict.NOT_CHECKED: 1, Verdict.OK: 2}
"""The order of what was said, worst first."""
_SAID = "coalesce(inspections.overruled, inspections.verdict)"
SAID: ColumnElement[str] = literal_column(_SAID, Text)
RANK: ColumnElement[int] = literal_column(
    f"CASE {_SAID} WHEN 'NG' THEN 0 WHEN 'NOT_CHECKED' THEN 1 ELSE 2 END", Integer
)
CALLED: ColumnElement[str] = literal_column("coalesce(nullif(inspections.part_number, ''), inspections.name)", Text)
"""As `Inspection.called`."""


def is_said(verdict: Verdict) -> ColumnElement[bool]:
    """Found by the index over `RANK`."""
    return cast(ColumnElement[bool], RANK.op("=", is_comparison=True)(RANKS[verdict]))


class Unsought(FunctionElement[Any]):
    """A column by which rows are compared and not looked up: of several indexes SQLite shall use the one that was chosen, and
    without figures about the table it would guess."""

    inherit_cache = True
    name = "unsought"

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(Unsought)
def _as_it_is(element: Unsought, compiler: SQLCompiler, **how: Any) -> str:
    return str(compiler.process(element.clauses.clauses[0], **how))


@compiles(Unsought, "sqlite")
def _with_plus(element: Unsought, compiler: SQLCompiler, **how: Any) -> str:
    return f"+{compiler.process(element.clauses.clauses[0], **how)}"
