"""What can be done on the Settings page besides setting."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.settings.page import SettingsPage


def add_settings_actions(registry: ActionRegistry, page: SettingsPage) -> None:
    """Take the page's actions up."""
    rows = (
        Action(
            "settings.logs",
            QCoreApplication.translate("SettingsActions", "Open log folder"),
            page.logFolderRequested.emit,
            icon="folder-open",
            buttons=(page.log_button,),
        ),
        Action(
            "settings.pin",
            QCoreApplication.translate("SettingsActions", "Set or change the PIN of the operator's page"),
            page.pinChangeRequested.emit,
            icon="user-pen",
            deed=Deed.PEOPLE,
            buttons=(page.pin.set_button,),
        ),
        Action(
            "settings.no_pin",
            QCoreApplication.translate("SettingsActions", "Remove the PIN of the operator's page"),
            page.pinRemovalRequested.emit,
            icon="x",
            deed=Deed.PEOPLE,
            enabled=lambda: page.has_pin,
            follows=(page.pinChanged,),
            buttons=(page.pin.remove_button,),
        ),
        Action(
            "settings.retention",
            QCoreApplication.translate("SettingsActions", "How long files of parts are kept…"),
            page.retentionRequested.emit,
            icon="archive",
            help=QCoreApplication.translate(
                "SettingsActions",
                "Rules by which old pictures and maps go, with what they would remove now; records stay",
            ),
            deed=Deed.RETAIN,
            buttons=(page.retention.rules_button,),
        ),
        Action(
            "settings.about",
            QCoreApplication.translate("SettingsActions", "About OneNIP Inspector"),
            page.show_about,
            icon="info",
            help=QCoreApplication.translate(
                "SettingsActions", "Edition, version, licence, and what the program is made of"
            ),
        ),
        Action(
            "settings.notices",
            QCoreApplication.translate("SettingsActions", "Open the notices"),
            page.noticesRequested.emit,
            icon="folder-open",
            help=QCoreApplication.translate("SettingsActions", "The licences of all parts by others"),
            buttons=(page.about.notices_button,),
        ),
        Action(
            "settings.licences",
            QCoreApplication.translate("SettingsActions", "Licences…"),
            page.licencesRequested.emit,
            icon="info",
            help=QCoreApplication.translate("SettingsActions", "All packages inside, with version and licence"),
            buttons=(page.about.licences_button,),
        ),
        Action(
            "settings.copy_diagnosis",
            QCoreApplication.translate("SettingsActions", "Copy diagnosis"),
            page.diagnosisCopyRequested.emit,
            icon="copy",
            help=QCoreApplication.translate(
                "SettingsActions",
                "Versions, this computer and numbers of records, without any name, for a mail or a ticket",
            ),
            buttons=(page.about.copy_button,),
        ),
        Action(
            "settings.diagnosis",
            QCoreApplication.translate("SettingsActions", "Save diagnosis file…"),
            page.diagnosisFileRequested.emit,
            icon="download",
            help=QCoreApplication.translate(
                "SettingsActions", "Log files and what else helps to find an error; you read it before it is written"
            ),
            deed=Deed.EXPORT,
            buttons=(page.about.save_button,),
        ),
    )
    registry.add(rows, page, "settings")
