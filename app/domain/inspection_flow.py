"""How the parts of a product come, what they are called, and what calls a person: kept per product."""

from __future__ import annotations

import msgspec

from app.domain.alarm_rules import AlarmRules
from app.domain.part_numbering import PartNumbering
from app.domain.trigger_plan import TriggerPlan


class InspectionFlow(msgspec.Struct, frozen=True):
    """The settings of a run that belong to the product and not to its source or its model."""

    trigger: TriggerPlan = TriggerPlan()
    numbering: PartNumbering = PartNumbering()
    alarms: AlarmRules = AlarmRules()


def flow_to_text(flow: InspectionFlow) -> str:
    """JSON from which `flow_from_text` makes an equal value."""
    return msgspec.json.encode(flow).decode()


def flow_from_text(text: str) -> InspectionFlow | None:
    """The flow that was kept; None for a text that is none, or holds a number out of bounds."""
    try:
        return msgspec.json.decode(text, type=InspectionFlow)
    except msgspec.MsgspecError:
        return None
