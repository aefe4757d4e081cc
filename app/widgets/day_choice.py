"""A choice of days: none, some usual ones, or from one day to another."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.day_span import DaySpan
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, Choice, text_label

ANY, TODAY, YESTERDAY, WEEK, MONTH, BETWEEN = range(6)


class DayField(QDateEdit):
    """A day, which the wheel never changes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)

    @property
    def day(self) -> date:
        """The day as Python knows it."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()


class DayChoice(QWidget):
    """Says which days were chosen."""

    spanChanged = Signal(object)
    """Carries a DaySpan."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(appearance, self.tr("Days"))
        for text in (
            self.tr("Any day"),
            self.tr("Today"),
            self.tr("Yesterday"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("From … to …"),
        ):
            self.choice.addItem(text)
        self.first, self.last = DayField(self.tr("First day")), DayField(self.tr("Last day"))
        self.between = QWidget()
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.first, 1)
        row.addWidget(text_label("–"))
        row.addWidget(self.last, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.choice)
        layout.addWidget(self.between)
        self.between.hide()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._on_day_changed)

    def clear(self) -> None:
        """Choose any day, in silence."""
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(ANY)
        self.between.hide()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.between.setVisible(number == BETWEEN)
        if number == BETWEEN:
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                self.first.setDate(QDate.currentDate().addDays(-6))
                self.last.setDate(QDate.currentDate())
        self.spanChanged.emit(self._span(number))

    @Slot()
    def _on_day_changed(self) -> None:
        self.spanChanged.emit(self._span(BETWEEN))

    def _span(self, number: int) -> DaySpan:
        today = date.today()
        yesterday = today - timedelta(days=1)
        spans = {
            TODAY: DaySpan(today, today),
            YESTERDAY: DaySpan(yesterday, yesterday),
            WEEK: DaySpan(today - timedelta(days=6)),
            MONTH: DaySpan(today - timedelta(days=29)),
            BETWEEN: DaySpan(self.first.day, self.last.day),
        }
        return spans.get(number, DaySpan())
