"""What becomes of the pictures that several cameras took of a part, when the part becomes golden or a normal image."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.correction import Correction
from app.domain.frame import Frame
from app.domain.golden_part import GoldenTruth
from app.domain.part import Inspection
from app.domain.part_answer import Answer
from app.messages.wording.say import say_plainly
from app.operations.golden_operations import AddReviewedParts
from app.operations.overrule_answers import answer_what_waits
from app.operations.reviewed_normals import UseAsNormals
from app.operations.reviewed_part import ReviewedPart, pictures_of
from app.storage.new_inspection import NewInspection, of_views
from app.storage.new_view import NewView
from onenip_core.types import InspectionResult, Verdict
from tests.support.office import Office

TAKEN = "2026-11-28T08:00:00.000+00:00"
SIDES = ("top side", "left side", "back side")


def view(product: str, score: float | None, level: int) -> NewView:
    picture = None if score is None else Frame(np.full((48, 64), level, np.uint8))
    result = InspectionResult.not_checked("No picture came.", product)
    if score is not None:
        verdict = Verdict.NG if score > 1 else Verdict.OK
        result = InspectionResult(product, "p.png", score, 1.0, verdict, model_map=np.full((4, 4), score, np.float32))
    return NewView(product.split()[0].title(), product, "picture 000001", picture, result, TAKEN)


@pytest.fixture
def products(office: Office) -> dict[str, int]:
    return {name: office.create(name) for name in SIDES}


def recorded(office: Office, products: dict[str, int], *scores: float | None) -> Inspection:
    store = office.workspace.batches
    batch = store.create(SIDES[0], "m-0001", "/line", product_id=products[SIDES[0]])
    views = [view(name, score, 50 + 40 * place) for place, (name, score) in enumerate(zip(SIDES, scores, strict=False))]
    part = store.add(batch.id, of_views(NewInspection("part 000001", None, views[0].result, TAKEN), views))
    store.finish(batch.id)
    return part


def golden(office: Office) -> dict[int, list[tuple[str, GoldenTruth]]]:
    return {
        number: [(part.original_name, part.truth) for part in parts]
        for number, parts in office.workspace.golden_parts.by_product().items()
    }


def add_golden(office: Office, part: Inspection, product: int) -> None:
    work = office.workspace
    asked = (ReviewedPart(part, product),)
    office.run(
        AddReviewedParts(
            work.golden_parts, work.products, work.batches, asked,
            lambda parts: answer_what_waits(work.answers, parts, Answer.GOLDEN),
        )
    )  # fmt: skip


def test_of_a_bad_part_only_what_shows_a_defect_is_defective(office: Office, products: dict[str, int]) -> None:
    part = recorded(office, products, 0.4, 1.6, 0.3)
    add_golden(office, part, products["top side"])
    assert golden(office) == {products["left side"]: [("part 000001 · Left", GoldenTruth.DEFECTIVE)]}
    (kept,) = office.workspace.golden_parts.of_product(products["left side"])
    assert kept.path.read_bytes() == (part.image_path.read_bytes() if part.image_path else b""), "the view that decides"
    said = say_plainly(office.notices[-1].message)
    assert "2 were left out" in said and "part 000001 · Top: the part is bad, and nobody knows" in said
    office.undo()
    assert golden(office) == {}


def test_a_part_that_a_person_called_good_is_good_from_all_sides(office: Office, products: dict[str, int]) -> None:
    part = recorded(office, products, 0.4, 1.6, 0.3)
    (part,) = office.workspace.batches.overrule({part.id: Correction(Verdict.OK, "dust")})
    add_golden(office, part, products["top side"])
    assert golden(office) == {
        products[name]: [(f"part 000001 · {name.split()[0].title()}", GoldenTruth.GOOD)] for name in SIDES
    }
    assert office.workspace.batches.inspection(part.id).answer is Answer.GOLDEN
    assert not office.workspace.batches.inspection(part.id).waits


def test_where_the_model_saw_nothing_nobody_knows_which_camera_shows_the_defect(
    office: Office, products: dict[str, int]
) -> None:
    part = recorded(office, products, 0.4, 0.5, 0.3)
    (part,) = office.workspace.batches.overrule({part.id: Correction(Verdict.NG, "a crack")})
    add_golden(office, part, products["top side"])
    assert golden(office) == {} and "3 were left out" in say_plainly(office.notices[-1].message)
    assert office.workspace.batches.inspection(part.id).waits, "nothing was made of it"


def test_normal_images_go_to_the_product_of_their_view(office: Office, products: dict[str, int]) -> None:
    part = recorded(office, products, 0.4, None, 0.3)
    (part,) = office.workspace.batches.overrule({part.id: Correction(Verdict.OK, "looked at by hand")})
    work = office.workspace
    office.run(UseAsNormals(work.products, work.batches, (ReviewedPart(part, products["top side"]),)))
    assert {name: len(work.products.images(number)) for name, number in products.items()} == {
        "top side": 1, "left side": 0, "back side": 1,
    }  # fmt: skip
    assert "part 000001 · Left has no picture that can be read." in say_plainly(office.notices[-1].message)
    office.undo()
    assert all(work.products.images(number) == () for number in products.values())


def test_a_view_whose_product_is_gone_is_left_out_by_itself(office: Office, products: dict[str, int]) -> None:
    part = recorded(office, products, 0.4, 0.5, 0.3)
    office.workspace.products.trash(products["left side"])
    pictures = pictures_of(
        [ReviewedPart(part, products["top side"])], office.workspace.batches, office.workspace.products.by_name
    )
    assert [picture.product_id for picture in pictures] == [products["top side"], None, products["back side"]]
    add_golden(office, part, products["top side"])
    assert set(golden(office)) == {products["top side"], products["back side"]}
    assert "the product of part 000001 · Left is not there" in say_plainly(office.notices[-1].message)
