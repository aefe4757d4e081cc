"""Parts of a run that are said to be good teach the next model; what is not said to be good never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.correction import Correction
from app.domain.retention import KeptDays, RetentionRules
from app.messages.codes import marks as codes
from app.messages.wording.say import say_plainly
from app.operations.golden_operations import AddReviewedParts
from app.operations.reviewed_normals import UseAsNormals
from app.operations.reviewed_part import ReviewedPart
from app.storage.new_inspection import NewInspection
from app.storage.retention.pace import Pace
from onenip_core.hashing import hash_bytes
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import Office, png
from tests.support.view_samples import NOW


def run_of(office: Office, product_id: int) -> dict[str, ReviewedPart]:
    """Two good ones, one rejected that a person called good, a rejected one, one not checked, one without its picture."""
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "/line", product_id=product_id)
    scores = {"good": 0.5, "again": 0.5, "overruled": 1.4, "bad": 1.5, "unchecked": None, "lost": 0.4}
    for place, (name, score) in enumerate(scores.items()):
        verdict = Verdict.NG if (score or 0) > 1 else Verdict.OK
        result = InspectionResult("bracket", "p", score, 1.0, verdict)
        if score is None:
            result = InspectionResult.not_checked("too dark", "bracket")
        store.add(batch.id, NewInspection(f"{name}.png", png(60 if name == "again" else 60 + place), result, NOW))
    store.finish(batch.id)
    parts = {Path(part.name).stem: part for part in store.inspections(batch.id)}
    store.overrule({parts["overruled"].id: Correction(Verdict.OK, "only dust")})
    lost = parts["lost"].image_path
    assert lost is not None
    lost.unlink()
    return {Path(part.name).stem: ReviewedPart(part, product_id) for part in store.inspections(batch.id)}


def names(office: Office, product_id: int) -> list[str]:
    return [image.original_name for image in office.workspace.products.images(product_id)]


def test_what_is_said_to_be_good_is_used_under_its_name_and_undone(office: Office) -> None:
    product_id = office.create()
    parts = run_of(office, product_id)
    office.run(UseAsNormals(office.workspace.products, office.workspace.batches, tuple(parts.values())))
    assert names(office, product_id) == ["good.png", "overruled.png"]
    first = office.workspace.products.images(product_id)[0]
    assert hash_bytes(first.path.read_bytes()) == first.sha256 == parts["good"].inspection.image_sha256
    said = say_plainly(office.notices[-1].message)
    assert said.startswith("2 are normal images of their products now.") and "4 were left out" in said
    for reason in ("again.png", "bad.png is not said to be good", "unchecked.png is not said to be good", "lost.png"):
        assert reason in said
    office.undo()
    assert names(office, product_id) == []


def test_what_retention_has_removed_is_left_out_and_says_so(office: Office) -> None:
    product_id = office.create()
    parts = run_of(office, product_id)
    rules = RetentionRules(good=KeptDays(pictures=10), floor_days=1)
    later = datetime.now(UTC) + timedelta(days=20)
    office.workspace.retention.apply(rules, later, Pace(), lambda _done, _total: None)
    now = office.workspace.batches.inspection(parts["good"].inspection.id)
    office.run(
        UseAsNormals(office.workspace.products, office.workspace.batches, (replace(parts["good"], inspection=now),))
    )
    assert names(office, product_id) == [] and now.picture_gone is not None
    assert f"good.png: {say_plainly(now.picture_gone)}" in say_plainly(office.notices[-1].message)
    golden = AddReviewedParts(
        office.workspace.golden_parts,
        office.workspace.products,
        office.workspace.batches,
        (replace(parts["good"], inspection=now),),
    )
    office.run(golden)
    assert office.workspace.golden_parts.by_product() == {}
    assert "removed by retention" in say_plainly(office.notices[-1].message)


def test_without_any_it_says_so_and_leaves_no_step(office: Office) -> None:
    product_id = office.create()
    parts = run_of(office, product_id)
    nobodys = replace(parts["good"], product_id=None)
    outcome = office.run(UseAsNormals(office.workspace.products, office.workspace.batches, (parts["bad"], nobodys)))
    assert outcome is not None and outcome.inverse is None
    assert office.notices[-1].heading == codes.NoPartIsNormal() and names(office, product_id) == []
