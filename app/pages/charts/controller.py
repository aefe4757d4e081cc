"""Counts what the page shows when somebody looks, and again when something changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.chart_figures import ChartFigures
from app.domain.chart_span import ChartFilter, edges_of
from app.domain.defect_heat import DefectHeat
from app.messages.codes import operations as codes
from app.operations.chart_reading import HeatPlan, HeatReading, count_for_charts, plan_heat
from app.operations.drift_watch import DriftWatch
from app.operations.task_runner import TaskRunner
from app.pages.charts.state import ChartsState
from app.state.app_state import AppState
from app.state.notices import error_notice
from app.storage.workspace import Workspace


def _now() -> datetime:
    return datetime.now(UTC)


class ChartsController(QObject):
    """Nothing is read while another page is on show, and of several wishes in a row only the last is carried out."""

    def __init__(
        self,
        app_state: AppState,
        state: ChartsState,
        workspace: Workspace,
        reader: TaskRunner,
        drift: DriftWatch,
        parent: QObject | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._workspace = workspace
        self._reader = reader
        self._drift = drift
        self._now = now
        self._is_shown = False
        self._is_stale = True
        self._has_product = False
        """True once a product was chosen, by a person or for them."""
        app_state.activeProductChanged.connect(self._on_active_product)
        self._heat_of: tuple[ChartFilter, str] | None = None
        """For what maps are or were added up: a filter, and until when."""

    @Slot(bool)
    def set_shown(self, is_shown: bool) -> None:
        """Count when somebody looks; the first time, the product that is chosen in the window."""
        self._is_shown = is_shown
        if not is_shown:
            return
        self._take_active_product()
        if self._is_stale or self._state.figures is None:
            self.read()

    def _take_active_product(self) -> bool:
        """Begin with the product that is chosen in the window; it may come after the page."""
        active = self._app_state.active_product
        if self._has_product or active is None:
            return False
        self._has_product = True
        self._state.choose_product(active.id)
        return True

    @Slot()
    def _on_active_product(self) -> None:
        if self._is_shown and self._take_active_product():
            self.read()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Parts were recorded, corrected, or moved."""
        if changes.inspections or changes.stale & Stale.BATCHES:
            self._is_stale = True
            if self._is_shown:
                self.read()

    @Slot(object)
    def want(self, wanted: ChartFilter) -> None:
        """Show other parts."""
        self._has_product = True
        self._state.set_wanted(wanted)
        self.read()

    @Slot()
    def read(self) -> None:
        """Count anew."""
        self._is_stale = False
        wanted = self._state.wanted
        edges = edges_of(wanted.span, self._now())

        def look() -> tuple[ChartFigures, tuple[str, ...]] | None:
            if wanted != self._state.wanted:  # another one is on its way
                return None
            return count_for_charts(self._workspace, wanted, edges), self._workspace.part_queries.stations.names()

        self._reader.run(look, self._on_read, self._on_failed)
        if wanted.product is not None:
            self._drift.look(wanted.product)

    def _on_read(self, found: tuple[ChartFigures, tuple[str, ...]] | None) -> None:
        if found is not None and found[0].wanted == self._state.wanted:
            self._state.set_stations(found[1])
            self._state.set_figures(found[0])

    def _on_failed(self, error: Exception) -> None:
        self._is_stale = True
        self._state.set_figures(None)
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))

    @Slot()
    def read_places(self) -> None:
        """Add up the maps of the newest NG parts, unless that was done."""
        wanted = self._state.wanted
        edges = edges_of(wanted.span, self._now())
        if wanted.product is None or self._heat_of == (wanted, edges[-1]):
            return
        self._heat_of = wanted, edges[-1]
        query = replace(wanted.query(edges))
        self._reader.run(
            lambda: plan_heat(self._workspace, query), lambda plan: self._begin_heat(wanted, plan), self._on_heat_failed
        )

    def _begin_heat(self, wanted: ChartFilter, plan: HeatPlan) -> None:
        if wanted == self._state.wanted:
            self._go_on(wanted, HeatReading(self._workspace, plan))

    def _go_on(self, wanted: ChartFilter, reading: HeatReading) -> None:
        """A few maps, then whoever else waits for the reader, then the next ones."""
        self._reader.run(reading.go_on, lambda heat: self._on_heat(wanted, reading, heat), self._on_heat_failed)

    def _on_heat(self, wanted: ChartFilter, reading: HeatReading, heat: DefectHeat) -> None:
        if wanted != self._state.wanted:
            return
        done, total = reading.progress
        self._state.set_heat(heat, None if done >= total else (done, total))
        if done < total:
            self._go_on(wanted, reading)

    def _on_heat_failed(self, error: Exception) -> None:
        self._heat_of = None
        self._state.set_heat(None)
        self._app_state.raise_notice(error_notice(codes.CannotBeRead(), error))
