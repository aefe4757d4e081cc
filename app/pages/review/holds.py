"""Holds of batches and orders, asked for on the Review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.batch import Batch
from app.domain.legal_hold import Hold
from app.domain.permissions import Deed
from app.messages.codes import operations as operation_codes
from app.operations.hold_operations import SayHoldOfOrder, SayHoldsOfBatches, said_now
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.pages.review.page import ReviewPage
from app.settings.schema import HOLDER
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.holds import HoldStore
from app.widgets.hold_dialog import HoldDialog
from app.widgets.look.appearance import Appearance


class Holds(QObject):
    """Asks for the reason, and carries it out."""

    def __init__(
        self,
        app_state: AppState,
        runner: OperationRunner,
        store: HoldStore,
        reader: TaskRunner,
        appearance: Appearance,
        page: ReviewPage,
    ) -> None:
        super().__init__(page)
        self._app_state = app_state
        self._runner = runner
        self._store = store
        self._reader = reader
        self._appearance = appearance
        self._page = page

    def of_batches(self, batches: Sequence[Batch]) -> None:
        """Hold them; if all of them are held, lift that."""
        if not batches or self._app_state.refuse(Deed.HOLD):
            return
        lifts = all(batch.is_held for batch in batches)
        count = len(batches)
        if lifts:
            title = (
                self.tr("Lift the hold of {count} batches?") if count > 1 else self.tr("Lift the hold of the batch?")
            )
            text = self.tr("Retention may remove its files again, and it can be deleted for good.")
        else:
            title = self.tr("Hold {count} batches?") if count > 1 else self.tr("Hold the batch?")
            text = self.tr("Neither retention nor a person removes files of it until the hold is lifted.")
        hold = self._ask(title.format(count=count), text, lifts=lifts)
        if hold is not None:
            self._runner.run(SayHoldsOfBatches(self._store, {batch.id: hold for batch in batches}))

    def of_order(self, batch: Batch) -> None:
        """Hold all batches of its order, those that come later included, or lift that."""
        order = batch.order_name
        if not order or self._app_state.refuse(Deed.HOLD):
            return
        self._reader.run(
            lambda: self._store.of_order(order),
            lambda hold: self._ask_of_order(order, hold),
            lambda error: self._app_state.raise_notice(error_notice(operation_codes.CannotBeRead(), error)),
        )

    def _ask_of_order(self, order: str, now: Hold) -> None:
        if now.is_on:
            title = self.tr("Lift the hold of order “{order}”?")
            text = self.tr("It was placed because: {reason}").format(reason=now.reason)
        else:
            title = self.tr("Hold order “{order}”?")
            text = self.tr(
                "Neither retention nor a person removes files of its batches until the hold is lifted; that is true of batches "
                "that come later, too."
            )
        hold = self._ask(title.format(order=order), text, lifts=now.is_on)
        if hold is not None:
            self._runner.run(SayHoldOfOrder(self._store, order, hold))

    def _ask(self, title: str, text: str, *, lifts: bool) -> Hold | None:
        access = self._app_state.access.access
        dialog = HoldDialog(
            self._appearance,
            title,
            text,
            self.tr("Lift") if lifts else self.tr("Hold"),
            access.name if access.is_on else self._app_state.settings[HOLDER],
            asks_name=not access.is_on,
            parent=self._page,
        )
        wanted, reason, name = dialog.ask(), dialog.reason, dialog.name
        dialog.deleteLater()
        if not wanted:
            return None
        if not access.is_on:
            self._app_state.set_setting(HOLDER, name)
        return said_now(not lifts, reason, name)
