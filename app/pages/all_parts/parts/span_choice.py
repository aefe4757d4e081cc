"""A choice of when parts were taken, as seen from now, or from one day to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.day_span import DaySpan
from app.domain.part_search import PartSearch, Span
from app.widgets.day_choice import DayField
from app.widgets.formatting import format_time
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, Choice, text_label


class SpanChoice(Choice):
    """The drop-down list; its fields for days stand where the bar has room, and are there for `Span.BETWEEN` alone."""

    spanChanged = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, QCoreApplication.translate("SpanChoice", "When parts were taken"))
        for span, text in (
            (Span.ALWAYS, self.tr("Any time")),
            (Span.TODAY, self.tr("Today")),
            (Span.LAST_24_HOURS, self.tr("Last 24 hours")),
            (Span.THIS_WEEK, self.tr("This week")),
            (Span.BETWEEN, self.tr("From … to …")),
        ):
            self.addItem(text, span)
        self.first, self.last = DayField(self.tr("First day")), DayField(self.tr("Last day"))
        self.exact = text_label("")
        self.between = QWidget()
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self._days = (
            text_label(self.tr("From"), tone="muted"),
            self.first,
            text_label(self.tr("to"), tone="muted"),
            self.last,
        )
        for widget in self._days:
            row.addWidget(widget, 1 if isinstance(widget, DayField) else 0)
        row.addWidget(self.exact, 1)
        self.between.hide()
        self.currentIndexChanged.connect(self._on_chosen)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _date: self.spanChanged.emit())

    def changed(self, search: PartSearch) -> PartSearch:
        """`search` with what is chosen here."""
        span = Span(self.currentData())
        since, until = DaySpan(self.first.day, self.last.day).bounds if span is Span.BETWEEN else ("", "")
        return replace(search, span=span, query=replace(search.query, since=since, until=until))

    def show_search(self, search: PartSearch) -> None:
        """Choose what a search says, in silence."""
        with QSignalBlocker(self), QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.setCurrentIndex(max(0, self.findData(search.span)))
            if search.span is Span.BETWEEN:
                _show_day(self.first, search.query.since, timedelta())
                # Until the midnight behind the last day.
                _show_day(self.last, search.query.until, timedelta(milliseconds=1))
        self._show_exact(search)
        self.between.setVisible(search.span is Span.BETWEEN)

    def _show_exact(self, search: PartSearch) -> None:
        """Times that are no whole days come from a bar of a chart: they are said, and stay until a person chooses others."""
        query = search.query
        days = DaySpan(self.first.day, self.last.day).bounds
        is_exact = (
            search.span is Span.BETWEEN and bool(query.since or query.until) and days != (query.since, query.until)
        )
        since, until = (format_time(each) if each else "…" for each in (query.since, query.until))
        self.exact.setText(f"{since} – {until}" if is_exact else "")
        self.exact.setVisible(is_exact)
        for widget in self._days:
            widget.setVisible(not is_exact)

    @Slot()
    def _on_chosen(self) -> None:
        is_between = self.currentData() is Span.BETWEEN
        if is_between:
            with QSignalBlocker(self.first), QSignalBlocker(self.last):
                self.first.setDate(QDate.currentDate().addDays(-6))
                self.last.setDate(QDate.currentDate())
            self.exact.hide()
            for widget in self._days:
                widget.show()
        self.between.setVisible(is_between)
        self.spanChanged.emit()


def _show_day(field: DayField, stored: str, earlier: timedelta) -> None:
    try:
        moment = (datetime.fromisoformat(stored).astimezone(UTC) - earlier).astimezone()
    except ValueError:  # a search without days
        return
    field.setDate(QDate(moment.year, moment.month, moment.day))
