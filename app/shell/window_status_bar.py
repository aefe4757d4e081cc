"""Source, speed, device and disk, at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.domain.permissions import role_words
from app.domain.run_status import SourceStatus
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.operations.disk_watch import TRASH
from app.shell.adding_progress import AddingProgress
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.run_banner import Standing
from app.state.work_state import WorkState
from app.widgets.engine_names import place_name
from app.widgets.formatting import counted, format_bytes
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_SMALL, font
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID

HEIGHT = 32
LOW_DISK_BYTES = 2_000_000_000
MANY_WAITING = 16
"""Told parts that wait for the disk, from which on that is worth a word."""


class WindowStatusBar(QFrame):
    """Each entry is an icon with a text."""

    pageRequested = Signal(str)
    """Carries the key of the page where something can be done about it."""

    def __init__(
        self, app_state: AppState, inspection_state: InspectionState, work_state: WorkState, appearance: Appearance
    ) -> None:
        super().__init__()
        self.setObjectName("StatusBar")
        self.setMinimumHeight(heightened(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._app_state = app_state
        self._inspection = inspection_state
        self._appearance = appearance
        self._icons: list[tuple[QLabel, str]] = []
        around = QVBoxLayout(self)
        around.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        around.setSpacing(0)
        self._layout = FlowLayout(spacing=GRID)  # a second line for large letters
        around.addStretch(1)
        around.addLayout(self._layout)
        around.addStretch(1)
        self.source = self._add("activity")
        self.speed = self._add("timer")
        self.dropped = self._add("layers")
        self.recording = self._add("hard-drive")
        self.server = self._add("archive")
        self.line = self._add("radio-tower")
        self._layout.add_spring()
        self.adding = AddingProgress(work_state)
        self._layout.addWidget(self.adding)
        self.person = self._add("user")
        self.device = self._add("cpu")
        self.disk = self._add("hard-drive")
        self.trash_button = QToolButton()
        self.trash_button.setObjectName("StatusLink")
        self.trash_button.setText(self.tr("Make room…"))
        self.trash_button.setToolTip(self.tr("Go to the trash: what was deleted still takes its room on the disk"))
        self.trash_button.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        self.trash_button.clicked.connect(lambda: self.pageRequested.emit(TRASH))
        self._layout.addWidget(self.trash_button)
        inspection_state.sourceStatusChanged.connect(self._on_source_changed)
        inspection_state.bannerChanged.connect(self._on_source_changed)
        app_state.statusChanged.connect(self._on_status_changed)
        app_state.lineChanged.connect(self._on_line_changed)
        app_state.serverChanged.connect(self._on_server_changed)
        app_state.access.changed.connect(self._on_access_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_source_changed()
        self._on_status_changed()
        self._on_line_changed()
        self._on_server_changed()
        self._on_access_changed()

    def _add(self, icon: str) -> QLabel:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 2 * GRID, 0)
        row.setSpacing(6)
        picture, text = QLabel(), QLabel()
        text.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
        row.addWidget(picture)
        row.addWidget(text)
        self._icons.append((picture, icon))
        self._layout.addWidget(holder)
        return text

    @staticmethod
    def _show(label: QLabel, text: str) -> None:
        label.setText(text)
        holder = label.parentWidget()
        if holder is not None:
            holder.setVisible(bool(text))

    def _tint(self, label: QLabel, token: str) -> None:
        """In a colour of the theme; "" is the usual one. Asked thirty times a second, done where it changes something."""
        style = f"color: {self._appearance.colour(token).name()}" if token else ""
        if label.styleSheet() != style:
            label.setStyleSheet(style)

    @Slot()
    def _on_source_changed(self) -> None:
        status, banner = self._inspection.source_status, self._inspection.banner
        standing = banner.standing
        parts = [self._word(standing) or say(status.text)]
        if standing is Standing.RUNNING and status.frames_per_second is not None:
            parts.append(self.tr("{rate} fps").format(rate=format_number(status.frames_per_second, ".1f")))
        if status.total is not None:
            parts.append(self.tr("{done} of {total}").format(done=status.done, total=status.total))
        elif status.done:
            parts.append(counted(status.done, self.tr("{count} part"), self.tr("{count} parts")))
        self._show(self.source, " · ".join(parts))
        live = banner.live
        self._show(self.speed, "" if live is None else self.tr("{ms:.0f} ms per part").format(ms=live.milliseconds))
        # A folder or video waits for its inspection: there, frames are only ever dropped by mistake.
        running = standing in (Standing.RUNNING, Standing.NO_IMAGE)
        show_dropped = (running and status.done > 0 and status.total is None) or status.dropped > 0
        self._show(self.dropped, self.tr("{count} dropped").format(count=status.dropped) if show_dropped else "")
        self._show_recording(status)

    def _show_recording(self, status: SourceStatus) -> None:
        """Silent while the disk keeps up; loud when it does not."""
        text = ""
        if status.unrecorded:
            text = self.tr("{count} NOT RECORDED").format(count=status.unrecorded)
        elif status.waiting_to_be_stored > MANY_WAITING:
            text = self.tr("{count} parts wait for the disk").format(count=status.waiting_to_be_stored)
        self._show(self.recording, text)
        tone = "danger" if status.unrecorded else "muted"
        self._tint(self.recording, tone if text else "")

    def _word(self, standing: Standing) -> str:
        """How the run stands; empty where the source speaks for itself, because it is at work."""
        words = {
            Standing.PAUSED: self.tr("Paused"),
            Standing.STOPPING: self.tr("Stopping"),
            Standing.FINISHED: self.tr("Finished"),
            Standing.STOPPED: self.tr("Stopped"),
            Standing.FAILED: self.tr("Failed"),
        }
        return words.get(standing, "")

    @Slot()
    def _on_status_changed(self) -> None:
        self._show(self.device, place_name(self._app_state.device_text))
        self.device.setToolTip(self.tr("The model runs here: {device}").format(device=self._app_state.device_text))
        free = self._app_state.disk_free_bytes
        text = "" if free is None else self.tr("{size} free").format(size=format_bytes(free))
        nearly_full = free is not None and free < LOW_DISK_BYTES
        if nearly_full:
            text += self.tr(" — nearly full")
        self._show(self.disk, text)
        self.trash_button.setVisible(nearly_full)

    @Slot()
    def _on_line_changed(self) -> None:
        """Silent while the line hears everything."""
        count = self._app_state.deaf_wires
        text = counted(
            count,
            self.tr("{count} connection to the line is lost"),
            self.tr("{count} connections to the line are lost"),
        )
        self._show(self.line, text if count else "")
        self._tint(self.line, "danger" if count else "")

    @Slot()
    def _on_server_changed(self) -> None:
        """Silent while the server has all there is."""
        count, away = self._app_state.waiting_for_server, self._app_state.server_is_away
        text = counted(
            count, self.tr("{count} part waits for the server"), self.tr("{count} parts wait for the server")
        )
        if not away:
            text = text if count > MANY_WAITING else ""
        elif not count:
            text = self.tr("The server is away")
        self._show(self.server, text)
        self._tint(self.server, "danger" if away else "")

    @Slot()
    def _on_access_changed(self) -> None:
        person = self._app_state.access.person
        self._show(self.person, "" if person is None else f"{person.name} · {say(role_words(person.role))}")
        self.person.setToolTip(self.tr("Who is logged in; Ctrl+L logs out"))

    @Slot()
    def _on_appearance_changed(self) -> None:
        for label, name in self._icons:
            label.setPixmap(self._appearance.pixmap(name, "muted", 16))
        self._on_line_changed()
        self._on_server_changed()
