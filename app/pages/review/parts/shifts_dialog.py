"""What the counters on the operator's page counted before, shift by shift."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.domain.shift import Shift
from app.messages.wording.say import say
from app.widgets.formatting import format_count, format_percent, format_time
from app.widgets.lists.delegate import LEFT, RIGHT
from app.widgets.lists.flat_table import make_flat
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_TITLE, font
from app.widgets.look.text_size import scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label

SIZE = QSize(960, 560)
ROW_HEIGHT = 40
BEGUN, ENDED, OK, NG, NOT_CHECKED, YIELD, REASON, NOTE = range(8)
FIGURES = range(OK, REASON)
WIDTHS = ((BEGUN, 132), (ENDED, 132), (OK, 72), (NG, 72), (NOT_CHECKED, 72), (YIELD, 72), (REASON, 120))


class ShiftsDialog(LockableDialog):
    """Newest first. The figures are those that stood there at the reset."""

    exportRequested = Signal()
    reportRequested = Signal(object)
    """Carries the Shift that is chosen."""

    def __init__(self, appearance: Appearance, shifts: Sequence[Shift], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Counts of past shifts"))
        self.resize(scaled_size(SIZE))
        titles = (
            self.tr("Begun"),
            self.tr("Ended"),
            self.tr("OK"),
            self.tr("NG"),
            self.tr("Not checked"),
            self.tr("Yield"),
            self.tr("Why it ended"),
            self.tr("Note"),
        )
        self.table = QTableWidget(len(shifts), len(titles))
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setTextAlignment(RIGHT if column in FIGURES else LEFT)
            self.table.setHorizontalHeaderItem(column, item)
        make_flat(self.table, self.windowTitle(), ROW_HEIGHT, WIDTHS, (NOTE,), named=(NOTE,))
        for row, shift in enumerate(shifts):
            self._fill(row, shift)
        self.nothing = text_label(
            self.tr(
                "The counters were never reset. Whoever resets them on the operator's page finds their figures here."
            ),
            tone="muted",
            wrap=True,
        )
        self.nothing.setVisible(not shifts)
        self.export_button = action_button(appearance, self.tr("Export…"), "download", big=True)
        self.export_button.setEnabled(bool(shifts))
        self.report_button = action_button(appearance, self.tr("Report…"), "layers", big=True)
        self.report_button.setEnabled(bool(shifts))
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self.close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.nothing, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE, wrap=True))
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self._shifts = tuple(shifts)
        if shifts:
            self.table.selectRow(0)
        self.report_button.clicked.connect(self._on_report)
        self.export_button.clicked.connect(self.exportRequested)
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def _on_report(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shifts):
            self.reportRequested.emit(self._shifts[row])

    def _fill(self, row: int, shift: Shift) -> None:
        counters = shift.counters
        texts = (
            format_time(shift.started_at),
            format_time(shift.ended_at or ""),
            format_count(counters.ok),
            format_count(counters.ng),
            format_count(counters.not_checked),
            format_percent(counters.yield_fraction),
            "" if shift.reason is None else say(shift.reason.message),
            shift.note,
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFont(font(SIZE_BODY))
            item.setTextAlignment(RIGHT if column in FIGURES else LEFT)
            item.setToolTip(text)
            self.table.setItem(row, column, item)
