"""Which model judged the line from when on, who let it, and where each came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.release import Release
from app.messages.wording.lists import listed
from app.pages.releases.parts.lineage import Fact, lineage_facts
from app.pages.releases.parts.words import kind_words, rule_line, rules_summary
from app.pages.releases.state import ReleasesState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import counted, format_time
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.appearance import Appearance
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL, SIZE_TITLE, font
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, card, copyable, heading, rule, text_label
from app.widgets.untrained import untrained_words

SIDE_WIDTH = 358
"""Pixels within the card at the right."""
WHEN, KIND, MODEL, PARENT, WHO, RULES = range(6)
WIDTHS = ((WHEN, 144), (KIND, 96), (MODEL, 120), (PARENT, 84), (WHO, 100), (RULES, 72))


class HistoryView(QWidget):
    """The newest release first; on the right the release that is chosen, and the lineage of the candidate."""

    releaseChosen = Signal()

    def __init__(self, state: ReleasesState, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self._appearance = appearance
        self.table = QTableWidget(0, 6)
        self.none = EmptyState(
            appearance,
            "badge-check",
            self.tr("No model was activated yet"),
            self.tr(
                "The first model inspects as soon as it is trained or added; from then on each change is written down here."
            ),
        )
        self.train_button = action_button(appearance, self.tr("Go to Train"), "graduation-cap", "primary", big=True)
        self.none.add_button(self.train_button)
        self.release = QVBoxLayout()
        self.facts = QGridLayout()
        self._build_layout()
        state.readingChanged.connect(self._show)
        self.table.currentCellChanged.connect(lambda *_: self._show_release())
        self._show()

    def _build_layout(self) -> None:
        table = self.table
        make_flat(table, self.tr("History of releases"), 40, WIDTHS, (MODEL,), named=(MODEL, PARENT, WHO))
        table.setHorizontalHeaderLabels(
            [
                self.tr("When"),
                self.tr("How"),
                self.tr("Model"),
                self.tr("Before it"),
                self.tr("Signed by"),
                self.tr("Gate"),
            ]
        )
        history, history_layout = card()
        history_layout.addWidget(heading(self.tr("History"), SIZE_TITLE))
        history_layout.addWidget(self.none, 1)
        history_layout.addWidget(table, 1)
        body = QWidget()
        body.setObjectName("ScrollBody")
        facts = QVBoxLayout(body)
        facts.setContentsMargins(0, 0, GRID, 0)
        facts.setSpacing(GRID)
        facts.addLayout(self.release)
        facts.addWidget(rule())
        facts.addWidget(heading(self.tr("Lineage of the candidate")))
        self.facts.setColumnStretch(1, 1)
        self.facts.setHorizontalSpacing(2 * GRID)
        facts.addLayout(self.facts)
        facts.addStretch(1)
        side, side_layout = card()
        side_layout.addWidget(ColumnArea(body, SIDE_WIDTH))
        layout = SideBySide(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(history, 1)
        layout.addWidget(side)

    @property
    def chosen(self) -> Release | None:
        """The release that is looked at."""
        row, history = self.table.currentRow(), self._state.reading.history
        return history[len(history) - 1 - row] if 0 <= row < len(history) else None

    @Slot()
    def _show(self) -> None:
        history = self._state.reading.history
        self.none.setVisible(not history)
        self.table.setVisible(bool(history))
        if self.table.rowCount() != len(history):
            self.table.setRowCount(len(history))
            for row, release in enumerate(reversed(history)):
                self._fill(row, release)
            if history:
                self.table.setCurrentCell(0, 0)
        self._show_release()
        self._show_lineage()

    def _fill(self, row: int, release: Release) -> None:
        texts = (
            format_time(release.released_at),
            kind_words(release.kind),
            release.model_label,
            release.parent_name or "–",
            release.signed_by or "–",
            rules_summary(release) or "–",
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFont(font(SIZE_BODY, QFont.Weight.DemiBold if column == MODEL else QFont.Weight.Normal))
            mark = f" · {untrained_words()}: {listed(release.untrained)}" if release.untrained else ""
            item.setToolTip(f"{text}{mark}" if column == MODEL else text)
            self.table.setItem(row, column, item)

    @Slot()
    def _show_release(self) -> None:
        _clear(self.release)
        release = self.chosen
        if release is None:
            return
        self.release.addWidget(heading(self.tr("Release of {model}").format(model=release.model_label)))
        signed = self.tr("{how} at {time}").format(how=kind_words(release.kind), time=format_time(release.released_at))
        if release.signed_by:
            signed = self.tr("{signed} by {name}").format(signed=signed, name=release.signed_by)
        self.release.addWidget(text_label(signed, wrap=True))
        if release.untrained:
            products = self.tr("{products}: {untrained}").format(
                products=listed(release.untrained), untrained=untrained_words()
            )
            self.release.addWidget(text_label(products, tone="warning", wrap=True))
        if release.reason:
            self.release.addWidget(text_label(self.tr("“{reason}”").format(reason=release.reason), wrap=True))
        for result in release.rules:
            line = rule_line(result)
            self.release.addWidget(text_label(line, SIZE_SMALL, tone="muted", wrap=True))
        if release.golden_count:
            text = counted(release.golden_count, self.tr("On {count} golden part"), self.tr("On {count} golden parts"))
            if release.golden_fingerprint:
                fingerprint = self.tr("fingerprint {hash}").format(hash=release.golden_fingerprint[:12])
                text = f"{text} · {fingerprint}"
            self.release.addWidget(text_label(text, SIZE_SMALL, tone="muted", wrap=True))
        hashes = self.tr("Model hash {hash}").format(hash=release.model_digest[:12] or "–")
        self.release.addWidget(text_label(hashes, SIZE_SMALL, tone="muted"))
        self.releaseChosen.emit()

    def _show_lineage(self) -> None:
        _clear(self.facts)
        reading = self._state.reading
        for row, fact in enumerate(lineage_facts(reading)):
            self._add_fact(row, fact)

    def _add_fact(self, row: int, fact: Fact) -> None:
        name = text_label(fact.name, SIZE_SMALL, tone="muted")
        value: QWidget
        if fact.is_hash:
            value = copyable(fact.name, fact.value)
        else:
            value = text_label(fact.value, SIZE_SMALL, wrap=True)
        self.facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self.facts.addWidget(value, row, 1)


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
