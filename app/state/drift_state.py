"""What is known of drifting parts, product by product. Lives in the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.drift import DriftReport


class DriftState(QObject):
    """Set by the drift watch, shown by the charts."""

    changed = Signal(int)
    """Carries the number of the product."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports: dict[int, DriftReport] = {}

    def report(self, product_id: int) -> DriftReport | None:
        """Of a product under the model that inspects; None where nobody has looked yet, or no model inspects it."""
        return self._reports.get(product_id)

    def set_report(self, product_id: int, report: DriftReport | None) -> None:
        """None: no model inspects the product."""
        if self._reports.get(product_id) == report:
            return
        if report is None:
            self._reports.pop(product_id, None)
        else:
            self._reports[product_id] = report
        self.changed.emit(product_id)
