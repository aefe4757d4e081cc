"""Legal holds: what nothing may remove, neither retention nor a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, Executable, bindparam, insert, select, update

from app.domain.legal_hold import Hold, OrderHold, order_key
from app.messages.codes import retention
from app.messages.codes import stores as codes
from app.storage.audit.audit_log import note_within
from app.storage.database import Database, StoredRow
from app.storage.errors import UnknownRecordError
from app.storage.layout import WorkspaceLayout
from app.storage.tables import Schema

HOLD_TAKEN_BACK = "hold_taken_back"
"""The kind of lines of the audit log that say that a hold was a slip: it went by an undo, and nobody gave a reason."""

HeldMessage = retention.BatchIsHeld | retention.OrderIsHeld


class HoldStore:
    """Holds of one workspace. Every method may be called from any thread."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout
        self._orders = database.schema.order_holds
        batch = database.schema.batches.c
        self._say = (
            update(database.schema.batches.table)
            .where(batch.id == bindparam("number"))
            .values(
                {
                    batch.is_held: bindparam("on", type_=batch.is_held.type),
                    batch.hold_reason: bindparam("why"),
                    batch.hold_said_at: bindparam("moment"),
                    batch.hold_said_by: bindparam("sayer"),
                }
            )
        )

    @property
    def acting_name(self) -> str:
        """In whose name this thread says something now; empty: nobody's."""
        return self._database.acting.name

    def orders(self) -> tuple[OrderHold, ...]:
        """All orders of which something was ever said, those that are held first. Raises StorageError."""
        columns = self._orders.c
        rows = self._database.query(self._orders.select().order_by(columns.is_held.desc(), columns.order_name))
        return tuple(self._orders.value(row, self._layout.root) for row in rows)

    def of_batches(self, batch_ids: tuple[int, ...]) -> dict[int, Hold]:
        """What was said last of batches, in the trash or not. Raises UnknownRecordError, StorageError."""
        batch = self._database.schema.batches.c
        said = select(batch.id, batch.is_held, batch.hold_reason, batch.hold_said_at, batch.hold_said_by)
        rows = self._database.query(said.where(batch.id.in_(batch_ids)))
        found = {row[0]: Hold(*row[1:]) for row in rows}
        for number in batch_ids:
            if number not in found:
                raise UnknownRecordError(codes.NoSuchBatch(number))
        return found

    def say_of_batches(self, holds: Mapping[int, Hold], slips: Collection[int] = ()) -> None:
        """All of them or none; of batches of `slips` a hold is lifted that was one. Raises UnknownRecordError, StorageError."""
        with self._database.transaction() as connection:
            for number, hold in holds.items():
                said = {
                    "number": number,
                    "on": hold.is_on,
                    "why": hold.reason,
                    "moment": hold.said_at,
                    "sayer": hold.said_by,
                }
                if not connection.execute(self._say, said).rowcount:
                    raise UnknownRecordError(codes.NoSuchBatch(number))
                if number in slips:
                    self._note_taken_back(connection, f"batch {number}", number)

    def of_order(self, order_name: str) -> Hold:
        """What was said last of an order; of most, nothing. Raises StorageError."""
        row = self._database.first(self._orders.select().where(self._orders.c.order_key == order_key(order_name)))
        return Hold() if row is None else self._orders.value(row, self._layout.root).hold

    def say_of_order(self, order_name: str, hold: Hold, *, is_slip: bool = False) -> None:
        """Of all its batches, those that come later included; `is_slip`: a hold is lifted that was one. Raises StorageError."""
        columns, key = self._orders.c, order_key(order_name)
        said = {
            "is_held": hold.is_on,
            "hold_reason": hold.reason,
            "hold_said_at": hold.said_at,
            "hold_said_by": hold.said_by,
        }
        with self._database.transaction() as connection:
            changed = connection.execute(update(self._orders.table).where(columns.order_key == key).values(said))
            if not changed.rowcount:
                new = {**said, "order_name": order_name, "order_key": key}
                connection.execute(insert(self._orders.table).values(new))
            if is_slip:
                self._note_taken_back(connection, order_name)

    def _note_taken_back(self, connection: Connection, name: str, batch_id: int = 0) -> None:
        facts = {"taken_back": "yes"}
        note_within(connection, self._database.schema.audit_lines, HOLD_TAKEN_BACK, [(name, {}, facts)], batch_id)

    def obstacles(self) -> dict[int, HeldMessage]:
        """Why batches are held, by their numbers: those of held orders too. Raises StorageError."""
        with self._database.reading() as connection:
            return held_batches(connection, self._database.schema)


def held_batches(connection: Connection, schema: Schema, batch_id: int | None = None) -> dict[int, HeldMessage]:
    """Within a transaction, why batches are held, by their numbers; with `batch_id` of this one alone."""
    batch, order = schema.batches.c, schema.order_holds.c
    rows: list[StoredRow] = list(
        connection.execute(select(order.order_key, order.hold_reason).where(order.is_held == 1))
    )
    orders = {row[0]: row[1] for row in rows}
    wanted: Executable = select(batch.id, batch.order_name, batch.is_held, batch.hold_reason).where(
        batch.id == batch_id if batch_id is not None else (batch.is_held == 1) | (batch.order_name != "")
    )
    found: dict[int, HeldMessage] = {}
    for number, name, is_held, reason in connection.execute(wanted):
        if is_held:
            found[number] = retention.BatchIsHeld(number, reason)
        elif name and order_key(name) in orders:
            found[number] = retention.OrderIsHeld(number, name, orders[order_key(name)])
    return found
