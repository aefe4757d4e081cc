"""How many bits of 16 the files of a product use: seen, and changed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from app.domain.product import Product
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import Choice
from onenip_core.data.images.value_range import MOST_BITS

CHOICES = (8, 10, 12, 14, 16)


class ValueRangeChoice(Choice):
    """Only there for a product that has files with 16 bits a value: of others nobody needs to know that there are ranges."""

    rangeChosen = Signal(int, int)
    """Product id, bits."""

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__(appearance, self.tr("Value range of the pictures with 16 bits"))
        self._state = app_state
        self.setToolTip(
            self.tr(
                "How many bits the camera uses in files with 16 bits a value. A part with a higher value is not checked."
            )
        )
        self.activated.connect(self._choose)

    def show_range(self) -> None:
        """Show the range of the active product; also after a choice that was refused."""
        product = self._state.active_product
        has_range = product is not None and product.value_bits is not None
        self.setVisible(has_range or any(image.highest_value for image in self._state.images))
        if product is None:
            return
        bits = product.value_bits or MOST_BITS
        self.clear()
        for choice in sorted({*CHOICES, bits}):
            self.addItem(self.tr("Value range: {bits} of 16 bits").format(bits=choice), choice)
        self.setCurrentIndex(self.findData(bits))

    @Slot()
    def _choose(self) -> None:
        product: Product | None = self._state.active_product
        bits = int(self.currentData())
        self.show_range()  # until it is kept
        if product is not None and bits != (product.value_bits or MOST_BITS):
            self.rangeChosen.emit(product.id, bits)
