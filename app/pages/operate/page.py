"""The operator's page: what is read from two metres and what is pressed with gloves on, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScroller, QVBoxLayout, QWidget

from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.messages.codes.people import LogInToStart
from app.messages.message import Message
from app.pages.operate.parts.big_banner import BigBanner
from app.pages.operate.parts.big_text import big_text
from app.pages.operate.parts.operator_bar import OperatorBar
from app.pages.operate.parts.part_picture import PartPicture
from app.pages.operate.parts.product_dialog import ProductDialog
from app.pages.operate.parts.reset_dialog import ResetDialog
from app.pages.operate.parts.shift_column import GAP, ShiftColumn
from app.settings.schema import ORDER
from app.sources.catalogue import Catalogue
from app.state.alarm_state import AlarmState
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.state.last_source import last_source
from app.state.part_on_show import PartOnShow
from app.state.shift_state import ShiftState
from app.state.training_state import TrainingState
from app.widgets.correction_dialog import ask_correction
from app.widgets.formatting import format_recent
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, card
from app.widgets.run.flow_pane import FlowPane
from app.widgets.run.part_strip import PartStrip
from app.widgets.run.score_history import ScoreHistory
from app.widgets.untrained import UntrainedNotice

MARGIN = 12
COLUMN_WIDTH = 460
CHART_SHARE = 0.36
SCREEN_WIDTH, SCREEN_HEIGHT = 1280, 800
"""Pixels of the screen on which everything has its plain size."""
SMALLEST, LARGEST = 0.85, 2.0


class OperatePage(QWidget):
    """Follows the states while it is on show."""

    sourceRequested = Signal(object)
    """Carries the SourceChoice to begin with."""
    pauseRequested = Signal()
    resumeRequested = Signal()
    stopRequested = Signal()
    partRequested = Signal(int)
    overruleRequested = Signal(int, object, str)
    """Inspection, verdict (None takes the correction back) and the reason that a person gave."""
    undoRequested = Signal()
    productRequested = Signal(int)
    resetRequested = Signal(object, str)
    """ResetReason and note."""
    orderChosen = Signal(str)
    """The order or lot of the next run; empty: none."""
    stateChanged = Signal()
    """What can be done is to be asked again."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        training_state: TrainingState,
        shift_state: ShiftState,
        appearance: Appearance,
        catalogue: Catalogue,
        alarm_state: AlarmState,
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._app_state = app_state
        self._state = inspection_state
        self._training_state = training_state
        self._shift_state = shift_state
        self._appearance = appearance
        self._catalogue = catalogue
        self.on_show = PartOnShow(inspection_state, self)
        self._looked_back = False
        self.bar = OperatorBar(appearance)
        self.banner = BigBanner(appearance)
        self.untrained = UntrainedNotice(app_state, inspection_state)
        self.flow = FlowPane(app_state, inspection_state, alarm_state, appearance)
        self.picture = PartPicture(appearance)
        self.strip = PartStrip(appearance)
        self.history = ScoreHistory(appearance)
        self.column = ShiftColumn(appearance)
        self._build_layout()
        self._add_help()
        self._connect()
        self._show_access()

    def _build_layout(self) -> None:
        QScroller.grabGesture(self.strip.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        strip_card, strip_layout = card(margin=4, spacing=0)
        strip_layout.addWidget(self.strip)
        self._chart_card, chart_layout = card(margin=GRID, spacing=0)
        chart_layout.addWidget(self.history)
        past = QHBoxLayout()
        past.setSpacing(GAP)
        past.addWidget(strip_card, 1)
        past.addWidget(self._chart_card)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.picture, 1)
        left.addLayout(past)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addLayout(left, 1)
        below.addWidget(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.untrained)
        layout.addWidget(self.flow)
        layout.addLayout(below, 1)

    def _add_help(self) -> None:
        self.banner.setWhatsThis(
            self.tr(
                "The newest part, whatever picture is on show. OK: the score is within the limit. NG: it exceeds the limit. NOT "
                "CHECKED: no verdict could be reached; the line below says why. Such a part must be looked at by a person."
            )
        )
        self.column.counters.setWhatsThis(
            self.tr(
                "All parts since the counters began anew, over all runs and products, corrections included. Reset keeps these "
                "figures with your reason and counts from zero."
            )
        )
        self.strip.setWhatsThis(
            self.tr("The last parts, newest first. Touch one to look at it again; the line goes on.")
        )
        self.history.setWhatsThis(self.tr("The scores of the last 200 parts. The dashed line is the limit."))
        self.column.correct_button.setWhatsThis(
            self.tr("Says that the model is wrong about the part in the picture (O). Undo takes it back.")
        )

    def _connect(self) -> None:
        state, app_state = self._state, self._app_state
        self.on_show.pictureChanged.connect(self._show_picture)
        self.on_show.changed.connect(self._show_standing)
        state.bannerChanged.connect(self._show_standing)
        app_state.access.changed.connect(self._show_access)
        state.sourceStatusChanged.connect(self._show_source)
        state.countersChanged.connect(self._show_past)
        self._shift_state.changed.connect(self._show_shift)
        self.strip.partRequested.connect(self.partRequested)
        for changed in (
            state.runStateChanged,
            app_state.productsChanged,
            app_state.activeProductChanged,
            app_state.modelsChanged,
            app_state.settingsChanged,
            self._training_state.phaseChanged,
        ):
            changed.connect(self._show_run)

    # What can be done ------------------------------------------------------------------------------------------

    @property
    def shown(self) -> InspectedPart | None:
        """The part whose picture is seen, and which a correction is about."""
        return self.on_show.part

    @property
    def source(self) -> SourceChoice | None:
        """Where the images come from when Start is pressed."""
        return last_source(self._app_state, self._catalogue, self._app_state.active_product)

    def start_obstacle(self) -> Message | None:
        """Why nothing can be inspected just now, apart from a missing source."""
        if self._app_state.access.access.is_locked:
            return LogInToStart()
        return self._app_state.obstacle_to_inspection(self._state.run_state, self._training_state.phase.busy)

    def can_start(self) -> bool:
        """True if Start does something."""
        return self.start_obstacle() is None and self.source is not None

    def start(self) -> None:
        """Ask to inspect what was inspected last."""
        source = self.source
        if source is not None:
            self.sourceRequested.emit(source)

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
        answer = ask_correction(self._appearance, inspection, self.picture)
        if answer is not None:
            self.overruleRequested.emit(inspection.id, answer.verdict, answer.reason)

    def choose_product(self) -> None:
        """Let a person choose another product."""
        dialog = ProductDialog(
            self._appearance,
            self._app_state.products,
            inspected_product(self._app_state, self._state),
            lambda product: self._app_state.obstacle_to_inspection(product=product),
            self._state.run_state in (RunState.STARTING, RunState.RUNNING),
            self,
        )
        dialog.exec()
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is not None:
            self.productRequested.emit(chosen.id)

    def reset_counters(self) -> None:
        """Ask why, and let the counters begin anew."""
        dialog = ResetDialog(self._appearance, self._shift_state.counters, self._app_state.settings[ORDER], self)
        accepted = dialog.exec() == int(QDialog.DialogCode.Accepted)
        reason, note, order = dialog.reason, dialog.note, dialog.order
        dialog.deleteLater()
        if accepted and reason is not None:
            self.resetRequested.emit(reason, note)
            if order is not None:
                self.orderChosen.emit(order)

    # What is shown ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing was followed until now."""
        super().showEvent(event)
        for show in (self._show_run, self._show_picture, self._show_past, self._show_shift, self._show_source):
            show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Larger on a larger screen."""
        super().resizeEvent(event)
        scale = min(self.width() / SCREEN_WIDTH, self.height() / SCREEN_HEIGHT)
        scale = min(LARGEST, max(SMALLEST, scale))
        self.banner.set_scale(scale)
        column = max(round(COLUMN_WIDTH * scale), self.column.minimumSizeHint().width())
        self.column.setFixedWidth(column)
        self._chart_card.setFixedWidth(round((self.width() - column) * CHART_SHARE))

    @Slot()
    def _show_run(self) -> None:
        if not self.isVisible():
            return
        if any(button.hasFocus() for button in self.bar.findChildren(QPushButton)):
            # A button that is hidden hands its focus, and with it the space bar, to any other one.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.show_state(self._state.run_state)
        product = inspected_product(self._app_state, self._state)
        self.bar.show_product("" if product is None else product.name)
        self._show_standing()
        self.stateChanged.emit()

    @Slot()
    def _show_access(self) -> None:
        access = self._app_state.access.access
        self.bar.show_person(access)
        if access.is_locked:
            self.on_show.back_to_live()  # what stands there while nobody is here is the newest
        for touched in (self.strip, self.history, self.flow):
            touched.setEnabled(not access.is_locked)
        self._show_run()

    @Slot()
    def _show_picture(self) -> None:
        if not self.isVisible():
            return
        part = self.shown
        running = self._state.run_state is not RunState.IDLE
        empty = self.tr("No part is inspected yet.") if running else self.tr("The image of the part is shown here.")
        self.picture.show_part(part, empty)
        looks_back = part is not None and self.on_show.looking_back
        self.strip.select_inspection(part.inspection.id if part is not None and looks_back else None)
        if self._looked_back and not looks_back:
            self.strip.scrollToTop()  # the newest stands at the beginning
        self._looked_back = looks_back

    @Slot()
    def _show_standing(self) -> None:
        if not self.isVisible():
            return
        banner = self._state.banner
        inspection = None if self.shown is None else self.shown.inspection
        live = inspection is not None and banner.live is not None and banner.live.id == inspection.id
        self.banner.show_text(big_text(banner, self.start_obstacle(), self._app_state.active_product, self.source))
        self.picture.show_whose(inspection, live, self.on_show.looking_back, banner.standing.ended)
        self.column.offer_correction(inspection, live)

    @Slot()
    def _show_past(self) -> None:
        if self.isVisible():
            history = self._state.history
            self.strip.show_parts(history)
            self.history.show_inspections(tuple(part.inspection for part in history))

    @Slot()
    def _show_shift(self) -> None:
        if self.isVisible():
            shift = self._shift_state.shift
            since = "" if shift is None else self.tr("since {time}").format(time=format_recent(shift.started_at))
            self.column.counters.show_counters(self._shift_state.counters, since)

    @Slot()
    def _show_source(self) -> None:
        if self.isVisible():
            self.picture.show_source(self._state.source_status, self._state.run_state)
