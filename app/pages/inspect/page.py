"""The operator's page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.messages.wording.say import say
from app.pages.inspect.parts.image_pane import ImagePane
from app.pages.inspect.parts.inspect_start import InspectStart
from app.pages.inspect.parts.part_strip import PartStrip
from app.pages.inspect.parts.run_controls import RunControls
from app.pages.inspect.parts.run_panel import RunPanel
from app.pages.inspect.parts.source_chooser import SourceChooser
from app.pages.inspect.parts.start_obstacle import StartObstacle
from app.settings.schema import OVERLAY_OPACITY, SOURCES
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.widgets.correction import correction_for
from app.widgets.file_drop import dropped_paths
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, card

RETURN_TO_LIVE_MS = 20_000
"""An earlier part must not stand on a running line for longer: from afar it looks like the newest verdict."""


class InspectPage(QWidget):
    """Image with overlay, verdict, counters, last parts. `controls` are meant for the window's top bar."""

    sourceRequested = Signal(object)
    """Carries a SourceChoice."""
    pauseRequested = Signal()
    resumeRequested = Signal()
    stopRequested = Signal()
    partRequested = Signal(int)
    overruleRequested = Signal(int, object)
    limitChosen = Signal(object)
    """The limit of the active product, or None for the model's proposal."""
    opacityChanged = Signal(float)
    shownChanged = Signal()
    """Another part is on show, or it was corrected."""
    pageRequested = Signal(str)
    """The page that helps on: "products" or "train"."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        appearance: Appearance,
        catalogue: Catalogue,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self._state = inspection_state
        self._appearance = appearance
        self._shown: InspectedPart | None = None
        self._catalogue = catalogue
        self._looking_back = False
        self._waiting = False
        self.chooser = SourceChooser(app_state, self._catalogue, appearance, self)
        self.controls = RunControls(appearance, self)
        self.pane = ImagePane(appearance)
        self.image_view, self.image_tools = self.pane.view, self.pane.tools
        self.strip = PartStrip(appearance)
        self.panel = RunPanel(appearance)
        self.start = InspectStart(appearance, self.chooser)
        self.obstacle = StartObstacle(appearance)
        self._live_timer = QTimer(self)
        self._live_timer.setSingleShot(True)
        self._live_timer.setInterval(RETURN_TO_LIVE_MS)
        self._build_layout()
        self._add_help()
        self._connect()
        self.setAcceptDrops(True)
        self._on_settings_changed()
        self._on_limit_changed()
        self._on_run_state_changed()
        self._on_counters_changed()
        self._show(inspection_state.latest)

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
        start_card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(start_card)
        self._stack.addWidget(run)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(holder, 1)
        layout.addWidget(self.panel)

    def _add_help(self) -> None:
        self.panel.banner.setWhatsThis(
            self.tr(
                "OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be "
                "reached; the line below says why. Such a part must be looked at by a person."
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
                "The score above which a part of this product is NG; 1.00 is what the model proposes. Opens a "
                "picture of what another limit would do to good parts."
            )
        )
        self.strip.setWhatsThis(self.tr("The last parts, newest first. Click one to look at it again."))

    def _connect(self) -> None:
        state, app_state = self._state, self._app_state
        state.runStateChanged.connect(self._on_run_state_changed)
        state.partInspected.connect(self._on_part_inspected)
        state.partSelected.connect(self._on_part_selected)
        state.inspectionUpdated.connect(self._on_inspection_updated)
        state.countersChanged.connect(self._on_counters_changed)
        state.sourceStatusChanged.connect(self._on_source_changed)
        for changed in (app_state.productsChanged, app_state.activeProductChanged, app_state.modelsChanged):
            changed.connect(self._on_run_state_changed)
        app_state.trainingChanged.connect(self._on_run_state_changed)
        self.obstacle.pageRequested.connect(self.pageRequested)
        app_state.settingsChanged.connect(self._on_settings_changed)
        app_state.activeProductChanged.connect(self._on_limit_changed)
        app_state.limitEvidenceChanged.connect(self._on_limit_changed)
        self.chooser.sourceChosen.connect(self.sourceRequested)
        self.strip.partRequested.connect(self.partRequested)
        self.panel.limitChosen.connect(self.limitChosen)
        self.image_tools.opacityChanged.connect(self.opacityChanged)
        self.start.pageRequested.connect(self.pageRequested)
        self._live_timer.timeout.connect(self.show_newest)

    @property
    def shown(self) -> InspectedPart | None:
        """The part on show: newest, or an earlier one that a person chose."""
        return self._shown

    def correct_shown(self) -> None:
        """Ask to say the opposite about the part on show, or to take that back."""
        if self._shown is not None:
            inspection = self._shown.inspection
            self.overruleRequested.emit(inspection.id, correction_for(inspection).verdict)

    def repeat_last_source(self) -> None:
        """Ask to inspect once more what was inspected last."""
        if self.last_source is not None:
            self.sourceRequested.emit(self.last_source)

    @Slot()
    def show_newest(self) -> None:
        """Leave an earlier part and follow the run again."""
        if self._looking_back:
            self._looking_back = False
            self._live_timer.stop()
            self._show(self._state.latest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the verdict its share."""
        self.panel.fit_into(self.width(), self.height())
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders while nothing runs."""
        if self.can_start() and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Inspect what was dropped."""
        if self.can_start() and self.chooser.choose_dropped(dropped_paths(event.mimeData())):
            event.acceptProposedAction()

    def can_start(self) -> bool:
        """True if nothing is missing and nothing runs."""
        return self._state.run_state is RunState.IDLE and self._app_state.obstacle_to_inspection() is None

    @property
    def looking_back(self) -> bool:
        """True while an earlier part is on show."""
        return self._looking_back

    @property
    def last_source(self) -> SourceChoice | None:
        """Where the images of the active product came from last time."""
        product = self._app_state.active_product
        text = "" if product is None else self._app_state.settings[SOURCES].get(str(product.id), "")
        return self._catalogue.from_text(text) if text else None

    def _show(self, part: InspectedPart | None) -> None:
        self._shown = part
        inspection = None if part is None else part.inspection
        self.panel.show_inspection(inspection)
        self._waiting = False
        self.pane.show_part(part, self._looking_back)
        self.strip.select_inspection(inspection.id if inspection is not None and self._looking_back else None)
        self._show_stack()
        self.shownChanged.emit()

    def _show_stack(self) -> None:
        idle = self._shown is None and self._state.run_state is RunState.IDLE
        if self._stack.currentIndex() != (place := 0 if idle else 1):
            if self.isVisible():
                # Else the button that is hidden hands its focus, and with it the space bar, to any other one.
                self.setFocus()
            self._stack.setCurrentIndex(place)
        if not idle and self._shown is None:
            self.image_view.set_empty_text(self.tr("Getting ready: the model is being loaded…"))

    @Slot(object)
    def _on_part_inspected(self, part: InspectedPart) -> None:
        if not self._looking_back:
            self._show(part)

    @Slot(object)
    def _on_part_selected(self, part: InspectedPart) -> None:
        latest = self._state.latest
        self._looking_back = latest is None or latest.inspection.id != part.inspection.id
        if self._looking_back and self._state.run_state is RunState.RUNNING:
            self._live_timer.start()
        self._show(part)

    @Slot(object)
    def _on_inspection_updated(self, inspection: Inspection) -> None:
        if self._shown is not None and self._shown.inspection.id == inspection.id:
            self._shown = replace(self._shown, inspection=inspection)
            self.panel.show_inspection(inspection)
            self.shownChanged.emit()
        self.strip.show_parts(self._state.history)

    @Slot()
    def _on_run_state_changed(self) -> None:
        self.controls.show_state(self._state.run_state)
        self.start.show_state(self._app_state, self.last_source)
        self.obstacle.show_obstacle(self._app_state.obstacle_to_inspection(self._state.run_state))
        if self._state.run_state is not RunState.RUNNING:
            self._live_timer.stop()
        self._show_stack()
        self._on_source_changed()

    @Slot()
    def _on_source_changed(self) -> None:
        status = self._state.source_status
        waiting = self._state.run_state is RunState.RUNNING and not status.delivering and not self._looking_back
        if waiting:
            self.panel.show_waiting(say(status.text))
        elif self._waiting:
            self.panel.show_inspection(None if self._shown is None else self._shown.inspection)
        self._waiting = waiting

    @Slot()
    def _on_counters_changed(self) -> None:
        history = self._state.history
        self.strip.show_parts(history)
        self.panel.show_run(self._state.counters, tuple(part.inspection for part in history))
        if self._state.latest is None and self._shown is not None:
            self._looking_back = False
            self._show(None)

    @Slot()
    def _on_limit_changed(self) -> None:
        self.panel.show_limit(self._app_state.active_product, self._app_state.limit_evidence)

    @Slot()
    def _on_settings_changed(self) -> None:
        self.image_tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])
