"""What a person says of the parts that are selected, on every page that lists parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.correction import Correction
from app.domain.part import Inspection
from app.messages.codes import review as codes
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.widgets.correction import correction_for
from app.widgets.correction_dialog import ask_correction
from app.widgets.look.appearance import Appearance
from app.widgets.parts.correcting import corrections
from app.widgets.parts.questions import golden_question, normals_question
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict

Then = Callable[[tuple[Inspection, ...]], None]


class PartSelection(Protocol):
    """What a list of parts knows of its selection."""

    @property
    def focused(self) -> Inspection | None:
        """The chosen part, whether or not its picture has come."""

    @property
    def count(self) -> int:
        """How many parts are selected."""

    def read(self, then: Then) -> None:
        """Hand over all that are selected, now or when they were read; nothing where that cannot be, which a person is told."""


class SelectedParts(QObject):
    """Something is said of all that is selected, if that is more than one part; else of the chosen one."""

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

    def __init__(self, selection: PartSelection, app_state: AppState, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._selection = selection
        self._app_state = app_state
        self._appearance = appearance
        self._page = page

    @property
    def focused(self) -> Inspection | None:
        """The chosen part."""
        return self._selection.focused

    @property
    def count(self) -> int:
        """How many parts are selected."""
        return self._selection.count

    def hand_over(self, then: Then) -> None:
        """Give the parts that are meant to `then`; nothing where there are none."""
        focused = self._selection.focused
        if self.count > 1:
            self._selection.read(lambda meant: then(meant) if meant else None)
        elif focused is not None:
            then((focused,))

    def correct_current(self) -> None:
        """Ask to say the opposite about the chosen part, or to take that back; the same of all that are selected."""
        inspection = self.focused
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
            if wanted := corrections(meant, verdict):
                self.corrected.emit(wanted)
            left = sum(part.needs_reason for part in meant) if verdict is not None else 0
            if left:
                # Under a heading of its own: the news of what was corrected comes later, and would take its place.
                self._app_state.raise_notice(
                    Notice(NoticeLevel.WARNING, codes.NotAllCorrected(), codes.NotCheckedAreLeft(left))
                )

        self.hand_over(correct)

    def ask_description(self) -> None:
        """Request that kinds of defect and a note are asked for what is selected."""
        self.hand_over(self.describeRequested.emit)

    def ask_painting(self) -> None:
        """Request that defects are painted on what is selected."""
        self.hand_over(self.paintRequested.emit)

    def ask_other_model(self) -> None:
        """Request that another model is asked about what is selected."""
        self.hand_over(self.otherModelRequested.emit)

    def ask_golden(self) -> None:
        """Ask whether what is selected shall be golden parts, and request it."""
        self.hand_over(lambda meant: self._ask(golden_question, meant, self.goldenRequested.emit))

    def ask_normals(self) -> None:
        """Ask whether what is selected shall be normal images, and request it."""
        self.hand_over(lambda meant: self._ask(normals_question, meant, self.normalsRequested.emit))

    def _ask(
        self,
        question: Callable[[Appearance, Sequence[Inspection], QWidget], QuestionDialog],
        meant: tuple[Inspection, ...],
        request: Callable[[object], None],
    ) -> None:
        # Nobody is asked about parts that were read after the person had gone elsewhere.
        if self._page.isVisible() and question(self._appearance, meant, self._page).ask():
            request(meant)
