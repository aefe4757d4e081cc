"""The listed batches as rows, with a heading over each day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.domain.batch import Batch
from app.domain.day_span import local_day
from app.messages.wording.dates import format_day
from app.messages.wording.say import say_stored
from app.widgets.formatting import format_source, format_time
from app.widgets.lists.delegate import AnyIndex
from app.widgets.untrained import model_of_batch

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
HELD_ROLE = Qt.ItemDataRole.UserRole + 2


class BatchListModel(QAbstractListModel):
    """A row is a Batch, or the text of a heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Batch | str] = []
        self._places: dict[int, int] = {}
        self.held: frozenset[int] = frozenset()
        """Numbers of batches of which nothing may be removed."""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of batches and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self._rows[index.row()] if index.isValid() else ""
        return super().flags(index) if isinstance(row, Batch) else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or what is said of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == HELD_ROLE:
            return isinstance(row, Batch) and row.id in self.held
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            left_out = say_stored(row.left_out) if row.left_out else ""
            order = self.tr("Order {name}").format(name=row.order_name) if row.order_name else ""
            held = self.tr("Held: {reason}").format(reason=row.hold_reason) if row.is_held else ""
            if not held and row.id in self.held:
                held = self.tr("Its order is held")
            station = self.tr("Station: {name}").format(name=row.station) if row.station else ""
            facts = (self.heading_of(row), order, held, station, model_of_batch(row), row.source, left_out)
            return "\n".join(filter(None, facts))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.heading_of(row)
        return None

    def heading_of(self, batch: Batch) -> str:
        """The batch in one line."""
        return self.tr("Batch {number}: {product}, {time}, {source}").format(
            number=batch.id,
            product=batch.product_name,
            time=format_time(batch.started_at),
            source=format_source(batch.source),
        )

    def batch(self, row: int) -> Batch | None:
        """The batch in a row; None for a heading."""
        found = self._rows[row]
        return found if isinstance(found, Batch) else None

    def row_of(self, batch_id: int) -> int:
        """The row of a batch; -1 if it is not listed."""
        return self._places.get(batch_id, -1)

    def show_batches(self, batches: tuple[Batch, ...]) -> bool:
        """Show these batches. True if the rows are others than before: then selection and place are lost."""
        rows: list[Batch | str] = []
        day: date | None = None
        for batch in batches:
            begun = local_day(batch.started_at)
            if not rows or begun != day:
                rows.append(self._day(begun))
                day = begun
            rows.append(batch)
        if rows == self._rows:
            return False
        if [_identity(row) for row in rows] == [_identity(row) for row in self._rows]:
            before, self._rows = self._rows, rows
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows) if isinstance(row, Batch)}
        self.endResetModel()
        return True

    def _day(self, day: date | None) -> str:
        if day is None:
            return self.tr("Some day")
        today = date.today()
        if day == today:
            return self.tr("Today · {day}").format(day=format_day(day))
        if day == today - timedelta(days=1):
            return self.tr("Yesterday · {day}").format(day=format_day(day))
        return format_day(day)


def _identity(row: Batch | str) -> int | str:
    return row.id if isinstance(row, Batch) else row
