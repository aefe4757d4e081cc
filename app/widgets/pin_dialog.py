"""Asks for the PIN, and for a new one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pin import LONGEST, SHORTEST, PinAnswer, is_possible_pin
from app.messages.codes.operating import PinUnreadable
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say
from app.widgets.look.appearance import Appearance
from app.widgets.look.fitted_dialog import FittedDialog
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.pin_pad import KEY_WIDTH, PinPad

LOOK_MS = 200


class PinChecker(Protocol):
    """What knows the PIN."""

    @property
    def seconds_to_wait(self) -> int:
        """Until the next PIN is looked at."""
        ...

    def check(self, pin: str, answer: Callable[[PinAnswer], None]) -> None:
        """Compare a PIN in the background."""
        ...


class _PadDialog(FittedDialog):
    """A title, a sentence, the pad, and two buttons."""

    def __init__(self, appearance: Appearance, title: str, text: str, do_text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.title = heading(title, SIZE_TITLE, wrap=True)
        self.title.setWordWrap(True)
        self.text = text_label(text, wrap=True)
        self.pad = PinPad(appearance, self.tr("PIN"))
        self.message = text_label("", weight=QFont.Weight.Medium, tone="danger", wrap=True)
        self.message.setMinimumHeight(heightened(44, 2))  # two lines: nothing jumps
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.do_button = action_button(appearance, do_text, role="primary", big=True)
        for button in (self.cancel_button, self.do_button):
            button.setProperty("huge", True)
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.cancel_button, 1)
        buttons.addWidget(self.do_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.pad)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.setFixedWidth(3 * scaled(KEY_WIDTH) + 2 * GRID + 6 * GRID)
        self.pad.changed.connect(self._on_changed)
        self.pad.entered.connect(self._on_done)
        self.do_button.clicked.connect(self._on_done)
        self.cancel_button.clicked.connect(self.reject)
        self.pad.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now everything in it is styled, and as large as it will be."""
        if not event.spontaneous():  # before it may be scrolled: what scrolls asks for nothing
            self.pad.measure()
            self.adjustSize()
        super().showEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        raise NotImplementedError

    @Slot()
    def _on_done(self) -> None:
        raise NotImplementedError


class PinDialog(_PadDialog):
    """Accepted once the right PIN was entered."""

    def __init__(
        self, appearance: Appearance, title: str, text: str, lock: PinChecker, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, title, text, QCoreApplication.translate("PinDialog", "Go on"), parent)
        self._lock = lock
        self._checking = self._closed = False
        self._wrong = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._show_state)
        self._timer.start()
        self._show_state()

    def ask(self) -> bool:
        """True if the right PIN was entered."""
        entered = self.exec() == int(QDialog.DialogCode.Accepted)
        self._closed = True
        self.deleteLater()
        return entered

    @Slot()
    def _on_changed(self) -> None:
        if self.pad.pin:
            self._wrong = ""
        self._show_state()

    @Slot()
    def _on_done(self) -> None:
        if self.do_button.isEnabled():
            self._checking = True
            self._show_state()
            self._lock.check(self.pad.pin, self._on_answer)

    def _on_answer(self, answer: PinAnswer) -> None:
        if self._closed:  # cancelled while it was compared
            return
        self._checking = False
        if answer is PinAnswer.RIGHT:
            self.accept()
            return
        self._wrong = {
            PinAnswer.WRONG: self.tr("That is not the PIN."),
            PinAnswer.UNREADABLE: say(PinUnreadable()),
        }.get(answer, self.tr("The PIN could not be compared. Try again."))
        self.pad.clear()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        wait = self._lock.seconds_to_wait
        waiting = self.tr("Try again in {seconds} s.").format(seconds=wait) if wait else ""
        self.message.setText(one_after_another(filter(None, (self._wrong, waiting))))
        self.do_button.setEnabled(not wait and not self._checking and is_possible_pin(self.pad.pin))


class NewPinDialog(_PadDialog):
    """`pin` holds the new PIN once the dialog was accepted; it is entered twice."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        text = QCoreApplication.translate(
            "PinDialog", "{shortest} to {longest} digits. It is asked for when somebody leaves the operator's page."
        )
        super().__init__(
            appearance,
            QCoreApplication.translate("PinDialog", "New PIN"),
            text.format(shortest=SHORTEST, longest=LONGEST),
            QCoreApplication.translate("PinDialog", "Go on"),
            parent,
        )
        self.pin = ""
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self.pad.pin:
            self.message.setText("")
        self.do_button.setEnabled(is_possible_pin(self.pad.pin))

    @Slot()
    def _on_done(self) -> None:
        if not self.do_button.isEnabled():
            return
        entered = self.pad.pin
        if not self.pin:
            self.pin = entered
            self.title.setText(self.tr("New PIN once more"))
            self.do_button.setText(self.tr("Set the PIN"))
            self.do_button.setAccessibleName(self.do_button.text())
            self.pad.clear()
        elif entered == self.pin:
            self.accept()
        else:
            self.pin = ""
            self.title.setText(self.windowTitle())
            self.do_button.setText(self.tr("Go on"))
            self.pad.clear()
            self.message.setText(self.tr("The two are not the same. Enter the new PIN again."))
