"""A choice of one product, or of all."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import Choice, name_choice


class ProductChoice(Choice):
    """Knows products by the names that they had when they were inspected."""

    productChosen = Signal(str)
    """The name; empty for all."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, "", parent)
        name_choice(self, self.tr("Product"))
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentIndexChanged.connect(self._on_chosen)

    def show_products(self, names: Iterable[str], chosen: str) -> None:
        """Offer these products; asks for nothing."""
        wanted = ["", *sorted(set(names) | ({chosen} - {""}), key=str.casefold)]
        with QSignalBlocker(self):
            if wanted != [self.itemData(place) for place in range(self.count())]:
                self.clear()
                for name in wanted:
                    self.addItem(name or self.tr("All products"), name)
            self.setCurrentIndex(wanted.index(chosen))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.productChosen.emit(self.itemData(place) or "")
