"""Who changed what, when, and what it was before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.messages.wording.say import say
from app.pages.audit.parts.audit_table import AuditTable
from app.pages.audit.parts.details_card import DetailsCard
from app.pages.audit.parts.sought import sought_lines
from app.pages.audit.parts.words import KINDS, kind_word
from app.pages.audit.state import AuditState
from app.state.app_state import AppState
from app.storage.audit.audit_log import AuditFilter
from app.widgets.file_dialogs import DialogKind, FileDialogs, FileType
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import USUAL, text_percent
from app.widgets.look.widgets import GRID, Choice, action_button, card, heading, restyle, text_label
from app.widgets.search_field import SearchField


class AuditPage(QWidget):
    """A table of the log, one line in full, and whether all of it is as it was written."""

    shownChanged = Signal(bool)
    narrowed = Signal(object)
    """Carries an AuditFilter."""
    verificationRequested = Signal()
    exportRequested = Signal(object)
    """Carries a Path."""

    def __init__(self, app_state: AppState, state: AuditState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.state = state
        self._dialogs = FileDialogs(app_state, appearance, self)
        self.table = AuditTable(state)
        self.details = DetailsCard()
        self.summary = text_label("", tone="muted", wrap=True)
        self.look = text_label("", wrap=True)
        self.kinds = Choice(appearance, self.tr("Kind of record"))
        self.kinds.addItem(self.tr("Everything"), "")
        for kind in KINDS:
            self.kinds.addItem(kind_word(kind), kind)
        self.search = SearchField(self.tr("Search the log"))
        self.verify_button = action_button(appearance, self.tr("Verify"), "badge-check", "primary")
        self.export_button = action_button(appearance, self.tr("Export…"), "download")
        self._build_layout()
        self.table.setWhatsThis(
            self.tr("Each change of a record, whoever made it. Lines are added, and never changed or removed.")
        )
        self.kinds.currentIndexChanged.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        state.linesChanged.connect(self._on_lines_changed)
        state.lookChanged.connect(self._on_look_changed)
        self._on_lines_changed()
        self._on_look_changed()

    def _build_layout(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(heading(self.tr("Audit log"), SIZE_TITLE))
        titles.addWidget(self.summary)
        header = SideBySide()
        header.setSpacing(GRID)
        header.addLayout(titles, 1)
        buttons = FlowLayout(spacing=GRID)
        buttons.addWidget(self.verify_button)
        buttons.addWidget(self.export_button)
        header.addLayout(buttons)
        filters = SideBySide()
        filters.setSpacing(GRID)
        filters.addWidget(self.kinds)
        filters.addWidget(self.search, 1)
        table_card, layout = card(margin=2 * GRID)
        layout.addLayout(header)
        layout.addWidget(self.look)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        details_card, details_layout = card(margin=2 * GRID)
        details_layout.addWidget(self.details)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(table_card)
        self.splitter.addWidget(details_card)
        is_usual = text_percent() == USUAL  # what stands above the table needs more room for larger letters
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2 if is_usual else 1)
        self.splitter.setSizes([390, 260] if is_usual else [440, 220])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.addWidget(self.splitter)

    def ask_export(self) -> None:
        """Ask for a file, and request that the log is written to it."""
        types = (FileType(self.tr("JSON lines"), ".jsonl"), FileType(self.tr("Table"), ".csv"))
        path = self._dialogs.ask_new_file(DialogKind.EXPORT, self.tr("Export the audit log"), "audit-log.jsonl", types)
        if isinstance(path, Path):
            self.exportRequested.emit(path)

    def showEvent(self, event: QShowEvent) -> None:
        """The log is read when somebody looks."""
        super().showEvent(event)
        self.shownChanged.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self.shownChanged.emit(False)

    @Slot()
    def _narrow(self) -> None:
        self.narrowed.emit(sought_lines(str(self.kinds.currentData() or ""), self.search.text()))

    @Slot()
    def _on_lines_changed(self) -> None:
        count, is_narrowed = self.state.count, self.state.wanted != AuditFilter()
        if count:
            self.summary.setText(counted(count, self.tr("{count} line"), self.tr("{count} lines")))
        elif is_narrowed:
            self.summary.setText(self.tr("No line fits what is asked for"))
        else:
            self.summary.setText(self.tr("Nothing was changed yet. Every change of a record will have its line here."))
        if count and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        self.details.show_entry(self.table.chosen)

    @Slot()
    def _on_look_changed(self) -> None:
        told = self.state.look or ()
        self.look.setVisible(bool(told) or self.state.is_looking)
        if self.state.is_looking:
            self.look.setText(self.tr("Every line is compared with its hash…"))
        else:
            self.look.setText("\n".join(say(one) for one in told))
        self.look.setProperty("tone", "" if self.state.is_looking else "accent" if self.state.is_sound else "danger")
        restyle(self.look)
