"""The operator's page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.part import InspectedPart, Inspection
from app.domain.product import Product
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.messages.codes.readiness import NoProductYet
from app.messages.message import Message
from app.pages.inspect.parts.camera_setup import CameraSetup
from app.pages.inspect.parts.flow_chooser import FlowChooser
from app.pages.inspect.parts.image_pane import ImagePane
from app.pages.inspect.parts.inspect_start import InspectStart
from app.pages.inspect.parts.limit_control import LimitControl
from app.pages.inspect.parts.run_controls import RunControls
from app.pages.inspect.parts.run_panel import RunPanel
from app.pages.inspect.parts.start_obstacle import StartObstacle
from app.pages.inspect.parts.views_chooser import ViewsChooser
from app.pages.inspect.parts.welcome import Welcome
from app.settings.schema import ORDER, OVERLAY_OPACITY
from app.sources.catalogue import Catalogue
from app.sources.dropped import DroppedSource
from app.state.alarm_state import AlarmState
from app.state.app_state import AppState
from app.state.first_steps_state import FirstStepsState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.last_source import last_source
from app.state.part_on_show import PartOnShow
from app.state.run_banner import Standing
from app.state.training_state import TrainingState
from app.widgets.correction_dialog import ask_correction
from app.widgets.file_drop import dropped_paths
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, card
from app.widgets.order_dialog import ask_order
from app.widgets.run.flow_pane import FlowPane
from app.widgets.run.part_strip import PartStrip
from app.widgets.source_choosing.source_chooser import SourceChooser
from app.widgets.untrained import UntrainedNotice


class InspectPage(QWidget):
    """Image with overlay, verdict, counters, last parts. `controls` are meant for the window's top bar."""

    sourceRequested = Signal(object)
    """Carries a SourceChoice."""
    dropRefused = Signal(tuple)
    dropped = Signal(tuple)
    """Paths, to be looked at in the background; the answer comes to `take_dropped`."""
    """Carries the names of what was dropped and is not inspected."""
    pauseRequested = Signal()
    resumeRequested = Signal()
    stopRequested = Signal()
    partRequested = Signal(int)
    overruleRequested = Signal(int, object, str)
    """Inspection, verdict (None takes the correction back) and the reason that a person gave, often none."""
    limitChosen = Signal(object)
    """The limit of the active product, or None for the model's proposal."""
    opacityChanged = Signal(float)
    orderChosen = Signal(str)
    """The order or lot of the next run; empty: none."""
    batchRequested = Signal(int)
    """The batch that a person wants to review."""
    obstacleChanged = Signal()
    lightingWanted = Signal()
    """The light over the product's parts shall be looked at."""
    pageRequested = Signal(str)
    """The page that helps on: "products" or "train"."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        appearance: Appearance,
        catalogue: Catalogue,
        alarm_state: AlarmState,
        first_steps: FirstStepsState,
        no_demonstration: Message | None,
    ) -> None:
        """`no_demonstration` says why the demonstration cannot be shown here; None if it can."""
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self._state = inspection_state
        self._training_state = training_state
        self._appearance = appearance
        self._catalogue = catalogue
        self._first_steps = first_steps
        self.on_show = PartOnShow(inspection_state, self)
        self.chooser = SourceChooser(app_state, self._catalogue, appearance, self)
        self.camera_setup = CameraSetup(
            app_state, inspection_state, catalogue, appearance, lambda: self.last_source, self
        )
        self.controls = RunControls(appearance, self)
        self.pane = ImagePane(appearance)
        self.image_view, self.image_tools = self.pane.view, self.pane.tools
        self.strip = PartStrip(appearance)
        self.panel = RunPanel(appearance)
        self.panel.show_below_the_banner(UntrainedNotice(app_state, inspection_state, is_short=True))
        self.limit = LimitControl(app_state, inspection_state, appearance, self.panel.limit_button, self.panel)
        self.flow_chooser = FlowChooser(app_state, appearance, self)
        self.views_chooser = ViewsChooser(app_state, catalogue, appearance, self.chooser, self)
        self.flow = FlowPane(app_state, inspection_state, alarm_state, appearance)
        self.start = InspectStart(appearance, self.chooser)
        self.welcome = Welcome(appearance, app_state.edition, no_demonstration)
        self.obstacle = StartObstacle(appearance)
        self._build_layout()
        self._add_help()
        self._connect()
        self.setAcceptDrops(True)
        self._on_settings_changed()
        self._on_run_state_changed()

    def _build_layout(self) -> None:
        strip_card, strip_layout = card(margin=GRID, spacing=0)
        strip_layout.addWidget(self.strip)
        run = QWidget()
        run_layout = QVBoxLayout(run)
        run_layout.setContentsMargins(0, 0, 0, 0)
        run_layout.setSpacing(2 * GRID)
        run_layout.addWidget(self.obstacle)
        run_layout.addWidget(self.pane, 1)
        run_layout.addWidget(strip_card)
        start_card, start_layout = card(margin=0, spacing=0)
        start_layout.addWidget(self.start)
        # The run view decides the least size: it needs more, and hidden buttons would count here.
        for before_a_run in (start_card, self.welcome):
            before_a_run.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(start_card)
        self._stack.addWidget(run)
        self._stack.addWidget(self.welcome)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        left = QVBoxLayout()
        left.setSpacing(2 * GRID)
        left.addWidget(self.flow)
        left.addWidget(holder, 1)
        layout.addLayout(left, 1)
        layout.addWidget(self.panel)

    def _add_help(self) -> None:
        self.panel.banner.setWhatsThis(
            self.tr(
                "The newest part of the run, whatever picture is on show. OK: the score is within the limit. NG: it "
                "exceeds the limit. NOT CHECKED: no verdict could be reached; the line below says why. Such a part must "
                "be looked at by a person."
            )
        )
        self.panel.score_bar.setWhatsThis(
            self.tr("The score of the part. The mark in the middle is the limit of the product.")
        )
        self.panel.overrule_button.setWhatsThis(
            self.tr(
                "Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z "
                "undoes it."
            )
        )
        self.panel.limit_button.setWhatsThis(
            self.tr(
                "The score above which a part of this product is NG; 1.00 is what the model proposes. Shows "
                "what another limit would do before you apply it; Ctrl+Z undoes it."
            )
        )
        self.strip.setWhatsThis(self.tr("The last parts, newest first. Click one to look at it again."))

    def _connect(self) -> None:
        state, app_state = self._state, self._app_state
        state.runStateChanged.connect(self._on_run_state_changed)
        state.countersChanged.connect(self._on_history_changed)
        state.bannerChanged.connect(self._show_standing)
        self.on_show.pictureChanged.connect(self._show_picture)
        self.on_show.changed.connect(self._show_standing)
        for changed in (app_state.productsChanged, app_state.activeProductChanged, app_state.modelsChanged):
            changed.connect(self._on_run_state_changed)
        self._training_state.phaseChanged.connect(self._on_run_state_changed)
        self._first_steps.changed.connect(self._show_stack)
        self.obstacle.pageRequested.connect(self.pageRequested)
        app_state.settingsChanged.connect(self._on_settings_changed)
        self.chooser.sourceChosen.connect(self._request)
        self.strip.partRequested.connect(self.partRequested)
        self.limit.limitChosen.connect(self.limitChosen)
        self.limit.partRequested.connect(self.partRequested)
        self.image_tools.opacityChanged.connect(self.opacityChanged)
        self.start.pageRequested.connect(self.pageRequested)

    @property
    def shown(self) -> InspectedPart | None:
        """The part whose picture is seen: the newest, or an earlier one that a person chose."""
        return self.on_show.part

    def pause_or_resume(self) -> None:
        """Ask for the one that makes sense."""
        (self.resumeRequested if self._state.run_state is RunState.PAUSED else self.pauseRequested).emit()

    def aim_correction(self) -> Callable[[], None]:
        """What says the opposite about the part that is on show at this moment, or takes that back, however late it is called."""
        part = self.shown
        return lambda: None if part is None else self._correct(part.inspection)

    def correct_shown(self) -> None:
        """Say the opposite about the part on show, or take that back."""
        self.aim_correction()()

    def _correct(self, inspection: Inspection) -> None:
        answer = ask_correction(self._appearance, inspection, self.pane)
        if answer is not None:
            self.overruleRequested.emit(inspection.id, answer.verdict, answer.reason)

    @property
    def limit_product(self) -> Product | None:
        """Whose limit is shown and changed here."""
        return inspected_product(self._app_state, self._state)

    def open_batch(self) -> None:
        """Ask to review what the run that ended has left."""
        batch_id = self._state.banner.batch_id
        if batch_id is not None:
            self.batchRequested.emit(batch_id)

    @property
    def order_text(self) -> str:
        """What the button that asks for the order says."""
        order = self._app_state.settings[ORDER]
        return self.tr("Order {name}…").format(name=order) if order else self.tr("Order…")

    def ask_order(self) -> None:
        """Ask for which order or lot the next run inspects."""
        hint = self.tr(
            "Each batch of parts keeps it. It is of the next run on, until somebody changes it; empty for none."
        )
        title = self.tr("Order or lot")
        order = ask_order(self._appearance, title, hint, self._app_state.settings[ORDER], self)
        if order is not None:
            self.orderChosen.emit(order)

    def repeat_last_source(self) -> None:
        """Ask to inspect once more what was inspected last."""
        if self.last_source is not None:
            self._request(self.last_source)

    @Slot(object)
    def _request(self, choice: SourceChoice) -> None:
        self.sourceRequested.emit(choice.with_subfolders(self.start.subfolders.isChecked()))

    def showEvent(self, event: QShowEvent) -> None:
        """The parts were not followed until now: a line whose operator sees another page need not paint for this one."""
        super().showEvent(event)
        for show in (self._on_history_changed, self._show_picture, self._show_standing):
            show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the verdict its share."""
        self.panel.fit_into(self.width(), self.height())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders while nothing runs."""
        if self.can_start() and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let it be looked at what was dropped."""
        paths = dropped_paths(event.mimeData())
        if not self.can_start():
            return
        event.acceptProposedAction()
        self.dropped.emit(tuple(paths))

    def take_dropped(self, found: DroppedSource) -> None:
        """Inspect what was dropped, and say what of it is not inspected."""
        if not self.can_start():
            return
        if found.choice is not None:
            self.chooser.sourceChosen.emit(found.choice)
        if found.outside:
            self.dropRefused.emit(tuple(path.name for path in found.outside))

    def can_start(self) -> bool:
        """True if nothing is missing and nothing runs."""
        return self.start_obstacle() is None

    def start_obstacle(self) -> Message | None:
        """Why nothing can be inspected just now; None if it can."""
        return self._app_state.obstacle_to_inspection(self._state.run_state, self._training_state.phase.busy)

    @property
    def last_source(self) -> SourceChoice | None:
        """Where the images of the active product came from last time."""
        return last_source(self._app_state, self._catalogue, self._app_state.active_product)

    @Slot()
    def _show_picture(self) -> None:
        if not self.isVisible():
            return
        part = self.shown
        self.pane.show_part(part)
        self.strip.select_inspection(part.inspection.id if part is not None and self.on_show.looking_back else None)
        self._show_stack()

    @Slot()
    def _show_standing(self) -> None:
        """The live verdict or how the run stands, and beside the picture whose it is."""
        if not self.isVisible():
            return
        self._show_stack()
        banner = self._state.banner
        inspection = None if self.shown is None else self.shown.inspection
        live = inspection is not None and banner.live is not None and banner.live.id == inspection.id
        self.panel.show_banner(banner, inspection)
        self.pane.show_whose(inspection, live, self.on_show.looking_back, banner.standing.ended)

    @Slot()
    def _show_stack(self) -> None:
        idle = self.shown is None and self._state.run_state is RunState.IDLE
        place = 1 if not idle else 2 if self._first_steps.is_empty else 0
        self.panel.setVisible(place != 2)
        # Before anybody has looked, "no product" may be "not read yet", and the welcome would take its place at once.
        self.start.setVisible(self._first_steps.is_known or not isinstance(self.start_obstacle(), NoProductYet))
        if self._stack.currentIndex() != place:
            if self.isVisible():
                # Else the button that is hidden hands its focus, and with it the space bar, to any other one.
                self.setFocus()
            self._stack.setCurrentIndex(place)
        if not idle and self.shown is None:
            ready = self._state.banner.standing is Standing.RUNNING
            text = self.tr("No part has come yet") if ready else self.tr("Getting ready: the model is being loaded…")
            self.image_view.set_empty_text(text)

    @Slot()
    def _on_run_state_changed(self) -> None:
        self.controls.show_state(self._state.run_state)
        obstacle = self.start_obstacle()
        if (
            self._state.run_state is RunState.IDLE
        ):  # else it is not seen, and a button that it hid would hand its focus on
            self.start.show_state(obstacle, self._app_state.active_product, self.last_source)
            self.start.show_views(self.views_chooser.count)
        self.obstacle.show_obstacle(obstacle)
        self._show_stack()
        self.obstacleChanged.emit()

    @Slot()
    def _on_history_changed(self) -> None:
        if not self.isVisible():
            return
        history = self._state.history
        self.strip.show_parts(history)
        self.panel.show_run(self._state.counters, tuple(part.inspection for part in history))

    @Slot()
    def _on_settings_changed(self) -> None:
        self.image_tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])
        self.start.show_order(self._app_state.settings[ORDER])
        self.start.show_views(self.views_chooser.count)
