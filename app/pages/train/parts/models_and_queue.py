"""Models, and behind a chip the trainings that wait: both need the room below the run."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.pages.train.parts.model_table import ModelTable
from app.pages.train.parts.queue_list import QueueList
from app.state.training_state import TrainingState
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, OneOf, action_button


class ModelsAndQueue(QWidget):
    """What was added to the queue is seen at once; without a queue there are the models alone."""

    def __init__(self, models: ModelTable, queue: QueueList, state: TrainingState, appearance: Appearance) -> None:
        super().__init__()
        self._models = models
        self._queue = queue
        self._state = state
        self._count = 0
        self.models_chip = _chip(appearance, self.tr("Models"))
        self.queue_chip = _chip(appearance, "")
        self._chips = OneOf(self)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for chip, view in ((self.models_chip, models), (self.queue_chip, queue)):
            self._chips.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(lambda _=False, view=view: self._show_view(view))
        row.addWidget(queue.tools, 1)
        row.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._row)
        layout.addWidget(models, 1)
        layout.addWidget(queue, 1)
        self.models_chip.click()
        queue.chosenChanged.connect(self._follow)
        self._follow()

    def _show_view(self, view: QWidget) -> None:
        # No stack, in which what is not on show asks for its height too, at the cost of the run above.
        for each in (self._models, self._queue):
            each.setVisible(each is view)
        self._queue.tools.setVisible(view is self._queue)

    @Slot()
    def _follow(self) -> None:
        count, before = len(self._state.queue), self._count
        self._count = count
        self.queue_chip.setText(self.tr("Waiting ({count})").format(count=count))
        has_queue = bool(count) or self._queue.paused
        self._row.setVisible(has_queue)
        if count > before:
            self.queue_chip.click()
        elif not has_queue:
            self.models_chip.click()


def _chip(appearance: Appearance, text: str) -> QPushButton:
    chip = action_button(appearance, text, role="chip")
    chip.setCheckable(True)
    return chip
