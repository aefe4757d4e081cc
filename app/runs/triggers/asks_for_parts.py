"""A source that knows by itself where its triggered parts wait."""

from __future__ import annotations

from abc import ABC, abstractmethod

from app.domain.trigger_plan import TriggerPlan
from app.runs.triggers.port import RunTriggers
from app.runs.triggers.waiting_parts import WaitingParts


class AsksForParts(ABC):
    """A `FrameSource` is one too if it takes triggers otherwise than a camera does."""

    @abstractmethod
    def mailbox(self, plan: TriggerPlan, triggers: RunTriggers) -> WaitingParts:
        """Where its parts wait. Once, before `setup`."""
