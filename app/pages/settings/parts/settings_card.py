"""The settings of one group."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.messages.wording.say import say
from app.pages.settings.parts.editors import Editor, editor_for, translated
from app.settings.setting import AnySetting, Group
from app.settings.settings import Settings
from app.state.access_state import AccessState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import widened
from app.widgets.look.widgets import GRID, action_button, heading, rule, text_label

CONTROL_WIDTH = 280


class SettingsCard(QFrame):
    """A row for each setting: what it is called, what it does, its value."""

    valueChosen = Signal(object, object)
    """Setting, value."""

    def __init__(
        self,
        group: Group,
        rows: tuple[AnySetting, ...],
        appearance: Appearance,
        help_here: Mapping[str, str] | None = None,
    ) -> None:
        """`help_here` takes, by the keys of settings, the place of their help where something else is true."""
        super().__init__()
        self._help = help_here or {}
        self.setObjectName("Card")
        self._settings = rows
        self._differs = self._is_closed = False
        self.editors: dict[str, Editor] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self.reset_button = action_button(appearance, self.tr("Reset"), "rotate-ccw", "quiet")
        self.reset_button.setToolTip(self.tr("Set everything in this group to its default"))
        self.reset_button.setAccessibleName(self.tr("Reset {group}").format(group=translated(group.title)))
        self.reset_button.clicked.connect(self._on_reset_clicked)
        top = QHBoxLayout()
        top.addWidget(heading(translated(group.title)), 1)
        top.addWidget(self.reset_button)
        layout.addLayout(top)
        for setting in rows:
            layout.addWidget(rule())
            layout.addLayout(self._row(setting, appearance))

    def show_settings(self, settings: Settings) -> None:
        """Show the values."""
        for setting in self._settings:
            self.editors[setting.key].show_value(settings[setting])
        self._differs = any(settings[setting] != setting.default for setting in self._settings)
        self._follow_reset()

    def show_access(self, access: AccessState) -> None:
        """Close what whoever is logged in may not change, and say why."""
        refusals = [self._show_refusal(setting, access) for setting in self._settings]
        self._is_closed = any(refusals)
        self._follow_reset()

    def _show_refusal(self, setting: AnySetting, access: AccessState) -> bool:
        refusal = None if setting.deed is None else access.refusal(setting.deed)
        editor = self.editors[setting.key]
        editor.setEnabled(refusal is None)
        editor.setToolTip("" if refusal is None else say(refusal))
        return refusal is not None

    def _follow_reset(self) -> None:
        self.reset_button.setEnabled(self._differs and not self._is_closed)

    def _row(self, setting: AnySetting, appearance: Appearance) -> QHBoxLayout:
        editor = editor_for(setting, appearance)
        editor.setFixedWidth(widened(CONTROL_WIDTH))
        editor.valueChosen.connect(lambda value: self.valueChosen.emit(setting, value))
        self.editors[setting.key] = editor
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(translated(setting.label), weight=QFont.Weight.DemiBold, wrap=True))
        help_text = self._help.get(setting.key, translated(setting.help) if setting.help else "")
        if help_text:
            texts.addWidget(text_label(help_text, SIZE_SMALL, tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addLayout(texts, 1)
        row.addWidget(editor)
        return row

    def _on_reset_clicked(self) -> None:
        for setting in self._settings:
            self.valueChosen.emit(setting, setting.default)
