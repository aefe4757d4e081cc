"""Good and bad parts by the verdict that the limit gives them; each cell opens its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.limit_counts import LimitCounts
from app.pages.limits.parts.words import missed_sentence, quality_sentence, rejected_sentence
from app.pages.limits.state import LimitsState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE, font
from app.widgets.look.widgets import GRID, restyle, text_label
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict

CELLS = ((True, Verdict.OK), (True, Verdict.NG), (False, Verdict.OK), (False, Verdict.NG))
"""Whether the part is good, and what it is called."""
MANY = 0.1
"""A limit that misses, or rejects, a larger share than this is pointed out."""


class ConfusionView(QWidget):
    """Counts at the chosen limit, and what they mean in parts."""

    cellOpened = Signal(bool, object)
    """Carries whether the parts are good, and the Verdict that the limit gives them."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: dict[tuple[bool, Verdict], QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(GRID // 2)
        for column, verdict in enumerate((Verdict.OK, Verdict.NG), start=1):
            head = text_label(verdict_word(verdict), SIZE_SMALL, QFont.Weight.DemiBold, "muted")
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for row, (is_good, name) in enumerate(((True, self.tr("Good")), (False, self.tr("Bad"))), start=1):
            grid.addWidget(text_label(name, SIZE_SMALL, QFont.Weight.DemiBold, "muted"), row, 0)
            for column, verdict in enumerate((Verdict.OK, Verdict.NG), start=1):
                cell = action_cell()
                cell.clicked.connect(lambda _=False, key=(is_good, verdict): self.cellOpened.emit(*key))
                self.cells[is_good, verdict] = cell
                grid.addWidget(cell, row, column)
        self.rejected = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self.missed = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self._interval = self.tr("The interval holds with 95 % (Clopper and Pearson), for parts of the same capture.")
        self.rejected.setToolTip(self._interval)
        self.quality = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(grid)
        layout.addSpacing(GRID // 2)
        for label in (self.rejected, self.missed, self.quality):
            layout.addWidget(label)

    def show_state(self, state: LimitsState) -> None:
        """Show what the chosen limit does."""
        counts = state.counts
        for (is_good, verdict), cell in self.cells.items():
            count, total = _cell(counts, is_good, verdict)
            is_wrong = (verdict is Verdict.NG) == is_good
            cell.setText(str(count))
            cell.setEnabled(bool(count))
            kind = self.tr("good parts") if is_good else self.tr("bad parts")
            said = self.tr("{count} of {total} {kind} are {word}").format(
                count=count, total=total, kind=kind, word=verdict_word(verdict)
            )
            cell.setAccessibleName(said)
            cell.setToolTip(self.tr("{said}. Shows them.").format(said=said) if count else said)
            role = "danger" if is_wrong and count else ""
            if cell.property("role") != role:
                cell.setProperty("role", role)
                restyle(cell)
        rejections = state.rejections
        _say(self.rejected, rejected_sentence(rejections), rejections.rejected > MANY * rejections.count)
        _say(self.missed, missed_sentence(counts, state.basis), counts.missed > MANY * counts.bad)
        self.missed.setToolTip(self._interval if state.basis.samples_bad else "")
        self.quality.setText(quality_sentence(counts))


def action_cell() -> QPushButton:
    """A large number that can be pressed."""
    cell = QPushButton()
    cell.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
    cell.setCursor(Qt.CursorShape.PointingHandCursor)
    cell.setProperty("big", True)
    return cell


def _cell(counts: LimitCounts, is_good: bool, verdict: Verdict) -> tuple[int, int]:
    """How many parts are in a cell, and in its row."""
    if is_good:
        return (counts.accepted if verdict is Verdict.OK else counts.rejected), counts.good
    return (counts.missed if verdict is Verdict.OK else counts.found), counts.bad


def _say(label: QLabel, text: str, is_warning: bool) -> None:
    label.setText(text)
    tone = "warning" if is_warning else ""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)
