"""Which work of others is inside, under which licences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.operations.diagnosis.this_computer import Component
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import scaled_size
from app.widgets.look.widgets import GRID, action_button, text_label

SIZE = QSize(720, 600)


class LicencesDialog(LockableDialog):
    """A row a package, as it says of itself; the texts of the licences lie with the installed program."""

    def __init__(self, components: Sequence[Component], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(scaled_size(SIZE))
        hint = self.tr(
            "OneNIP Inspector is under the Apache License 2.0. These packages are installed with it and have licences of their "
            "own, as they say themselves; the notices of an installed program hold their texts."
        )
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels((self.tr("Package"), self.tr("Version"), self.tr("Licence")))
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.windowTitle())
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for each in components:
            licence = each.licence or self.tr("not said")
            QTreeWidgetItem(self.tree, [each.name, each.version, licence]).setToolTip(2, licence)
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignRight)
        self.tree.setFocus()
