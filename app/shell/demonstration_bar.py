"""Below the top of the demonstration's window, on every page: whose window this is, and what happens in it just now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from app.messages.codes.demo import Demonstration
from app.messages.wording.say import say
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_SMALL
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID, text_label
from app.widgets.screen_reader.announcer import Announcer

HEIGHT = 36
_ICON = 16


class DemonstrationBar(QFrame):
    """Hidden in every other window."""

    def __init__(self, app_state: AppState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("TopBar")
        self.setMinimumHeight(heightened(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._state = app_state
        self._appearance = appearance
        self._icon = QLabel()
        self.name = text_label(say(Demonstration()), SIZE_SMALL, QFont.Weight.DemiBold, "accent")
        self.happening = text_label("", SIZE_BODY, wrap=True)
        self._announcer = Announcer(self.happening)
        chip = QFrame()
        chip.setObjectName("Chip")
        inside = QHBoxLayout(chip)
        inside.setContentsMargins(GRID, 4, GRID, 4)
        inside.setSpacing(GRID)
        inside.addWidget(self._icon)
        inside.addWidget(self.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 4, 2 * GRID, 4)
        row.setSpacing(2 * GRID)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.happening, 1)
        tip = self.tr(
            "Products, pictures and parts in this window were made for the demonstration and lie in a workspace of its own. "
            "Your own workspace is in the other window; nothing in it is changed from here."
        )
        self.setToolTip(tip)
        self.setWhatsThis(tip)
        self.setAccessibleName(say(Demonstration()))
        self.setAccessibleDescription(tip)
        appearance.changed.connect(self._show_icon)
        app_state.demonstrationChanged.connect(self.follow)
        self._show_icon()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Say what happens."""
        said = self._state.demonstration
        self.setVisible(said is not None)
        if said is not None:
            self.happening.setText(say(said))
            self._announcer.announce(self.happening.text())

    @Slot()
    def _show_icon(self) -> None:
        self._icon.setPixmap(self._appearance.pixmap("play", "accent", _ICON))
