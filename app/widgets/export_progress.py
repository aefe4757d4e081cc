"""How far an export is, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.state.work_state import WorkState
from app.widgets.formatting import format_count
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, text_label


class ExportProgress(QWidget):
    """There while a table is written."""

    def __init__(self, work_state: WorkState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work_state
        self.text = text_label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Export progress"))
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        work_state.exportChanged.connect(self._on_export_changed)
        self._on_export_changed()

    @Slot()
    def _on_export_changed(self) -> None:
        progress = self._work.export
        self.setVisible(progress is not None)
        if progress is None:
            return
        done, total = progress
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counts = self.tr("{done} of {total} parts").format(done=format_count(done), total=format_count(total))
        self.text.setText(counts if total else self.tr("Exporting"))
