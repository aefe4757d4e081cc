"""What is in a diagnosis, before it is written: a person reads it, and then saves it or not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.operations.diagnosis.diagnosis import Diagnosis
from app.widgets.formatting import format_bytes
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label

SIZE = QSize(960, 640)
LIST_WIDTH = 264


class DiagnosisDialog(LockableDialog):
    """Accepted if the person wants to save it."""

    def __init__(self, diagnosis: Diagnosis, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._diagnosis = diagnosis
        self.setWindowTitle(self.tr("Diagnosis"))
        self.resize(scaled_size(SIZE))
        self.list = QListWidget()
        self.list.setFixedWidth(scaled(LIST_WIDTH))
        self.list.setProperty("roomy", True)
        self.list.setSpacing(GRID // 4)
        self.list.setAccessibleName(self.tr("Files of the diagnosis"))
        for file in diagnosis.files:
            self.list.addItem(QListWidgetItem(f"{file.name} · {format_bytes(file.size)}"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.save_button = action_button(appearance, self.tr("Save…"), "download", "primary", big=True)
        self.keep_button = action_button(appearance, self.tr("Cancel"), big=True)
        self._build_layout()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.save_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def ask(self) -> bool:
        """True if the person wants to save it."""
        wanted = self.exec() == int(QDialog.DialogCode.Accepted)
        self.deleteLater()
        return wanted

    def _build_layout(self) -> None:
        what = self.tr(
            "This is all that will be written. Names of products, people, models, orders and stations, paths, addresses and "
            "secrets were taken out; there are no pictures. Part numbers, and words that somebody typed and that the program does "
            "not know as names, may still stand in the log files: look through them before you send them."
        )
        both = QHBoxLayout()
        both.setSpacing(GRID)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("What the diagnosis holds"), SIZE_TITLE))
        layout.addWidget(text_label(what, tone="muted", wrap=True))
        layout.addLayout(both, 1)
        layout.addLayout(buttons)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self.text.setPlainText(self._diagnosis.files[row].text if row >= 0 else "")
