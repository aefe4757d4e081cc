"""Triggers and alarms on a page that shows a run: what a person can do there, and its wires."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.operations.flow_control import FlowControl
from app.state.inspection_state import InspectionState
from app.widgets.run.flow_pane import FlowPane


def flow_rows(page: str, pane: FlowPane, state: InspectionState) -> tuple[Action, ...]:
    """The rows of a page, whose key is `page`."""
    return (
        Action(
            f"{page}.trigger",
            QCoreApplication.translate("RunFlow", "Trigger"),
            pane.keyPressed.emit,
            keys=("T",),
            icon="camera",
            help=QCoreApplication.translate("RunFlow", "Ask for the picture of one part"),
            enabled=lambda: pane.can_fire,
            follows=(state.runStateChanged, state.sourceStatusChanged),
            deed=Deed.INSPECT,
        ),
        Action(
            f"{page}.acknowledge",
            QCoreApplication.translate("RunFlow", "Acknowledge the alarm…"),
            pane.acknowledge,
            keys=("A",),
            icon="triangle-alert",
            help=QCoreApplication.translate(
                "RunFlow", "Say by name that you have seen it; a run that waits for it goes on"
            ),
            enabled=lambda: bool(pane.standing),
            follows=(pane.alarmsChanged,),
            deed=Deed.INSPECT,
        ),
    )


def connect_flow(pane: FlowPane, flow: FlowControl) -> None:
    """Let the run hear what a person asks for."""
    pane.fireRequested.connect(lambda: pane.triggers.show_answer(flow.fire_by_button()))
    pane.keyPressed.connect(lambda: pane.triggers.show_answer(flow.fire_by_key()))
    pane.partNamed.connect(flow.name_next_part)
    pane.emptyViewRequested.connect(flow.learn_empty_view)
    pane.acknowledged.connect(flow.acknowledge)
