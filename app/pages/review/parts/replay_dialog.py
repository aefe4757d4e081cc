"""What comes of stored verdicts that are computed again, while it comes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.replayed_part import ReplayCounts, ReplayedPart
from app.messages.message import Message
from app.messages.wording.say import say
from app.pages.review.parts.replay_model import ReplayColumn, ReplayModel, explanation_of
from app.widgets.formatting import counted, format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.widgets import GRID, action_button, heading, text_label

SIZE = QSize(1000, 600)
ROW_HEIGHT = 36
_WIDTHS = {
    ReplayColumn.BATCH: 64,
    ReplayColumn.POSITION: 64,
    ReplayColumn.NAME: 160,
    ReplayColumn.THEN: 130,
    ReplayColumn.NOW: 130,
}


class ReplayDialog(QDialog):
    """Opened before the first part has come."""

    cancelRequested = Signal()

    def __init__(self, appearance: Appearance, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recomputed verdicts"))
        self.resize(SIZE)
        self._total = total
        self._counts = ReplayCounts()
        self._is_over = False
        self.model = ReplayModel(self)
        self.summary = text_label("", wrap=True)
        self.explanation = text_label(
            self.tr(
                "Each stored picture is judged again by what judged it: model, limit and engine. Records are not changed."
            ),
            tone="muted",
            wrap=True,
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, total)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.only_others = QCheckBox(self.tr("Only what is not identical"))
        self.table = QTableView()
        self.details = text_label("", tone="muted", wrap=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", big=True)
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self._build_table()
        self._build_layout()
        self.only_others.toggled.connect(self.model.show_only_others)
        self.only_others.toggled.connect(self.details.clear)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.cancel_button.clicked.connect(self.cancelRequested)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)
        self._show_counts()

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)

    def _build_layout(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(GRID)
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.cancel_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_others, 1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE))
        layout.addWidget(self.explanation)
        layout.addWidget(self.summary)
        layout.addLayout(progress)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)

    @Slot(object)
    def add(self, part: ReplayedPart) -> None:
        """A part was judged again."""
        self._counts = self._counts.with_one(part.outcome)
        self.model.add(part)
        self.bar.setValue(self._counts.total)
        self._show_counts()

    @Slot(object)
    def end(self, why: Message | None) -> None:
        """Nothing comes any more; `why` if not all came."""
        self._is_over = True
        self.bar.hide()
        self.cancel_button.hide()
        self._show_counts()
        if why is not None:
            self.summary.setText(f"{self.summary.text()} {say(why)}")
        self.close_button.setFocus()

    @Slot(QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        self.details.setText(explanation_of(self.model.part(current.row())) if current.isValid() else "")

    def _show_counts(self) -> None:
        counts = self._counts
        if not counts.total and not self._is_over:
            self.summary.setText(self.tr("The model is being loaded…"))
            return
        said = [
            self.tr("{done} of {total}: {identical} identical").format(
                done=format_count(counts.total),
                total=format_count(self._total),
                identical=format_count(counts.identical),
            )
        ]
        if counts.differing:
            said.append(counted(counts.differing, self.tr("1 differs"), self.tr("{count} differ")))
        if counts.not_replayed:
            said.append(self.tr("{count} could not be recomputed").format(count=format_count(counts.not_replayed)))
        if counts.not_judged:
            said.append(self.tr("{count} had been judged by no model").format(count=format_count(counts.not_judged)))
        self.summary.setText(", ".join(said) + ".")

    @Slot()
    def _on_finished(self) -> None:
        if not self._is_over:
            self.cancelRequested.emit()
