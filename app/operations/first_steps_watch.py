"""Works out from what is there whether the workspace is empty, and how far its chosen product is."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Slot

from app.domain.changes import Changes, Stale
from app.domain.first_steps import first_steps
from app.operations.task_runner import TaskRunner
from app.state.app_state import AppState
from app.state.first_steps_state import FirstStepsState
from app.state.inspection_state import InspectionState
from app.storage.queries.first_parts import FirstParts

log = logging.getLogger(__name__)


class FirstStepsWatch(QObject):
    """Reads one row at most, when something has changed; nothing any more once a part of the chosen product is known."""

    def __init__(
        self,
        app_state: AppState,
        inspection_state: InspectionState,
        state: FirstStepsState,
        parts: FirstParts,
        reader: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._inspection_state = inspection_state
        self._state = state
        self._parts = parts
        self._reader = reader
        self._has_batches: bool | None = None
        """None until somebody has looked, and where that failed."""
        self._is_known = False
        """Products and models were read, or there is nothing to read."""
        self._inspected: set[int] = set()
        """Products of which a part was recorded."""
        self._is_looking = False
        self._look_again = False
        for changed in (app_state.productsChanged, app_state.activeProductChanged, app_state.modelsChanged):
            changed.connect(self._follow)
        inspection_state.partsTold.connect(self._on_parts)

    def begin(self) -> None:
        """What was stored is in the states."""
        self._look()

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow what an operation changed: batches went to the trash, or came back."""
        if changes.stale & Stale.BATCHES:
            self._inspected.clear()
            self._look()

    @Slot()
    def _follow(self) -> None:
        product = self._app_state.active_product
        self._is_known = True
        self._show()
        if product is not None and product.id not in self._inspected:
            self._look()

    @Slot(tuple)
    def _on_parts(self, _parts: object) -> None:
        # What was told is recorded a moment later, and a run of thousands of parts is not asked after each of them.
        self._has_batches = True
        if self._inspection_state.product is not None:
            self._inspected.add(self._inspection_state.product.id)
        self._show()

    def _look(self) -> None:
        if self._is_looking:
            self._look_again = True
            return
        self._is_looking = True
        product = self._app_state.active_product
        number = None if product is None else product.id

        def look() -> tuple[bool, bool]:
            return self._parts.any_batch(), number is not None and self._parts.any_part_of(number)

        def tell(found: tuple[bool, bool]) -> None:
            self._has_batches = found[0]
            if number is not None and found[1]:
                self._inspected.add(number)
            self._end_look()

        def fail(error: Exception) -> None:
            log.warning("Whether anything was inspected yet could not be read: %s", error)
            self._end_look()

        self._reader.run(look, tell, fail)

    def _end_look(self) -> None:
        self._is_looking = False
        self._is_known = True
        self._show()
        if self._look_again:
            self._look_again = False
            self._look()

    def _show(self) -> None:
        state, product = self._app_state, self._app_state.active_product
        nothing = self._has_batches is False
        is_empty = nothing and not state.products and not state.models
        is_inspected = product is not None and product.id in self._inspected
        steps = first_steps(product, state.models, is_inspected=is_inspected)
        self._state.show(is_known=self._is_known, is_empty=is_empty, nothing_inspected=nothing, steps=steps)
