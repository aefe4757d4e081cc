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

    Parts with several views are left out: each view has a scale of its own, and the one that decides is the highest of all.
    """

    def __init__(self, app_state: AppState, state: InspectionState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app_state = app_state
        self._batch: int | None = None
        self._position = 0
        self._watch: CoverageWatch | None = None
        state.partsTold.connect(self._on_parts)

    @Slot(tuple)
    def _on_parts(self, parts: tuple[Inspection, ...]) -> None:
        for part in parts:
            if part.batch_id != self._batch or part.position <= self._position:
                self._begin(part.batch_id)
            self._position = part.position
            if self._watch is not None and part.score is not None and not part.views:
                self._look(self._watch, part.score)

    def _begin(self, batch: int) -> None:
        self._batch = batch
        self._watch = CoverageWatch(self._app_state.limit_evidence.good)
        self._app_state.withdraw_notices(COVERAGE)

    def _look(self, watch: CoverageWatch, score: float) -> None:
        found = watch.see(score)
        if found is not None:
            self._watch = None
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
