"""Stored parts that are judged again, listed while they come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.messages.message import Message
from app.messages.wording.say import say
from app.widgets.lists.column_fit import ColumnFit
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label

SIZE = QSize(1000, 600)
ROW_HEIGHT = 36


@dataclass(frozen=True, slots=True)
class JudgingWords:
    """What stands in the dialog all the time."""

    title: str
    explanation: str
    only_some: str
    """Beside the box that leaves rows out."""


class JudgingDialog(LockableDialog):
    """Opened before the first part has come. Closing it cancels what is still to come."""

    cancelRequested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        words: JudgingWords,
        total: int,
        rows: QAbstractTableModel,
        widths: Mapping[int, int],
        parent: QWidget | None = None,
    ) -> None:
        """`widths` in pixels, by column."""
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.resize(scaled_size(SIZE))
        self.total = total
        self.is_over = False
        self.summary = text_label("", wrap=True)
        self.explanation = text_label(words.explanation, tone="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, total)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.only_some = QCheckBox(words.only_some)
        self.table = QTableView()
        self.details = text_label("", tone="muted", wrap=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", big=True)
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self._build_table(rows, widths)
        self._build_layout()
        self.only_some.toggled.connect(self.details.clear)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.cancel_button.clicked.connect(self.cancelRequested)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)

    def summary_text(self) -> str:
        """What has come so far; asked for once something has."""
        raise NotImplementedError

    def details_of(self, row: int) -> str:
        """All that is known of the part in a row."""
        raise NotImplementedError

    def show_progress(self, done: int) -> None:
        """So many have come."""
        self.bar.setValue(done)
        loading = not done and not self.is_over
        self.summary.setText(self.tr("The model is being loaded…") if loading else self.summary_text())

    @Slot(object)
    def end(self, why: Message | None) -> None:
        """Nothing comes any more; `why` if not all came."""
        self.is_over = True
        self.bar.hide()
        self.cancel_button.hide()
        text = self.summary_text()
        self.summary.setText(text if why is None else f"{text} {say(why)}")
        self.close_button.setFocus()

    def _build_table(self, rows: QAbstractTableModel, widths: Mapping[int, int]) -> None:
        table = self.table
        table.setModel(rows)
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(heightened(ROW_HEIGHT))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        ColumnFit(table, widths)

    def _build_layout(self) -> None:
        progress = QHBoxLayout()
        progress.setSpacing(GRID)
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.cancel_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_some, 1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE, wrap=True))
        layout.addWidget(self.explanation)
        layout.addWidget(self.summary)
        layout.addLayout(progress)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)

    @Slot(QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        self.details.setText(self.details_of(current.row()) if current.isValid() else "")

    @Slot()
    def _on_finished(self) -> None:
        if not self.is_over:
            self.cancelRequested.emit()
