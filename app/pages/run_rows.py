"""What a person can do on every page that shows a run: hold it, end it, correct the part in the picture, go back to live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.actions.action import Action
from app.domain.part import InspectedPart
from app.domain.permissions import Deed
from app.domain.run_status import RunState
from app.state.inspection_state import InspectionState
from app.state.part_on_show import PartOnShow
from app.widgets.correction import correction_for

_STOPPABLE = (RunState.STARTING, RunState.RUNNING, RunState.PAUSED)


class RunPage(Protocol):
    """A page that shows the parts of a run."""

    on_show: PartOnShow

    def tr(self, text: str, /) -> str:
        """`text` in the language of the application."""
        ...

    @property
    def shown(self) -> InspectedPart | None:
        """The part whose picture is seen."""
        ...

    def pause_or_resume(self) -> None:
        """Ask for the one that makes sense."""
        ...

    def aim_correction(self) -> Callable[[], None]:
        """What says the opposite about the part that is on show at this moment."""
        ...

    def correct_shown(self) -> None:
        """Say the opposite about the part on show."""
        ...


@dataclass(frozen=True, slots=True)
class RunButtons:
    """Where the page has them."""

    pause: QAbstractButton
    stop: QAbstractButton
    correct: QAbstractButton
    newest: QAbstractButton


def run_rows(
    key: str, page: RunPage, stop: Callable[[], object], state: InspectionState, buttons: RunButtons
) -> tuple[Action, ...]:
    """The rows of a page, whose key is `key`; `stop` asks for the end of the run."""

    def paused() -> bool:
        return state.run_state is RunState.PAUSED

    for button in (buttons.pause, buttons.stop, buttons.correct, buttons.newest):
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)  # the Return of a scanner must not press what was clicked last
    return (
        Action(
            f"{key}.pause",
            lambda: (
                QCoreApplication.translate("RunRows", "Resume")
                if paused()
                else QCoreApplication.translate("RunRows", "Pause")
            ),
            page.pause_or_resume,
            keys=("Ctrl+Space",),
            icon="pause",
            help=QCoreApplication.translate("RunRows", "Pause or go on"),
            enabled=lambda: state.run_state in (RunState.RUNNING, RunState.PAUSED),
            follows=(state.runStateChanged,),
            buttons=(buttons.pause,),
            deed=Deed.INSPECT,
        ),
        Action(
            f"{key}.stop",
            QCoreApplication.translate("RunRows", "Stop"),
            stop,
            keys=("Ctrl+.",),
            icon="square",
            help=QCoreApplication.translate("RunRows", "End the run; a product that waits for its end is not begun"),
            enabled=lambda: state.run_state in _STOPPABLE or state.next_product is not None,
            follows=(state.runStateChanged, state.nextProductChanged),
            buttons=(buttons.stop,),
            deed=Deed.STOP,
        ),
        Action(
            f"{key}.correct",
            lambda: correction_for(None if page.shown is None else page.shown.inspection).text,
            page.correct_shown,
            aim=page.aim_correction,
            keys=("O",),
            icon="thumbs-up",
            help=QCoreApplication.translate("RunRows", "Correct the verdict; Ctrl+Z undoes it"),
            enabled=lambda: page.shown is not None,
            follows=(page.on_show.changed,),
            buttons=(buttons.correct,),
            deed=Deed.CORRECT,
        ),
        Action(
            f"{key}.newest",
            QCoreApplication.translate("RunRows", "Back to live"),
            page.on_show.back_to_live,
            keys=("Esc",),
            icon="rotate-ccw",
            help=QCoreApplication.translate("RunRows", "Show the newest part again"),
            enabled=lambda: page.on_show.looking_back,
            follows=(page.on_show.changed,),
            buttons=(buttons.newest,),
        ),
    )
