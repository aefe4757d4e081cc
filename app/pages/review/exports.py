"""Tables that are written of what is open on the Review page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.table_format import TableChoice
from app.operations.batch_operations import ExportParts
from app.operations.operation import Outcome
from app.operations.runner import OperationRunner
from app.pages.review.wanted_table import WantedTable
from app.settings.schema import TABLE_FORMAT
from app.state.app_state import AppState
from app.state.work_state import WorkState
from app.storage.batches import BatchStore
from app.widgets.spreadsheet import spreadsheet_format


class Exports(QObject):
    """Asks the runner for them."""

    def __init__(
        self, app_state: AppState, work_state: WorkState, runner: OperationRunner, store: BatchStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._work_state = work_state
        self._runner = runner
        self._store = store

    @Slot(object)
    def export(self, wanted: WantedTable) -> None:
        """Write the table in the background."""

        def remember(outcome: Outcome | None) -> None:
            if outcome is not None:
                self._work_state.set_last_export(wanted.path.parent)

        chosen = TableChoice.read(self._app_state.settings[TABLE_FORMAT])
        form = chosen.format(spreadsheet_format())
        self._runner.run(ExportParts(self._store, wanted.batch_ids, wanted.path, wanted.inspections, form), remember)
