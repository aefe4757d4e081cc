"""Whether people log in, and who."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.pages.settings.parts.people_table import PeopleTable
from app.state.access_state import AccessState
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, heading, rule, text_label


class PeopleCard(QFrame):
    """Says how it is, and has the buttons; what they do stands in the page's actions."""

    changed = Signal()
    """Another person is chosen, or there are others: what can be done is to be asked again."""

    def __init__(self, access: AccessState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._access = access
        self.state = text_label(weight=QFont.Weight.DemiBold, wrap=True)
        self.explanation = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.on_button = action_button(appearance, self.tr("Switch on…"), "user", "primary")
        self.table = PeopleTable()
        self.add_button = action_button(appearance, self.tr("Add…"), "plus")
        self.role_button = action_button(appearance, self.tr("Change role…"), "user-pen")
        self.secret_button = action_button(appearance, self.tr("New PIN…"), "lock")
        self.badge_button = action_button(appearance, self.tr("Badge…"), "badge-check")
        self.remove_button = action_button(appearance, self.tr("Remove…"), "x")
        self.kept_button = action_button(appearance, self.tr("What is kept…"), "info")
        self.off_button = action_button(appearance, self.tr("Switch off…"), "x", "quiet")
        self.of_people = (self.add_button, self.role_button, self.secret_button, self.badge_button, self.remove_button)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.state)
        texts.addWidget(self.explanation)
        top = QHBoxLayout()
        top.addLayout(texts, 1)
        top.addSpacing(2 * GRID)
        top.addWidget(self.on_button)
        buttons = FlowLayout(spacing=GRID)
        for button in (*self.of_people, self.kept_button, self.off_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.tr("People")))
        layout.addWidget(rule())
        layout.addLayout(top)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.table.chosenChanged.connect(self.changed)
        access.changed.connect(self.show_people)
        self.show_people()

    def show_people(self) -> None:
        """Follow who there is."""
        access, people = self._access.access, self._access.people
        count = len(people)
        self.state.setText(
            self.tr("On: {count} can log in").format(count=count)
            if access.is_on
            else self.tr("Off: anybody at this computer may do anything")
        )
        self.explanation.setText(
            self.tr(
                "Operators inspect and correct; QA also teaches, trains, sets limits, releases and deletes; admins also look after "
                "people. Of PINs, passwords and badges only hashes are kept. If nobody can log in any more, start the program with "
                "--recover-access and the folder of the workspace."
            )
            if access.is_on
            else self.tr(
                "Switched on, operators, QA and admins log in with PIN, password or badge, each may do what the role says, and "
                "their names stand in records and in the audit log. You become the first admin."
            )
        )
        self.on_button.setVisible(not access.is_on)
        for widget in (self.table, *self.of_people, self.off_button):
            widget.setVisible(access.is_on)
        self.table.show_people(people)
        self.changed.emit()
