"""The trainings that wait, with what each takes and why one does not begin."""

from __future__ import annotations

from collections.abc import Mapping

import psutil
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.renamed_presets import preset_now
from app.domain.waiting_training import WaitingTraining
from app.messages.wording.lists import listed
from app.messages.wording.say import say_stored
from app.pages.train.parts.needs_text import needs_text
from app.settings.schema import QUEUE_PAUSED
from app.state.app_state import AppState
from app.state.training_progress import AskedTraining, expected_times
from app.state.training_state import TrainingState
from app.widgets.formatting import format_about
from app.widgets.lists.two_line_list import ListRow, TwoLineList
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID, action_button, text_label
from onenip_core.config import PRESETS

LEAST_HEIGHT, REASON_HEIGHT = 66, 46
"""Pixels: one row; three lines."""


class QueueList(QWidget):
    """One is chosen; buttons and keys act on it. `tools` are the buttons, for whoever shows the list."""

    chosenChanged = Signal()

    def __init__(
        self, app_state: AppState, state: TrainingState, preset_titles: Mapping[str, str], appearance: Appearance
    ) -> None:
        super().__init__()
        self._app_state = app_state
        self._state = state
        self._preset_titles = preset_titles
        self._number: int | None = None
        self.title = text_label("", tone="warning")
        self.pause_button = action_button(appearance, self.tr("Pause the queue"), "pause", "quiet")
        self.up_button = action_button(appearance, self.tr("Earlier"), "", "quiet")
        self.down_button = action_button(appearance, self.tr("Later"), "", "quiet")
        self.remove_button = action_button(appearance, self.tr("Remove"), "x", "quiet")
        self.release_button = action_button(appearance, self.tr("Let it begin"), "play")
        self.rows = TwoLineList(appearance, self.tr("Trainings that wait"))
        # A list asks for more room than it needs, at the cost of the run above it.
        self.rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.rows.setMinimumHeight(heightened(LEAST_HEIGHT, 2))
        self.reason = text_label("", SIZE_SMALL, tone="warning", wrap=True)
        self.tools = QWidget(self)
        # As the list; three lines of it are always seen.
        self.reason.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.reason.setMinimumHeight(heightened(REASON_HEIGHT, 2))
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.title, 1)
        for button in (
            self.up_button,
            self.down_button,
            self.remove_button,
            self.pause_button,
        ):
            row.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.reason, 1)
        below.addWidget(self.release_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.rows, 1)
        layout.addStretch(0)
        layout.addLayout(below)
        self.rows.rowChosen.connect(self._on_row_chosen)
        for changed in (state.queueChanged, app_state.settingsChanged, app_state.statusChanged):
            changed.connect(self._show)
        self._show()

    @property
    def chosen(self) -> WaitingTraining | None:
        """The selected one."""
        return next((each for each in self._state.queue if each.id == self._number), None)

    @property
    def paused(self) -> bool:
        return bool(self._app_state.settings[QUEUE_PAUSED])

    def moved(self, by: int) -> tuple[int, ...] | None:
        """Numbers in the order after the chosen one moved `by` places; None where it cannot."""
        numbers = [each.id for each in self._state.queue]
        if self._number not in numbers or not 0 <= numbers.index(self._number) + by < len(numbers):
            return None
        place = numbers.index(self._number)
        numbers.insert(place + by, numbers.pop(place))
        return tuple(numbers)

    @Slot(int)
    def _on_row_chosen(self, number: int) -> None:
        self._number = number
        self._show()

    @Slot()
    def _show(self) -> None:
        queue = self._state.queue
        if self.chosen is None:
            self._number = queue[0].id if queue else None
        self.rows.setVisible(bool(queue))
        self.title.setText(self.tr("paused") if self.paused else "")
        self.rows.show_rows([self._row(place, each) for place, each in enumerate(queue, start=1)], self._number)
        chosen = self.chosen
        reason = "" if chosen is None or not chosen.held else say_stored(chosen.held)
        self.reason.setText(reason)
        self.reason.setToolTip(reason)
        self.reason.setVisible(bool(reason))
        self.release_button.setVisible(bool(reason))
        self.setMinimumHeight(heightened(LEAST_HEIGHT, 2) + (heightened(REASON_HEIGHT, 2) + GRID // 2 if reason else 0))
        stopped = chosen is not None and chosen.job_id is not None
        self.release_button.setText(self.tr("Resume") if stopped else self.tr("Let it begin"))
        self.chosenChanged.emit()

    def _row(self, place: int, waiting: WaitingTraining) -> ListRow:
        names = listed(each.name for each in waiting.products)
        title = f"{place}.  {waiting.title or names}"
        if waiting.held:
            title = self.tr("{title} (does not begin)").format(title=title)
        preset = preset_now(waiting.preset)
        about = [names] if waiting.title else []
        about.append(self._preset_titles.get(preset, preset))
        if waiting.start_model_name:
            about.append(self.tr("from {model}").format(model=waiting.start_model_name))
        if needs := self._needs(preset, waiting):
            about.append(needs)
        return ListRow(waiting.id, title, "  ·  ".join(about), self._time(waiting))

    def _time(self, waiting: WaitingTraining) -> str:
        times = expected_times(AskedTraining(waiting.images, len(waiting.products), 60 * waiting.minutes))
        return self.tr("about {time}").format(time=format_about(times.steps + times.around))

    def _needs(self, preset: str, waiting: WaitingTraining) -> str:
        if preset not in PRESETS:
            return ""
        free = psutil.virtual_memory().available
        return needs_text(preset, waiting.images, self._app_state.disk_free_bytes, free).text
