"""Makes parts of runs golden parts and normal images, for every page that lists parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.part import Inspection
from app.domain.part_answer import Answer
from app.operations.golden_operations import AddReviewedParts
from app.operations.operation import Outcome
from app.operations.overrule_answers import GiveAnswers, answer_what_waits
from app.operations.reviewed_normals import UseAsNormals
from app.operations.reviewed_part import ReviewedPart
from app.operations.services import Services


class PartUses:
    """What became of overruled parts that are used is no question any more."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def add_golden(self, parts: Sequence[ReviewedPart]) -> None:
        """Make them golden parts of their products."""
        workspace = self._services.workspace
        golden, products, batches = workspace.golden_parts, workspace.products, workspace.batches
        self._services.runner.run(
            AddReviewedParts(golden, products, batches, tuple(parts), self._answered(Answer.GOLDEN))
        )

    def use_as_normals(self, parts: Sequence[ReviewedPart]) -> None:
        """Make them normal images of their products, which are compared then."""
        services = self._services
        products, batches = services.workspace.products, services.workspace.batches

        def compare(outcome: Outcome | None) -> None:
            if outcome is not None and outcome.inverse is not None:
                for product_id in dict.fromkeys(part.product_id for part in parts if part.product_id is not None):
                    services.unusual.compare(product_id)

        services.runner.run(
            UseAsNormals(
                products,
                batches,
                tuple(parts),
                lambda: services.training_state.phase.busy,
                self._answered(Answer.NORMAL),
            ),
            compare,
        )

    def _answered(self, answer: Answer) -> Callable[[Sequence[Inspection]], GiveAnswers | None]:
        return lambda parts: answer_what_waits(self._services.workspace.answers, parts, answer)
