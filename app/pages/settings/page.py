"""What a person may set, and what this application is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.permissions import Deed
from app.domain.retention import RetentionRules
from app.messages.codes.readiness import GraphicsCardNeedsWorkstation
from app.messages.wording.say import say
from app.pages.settings.parts.about_card import AboutCard
from app.pages.settings.parts.editors import ChoiceEditor, Editor
from app.pages.settings.parts.line_card import LineCard
from app.pages.settings.parts.people_card import PeopleCard
from app.pages.settings.parts.pin_card import PinCard
from app.pages.settings.parts.retention_card import RetentionCard
from app.pages.settings.parts.settings_card import SettingsCard
from app.settings.schema import DEVICE, OPERATOR_PIN, RETENTION, SCHEMA
from app.settings.setting import AnySetting, Group
from app.state.app_state import AppState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, card, copyable, heading, text_label

BODY_WIDTH = 800


class SettingsPage(QWidget):
    """Each change is asked for at once; there is no Apply."""

    settingChosen = Signal(object, object)
    """Setting, value."""
    logFolderRequested = Signal()
    noticesRequested = Signal()
    licencesRequested = Signal()
    diagnosisCopyRequested = Signal()
    diagnosisFileRequested = Signal()
    pinChanged = Signal()
    """There is a PIN now, or there is none any more."""
    pinChangeRequested = Signal()
    pinRemovalRequested = Signal()
    retentionRequested = Signal()
    """The rules by which old files go are wanted."""

    def __init__(self, app_state: AppState, appearance: Appearance, schema: tuple[AnySetting, ...] = SCHEMA) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._state = app_state
        help_here = {} if app_state.edition.trains else {DEVICE.key: say(GraphicsCardNeedsWorkstation())}
        self.cards = [SettingsCard(group, rows, appearance, help_here) for group, rows in _by_group(schema)]
        self.line_card = LineCard(appearance)
        self.people = PeopleCard(app_state.access, appearance)
        self.pin = PinCard(appearance)
        self.retention = RetentionCard(appearance)
        self.about = AboutCard(app_state.edition, appearance)
        self.log_button = action_button(appearance, self.tr("Open log folder"), "folder-open")
        self._build_layout()
        for settings_card in self.cards:
            settings_card.valueChosen.connect(self.settingChosen)
        for each in (each for settings_card in self.cards for each in settings_card.editors.values()):
            if each.setting is DEVICE and isinstance(each, ChoiceEditor) and not app_state.edition.trains:
                each.forbid("cuda", help_here[DEVICE.key])
        app_state.settingsChanged.connect(self._on_settings_changed)
        app_state.access.changed.connect(self._on_access_changed)
        self._on_settings_changed()
        self._on_access_changed()

    def editor(self, setting: AnySetting) -> Editor:
        """What edits a setting that stands on this page."""
        return next(card.editors[setting.key] for card in self.cards if setting.key in card.editors)

    @property
    def has_pin(self) -> bool:
        """True if a PIN is asked for when somebody leaves the operator's page."""
        return bool(self._state.settings[OPERATOR_PIN])

    def _build_layout(self) -> None:
        body = QWidget()
        body.setObjectName("ScrollBody")
        body.setMaximumWidth(scaled(BODY_WIDTH))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(heading(self.tr("Settings"), SIZE_TITLE))
        for settings_card in self.cards:
            column.addWidget(settings_card)
        column.addWidget(self.people)
        column.addWidget(self.line_card)
        column.addWidget(self.pin)
        column.addWidget(self.retention)
        column.addWidget(self._workspace_card())
        column.addWidget(self.about)
        column.addStretch(1)
        centred = QWidget()
        centred.setObjectName("ScrollBody")
        row = QHBoxLayout(centred)
        row.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        row.addStretch(1)
        row.addWidget(body, 20)
        row.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(centred)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_about(self) -> None:
        """Bring what the program is made of into sight."""
        self._area.ensureWidgetVisible(self.about)

    def _workspace_card(self) -> QWidget:
        frame, layout = card(margin=3 * GRID, spacing=2 * GRID)
        path = copyable(self.tr("Path of the workspace"), str(self._state.workspace_path))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(text_label(self.tr("Workspace"), weight=QFont.Weight.DemiBold))
        texts.addWidget(path)
        row = QHBoxLayout()
        row.addLayout(texts, 1)
        row.addWidget(self.log_button)
        layout.addLayout(row)
        layout.addWidget(
            text_label(
                self.tr(
                    "Products, models and batches stay in this folder on this computer. Nothing is sent anywhere but verdicts "
                    "to the line, if you connect it."
                ),
                SIZE_SMALL,
                tone="muted",
                wrap=True,
            )
        )
        return frame

    @Slot()
    def _on_access_changed(self) -> None:
        for settings_card in self.cards:
            settings_card.show_access(self._state.access)
        refusal = self._state.access.refusal(Deed.SETTINGS)
        self.line_card.setEnabled(refusal is None)
        self.line_card.setToolTip("" if refusal is None else say(refusal))
        self.pin.show_pin(self.has_pin, self._state.access.access.is_on)

    @Slot()
    def _on_settings_changed(self) -> None:
        for settings_card in self.cards:
            settings_card.show_settings(self._state.settings)
        self.pin.show_pin(self.has_pin, self._state.access.access.is_on)
        self.retention.show_rules(RetentionRules.read(self._state.settings[RETENTION]))
        self.pinChanged.emit()


def _by_group(schema: tuple[AnySetting, ...]) -> list[tuple[Group, tuple[AnySetting, ...]]]:
    """The rows that stand on the page, by group, in the order of the schema."""
    groups: dict[Group, list[AnySetting]] = {}
    for setting in schema:
        if setting.group is not None:
            groups.setdefault(setting.group, []).append(setting)
    return [(group, tuple(rows)) for group, rows in groups.items()]
