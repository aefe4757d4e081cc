"""Joins the button and the popover of the limit with what they tell of."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.calibration_scores import CalibrationScores
from app.domain.part import Inspection
from app.domain.product import PROPOSED_THRESHOLD, Product
from app.domain.run_status import RunState
from app.pages.inspect.parts.limit_popover import LimitPopover
from app.state.app_state import AppState
from app.state.inspected_product import inspected_product
from app.state.inspection_state import InspectionState
from app.widgets.formatting import format_score
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import restyle

REFRESH_MS = 500
"""Parts come up to thirty times a second; nobody reads so fast."""


class LimitControl(QObject):
    """The popover follows the active product, its model and the run. It closes, with nothing changed, when another product or
    model comes: what was chosen was meant for the one before."""

    limitChosen = Signal(object)
    """The limit in units of the model's proposal; None goes back to the proposal."""
    partRequested = Signal(int)

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        appearance: Appearance,
        button: QPushButton,
        column: QWidget,
    ) -> None:
        super().__init__(column)
        self._app_state = app_state
        self._state = inspection_state
        self._button = button
        self._column = column
        self.popover = LimitPopover(appearance, column)
        self._subject = self._run_subject = self._current_subject()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._show_run)
        for changed in (app_state.activeProductChanged, app_state.modelsChanged, app_state.limitEvidenceChanged):
            changed.connect(self._show_limit)
        inspection_state.runStateChanged.connect(self._on_run_state_changed)
        inspection_state.countersChanged.connect(self._on_parts_changed)
        inspection_state.inspectionUpdated.connect(self._on_parts_changed)
        self.popover.limitChosen.connect(self.limitChosen)
        self.popover.partRequested.connect(self.partRequested)
        self._show_limit()

    @Slot()
    def open(self) -> None:
        """Let the person see what another limit would do, and change it."""
        if self._product() is not None:
            self._show_run()
            self.popover.open_beside(self._column)

    def _product(self) -> Product | None:
        """While a run goes on it is the run's, whatever was chosen for the next."""
        return inspected_product(self._app_state, self._state)

    def _evidence(self, product: Product) -> CalibrationScores:
        active = self._app_state.active_product
        return self._app_state.limit_evidence if active is not None and active.id == product.id else CalibrationScores()

    def _current_subject(self) -> tuple[int | None, int | None]:
        """What a limit belongs to: product and model."""
        product, model = self._product(), self._app_state.active_model
        return None if product is None else product.id, None if model is None else model.id

    def _inspections(self) -> tuple[Inspection, ...]:
        """Of the last run, if it was of this product and model: the scores of others have another scale."""
        if self._run_subject != self._current_subject():
            return ()
        return tuple(part.inspection for part in self._state.history)

    @Slot()
    def _show_limit(self) -> None:
        product, subject = self._product(), self._current_subject()
        if subject != self._subject:
            self._subject = subject
            self.popover.discard()
            self._show_run()
        limit = None if product is None else product.limit
        self._show_button(limit)
        if product is not None:
            self.popover.show_limit(product.name, product.limit, self._evidence(product))

    def _show_button(self, limit: float | None) -> None:
        own = limit is not None and format_score(limit) != format_score(PROPOSED_THRESHOLD)
        text = self.tr("Limit {value}").format(value=format_score(limit))
        proposal = self.tr("proposal {value}").format(value=format_score(PROPOSED_THRESHOLD))
        self._button.setText(f"{text}\n{proposal}" if own else text)
        self._button.setAccessibleName(f"{text} · {proposal}" if own else text)
        if bool(self._button.property("noticed")) != own:
            self._button.setProperty("noticed", own)
            restyle(self._button)

    @Slot()
    def _on_run_state_changed(self) -> None:
        if self._state.run_state is RunState.STARTING:
            self._run_subject = self._current_subject()
        self._show_limit()

    @Slot()
    def _on_parts_changed(self) -> None:
        if self.popover.isVisible() and not self._refresh.isActive():
            self._refresh.start()

    @Slot()
    def _show_run(self) -> None:
        self.popover.show_run(self._inspections())
