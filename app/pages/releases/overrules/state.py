"""Which overruled parts are listed, and the one that is looked at."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.overruled_part import Gravity, OverruledPart
from app.domain.part import InspectedPart


class Queue(StrEnum):
    """Which of them."""

    WAITING = "waiting"
    ANSWERED = "answered"


class Order(StrEnum):
    """In which order those that wait are listed; answered ones come by when they were."""

    GRAVEST = "gravest"
    NEWEST = "newest"


class OverrulesState(QObject):
    """Truth of the view of overruled parts."""

    listChanged = Signal()
    wantedChanged = Signal()
    """Another list is wanted."""
    pictureChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = Queue.WAITING
        self._order = Order.GRAVEST
        self._product = ""
        self._read: tuple[OverruledPart, ...] = ()
        self._was_read = False
        self._picture: InspectedPart | None = None

    @property
    def queue(self) -> Queue:
        return self._queue

    @property
    def order(self) -> Order:
        return self._order

    @property
    def product(self) -> str:
        """Only parts of this one; empty: of all."""
        return self._product

    @property
    def products(self) -> tuple[str, ...]:
        """Of which there are parts."""
        return tuple(sorted({part.product_name for part in self._read}))

    @property
    def was_read(self) -> bool:
        """False until something was read at all."""
        return self._was_read

    @property
    def parts(self) -> tuple[OverruledPart, ...]:
        """Those that are listed, in order."""
        found = [part for part in self._read if self._product in ("", part.product_name)]
        if self._queue is Queue.WAITING:
            found.sort(key=lambda part: part.moment, reverse=True)
        if self._queue is Queue.WAITING and self._order is Order.GRAVEST:
            grave = tuple(Gravity)
            found.sort(key=lambda part: grave.index(part.gravity))
        return tuple(found)

    @property
    def picture(self) -> InspectedPart | None:
        """The part that is looked at, with its pictures; None while they are read."""
        return self._picture

    def set_read(self, parts: tuple[OverruledPart, ...]) -> None:
        if parts != self._read or not self._was_read:
            self._read, self._was_read = parts, True
            if self._product not in self.products:
                self._product = ""
            self.listChanged.emit()

    def choose_queue(self, queue: Queue) -> None:
        if queue is not self._queue:
            self._queue = queue
            self._read, self._was_read = (), False
            self.listChanged.emit()
            self.wantedChanged.emit()

    def choose_order(self, order: Order) -> None:
        if order is not self._order:
            self._order = order
            self.listChanged.emit()

    def choose_product(self, product: str) -> None:
        if product != self._product:
            self._product = product
            self.listChanged.emit()

    def set_picture(self, picture: InspectedPart | None) -> None:
        self._picture = picture
        self.pictureChanged.emit()
