"""Which model inspects."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.operation import Operation, Outcome, Work
from app.storage.models import ModelStore


@dataclass(frozen=True)
class ActivateModel(Operation):
    """Let a model inspect from now on."""

    store: ModelStore
    model_id: int
    name: str

    @property
    def label(self) -> Message:
        return codes.UseModel(self.name)

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.active()
        self.store.activate(self.model_id)
        inverse = None
        if before is not None and before.id != self.model_id:
            inverse = ActivateModel(self.store, before.id, before.name)
        return Outcome(Changes(Stale.MODELS), inverse)
