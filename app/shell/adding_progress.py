"""How far a model file is that is being added, at the bottom of the window: it may have been dropped on any page."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from app.messages.codes.model_files import AddModel
from app.messages.wording.say import say
from app.state.work_state import WorkState
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label

BAR_WIDTH = 80
_LONGEST = 26
"""Characters of a title that fit beside all else."""


class AddingProgress(QWidget):
    """Name, bar and Cancel; nothing while no model is added."""

    def __init__(self, work_state: WorkState) -> None:
        super().__init__()
        self._work = work_state
        self.text = text_label("", SIZE_SMALL, QFont.Weight.Medium)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(BAR_WIDTH))
        self.bar.setAccessibleName(self.tr("How much of the model file is copied"))
        self.cancel_button = QToolButton()
        self.cancel_button.setObjectName("StatusLink")
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel adding the model"))
        self.cancel_button.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, GRID, 0)
        row.setSpacing(GRID)
        for widget in (self.text, self.bar, self.cancel_button):
            row.addWidget(widget)
        work_state.progressChanged.connect(self._show)
        self._show()

    @property
    def adding(self) -> bool:
        """True while a model is added."""
        return self._work.progress is not None and isinstance(self._work.label, AddModel)

    @Slot()
    def _show(self) -> None:
        self.setVisible(self.adding)
        if not self.adding or self._work.progress is None or self._work.label is None:
            return
        whole = say(self._work.label)
        self.text.setText(whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1]}…")
        self.text.setToolTip(whole)
        done, total = self._work.progress
        self.bar.setRange(0, total)
        self.bar.setValue(done)
