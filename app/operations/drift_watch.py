"""Looks in the background whether parts still score as they did, while they are recorded and when batches change."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.drift import DriftAlarm, DriftReport
from app.domain.part import Inspection
from app.messages.codes import drift as codes
from app.messages.message import Message, Several
from app.operations.drift_reading import DriftReading
from app.operations.task_runner import TaskRunner
from app.settings.schema import DRIFT_TOLD
from app.state.app_state import AppState
from app.state.drift_state import DriftState
from app.state.inspection_state import InspectionState
from app.state.notice import DRIFT, Notice, NoticeLevel, page_action
from app.storage.drift_records import DriftRecords
from onenip_core.drift import PARTS_FOR_A_FALSE_ALARM, REFERENCE, Direction

log = logging.getLogger(__name__)

LOOK_EVERY = 50
"""Parts of a run that are told between two looks."""
CHARTS = "charts"
"""Key of the page where a drift is seen."""


class DriftWatch(QObject):
    """Reads records, never frames: a run does not know of it. Each product is read by one thread, which reads nothing else."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        state: DriftState,
        records: DriftRecords,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._state = state
        self._records = records
        self._reader = reader
        self._readings: dict[int, DriftReading] = {}
        self._waiting: set[int] = set()
        """Products that a look was asked for while another one was under way."""
        self._is_looking = False
        self._told_since = 0
        inspection_state.partsTold.connect(self._on_parts)
        app_state.modelsChanged.connect(self.look_at_all)
        app_state.activeProductChanged.connect(self._on_active_product)

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed: a run ended, a batch went to the trash."""
        if changes.stale & Stale.BATCHES:
            self.look_at_all()

    @Slot()
    def look_at_all(self) -> None:
        """At the product of the run, that which is chosen, and those that were looked at before."""
        wanted = {*self._readings}
        for product in (self._app_state.active_product, self._inspection_state.product):
            if product is not None:
                wanted.add(product.id)
        for product_id in sorted(wanted):
            self.look(product_id)

    @Slot(tuple)
    def _on_parts(self, parts: tuple[Inspection, ...]) -> None:
        self._told_since += len(parts)
        product = self._inspection_state.product
        if self._told_since >= LOOK_EVERY and product is not None:
            self._told_since = 0
            self.look(product.id)

    @Slot()
    def _on_active_product(self) -> None:
        product = self._app_state.active_product
        if product is not None:
            self.look(product.id)

    def look(self, product_id: int) -> None:
        """Look at one product soon."""
        if self._is_looking:
            self._waiting.add(product_id)
            return
        model = self._app_state.active_model
        if model is None:
            self._state.set_report(product_id, None)
            return
        self._is_looking = True
        model_id = model.id
        reading = self._readings.setdefault(product_id, DriftReading(self._records))
        self._reader.run(
            lambda: reading.read(self._records.origin(product_id, model_id)), self._on_read, self._on_failed
        )

    def _on_read(self, report: DriftReport) -> None:
        self._state.set_report(report.origin.product_id, report)
        self._tell(report)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        # Whoever looks at the parts themselves is told that the workspace cannot be read.
        log.warning("Whether parts drift is not known: %s", error)
        self._go_on()

    def _go_on(self) -> None:
        self._is_looking = False
        if self._waiting:
            self.look(self._waiting.pop())

    def _tell(self, report: DriftReport) -> None:
        """Of each alarm once, also after the next start."""
        product = next((each for each in self._app_state.products if each.id == report.origin.product_id), None)
        if product is None or not report.alarms:
            return
        told, newest = self._app_state.settings[DRIFT_TOLD], report.alarms[-1]
        if int(told.get(str(product.id), "0")) >= newest.found_id:
            return
        self._app_state.set_setting(DRIFT_TOLD, {**told, str(product.id): str(newest.found_id)})
        subject = f"{DRIFT} {product.id}"
        self._app_state.withdraw_notices(subject)
        self._app_state.raise_notice(
            Notice(
                NoticeLevel.WARNING,
                codes.PartsDrift(product.name),
                _words(newest),
                subject=subject,
                action=page_action(CHARTS),
            )
        )


def _words(alarm: DriftAlarm) -> Message:
    said: list[Message] = []
    if alarm.direction is Direction.HIGHER:
        said.append(codes.PartsScoreHigher(alarm.parts, REFERENCE))
    else:
        said.append(codes.PartsScoreLower(alarm.parts, REFERENCE))
    if alarm.view:
        said.append(codes.InView(alarm.view))
    said.append(codes.FalseAlarmRate(PARTS_FOR_A_FALSE_ALARM))
    return Several(tuple(said))
