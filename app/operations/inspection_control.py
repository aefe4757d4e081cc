"""Inspection runs: start from any source, pause, stop, and bring the inspected parts into the state."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import Changes, Stale
from app.domain.inspection_flow import InspectionFlow
from app.domain.model_record import ModelRecord
from app.domain.part import InspectedPart
from app.domain.permissions import Deed
from app.domain.product import Product
from app.domain.run_status import RunState, SourceStatus
from app.domain.source_choice import SourceChoice
from app.messages.codes import inspection as codes
from app.messages.codes import operations as operation_codes
from app.messages.codes import sources as source_codes
from app.messages.codes.readiness import NoProductChosen
from app.messages.codes.triggers import FlowUnreadable
from app.messages.codes.views import ViewsUnreadable
from app.messages.message import Message
from app.operations.inspection_worker import InspectionWorker
from app.operations.operation import Outcome, Work
from app.operations.prepared_views import run_views
from app.operations.run_outcome import ending_of, nothing_inspected, notice_of
from app.operations.run_preparation import PreparedRun, PreparedRuns, PrepareRun
from app.operations.runner import OperationRunner
from app.operations.task_runner import TaskRunner
from app.processes.messages import ModelLoaded
from app.runs.run_request import RunOutcome, RunRequest
from app.runs.views.joining import join
from app.runs.views.view import RunView
from app.settings.schema import ORDER
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.last_source import keep_source
from app.state.notice import INSPECTION
from app.state.notices import error_notice
from app.state.product_flow import flow_of
from app.state.product_views import views_as_set_up
from app.state.training_state import TrainingState
from app.storage.judged_part import load_judged_part
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

DELIVERY_INTERVAL_MS = 33


class InspectionControl(QObject):
    """One run at a time, from the chosen source to what is said about its end."""

    lastPartsTold = Signal(object)
    """Carries the RunOutcome of a run that is over, while its parts are still on show."""
    runEnded = Signal(object)
    """Carries the RunOutcome, after its last part was shown."""
    stopAsked = Signal()
    """A person, or the end of the program, wants that nothing is inspected any more."""
    gaveUp = Signal()
    """A run that was asked for never began: refused, or stopped before."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        workspace: Workspace,
        worker: InspectionWorker,
        reader: TaskRunner,
        runner: OperationRunner,
        catalogue: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._app_state = app_state
        self._state = inspection_state
        self._training_state = training_state
        self._workspace = workspace
        self._worker = worker
        self._reader = reader
        self._runner = runner
        self._remembered = PreparedRuns()
        self._running_product = 0
        self._running_model = 0
        self._running_views: frozenset[int] = frozenset()
        # Parts come as fast as they are judged; the GUI takes them thirty times a second.
        self._delivery_timer = QTimer(self, interval=DELIVERY_INTERVAL_MS)
        self._delivery_timer.timeout.connect(self._deliver)
        worker.runStarted.connect(self._on_run_started)
        worker.runEnded.connect(self._on_run_ended)
        runner.changed.connect(self._follow_limit)
        app_state.activeProductChanged.connect(self._forget_another_product)

    @Slot(object)
    def start(self, choice: SourceChoice) -> None:
        """Inspect what a person chose, and remember it for the product."""
        if not self._app_state.refuse(Deed.INSPECT):
            self.follow_on(choice)

    def follow_on(self, choice: SourceChoice) -> None:
        """The same where the line asks for it, or a run follows upon another: whether anybody is logged in or not."""
        if self._training_state.leaving:
            return  # the window is about to close, which waits for whatever runs
        product, model = self._app_state.active_product, self._app_state.active_model
        obstacle = self._app_state.obstacle_to_inspection(self._state.run_state, self._training_state.phase.busy)
        if obstacle is not None or product is None or model is None:
            self._refuse(obstacle or NoProductChosen())
            return
        flow = flow_of(self._app_state, product.id)
        if flow is None:
            self._refuse(FlowUnreadable(product.name))
            return
        views = views_as_set_up(self._app_state, self._catalogue, product.id)
        if views is None:
            self._refuse(ViewsUnreadable(product.name))
            return
        self._state.begin_run(product)
        self._state.set_source_status(SourceStatus(source_codes.Starting()))
        self._state.set_run_state(RunState.STARTING)
        self._running_product = 0
        self._running_views = frozenset()
        self._running_model = 0
        self.remember(choice)
        prepare = PrepareRun(self._workspace, product.id, self._keep_model, flow.numbering, views, self._remembered)
        self._runner.run(prepare, lambda outcome: self._begin(choice, flow, views.first, outcome))

    @Slot()
    def remember_preparation(self) -> None:
        """Read what a run of the active product would need, so that one can begin while the server is away."""
        product = self._app_state.active_product
        flow = None if product is None else flow_of(self._app_state, product.id)
        views = None if product is None else views_as_set_up(self._app_state, self._catalogue, product.id)
        if product is None or flow is None or views is None:
            return
        prepare = PrepareRun(self._workspace, product.id, lambda _model: None, flow.numbering, views, self._remembered)
        self._reader.run(
            lambda: prepare.perform(Work()),
            lambda _prepared: None,
            lambda error: log.info("A run of %s could not be prepared: %s", product.name, error),
        )

    def _keep_model(self, model_id: int) -> None:
        """Called in the order of the records' changes, on their thread: only what is asked for later is refused."""
        self._running_model = model_id

    def _begin(self, choice: SourceChoice, flow: InspectionFlow, first_view: str, outcome: Outcome | None) -> None:
        if (
            not isinstance(outcome, PreparedRun)
            or outcome.product is None
            or outcome.model is None
            or self._state.run_state is not RunState.STARTING
        ):
            self._give_up()  # refused, or stopped before it had begun
            return
        try:
            self._start_run(choice, flow, first_view, outcome.product, outcome.model, outcome)
        except OneNipError as error:
            self._give_up()
            self._app_state.raise_notice(error_notice(codes.NothingInspected(), error, INSPECTION))

    def _give_up(self) -> None:
        """There was no run."""
        self._state.set_run_state(RunState.IDLE)
        self._state.forget_run()
        self.gaveUp.emit()

    def _start_run(
        self,
        choice: SourceChoice,
        flow: InspectionFlow,
        first_view: str,
        product: Product,
        model: ModelRecord,
        prepared: PreparedRun,
    ) -> None:
        """Raises MessageError for a source of an unknown kind; SourceError for views whose pictures cannot be joined."""
        source = self._catalogue.open(choice)
        views: tuple[RunView, ...] = ()
        if prepared.views:
            known_as, names = model.name_of(product), prepared.prompt_names
            first = RunView(
                first_view or product.name,
                source,
                product.name,
                product.id,
                product.limit,
                known_as,
                names,
                prepared.area,
            )
            views = run_views(self._catalogue, first, model, prepared.views)
            source = join(views, flow.trigger)
        self._running_product = product.id
        self._running_views = frozenset(view.product_id for view in views)
        source.keep_notes_in(self._workspace.source_notes)
        self._worker.start_run(
            RunRequest(
                source,
                product.name,
                model,
                self._app_state.device,
                product.limit,
                prepared.prompt_names,
                known_as=model.name_of(product),
                product_names=prepared.product_names,
                product_id=product.id,
                flow=flow,
                last_part_number=prepared.last_part_number,
                views=views,
                area=prepared.area,
                order_name=self._app_state.settings[ORDER],
            )
        )
        self._delivery_timer.start()

    @property
    def busy(self) -> bool:
        """True from the wish for a run until its end was dealt with."""
        return self._state.run_state is not RunState.IDLE or self._worker.running

    @Slot()
    def pause(self) -> None:
        """Hold the run."""
        if self._state.run_state is RunState.RUNNING and not self._app_state.refuse(Deed.INSPECT):
            self._worker.control.pause()
            self._state.set_run_state(RunState.PAUSED)

    @Slot()
    def resume(self) -> None:
        """Go on with a held run."""
        if self._state.run_state is RunState.PAUSED and not self._app_state.refuse(Deed.INSPECT):
            self._worker.control.resume()
            self._state.set_run_state(RunState.RUNNING)

    @Slot()
    def stop(self) -> None:
        """End the run after the present frame, and let no other one follow upon it. Whoever stands there may."""
        self.stopAsked.emit()
        self.make_way()

    def make_way(self) -> None:
        """End the run after the present frame, for another one."""
        if self._state.run_state in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED):
            self._state.set_run_state(RunState.STOPPING)
            self._worker.control.request_stop()

    @Slot(int)
    def show_part(self, inspection_id: int) -> None:
        """Show an earlier part again, read back from the batch."""

        def load() -> InspectedPart:
            return load_judged_part(self._workspace, self._workspace.batches.inspection(inspection_id))

        self._reader.run(
            load,
            self._state.select_part,
            lambda error: self._app_state.raise_notice(error_notice(operation_codes.CannotBeShown(), error)),
        )

    @Slot(object)
    def _follow_limit(self, changes: Changes) -> None:
        """Judge the next parts of a run by the limit that a person chose meanwhile.

        What changed comes in the order in which it was stored, and so behind what the run began with.
        """
        for product in changes.products:
            if self._state.run_state is not RunState.IDLE and product.id == self._running_product:
                self._worker.control.change_threshold(product.limit)
            if self._state.run_state is not RunState.IDLE and product.id in self._running_views:
                self._worker.control.change_limit(product.id, product.limit)

    def parts_wait_for_the_disk(self) -> bool:
        """True while told parts are not stored yet, or not at the server; may be asked from any thread."""
        station = self._workspace.station
        return self.parts_waiting > 0 or (station is not None and station.spool.waiting > 0)

    @property
    def parts_waiting(self) -> int:
        """Told parts that are not stored yet."""
        return self._worker.control.status.waiting_to_be_stored if self._worker.running else 0

    def uses_model(self, model_id: int) -> bool:
        """True while a run judges with that model, or is about to begin with one; may be asked from any thread."""
        return self.busy and self._running_model in (0, model_id)

    @property
    def keeps_model(self) -> bool:
        """True while a run goes on with a model that is settled; may be asked from any thread."""
        return self.busy and self._running_model != 0

    def close(self) -> None:
        """Take no more parts."""
        self._delivery_timer.stop()

    @Slot(object)
    def remember(self, choice: SourceChoice) -> None:
        """Keep a source with the active product."""
        product = self._app_state.active_product
        if product is not None:
            self.keep_source(product.id, choice)

    @Slot(int, object)
    def keep_source(self, product_id: int, choice: SourceChoice) -> None:
        """Keep a source with that product, which the line may have changed since a person was asked about it."""
        keep_source(self._app_state, self._catalogue, product_id, choice)

    def _refuse(self, message: Message) -> None:
        self._app_state.raise_notice(nothing_inspected(message))

    @Slot()
    def _deliver(self) -> None:
        delivery = self._worker.delivery.take()
        if delivery is not None:
            first = self._state.latest is None
            self._state.add_parts(delivery.newest, delivery.thumbnails)
            if first:
                self._runner.announce(Changes(Stale.BATCHES))  # the batch began with it
        self._state.set_source_status(self._worker.control.status)

    @Slot(object)
    def _on_run_started(self, loaded: ModelLoaded) -> None:
        self._app_state.set_status(loaded.device_name, self._app_state.disk_free_bytes)
        if self._state.run_state is RunState.STARTING:
            self._state.set_run_state(RunState.RUNNING)

    @Slot(object)
    def _on_run_ended(self, outcome: RunOutcome) -> None:
        self._delivery_timer.stop()
        self._deliver()
        self.lastPartsTold.emit(outcome)
        self._state.end_run(ending_of(outcome))
        notice = notice_of(outcome)
        if notice is not None:
            self._app_state.raise_notice(notice)
        self._forget_another_product()
        self._runner.announce(Changes(Stale.BATCHES))
        self.runEnded.emit(outcome)

    @Slot()
    def _forget_another_product(self) -> None:
        """No product's name stands over the verdict of another one. A run that is on keeps its own name over it."""
        shown, active = self._state.product, self._app_state.active_product
        if shown is not None and (active is None or active.id != shown.id):
            self._state.forget_run()
