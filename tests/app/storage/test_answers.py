"""Which overruled parts wait for an answer, by the store and by the record itself."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.domain.correction import Correction
from app.domain.part_answer import Answer, GivenAnswer
from app.storage.errors import UnknownRecordError
from app.storage.new_inspection import NewInspection
from app.storage.table_groups.parts import WAITING
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import png
from tests.support.view_samples import NOW

OK, NG = Verdict.OK, Verdict.NG


def a_run(workspace: Workspace, product_id: int | None, scores: list[float | None], model_id: int | None = None) -> int:
    store = workspace.batches
    batch = store.create("gear", "m-0001", "/line", product_id=product_id, model_id=model_id)
    for place, score in enumerate(scores):
        result = InspectionResult("gear", "p", score, 1.0, NG if (score or 0) > 1 else OK)
        if score is None:
            result = InspectionResult.not_checked("too dark", "gear")
        store.add(batch.id, NewInspection(f"{place}.png", png(60 + place), result, NOW))
    store.finish(batch.id)
    return batch.id


def waiting(workspace: Workspace) -> list[str]:
    """Names, after a look whether count and records say the same."""
    found = workspace.answers.waiting()
    assert len(found) == workspace.answers.count_waiting()
    everything = [part for batch in workspace.batches.list() for part in workspace.batches.inspections(batch.id)]
    assert {part.id for part in everything if part.waits} == {part.inspection.id for part in found}
    return [part.inspection.name for part in found]


def test_every_way_into_the_queue_and_out_of_it(workspace: Workspace) -> None:
    gear = workspace.products.create("gear")
    batch = a_run(workspace, gear.id, [0.5, 1.5, None, 0.4])
    good, bad, unchecked, other = (part.id for part in workspace.batches.inspections(batch))
    store, answers = workspace.batches, workspace.answers
    assert waiting(workspace) == []
    store.overrule({bad: Correction(OK, "dust"), unchecked: Correction(NG, "broken")})
    answers.give({other: GivenAnswer(Answer.WANTED)})
    assert waiting(workspace) == ["1.png", "2.png", "3.png"]
    (first, *_) = answers.waiting()
    assert (first.product_id, first.product_name, first.model_name) == (gear.id, "gear", "m-0001")
    assert first.inspection.overruled_at is not None and first.moment == first.inspection.overruled_at
    answers.give(
        {
            bad: GivenAnswer(Answer.NORMAL, about=OK),
            unchecked: GivenAnswer(Answer.NOTED, "seen", NG),
            other: GivenAnswer(Answer.GOLDEN),
        }
    )
    assert waiting(workspace) == []
    assert {part.inspection.name for part in answers.answered()} == {"1.png", "2.png", "3.png"}
    # The other way round is another thing to say, and waits again; what was answered before is no answer to it.
    store.overrule({unchecked: Correction(OK, "repaired"), good: Correction(NG)})
    assert waiting(workspace) == ["0.png", "2.png"]
    assert {part.inspection.name for part in answers.answered()} == {"1.png", "3.png"}
    # Taken back, nothing waits; said again although the model was right, it waits again.
    answers.give({good: GivenAnswer(Answer.MODEL_RIGHT, "look again", NG)})
    store.overrule({good: Correction(None), unchecked: Correction(None)})
    assert waiting(workspace) == []
    store.overrule({good: Correction(NG)})
    assert waiting(workspace) == ["0.png"]
    workspace.batches.trash(batch)
    assert waiting(workspace) == [] and answers.answered() == ()
    workspace.batches.restore(batch)
    assert waiting(workspace) == ["0.png"]


def test_an_answer_comes_back_as_it_was_given(workspace: Workspace) -> None:
    batch = a_run(workspace, None, [1.5])
    (part,) = workspace.batches.inspections(batch)
    workspace.batches.overrule({part.id: Correction(OK)})
    (given,) = workspace.answers.give({part.id: GivenAnswer(Answer.NOTED, "  seen \udcff ", OK)})
    assert given.given is not None and given.given.note == "seen ?" and given.given.given_at
    (gone,) = workspace.answers.give({part.id: None})
    assert gone.given is None and gone.waits
    (again,) = workspace.answers.give({part.id: given.given})
    assert again.given == given.given
    with pytest.raises(UnknownRecordError):
        workspace.answers.give({part.id: None, 77: None})
    assert workspace.batches.inspection(part.id).given == given.given, "all of them or none"


def test_only_the_last_parts_of_that_product_by_that_model_count(workspace: Workspace) -> None:
    gear, bolt = workspace.products.create("gear"), workspace.products.create("bolt")
    folder = workspace.models_folder / "m-0001"
    folder.mkdir()
    model = workspace.models.add("m-0001", folder, "lite", ["gear", "bolt"])
    batches = [
        a_run(workspace, gear.id, [1.5, 1.5, 0.5], model.id),
        a_run(workspace, bolt.id, [1.5, 1.5], model.id),
        a_run(workspace, gear.id, [1.5, 1.5]),
        a_run(workspace, gear.id, [None, 1.5, 0.5], model.id),
    ]
    everything = {part.id: Correction(OK) for batch in batches for part in workspace.batches.inspections(batch)}
    workspace.batches.overrule({number: said for number, said in everything.items() if number != 3})
    of_last = workspace.answers.overruled_of_last
    assert of_last(gear.id, model.id, 1000) == (4, 5), "without the one that was not checked"
    assert of_last(gear.id, model.id, 3) == (2, 3), "the newest batch, then the end of the one before"
    assert of_last(bolt.id, model.id, 1000) == (2, 2) and of_last(bolt.id, 99, 1000) == (0, 0)


def test_the_queue_is_read_by_its_index(workspace: Workspace) -> None:
    """A scan of a million parts after each correction would take seconds."""
    database = workspace.answers._database
    if database._engine.dialect.name != "sqlite":
        pytest.skip("what SQLite plans")
    plan = "EXPLAIN QUERY PLAN SELECT count(*) FROM inspections JOIN batches ON batches.id = batch_id"
    rows = database.query(text(f"{plan} WHERE ({WAITING}) AND batches.trashed_at IS NULL"))
    assert any("inspections_waiting" in str(row) for row in rows), rows
