"""What a person says of the parts that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.correction import Correction
from app.domain.part import Inspection
from app.messages.codes import review as codes
from app.pages.all_parts.state import AllPartsState
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.widgets.correction import correction_for
from app.widgets.correction_dialog import ask_correction
from app.widgets.look.appearance import Appearance
from app.widgets.parts.correcting import corrections
from app.widgets.parts.questions import golden_question, normals_question
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict

MOST_AT_ONCE = 5000
"""Parts that are corrected, or become something else, in one step."""

Fetch = Callable[[Sequence[range], Callable[[tuple[Inspection, ...]], None]], None]
"""Reads the parts in rows of what was found, and hands them over."""


class SelectedParts(QObject):
    """Most of them may never have been on show: they are read when something is said of them."""

    corrected = Signal(object)
    """Carries a Correction by the number of each inspection."""
    goldenRequested = Signal(object)
    """Carries Inspections: they shall be golden parts."""
    normalsRequested = Signal(object)
    """Carries Inspections: they shall be normal images."""
    describeRequested = Signal(object)
    """Carries Inspections of which a person wants to say kinds of defect and a note."""
    paintRequested = Signal(object)
    """Carries Inspections on which a person wants to paint where the defects are."""
    otherModelRequested = Signal(object)
    """Carries Inspections of which a person wants to know what another model says."""

    def __init__(
        self,
        app_state: AppState,
        state: AllPartsState,
        selection: QItemSelectionModel,
        fetch: Fetch,
        appearance: Appearance,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._app_state = app_state
        self._state = state
        self._selection = selection
        self._fetch = fetch
        self._appearance = appearance
        self._page = page

    @property
    def count(self) -> int:
        """How many parts are selected."""
        return sum(len(rows) for rows in self.rows())

    def rows(self) -> list[range]:
        """What is selected, as ranges of rows in their order."""
        # Not selectedRows(): an index for each of a million rows takes its time.
        spans = self._selection.selection()
        found = (spans.at(place) for place in range(spans.count()))
        return sorted(
            {(span.top(), span.bottom()): range(span.top(), span.bottom() + 1) for span in found}.values(),
            key=lambda rows: rows.start,
        )

    def inspections_meant(self, then: Callable[[tuple[Inspection, ...]], None]) -> None:
        """Hand over what a correction is about: all that is selected, if that is more than one part; else the chosen one."""
        count = self.count
        if count > MOST_AT_ONCE:
            self._app_state.raise_notice(
                Notice(NoticeLevel.WARNING, codes.TooManyParts(), codes.MostParts(MOST_AT_ONCE))
            )
        elif count > 1:
            self._fetch(self.rows(), then)
        elif self._state.focused is not None:
            then((self._state.focused,))

    def correct_current(self) -> None:
        """Ask to say the opposite about the chosen part, or to take that back; the same of all that are selected."""
        inspection = self._state.focused
        if inspection is None:
            return
        if self.count > 1:
            self.say(correction_for(inspection).verdict)
            return
        answer = ask_correction(self._appearance, inspection, self._page)
        if answer is not None:
            self.corrected.emit({inspection.id: Correction(answer.verdict, answer.reason)})

    def say(self, verdict: Verdict | None) -> None:
        """Ask to correct what is selected to this verdict; None takes corrections back."""

        def correct(meant: tuple[Inspection, ...]) -> None:
            self.corrected.emit(corrections(meant, verdict))
            left = sum(part.needs_reason for part in meant) if verdict is not None else 0
            if left:
                # Under a heading of its own: the news of what was corrected comes later, and would take its place.
                self._app_state.raise_notice(
                    Notice(NoticeLevel.WARNING, codes.NotAllCorrected(), codes.NotCheckedAreLeft(left))
                )

        self.inspections_meant(correct)

    def ask_description(self) -> None:
        """Request that kinds of defect and a note are asked for what is selected."""
        self.inspections_meant(self.describeRequested.emit)

    def ask_painting(self) -> None:
        """Request that defects are painted on what is selected."""
        self.inspections_meant(self.paintRequested.emit)

    def ask_other_model(self) -> None:
        """Request that another model is asked about what is selected."""
        self.inspections_meant(self.otherModelRequested.emit)

    def ask_golden(self) -> None:
        """Ask whether what is selected shall be golden parts, and request it."""
        self.inspections_meant(lambda meant: self._ask(golden_question, meant, self.goldenRequested.emit))

    def ask_normals(self) -> None:
        """Ask whether what is selected shall be normal images, and request it."""
        self.inspections_meant(lambda meant: self._ask(normals_question, meant, self.normalsRequested.emit))

    def _ask(
        self,
        question: Callable[[Appearance, Sequence[Inspection], QWidget], QuestionDialog],
        meant: tuple[Inspection, ...],
        request: Callable[[object], None],
    ) -> None:
        if meant and self._page.isVisible() and question(self._appearance, meant, self._page).ask():
            request(meant)
