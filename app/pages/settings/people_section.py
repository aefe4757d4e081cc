"""Brings the people and the card that shows them together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from app.domain.folded_text import folded
from app.domain.kept_records import KeptRecords
from app.domain.person import Role
from app.messages.codes import operations as operation_codes
from app.operations.operation import Outcome
from app.operations.people_operations import (
    AddPerson,
    ChangeRole,
    GiveBadge,
    GiveSecret,
    RemovePerson,
    SwitchPeopleOff,
    SwitchPeopleOn,
)
from app.operations.services import Services
from app.pages.settings.parts.badge_dialog import BadgeDialog
from app.pages.settings.parts.kept_dialog import KeptDialog
from app.pages.settings.parts.people_card import PeopleCard
from app.pages.settings.parts.person_dialog import PersonDialog, Wanted
from app.state.notices import error_notice
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


class PeopleSection(QObject):
    """Asks in dialogs over the card."""

    def __init__(self, card: PeopleCard, services: Services, appearance: Appearance) -> None:
        super().__init__(card)
        self._card = card
        self._services = services
        self._appearance = appearance
        self._store = services.workspace.people

    @Slot()
    def switch_on(self) -> None:
        """Let the person who does so become the first admin."""
        dialog = PersonDialog(
            self._appearance,
            self.tr("Switch logging in on"),
            self.tr(
                "You become the first admin. From then on nobody gets to these pages without logging in; an inspection that goes "
                "on is not touched. Keep the password: who forgets it needs access to the files."
            ),
            self.tr("Switch on"),
            Wanted(name=True, secret=lambda _role: True),
            Role.ADMIN,
            self._card,
        )
        wanted, name, secret = dialog.ask(), dialog.name, dialog.secret
        dialog.deleteLater()
        if not wanted:
            return
        access = self._services.access
        access.expect_first_admin(name)

        def settle(outcome: Outcome | None) -> None:
            if outcome is None:
                access.expect_first_admin("")

        self._services.runner.run(SwitchPeopleOn(self._store, name, secret), settle)

    @Slot()
    def switch_off(self) -> None:
        """Remove everybody, if the admin is sure."""
        question = QuestionDialog(
            self._appearance,
            self.tr("Switch logging in off?"),
            self.tr(
                "Everybody is removed, with PINs, passwords and badges; anybody may do anything then. Records and audit log keep "
                "the names. This cannot be undone."
            ),
            self.tr("Switch off"),
            self.tr("Keep it on"),
            self._card,
        )
        if question.ask():
            self._services.runner.run(SwitchPeopleOff(self._store))

    @Slot()
    def add(self) -> None:
        """Let somebody log in from now on."""
        dialog = PersonDialog(
            self._appearance,
            self.tr("Add a person"),
            self.tr("The name stands in records, as long as those are kept."),
            self.tr("Add"),
            Wanted(name=True, role=True, secret=lambda _role: True, is_taken=self._is_taken),
            Role.OPERATOR,
            self._card,
        )
        wanted, name, role, secret = dialog.ask(), dialog.name, dialog.role, dialog.secret
        dialog.deleteLater()
        if wanted:
            self._services.runner.run(AddPerson(self._store, name, role, secret))

    def _is_taken(self, name: str) -> bool:
        return folded(name) in {folded(person.name) for person in self._services.app_state.access.people}

    @Slot()
    def change_role(self) -> None:
        """Let somebody do more, or less. An operator's short PIN does not do for more."""
        person = self._card.table.chosen
        if person is None:
            return
        dialog = PersonDialog(
            self._appearance,
            self.tr("Role of {name}").format(name=person.name),
            self.tr(
                "If {name} is logged in, that ends now. Whoever may do more than operators needs a longer PIN."
            ).format(name=person.name),
            self.tr("Change"),
            Wanted(role=True, secret=lambda role: person.role is Role.OPERATOR and role is not Role.OPERATOR),
            person.role,
            self._card,
        )
        wanted, role, secret = dialog.ask(), dialog.role, dialog.secret
        dialog.deleteLater()
        if wanted and role is not person.role:
            self._services.runner.run(ChangeRole(self._store, person.id, person.name, role, secret))

    @Slot()
    def give_secret(self) -> None:
        """A new PIN or password."""
        person = self._card.table.chosen
        if person is None:
            return
        dialog = PersonDialog(
            self._appearance,
            self.tr("New PIN or password of {name}").format(name=person.name),
            self.tr("The one of before does not open any more."),
            self.tr("Set"),
            Wanted(secret=lambda _role: True),
            person.role,
            self._card,
        )
        wanted, secret = dialog.ask(), dialog.secret
        dialog.deleteLater()
        if wanted:
            self._services.runner.run(GiveSecret(self._store, person.id, person.name, secret))

    @Slot()
    def give_badge(self) -> None:
        """A badge, or none any more."""
        person = self._card.table.chosen
        if person is None:
            return
        dialog = BadgeDialog(self._appearance, person.name, person.badge_changed_at is not None, self._card)
        wanted, badge = dialog.exec() == int(QDialog.DialogCode.Accepted), dialog.badge
        dialog.deleteLater()
        if wanted:
            self._services.runner.run(GiveBadge(self._store, person.id, person.name, badge))

    @Slot()
    def remove(self) -> None:
        """Nobody logs in as this person any more."""
        person = self._card.table.chosen
        if person is None:
            return
        question = QuestionDialog(
            self._appearance,
            self.tr("Remove {name}?").format(name=person.name),
            self.tr(
                "Nobody logs in as {name} any more. Records keep the name. Undo brings the person back, without a badge."
            ).format(name=person.name),
            self.tr("Remove"),
            self.tr("Keep"),
            self._card,
        )
        if question.ask():
            self._services.runner.run(RemovePerson(self._store, person.id, person.name))

    @Slot()
    def show_kept(self) -> None:
        """Say what is kept of whom."""
        dialog = KeptDialog(self._appearance, self._card)
        is_open = True

        def deliver(kept: tuple[KeptRecords, ...]) -> None:
            if is_open:
                dialog.show_kept(kept)

        def fail(error: Exception) -> None:
            self._services.app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error))

        self._services.reader.run(self._store.kept, deliver, fail)
        dialog.exec()
        is_open = False
        dialog.deleteLater()
