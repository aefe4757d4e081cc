"""Warns when the parts of a run no longer look like the good parts that the limit rests on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.domain.part import Inspection
from app.messages.codes import inspection as codes
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.state.notice import COVERAGE, Notice, NoticeLevel, page_action
from onenip_core.coverage import CoverageWatch

REVIEW = "review"
"""Key of the page where the parts can be looked at."""


class CoverageNotice(QObject):
    """Listens to the parts that are told. One warning a run: what is said once need not be said every fifty parts.

    Parts with several views are left out: each view has a scale of its own, and the one that decides is the highest of all. So are
    parts that come while another product is chosen than that of the run: its good parts are not at hand then.
    """

    def __init__(self, app_state: AppState, state: InspectionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._state = state
        self._run = (0, 0)
        """Batch and position of the part before."""
        self._watch: CoverageWatch | None = None
        self._is_told = False
        state.partsTold.connect(self._on_parts)

    @Slot(tuple)
    def _on_parts(self, parts: tuple[Inspection, ...]) -> None:
        for part in parts:
            batch, position = self._run
            if part.batch_id != batch or part.position <= position:
                self._watch, self._is_told = None, False
                self._app_state.withdraw_notices(COVERAGE)
            self._run = part.batch_id, part.position
            if part.score is not None and not part.views and not self._is_told and self._knows_the_run():
                self._look(part.score)

    def _knows_the_run(self) -> bool:
        """Whether the scores that are at hand are those of the run's product."""
        of_run, active = self._state.product, self._app_state.active_product
        return of_run is not None and active is not None and of_run.id == active.id

    def _look(self, score: float) -> None:
        if self._watch is None:
            self._watch = CoverageWatch(self._app_state.limit_evidence.good)
        found = self._watch.see(score)
        if found is not None:
            self._is_told = True
            text = codes.PartsNotCovered(found.above, found.parts, found.known)
            self._app_state.raise_notice(
                Notice(
                    NoticeLevel.WARNING,
                    codes.PartsLookDifferent(),
                    text,
                    subject=COVERAGE,
                    action=page_action(REVIEW),
                )
            )
