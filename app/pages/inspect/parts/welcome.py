"""What greets a person in an empty workspace: three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.edition import Edition
from app.messages.message import Message
from app.messages.wording.say import say
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, card, heading, text_label

ICON_SIZE = 40
CARD_WIDTH = 376
"""Pixels at most: three stand side by side at the least width of the window."""


class WayCard(QFrame):
    """One way: icon, title, what it means, and the one button that goes it."""

    def __init__(self, appearance: Appearance, icon: str, title: str, text: str, button: QPushButton) -> None:
        super().__init__()
        self.setObjectName("Well")
        self.setMaximumWidth(scaled(CARD_WIDTH))
        self._appearance = appearance
        self._icon_name = icon
        self._icon = QLabel()
        self.title = text_label(title, SIZE_STRONG, QFont.Weight.DemiBold, wrap=True)
        self.text = text_label(text, tone="muted", wrap=True)
        self.button = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._icon)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(button)
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    def show_obstacle(self, text: str) -> None:
        """Say why this way is not open here, and close it."""
        self.text.setText(text)
        self.button.setEnabled(False)

    @Slot()
    def _show_icon(self) -> None:
        self._icon.setPixmap(self._appearance.pixmap(self._icon_name, "accent", ICON_SIZE))


class Welcome(QWidget):
    """Three cards side by side. It goes by itself as soon as there is anything in the workspace."""

    demonstrationRequested = Signal()
    ownProductRequested = Signal()
    modelFileRequested = Signal()
    folderRequested = Signal()
    """A person has the folder of a workspace, or of a backup."""

    def __init__(self, appearance: Appearance, edition: Edition, no_demonstration: Message | None) -> None:
        """`no_demonstration` says why the demonstration cannot be shown here."""
        super().__init__()
        self.own_button = action_button(appearance, self.tr("Begin with my product"), "plus", "primary", big=True)
        self.demonstration_button = action_button(appearance, self.tr("Show the demonstration"), "play", big=True)
        given_role = "" if edition.trains else "primary"  # the only way that is open at a station
        self.given_button = action_button(
            appearance, self.tr("Choose what I was given"), "folder-open", given_role, big=True
        )
        self.menu = QMenu(self.given_button)
        self.model_file_entry = self.menu.addAction(self.tr("A model file (.onenip)…"))
        self.folder_entry = self.menu.addAction(self.tr("The folder of a workspace or a backup…"))
        self.given_button.setMenu(self.menu)
        self.demonstration = WayCard(
            appearance,
            "play",
            self.tr("See it at work"),
            self.tr(
                "Two products, one model: it is trained before your eyes, inspects after a single step, and goes on learning. It "
                "opens in a window of its own and leaves this workspace empty."
            ),
            self.demonstration_button,
        )
        self.own = WayCard(
            appearance,
            "package",
            self.tr("Inspect a product of your own"),
            self.tr(
                "You need 20 to 200 pictures of good parts, and no picture of a defect. A line at the top leads from the name of "
                "the product to the first inspected part."
            ),
            self.own_button,
        )
        self.given = WayCard(
            appearance,
            "layers",
            self.tr("Go on with what you were given"),
            self.tr(
                "A model file brings a trained model with its products and limits. A workspace or a backup brings everything, and "
                "opens in a window of its own."
            ),
            self.given_button,
        )
        self._build_layout()
        if no_demonstration is not None:
            self.demonstration.show_obstacle(say(no_demonstration))
        if not edition.trains:
            self.own.show_obstacle(
                self.tr(
                    "The station edition cannot train: products come with the model that knows them. Ask for a model file from a "
                    "workstation."
                )
            )
        self.demonstration_button.clicked.connect(self.demonstrationRequested)
        self.own_button.clicked.connect(self.ownProductRequested)
        self.model_file_entry.triggered.connect(self.modelFileRequested)
        self.folder_entry.triggered.connect(self.folderRequested)

    def _build_layout(self) -> None:
        frame, layout = card(margin=3 * GRID, spacing=2 * GRID)
        title = heading(self.tr("Welcome. How would you like to begin?"), SIZE_TITLE, wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ways = SideBySide()
        ways.setSpacing(3 * GRID)
        ways.addStretch(1)
        for way in (self.demonstration, self.own, self.given):
            ways.addWidget(way, 100)
        ways.addStretch(1)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addLayout(ways)
        layout.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
