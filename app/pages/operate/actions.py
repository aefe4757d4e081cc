"""What an operator can do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.messages.wording.say import say
from app.pages.operate.page import OperatePage
from app.pages.run_flow import flow_rows
from app.pages.run_rows import RunButtons, run_rows
from app.state.access_state import AccessState
from app.state.inspection_state import InspectionState
from app.state.operator_mode import OperatorMode
from app.state.work_state import WorkState


def add_operate_actions(
    registry: ActionRegistry,
    page: OperatePage,
    state: InspectionState,
    work_state: WorkState,
    mode: OperatorMode,
    access: AccessState,
) -> None:
    """Take the page's actions up: all of them are for operators."""
    buttons = RunButtons(
        page.bar.pause_button, page.bar.stop_button, page.column.correct_button, page.picture.chip.live_button
    )
    rows = (
        _start_row(page),
        *run_rows("operate", page, page.stopRequested.emit, state, buttons),
        *flow_rows("operate", page.flow, state),
        _undo_row(page, work_state),
        *_other_rows(page, mode, access),
    )
    registry.add((replace(row, for_operators=True) for row in rows), page, "operate")


def _start_row(page: OperatePage) -> Action:
    def why_not() -> str:
        obstacle = page.start_obstacle()
        return (
            QCoreApplication.translate("OperateActions", "Inspect the same source as the last time")
            if obstacle is None
            else say(obstacle)
        )

    return Action(
        "operate.start",
        QCoreApplication.translate("OperateActions", "Start"),
        page.start,
        keys=("F5",),
        icon="play",
        help=why_not,
        enabled=page.can_start,
        follows=(page.stateChanged,),
        buttons=(page.bar.start_button,),
        deed=Deed.INSPECT,
    )


def _undo_row(page: OperatePage, work_state: WorkState) -> Action:
    def can_undo() -> bool:
        return work_state.undo.step > 0

    def what_is_undone() -> str:
        label = work_state.undo.undo
        return (
            QCoreApplication.translate("OperateActions", "You have changed nothing yet")
            if label is None or not can_undo()
            else say(label)
        )

    return Action(
        "operate.undo",
        QCoreApplication.translate("OperateActions", "Undo"),
        page.undoRequested.emit,
        icon="undo-2",
        help=what_is_undone,
        enabled=can_undo,
        follows=(work_state.undoChanged,),
        buttons=(page.column.undo_button,),
    )


def _other_rows(page: OperatePage, mode: OperatorMode, access: AccessState) -> tuple[Action, ...]:
    return (
        Action(
            "operate.product",
            QCoreApplication.translate("OperateActions", "Choose the product"),
            page.choose_product,
            keys=("Ctrl+P",),
            icon="package",
            help=QCoreApplication.translate("OperateActions", "Inspect another product"),
            buttons=(page.bar.product_button,),
            deed=Deed.INSPECT,
        ),
        Action(
            "operate.reset",
            QCoreApplication.translate("OperateActions", "Count from zero"),
            page.reset_counters,
            keys=("Ctrl+R",),
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "OperateActions", "Keep what was counted, with a reason, and count from zero"
            ),
            buttons=(page.column.counters.reset_button,),
            deed=Deed.COUNT,
        ),
        Action(
            "operate.person",
            lambda: (
                QCoreApplication.translate("OperateActions", "Log in…")
                if access.person is None
                else QCoreApplication.translate("OperateActions", "Log out {name}").format(name=access.access.name)
            ),
            mode.ask_to_log_in,
            icon="user",
            help=QCoreApplication.translate(
                "OperateActions", "The inspection goes on; the window waits for the next person (Ctrl+L)"
            ),
            enabled=lambda: access.access.is_on,
            follows=(access.changed,),
            deed=Deed.LOG_IN,
            in_palette=False,
            in_menu=False,
            buttons=(page.bar.person_button,),
        ),
        Action(
            "operate.leave",
            QCoreApplication.translate("OperateActions", "Leave this page"),
            mode.ask_to_leave,
            icon="x",
            help=QCoreApplication.translate(
                "OperateActions", "Back to all pages; asks for the PIN if there is one (F11)"
            ),
            deed=Deed.LOG_IN,
            buttons=(page.bar.leave_button,),
        ),
    )
