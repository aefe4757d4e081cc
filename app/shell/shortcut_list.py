"""Every shortcut, by page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.actions.registry import ActionRegistry, Entry
from app.widgets.look.appearance import Appearance
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.text_size import scaled_size
from app.widgets.look.widgets import GRID, action_button, text_label

SIZE = QSize(640, 640)


class ShortcutList(FittedDialog):
    """Made anew each time it is opened: what is in the registry is in the list."""

    def __init__(
        self, appearance: Appearance, actions: ActionRegistry, titles: Mapping[str, str], parent: QWidget
    ) -> None:
        """`titles` are the names of the places, by their keys, in order."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(scaled_size(SIZE))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.windowTitle())
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for place, title in titles.items():
            entries = [
                entry
                for entry in actions.of(place)
                if entry.action.keys and (entry.action.for_operators or not actions.operators_only)
            ]
            if entries:
                self._add_place(title, entries)
        self.tree.expandAll()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        if not actions.operators_only:
            hint = self.tr("A page's shortcuts work while that page is shown. Ctrl+K finds everything by typing.")
            layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addWidget(self.tree)
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        layout.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignRight)

    def _add_place(self, title: str, entries: list[Entry]) -> None:
        top = QTreeWidgetItem(self.tree, [title])
        top.setFirstColumnSpanned(True)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = self.font()
        bold.setBold(True)
        top.setFont(0, bold)
        for entry in entries:
            QTreeWidgetItem(top, [entry.action.label, all_keys(entry)]).setToolTip(0, entry.action.label)


def all_keys(entry: Entry) -> str:
    """All shortcuts of an action as they stand on this system's keyboard."""
    return "   ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in entry.action.keys)
