"""The Settings page and its wires."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.actions.registry import ActionRegistry
from app.messages.codes import operations as codes
from app.operations.services import Services
from app.pages.page import OpenPage
from app.pages.settings.about_section import AboutSection
from app.pages.settings.actions import add_settings_actions
from app.pages.settings.line_section import LineSection
from app.pages.settings.notices_folder import notices_folder
from app.pages.settings.page import SettingsPage
from app.pages.settings.people_actions import add_people_actions
from app.pages.settings.people_section import PeopleSection
from app.pages.settings.pin_change import PinChange
from app.pages.settings.retention_section import RetentionSection
from app.state.notice import Notice, NoticeLevel
from app.widgets.look.appearance import Appearance


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, folder = services.app_state, services.workspace.log_folder
    page = SettingsPage(app_state, appearance, services.schema)
    add_settings_actions(actions, page)

    def open_log_folder() -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = codes.NoProgramShowsFolders(str(folder))
            app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.LogFolderCannotBeOpened(), text))

    def open_notices() -> None:
        notices = notices_folder()
        if notices is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(notices))):
            text = codes.NoNoticesHere() if notices is None else codes.NoProgramShowsNotices(str(notices))
            app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NoticesCannotBeOpened(), text))

    LineSection(page.line_card, services.line, app_state, appearance)
    people = PeopleSection(page.people, services, appearance)
    add_people_actions(actions, page, people, app_state.access)
    pin = PinChange(services.operator_lock, appearance, page)
    page.pinChangeRequested.connect(pin.change)
    page.pinRemovalRequested.connect(pin.remove)
    page.noticesRequested.connect(open_notices)
    AboutSection(page, services, appearance)
    retention = RetentionSection(page, services.retention, services.retention_state, appearance)
    page.retentionRequested.connect(retention.open)
    page.settingChosen.connect(app_state.set_setting)
    page.logFolderRequested.connect(open_log_folder)
    return OpenPage(page)
