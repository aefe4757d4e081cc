"""What can be done about people on the Settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.settings.page import SettingsPage
from app.pages.settings.people_section import PeopleSection
from app.state.access_state import AccessState


def add_people_actions(
    registry: ActionRegistry, page: SettingsPage, section: PeopleSection, access: AccessState
) -> None:
    """Take these actions up."""
    card = page.people

    def is_on() -> bool:
        return access.access.is_on

    def one_is_chosen() -> bool:
        return is_on() and card.table.chosen is not None

    follows = (card.changed,)
    of_chosen = (
        (
            "settings.role",
            QCoreApplication.translate("SettingsPeopleActions", "Change the role of the chosen person…"),
            section.change_role,
            card.role_button,
        ),
        (
            "settings.secret",
            QCoreApplication.translate("SettingsPeopleActions", "New PIN or password of the chosen person…"),
            section.give_secret,
            card.secret_button,
        ),
        (
            "settings.badge",
            QCoreApplication.translate("SettingsPeopleActions", "Badge of the chosen person…"),
            section.give_badge,
            card.badge_button,
        ),
        (
            "settings.remove_person",
            QCoreApplication.translate("SettingsPeopleActions", "Remove the chosen person…"),
            section.remove,
            card.remove_button,
        ),
    )
    rows = (
        Action(
            "settings.people_on",
            QCoreApplication.translate("SettingsPeopleActions", "Switch logging in on…"),
            section.switch_on,
            icon="user",
            enabled=lambda: not is_on(),
            follows=follows,
            deed=Deed.PEOPLE,
            buttons=(card.on_button,),
        ),
        Action(
            "settings.people_off",
            QCoreApplication.translate("SettingsPeopleActions", "Switch logging in off…"),
            section.switch_off,
            icon="x",
            enabled=is_on,
            follows=follows,
            deed=Deed.PEOPLE,
            buttons=(card.off_button,),
        ),
        Action(
            "settings.add_person",
            QCoreApplication.translate("SettingsPeopleActions", "Add a person…"),
            section.add,
            icon="plus",
            enabled=is_on,
            follows=follows,
            deed=Deed.PEOPLE,
            buttons=(card.add_button,),
        ),
        *(
            Action(key, text, do, enabled=one_is_chosen, follows=follows, deed=Deed.PEOPLE, buttons=(button,))
            for key, text, do, button in of_chosen
        ),
        Action(
            "settings.kept",
            QCoreApplication.translate("SettingsPeopleActions", "What is stored about people…"),
            section.show_kept,
            icon="info",
            help=QCoreApplication.translate(
                "SettingsPeopleActions", "Counts what stands in the records under each name, and says for how long"
            ),
            deed=Deed.PEOPLE,
            buttons=(card.kept_button,),
        ),
    )
    registry.add(rows, page, "settings")
