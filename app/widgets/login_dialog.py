"""Who are you? A name with PIN or password, or a badge."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.permissions import role_words
from app.domain.person import Person
from app.messages.codes.people import WaitBeforeLogIn
from app.messages.message import Message
from app.messages.wording.say import say
from app.widgets.keyboard_wedge import KeyboardWedge
from app.widgets.look.appearance import Appearance
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label
from app.widgets.pin_pad import KEY_WIDTH, PinPad

LOOK_MS = 200
"""How often it is looked at how long a person still waits."""


class Door(Protocol):
    """What compares, in the background; the answer is None once somebody is logged in, else why not."""

    def log_in(self, person_id: int, secret: str, answer: Callable[[Message | None], None]) -> None:
        """By PIN or password."""
        ...

    def log_in_by_badge(self, badge: str, answer: Callable[[Message | None], None]) -> None:
        """By what a scanner read."""
        ...


class LoginDialog(FittedDialog):
    """Accepted once somebody is logged in. A badge is read wherever the focus is."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        people: Sequence[Person],
        door: Door,
        last_name: str = "",
        parent: QWidget | None = None,
        left_open_by: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`last_name` is chosen to begin with, if somebody has it; `left_open_by` has dialogs that only they get back."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._door = door
        self._clock = clock
        self._checking = self._closed = False
        self._waits_until = 0.0
        self._looks = QTimer(self, interval=LOOK_MS)
        self.who = Choice(appearance, self.tr("Name"))
        self.who.setMinimumHeight(heightened(48))
        for person in people:
            self.who.addItem(f"{person.name} · {say(role_words(person.role))}", person.id)
        last = next((place for place, person in enumerate(people) if person.name == last_name), 0)
        self.who.setCurrentIndex(last)
        self.pad = PinPad(appearance, self.tr("PIN or password"), digits_only=False)
        self.message = text_label("", weight=QFont.Weight.Medium, tone="danger", wrap=True)
        self.message.setMinimumHeight(heightened(44, 2))  # two lines: nothing jumps
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.do_button = action_button(appearance, self.tr("Log in"), role="primary", big=True)
        for button in (self.cancel_button, self.do_button):
            button.setProperty("huge", True)
            button.setAutoDefault(False)
        self.wedge = KeyboardWedge(self, within=self)
        self._build_layout(title, left_open_by)
        self.pad.changed.connect(self._on_changed)
        self.pad.entered.connect(self._on_done)
        self.do_button.clicked.connect(self._on_done)
        self.cancel_button.clicked.connect(self.reject)
        self.who.currentIndexChanged.connect(self._on_chosen)
        self._looks.timeout.connect(self._count_down)
        self.who.activated.connect(lambda _: self.pad.setFocus())
        self.wedge.scanned.connect(self._on_scanned)
        self.finished.connect(self._on_finished)
        self.pad.setFocus()
        self._show_state()

    def _build_layout(self, title: str, left_open_by: str) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.cancel_button, 1)
        buttons.addWidget(self.do_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID if left_open_by else 2 * GRID)  # there is room for one sentence more on a small screen
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(self.tr("Or scan your badge. The inspection goes on meanwhile."), wrap=True))
        if left_open_by:
            text = self.tr(
                "What {name} had open is hidden, and comes back when {name} logs in. If somebody else does, it is closed."
            )
            layout.addWidget(text_label(text.format(name=left_open_by), weight=QFont.Weight.Medium, wrap=True))
        layout.addWidget(self.who)
        layout.addWidget(text_label(self.tr("PIN or password"), tone="muted"))
        layout.addWidget(self.pad)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.setFixedWidth(3 * scaled(KEY_WIDTH) + 2 * GRID + 6 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now everything in it is styled, and as large as it will be."""
        if not event.spontaneous():  # before it may be scrolled: what scrolls asks for nothing
            self.pad.measure()
            self.adjustSize()
        super().showEvent(event)
        self.wedge.set_on(True)

    def ask(self) -> bool:
        """True if somebody logged in."""
        entered = self.exec() == int(QDialog.DialogCode.Accepted)
        self.deleteLater()
        return entered

    @Slot()
    def _on_changed(self) -> None:
        if self.pad.pin and not self._seconds_to_wait:
            self.message.setText("")
        self._show_state()

    @Slot()
    def _on_chosen(self) -> None:
        """Another person need not wait."""
        self.pad.field.clear()
        self._end_wait()

    @property
    def _seconds_to_wait(self) -> int:
        return max(0, -int(-(self._waits_until - self._clock()) // 1))

    @Slot()
    def _count_down(self) -> None:
        seconds = self._seconds_to_wait
        if seconds:
            self.message.setText(say(WaitBeforeLogIn(seconds)))
        else:
            self._end_wait()

    def _end_wait(self) -> None:
        self._looks.stop()
        self._waits_until = 0.0
        self.message.setText("")
        self._show_state()

    @Slot()
    def _on_done(self) -> None:
        if self.do_button.isEnabled():
            self._checking = True
            self._show_state()
            self._door.log_in(int(self.who.currentData()), self.pad.pin, self._on_answer)

    @Slot(str)
    def _on_scanned(self, badge: str) -> None:
        if not self._checking:
            self._checking = True
            self.pad.clear()
            self._door.log_in_by_badge(badge, self._on_answer)
            self._show_state()

    def _on_answer(self, refused: Message | None) -> None:
        if self._closed:  # cancelled while it was compared
            return
        self._checking = False
        if refused is None:
            self.accept()
            return
        self.pad.clear()
        self.message.setText(say(refused))
        if isinstance(refused, WaitBeforeLogIn):
            self._waits_until = self._clock() + refused.seconds
            self._looks.start()
        self._show_state()

    @Slot()
    def _on_finished(self) -> None:
        self._closed = True
        # What it holds back is let go when it ends; by then the window has the focus, and must not be typed into.
        self.pad.field.clear()
        QTimer.singleShot(0, self.wedge, lambda: self.wedge.set_on(False))

    @Slot()
    def _show_state(self) -> None:
        may = self.who.count() > 0 and not self._checking and not self._seconds_to_wait
        self.do_button.setEnabled(bool(self.pad.pin) and may)
