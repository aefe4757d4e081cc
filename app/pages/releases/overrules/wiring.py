"""Connects the queue of overruled parts to the services."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.domain.golden_part import KnownTruth
from app.domain.overruled_part import OverruledPart
from app.domain.part_answer import Answer, GivenAnswer
from app.operations.golden_operations import AddReviewedParts
from app.operations.operation import Outcome
from app.operations.overrule_answers import CallModelRight, GiveAnswers, answer_what_waits
from app.operations.reviewed_normals import UseAsNormals
from app.operations.reviewed_part import ReviewedPart
from app.operations.services import Services
from app.pages.badge import Badge
from app.pages.releases.overrules.controller import OverrulesController
from app.pages.releases.overrules.view import OverrulesView
from app.pages.releases.overrules.words import waiting_words
from app.state.overrule_state import OverruleState
from app.storage.judged_part import load_judged_part
from app.widgets.listening import listen


def connect_overrules(services: Services, view: OverrulesView) -> None:
    """Each answer is one step: what is made of the parts, and that they wait no longer."""
    workspace, runner = services.workspace, services.runner
    answers = workspace.answers
    controller = OverrulesController(
        services.app_state,
        view.state,
        answers,
        services.reader,
        partial(load_judged_part, workspace),
        view.isVisible,
        view,
    )

    def reviewed(parts: Sequence[OverruledPart]) -> tuple[ReviewedPart, ...]:
        return tuple(ReviewedPart(part.inspection, part.product_id) for part in parts)

    def use_as_normals(parts: Sequence[OverruledPart]) -> None:
        def compare(outcome: Outcome | None) -> None:
            if outcome is not None and outcome.inverse is not None:
                for product_id in dict.fromkeys(part.product_id for part in parts if part.product_id is not None):
                    services.unusual.compare(product_id)

        runner.run(
            UseAsNormals(
                workspace.products,
                workspace.batches,
                reviewed(parts),
                lambda: services.training_state.phase.busy,
                lambda added: answer_what_waits(answers, added, Answer.NORMAL),
            ),
            compare,
        )

    def add_golden(parts: Sequence[OverruledPart], known: KnownTruth | None) -> None:
        runner.run(
            AddReviewedParts(
                workspace.golden_parts,
                workspace.products,
                workspace.batches,
                reviewed(parts),
                lambda added: answer_what_waits(answers, added, Answer.GOLDEN),
                known,
            )
        )

    def call_model_right(numbers: Sequence[int], why: str) -> None:
        runner.run(CallModelRight(answers, workspace.batches, tuple(numbers), why))

    def answer(numbers: Sequence[int], given: Answer) -> None:
        runner.run(GiveAnswers(answers, dict.fromkeys(numbers, GivenAnswer(given))))

    def train(product_id: int) -> None:
        services.library.select_product(product_id)
        services.app_state.request_training(product_id)

    runner.changed.connect(controller.on_changed)
    view.cameUp.connect(controller.come_up)
    view.pictureRequested.connect(controller.read_picture)
    view.normalsRequested.connect(use_as_normals)
    view.goldenRequested.connect(add_golden)
    view.modelCalledRight.connect(call_model_right)
    view.answered.connect(answer)
    view.trainingRequested.connect(train)


def make_badge(overrules: OverruleState, parent: QObject) -> Badge:
    """How many overruled parts wait, on the page's button in the rail."""
    badge = Badge(parent)

    def show() -> None:
        badge.show_count(overrules.waiting, waiting_words(overrules.waiting))

    listen(badge, overrules.changed, show)
    show()
    return badge
