"""Numbers that are given out once, whatever becomes of them. A table keeps count: databases differ in what they keep."""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, select, text, update

MODEL = "model"
BATCH = "batch"
INSPECTION = "inspection"
_BEGUN = text("INSERT INTO counters (name, value) VALUES (:counter, 0) ON CONFLICT (name) DO NOTHING")


def take_numbers(
    connection: Connection, counters: Table, counter: str, count: int = 1, *, beyond: Table | None = None
) -> range:
    """The next `count` numbers of a counter, within the transaction of `connection`; with `beyond` they are also behind
    those of all records of that table.
    """
    mine = counters.c.name == counter
    value = select(counters.c.value).where(mine).with_for_update()
    last: int | None = connection.scalar(value)
    if last is None:
        # Another station may be making it just now: this waits for that one, and counts on from there.
        connection.execute(_BEGUN, {"counter": counter})
        last = connection.scalar(value) or 0
    first = 1 + last
    if beyond is not None:
        first = max(first, 1 + (connection.scalar(select(func.max(beyond.c.id))) or 0))
    connection.execute(update(counters).where(mine).values({counters.c.value: first + count - 1}))
    return range(first, first + count)
