"""One line of the log in full: what it was before, what after."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.domain.audit_entry import AuditEntry
from app.pages.audit.parts.words import details, name_words, what_words, who
from app.widgets.formatting import format_time
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.widgets import GRID, copyable, heading, text_label


class DetailsCard(QWidget):
    """Empty until a line is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading("")
        self.about = text_label("", tone="muted", wrap=True)
        self.values = QTableWidget(0, 3)
        self.values.setHorizontalHeaderLabels([self.tr("What"), self.tr("Before"), self.tr("After")])
        make_flat(self.values, self.tr("What was changed"), 30, how=QHeaderView.ResizeMode.Stretch)
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.hash = copyable(self.tr("Hash of the line"), "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.title, self.about):
            layout.addWidget(widget)
        layout.addWidget(self.values, 1)
        layout.addWidget(self.hash)
        self.show_entry(None)

    def show_entry(self, entry: AuditEntry | None) -> None:
        """Show a line, or that none is chosen."""
        self.values.setVisible(entry is not None)
        self.hash.setVisible(entry is not None)
        if entry is None:
            self.title.setText(self.tr("No line is chosen"))
            self.about.setText(self.tr("Choose one to see what it was before and after."))
            self.values.setRowCount(0)
            return
        self.title.setText(what_words(entry))
        self.about.setText(
            self.tr("{name} · {time} · {who} · version {program}").format(
                name=name_words(entry), time=format_time(entry.at), who=who(entry), program=entry.program
            )
        )
        rows = details(entry)
        self.values.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFont(font(SIZE_BODY))
                item.setToolTip(text)
                self.values.setItem(row, column, item)
        self.hash.setText(entry.hash)
        self.hash.setCursorPosition(0)
