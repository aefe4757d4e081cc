"""Asks which device shall deliver, and shows what each of them sees."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.messages.wording.say import say
from app.sources.device_previews import RELEASE_PATIENCE_S, DevicePreviews, Preview
from app.sources.device_search import FoundOfKind
from app.sources.kind import SourceKind
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label
from app.widgets.source_choosing.device_list import DeviceList

NEWS_INTERVAL_MS = 50
WIDTH, HEIGHT = 640, 560


class DeviceDialog(LockableDialog):
    """`device_id` holds the answer once the dialog was accepted: by then no camera is held open here."""

    def __init__(self, appearance: Appearance, kind: SourceKind, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.device_id = ""
        self._kind = kind
        self._previews: DevicePreviews | None = None
        self._give_up_at = 0.0
        self.setWindowTitle(title)
        self.resize(scaled(WIDTH), scaled(HEIGHT))
        self.list = DeviceList(appearance, self.tr("Devices"))
        self.message = text_label("", tone="muted", wrap=True)
        self.mode = Choice(appearance, self.tr("Size and rate"))
        self.mode.setMinimumHeight(heightened(44))
        self.typed = QLineEdit()
        self.typed.setMinimumHeight(heightened(44))
        self.typed.setAccessibleName(self.tr("Number or serial number"))
        self.typed.setPlaceholderText(self.tr("Not in the list? Its number or serial number"))
        self.refresh_button = action_button(appearance, self.tr("Search again"), "rotate-ccw", big=True)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.start_button = action_button(appearance, self.tr("Start"), "play", "primary", big=True)
        for button in (self.refresh_button, self.cancel_button):
            button.setAutoDefault(False)
        self.start_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.refresh_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.start_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(self.message)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.mode)
        layout.addWidget(self.typed)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self._timer = QTimer(self, interval=NEWS_INTERVAL_MS)
        self._timer.timeout.connect(self._take_news)
        self.list.selected.connect(self._on_selected)
        self.list.chosen.connect(self.accept)
        self.typed.textChanged.connect(self._on_typed)
        self.refresh_button.clicked.connect(self.search)
        self.cancel_button.clicked.connect(self.reject)
        self.start_button.clicked.connect(self.accept)
        self._on_selected()
        self.search()

    @Slot()
    def search(self) -> None:
        """Look for devices anew, beside the window."""
        self.refresh_button.setEnabled(False)
        self._say(self.tr("Looking for devices…"))
        self._previews = DevicePreviews(self._kind)
        self._previews.start()
        self._timer.start()

    @Slot()
    def accept(self) -> None:
        """Let go of the camera that is being looked through, then close with the answer."""
        answer = self._answer()
        if answer is None or self._give_up_at:
            return
        self.device_id = answer
        self._give_up_at = time.monotonic() + RELEASE_PATIENCE_S
        if self._previews is not None:
            self._previews.stop()
        for widget in (self.list, self.mode, self.typed, self.refresh_button, self.start_button):
            widget.setEnabled(False)
        self._close_when_free()

    def done(self, result: int) -> None:
        """Stop searching, however it was closed."""
        self._timer.stop()
        if self._previews is not None:
            self._previews.stop()
        super().done(result)

    @Slot()
    def _take_news(self) -> None:
        previews = self._previews
        if previews is None:
            return
        running = previews.running
        for news in previews.news():
            if isinstance(news, Preview):
                self.list.show_preview(news)
            else:
                self._show_found(news)
        if self._give_up_at:
            self._close_when_free()
        elif not running:
            self._timer.stop()
            self.refresh_button.setEnabled(True)

    def _close_when_free(self) -> None:
        # A camera that does not let go says so when the run opens it.
        if self._previews is None or not self._previews.running or time.monotonic() > self._give_up_at:
            super().accept()

    def _show_found(self, found: FoundOfKind) -> None:
        self.list.show_devices(found.devices)
        if found.problem is not None:
            self._say(say(found.problem), "danger")
        elif not found.devices:
            self._say(self.tr("No device was found. Check that it is plugged in, has power and is not used elsewhere."))
            self.typed.setFocus()
        else:
            self._say("")

    def _say(self, text: str, tone: str = "muted") -> None:
        self.message.setProperty("tone", tone)
        self.message.style().polish(self.message)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    @Slot()
    def _on_selected(self) -> None:
        row = self.list.current_row
        modes = () if row is None else row.modes
        shown = [self.mode.itemData(number) for number in range(self.mode.count())]
        if shown != [mode.id for mode in modes]:
            self.mode.clear()
            for number, mode in enumerate(modes):
                self.mode.addItem(self.tr("Best: {mode}").format(mode=mode.name) if number == 0 else mode.name, mode.id)
        self.mode.setVisible(bool(modes))
        self._show_readiness()

    @Slot()
    def _on_typed(self) -> None:
        self._show_readiness()

    def _show_readiness(self) -> None:
        self.list.setEnabled(not self.typed.text().strip())
        self.mode.setEnabled(not self.typed.text().strip())
        self.start_button.setEnabled(self._answer() is not None)

    def _answer(self) -> str | None:
        """The device that is chosen now; None if there is none."""
        typed = self.typed.text().strip()
        if typed:
            try:
                self._kind.choose(typed)
            except ValueError:
                return None
            return typed
        row = self.list.current_row
        if row is None:
            return None
        # The best mode is not kept by its numbers: it stays the best when the camera gets a better one.
        return str(self.mode.currentData()) if row.modes and self.mode.currentIndex() > 0 else row.device.id
