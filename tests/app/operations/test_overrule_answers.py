"""What becomes of overruled parts: one step each, taken back as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.correction import Correction
from app.domain.golden_part import GoldenTruth, KnownTruth
from app.domain.overruled_part import Gravity, gravity_of
from app.domain.part_answer import Answer, GivenAnswer
from app.domain.trash import Record, RecordKind
from app.messages.wording.say import say_plainly
from app.operations.batch_operations import Overrule
from app.operations.golden_operations import AddReviewedParts
from app.operations.overrule_answers import CallModelRight, GiveAnswers, answer_what_waits
from app.operations.reviewed_normals import UseAsNormals
from app.operations.reviewed_part import ReviewedPart
from app.storage.new_inspection import NewInspection
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import Office, png
from tests.support.view_samples import NOW

OK, NG = Verdict.OK, Verdict.NG


@pytest.fixture
def parts(office: Office) -> dict[str, ReviewedPart]:
    """A good one that was rejected, a missed defect, one that was not checked and is good, and one that nobody overruled."""
    product_id, store = office.create(), office.workspace.batches
    batch = store.create("bracket", "m-0001", "/line", product_id=product_id)
    for place, (name, score) in enumerate({"rejected": 1.4, "missed": 0.5, "unchecked": None, "fine": 0.3}.items()):
        result = InspectionResult("bracket", "p", score, 1.0, NG if (score or 0) > 1 else OK)
        if score is None:
            result = InspectionResult.not_checked("too dark", "bracket")
        store.add(batch.id, NewInspection(f"{name}.png", png(60 + place), result, NOW))
    store.finish(batch.id)
    numbers = {Path(part.name).stem: part.id for part in store.inspections(batch.id)}
    store.overrule(
        {
            numbers["rejected"]: Correction(OK, "only dust"),
            numbers["missed"]: Correction(NG),
            numbers["unchecked"]: Correction(OK, "seen by hand"),
        }
    )
    return {Path(part.name).stem: ReviewedPart(part, product_id) for part in store.inspections(batch.id)}


def waiting(office: Office) -> set[str]:
    return {Path(part.inspection.name).stem for part in office.workspace.answers.waiting()}


def test_what_overrules_say_of_the_model(parts: dict[str, ReviewedPart]) -> None:
    said = {name: gravity_of(part.inspection) for name, part in parts.items()}
    assert said == {
        "rejected": Gravity.REJECTED,
        "missed": Gravity.MISSED,
        "unchecked": Gravity.UNCHECKED_GOOD,
        "fine": Gravity.WANTED,
    }


def test_normal_images_leave_the_queue_and_come_back_with_the_undo(
    office: Office, parts: dict[str, ReviewedPart]
) -> None:
    workspace, seen = office.workspace, list[Changes]()
    office.runner.changed.connect(seen.append)
    chosen = (parts["rejected"], parts["missed"], parts["unchecked"])
    office.run(
        UseAsNormals(
            workspace.products,
            workspace.batches,
            chosen,
            then=lambda added: answer_what_waits(workspace.answers, added, Answer.NORMAL),
        )
    )
    assert waiting(office) == {"missed"}, "what is not said to be good is left out, and still waits"
    product_id = parts["rejected"].product_id
    assert product_id is not None and len(workspace.products.images(product_id)) == 2
    assert {part.answer for part in seen[-1].inspections} == {Answer.NORMAL}, "whoever shows them hears of it"
    assert {part.answered_about for part in seen[-1].inspections} == {OK}
    office.undo()
    assert waiting(office) == {"rejected", "missed", "unchecked"} and workspace.products.images(product_id) == ()
    assert {part.answer for part in seen[-1].inspections} == {None}
    office.redo()
    assert waiting(office) == {"missed"}


def test_golden_parts_keep_the_kind_of_defect_that_was_said(office: Office, parts: dict[str, ReviewedPart]) -> None:
    workspace = office.workspace
    office.run(
        AddReviewedParts(
            workspace.golden_parts,
            workspace.products,
            workspace.batches,
            (parts["missed"], parts["rejected"]),
            lambda added: answer_what_waits(workspace.answers, added, Answer.GOLDEN),
            KnownTruth(GoldenTruth.DEFECTIVE, "crack", "left edge"),
        )
    )
    (golden,) = workspace.golden_parts.by_product().values()
    known = {Path(part.original_name).stem: part.known for part in golden}
    assert known == {
        "missed": KnownTruth(GoldenTruth.DEFECTIVE, "crack", "left edge"),
        "rejected": KnownTruth(GoldenTruth.GOOD, note="only dust"),
    }, "what is said to be good is no crack"
    assert waiting(office) == {"unchecked"}
    office.undo()
    assert workspace.golden_parts.by_product() == {} and len(waiting(office)) == 3


def test_what_is_corrected_otherwise_before_its_turn_is_left_out_and_waits(
    office: Office, parts: dict[str, ReviewedPart]
) -> None:
    workspace, asked = office.workspace, (parts["rejected"], parts["unchecked"])
    workspace.batches.overrule({parts["rejected"].inspection.id: Correction(NG, "a crack after all")})
    office.run(
        UseAsNormals(
            workspace.products,
            workspace.batches,
            asked,
            then=lambda added: answer_what_waits(workspace.answers, added, Answer.NORMAL),
        )
    )
    assert "rejected.png was corrected otherwise" in say_plainly(office.notices[-1].message)
    product_id = parts["rejected"].product_id
    assert product_id is not None and len(workspace.products.images(product_id)) == 1
    assert waiting(office) == {"rejected", "missed"}
    office.run(AddReviewedParts(workspace.golden_parts, workspace.products, workspace.batches, asked[:1]))
    assert "rejected.png was corrected otherwise" in say_plainly(office.notices[-1].message)
    assert workspace.golden_parts.by_product() == {}


def test_an_answer_is_one_to_what_was_said_when_it_was_asked_for(
    office: Office, parts: dict[str, ReviewedPart]
) -> None:
    asked = answer_what_waits(office.workspace.answers, [parts["missed"].inspection], Answer.NOTED)
    office.workspace.batches.overrule({parts["missed"].inspection.id: Correction(OK, "no, it is good")})
    assert asked is not None
    office.run(asked)
    assert "missed" in waiting(office)


def test_when_it_was_said_comes_back_with_a_correction(office: Office, parts: dict[str, ReviewedPart]) -> None:
    store, number = office.workspace.batches, parts["rejected"].inspection.id
    said_at = store.inspection(number).overruled_at
    office.run(Overrule(store, {number: Correction(None)}))
    assert store.inspection(number).overruled_at is None
    office.undo()
    assert store.inspection(number).overruled_at == said_at


def test_the_model_was_right(office: Office, parts: dict[str, ReviewedPart]) -> None:
    store, answers = office.workspace.batches, office.workspace.answers
    numbers = tuple(parts[name].inspection.id for name in ("rejected", "missed"))
    assert office.run(CallModelRight(answers, store, numbers, "  ")) is None
    assert "Say why the model was right" in say_plainly(office.notices[-1].message) and len(waiting(office)) == 3
    office.run(CallModelRight(answers, store, numbers, "seen under the lamp"))
    assert waiting(office) == {"unchecked"}
    rejected = store.inspection(numbers[0])
    assert rejected.said is NG and rejected.overruled is None, "it counts as what the model said"
    given = rejected.given
    assert given is not None and (given.answer, given.note, given.about) == (
        Answer.MODEL_RIGHT,
        "“only dust” – seen under the lamp",
        OK,
    ), "what the person had said is not lost"
    (batch,) = store.list()
    assert (batch.ok_count, batch.ng_count) == (3, 1), "the batch counts them anew"
    office.undo()
    assert store.inspection(numbers[0]).overruled_reason == "only dust" and len(waiting(office)) == 3


def test_what_cannot_be_marked_makes_nothing_either(
    office: Office, parts: dict[str, ReviewedPart], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = office.workspace

    def refuse(_answers: object) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr(workspace.answers, "give", refuse)
    chosen = (parts["rejected"],)
    ask = UseAsNormals(
        workspace.products,
        workspace.batches,
        chosen,
        then=lambda added: answer_what_waits(workspace.answers, added, Answer.NORMAL),
    )
    assert office.run(ask) is None
    assert parts["rejected"].product_id is not None
    assert workspace.products.images(parts["rejected"].product_id) == () and len(waiting(office)) == 3
    numbers = (parts["rejected"].inspection.id,)
    monkeypatch.undo()
    monkeypatch.setattr(workspace.batches, "overrule", refuse)
    assert office.run(CallModelRight(workspace.answers, workspace.batches, numbers, "seen")) is None
    assert len(waiting(office)) == 3 and workspace.batches.inspection(numbers[0]).answer is None


def test_whoever_is_not_sure_asks_and_parts_that_are_gone_leave_the_steps(
    office: Office, parts: dict[str, ReviewedPart]
) -> None:
    fine, missed = parts["fine"].inspection.id, parts["missed"].inspection.id
    ask = GiveAnswers(office.workspace.answers, dict.fromkeys((fine, missed), GivenAnswer(Answer.WANTED)))
    office.run(ask)
    assert waiting(office) == set(parts)
    assert "2 parts wait for an answer" in say_plainly(office.notices[-1].message)
    left = ask.without(frozenset({Record(RecordKind.INSPECTION, fine)}))
    assert isinstance(left, GiveAnswers) and set(left.answers) == {missed}
    assert ask.without(frozenset()) is ask and left.without(frozenset({Record(RecordKind.INSPECTION, missed)})) is None
