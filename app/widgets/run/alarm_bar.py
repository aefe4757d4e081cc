"""The alarms that stand, where nobody overlooks them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel

from app.messages.wording.lists import set_apart, with_bracket
from app.messages.wording.say import say_stored
from app.state.standing_alarm import StandingAlarm
from app.widgets.formatting import format_recent, format_time
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.widgets import GRID, action_button, text_label
from app.widgets.screen_reader.announcer import Announcer
from app.widgets.text_dialog import TextDialog

LONGEST_NAME = 100
MOST_LINES = 3


class AlarmBar(QFrame):
    """A filled bar with a sign, what for and when, and the button that answers; hidden while no alarm stands."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("AlarmBar")
        self.announcer = Announcer(self)
        self._appearance = appearance
        self._icon = QLabel()
        self.text = text_label("", SIZE_STRONG, QFont.Weight.DemiBold, wrap=True)
        self.acknowledge_button = action_button(appearance, self.tr("Acknowledge…"), big=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.acknowledge_button)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.hide()

    def show_alarms(self, alarms: Sequence[StandingAlarm]) -> None:
        """Show what stands, newest first."""
        lines = [self._line(alarm) for alarm in reversed(alarms[-MOST_LINES:])]
        more = len(alarms) - MOST_LINES
        if more > 0:
            lines.append(self.tr("and {count} more").format(count=more))
        self.text.setText("\n".join(lines))
        said = self.tr("Alarm: {text}").format(text=set_apart(lines))
        is_news = bool(alarms) and said != self.accessibleName()
        self.setAccessibleName(said)
        self.setVisible(bool(alarms))
        if is_news:
            self.announcer.announce(said, urgent=True)

    def _line(self, alarm: StandingAlarm) -> str:
        text, last = say_stored(alarm.newest.message), format_time(alarm.newest.raised_at)[11:]
        if alarm.count == 1:
            return with_bracket(text, last)
        since = format_recent(alarm.first.raised_at)
        times = self.tr("{count} times since {first}, last {last}")
        return with_bracket(text, times.format(count=alarm.count, first=since, last=last))

    def ask_name(self, last: str) -> str | None:
        """Who acknowledges the alarms, in a dialog; `last` is who did it before. None: nobody yet."""

        def problem(name: str) -> str:
            text = self.tr("At most {count} characters are taken.").format(count=LONGEST_NAME)
            return text if len(name) > LONGEST_NAME else ""

        dialog = TextDialog(
            self._appearance,
            self.tr("Acknowledge the alarm"),
            self.tr("Your name is written down with the time. A run that waited for it goes on."),
            self.tr("Name"),
            self.tr("Acknowledge"),
            problem,
            self.window(),
            last,
            roomy=True,
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.text if accepted else None

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._icon.setPixmap(self._appearance.pixmap("triangle-alert", "surface", 32))
