"""What the Trash page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.trash import Record, TrashedItem


class TrashState(QObject):
    """Truth of the Trash page."""

    itemsChanged = Signal()
    sizesChanged = Signal()
    progressChanged = Signal()
    reported = Signal(int, int)
    """Done and total of a deletion; may be emitted from any thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TrashedItem, ...] = ()
        self._sizes: dict[Record, int] = {}
        self._progress: tuple[int, int] | None = None
        self._is_deleting = False
        self.reported.connect(self._on_reported)

    @property
    def items(self) -> tuple[TrashedItem, ...]:
        """All that lies in the trash, what was deleted last first."""
        return self._items

    @property
    def is_deleting(self) -> bool:
        """True while something is deleted for good."""
        return self._is_deleting

    @property
    def progress(self) -> tuple[int, int] | None:
        """How far a deletion is, done and total; None before that is known, and while nothing is deleted."""
        return self._progress

    def size(self, record: Record) -> int | None:
        """Bytes of one thing; None before it was weighed."""
        return self._sizes.get(record)

    def weigh(self, items: Iterable[TrashedItem]) -> tuple[int, bool]:
        """Bytes of `items` as far as they are known, and whether all of them are."""
        sizes = [self.size(item.record) for item in items]
        return sum(size for size in sizes if size is not None), None not in sizes

    def set_items(self, items: tuple[TrashedItem, ...]) -> None:
        known = {item.record for item in items}
        # What comes back and is deleted once more is weighed again.
        self._sizes = {record: size for record, size in self._sizes.items() if record in known}
        if items != self._items:
            self._items = items
            self.itemsChanged.emit()

    def add_sizes(self, sizes: Mapping[Record, int]) -> None:
        if sizes:
            self._sizes.update(sizes)
            self.sizesChanged.emit()

    def set_deleting(self, is_deleting: bool) -> None:
        self._is_deleting = is_deleting
        self._progress = None
        self.progressChanged.emit()

    def _on_reported(self, done: int, total: int) -> None:
        if self._is_deleting:
            self._progress = done, total
            self.progressChanged.emit()
