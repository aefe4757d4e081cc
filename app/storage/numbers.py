"""Numbers that are given out once, whatever becomes of them. A table keeps count: databases differ in what they keep."""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, insert, select, update

MODEL = "model"
BATCH = "batch"
INSPECTION = "inspection"


def take_numbers(
    connection: Connection, counters: Table, counter: str, count: int = 1, *, beyond: Table | None = None
) -> range:
    """The next `count` numbers of a counter, within the transaction of `connection`; with `beyond` they are also behind
    those of all records of that table.
    """
    mine = counters.c.name == counter
    last: int | None = connection.scalar(select(counters.c.value).where(mine).with_for_update())
    first = 1 + (last or 0)
    if beyond is not None:
        first = max(first, 1 + (connection.scalar(select(func.max(beyond.c.id))) or 0))
    if last is None:
        connection.execute(insert(counters).values({counters.c.name: counter, counters.c.value: first + count - 1}))
    else:
        connection.execute(update(counters).where(mine).values({counters.c.value: first + count - 1}))
    return range(first, first + count)
