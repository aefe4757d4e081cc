"""Changes of the golden set and of what judges the line, each with its way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.correction import Correction
from app.domain.gate import Rule, RuleResult, Standing
from app.domain.golden_part import NOTHING_PAINTED, GoldenTruth, KnownTruth, PaintedDefects, golden_fingerprint
from app.domain.release import KeptLimit, ReleaseKind, Signature, way_back
from app.domain.training_job import JobState
from app.domain.trash import Record, RecordKind
from app.messages.codes import golden as codes
from app.messages.codes import imports
from app.messages.codes import releases as release_codes
from app.messages.message import Several
from app.messages.wording.say import say_plainly
from app.operations.golden_operations import (
    AddGoldenParts,
    AddReviewedParts,
    MoveToGoldenSet,
    PaintDefects,
    SetTruths,
    TrashGoldenParts,
)
from app.operations.import_images import ImportImages
from app.operations.operation import Work
from app.operations.product_operations import SetLimit
from app.operations.release_operations import RollBack, SignModel, standing_limits
from app.operations.reviewed_part import ReviewedPart
from app.operations.training_operations import BegunTraining, ResumeTraining, StartTraining
from app.state.notice import NoticeLevel
from app.storage.new_inspection import NewInspection
from onenip_core.data.images.png_writing import encode_png
from onenip_core.progress import CancelToken
from onenip_core.types import InspectionResult, Verdict
from tests.support.golden import AT, DEFECTIVE, GOOD, SCRATCH, add_golden
from tests.support.model_folders import write_model_folder
from tests.support.office import Office, png

FAILED = RuleResult(Rule.NOTHING_MISSED, Standing.FAILED, 0, 1, 3, ("bracket",))


def truths(office: Office, product_id: int) -> list[tuple[str, KnownTruth]]:
    return [(part.original_name, part.known) for part in office.workspace.golden_parts.of_product(product_id)]


def test_files_and_folders_are_added_and_every_other_is_named(office: Office, tmp_path: Path) -> None:
    product_id = office.product_with_images(1)
    folder = tmp_path / "golden"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(200))
    (folder / "twin of a.png").write_bytes(png(200))
    (folder / "normal.png").write_bytes(png(100))
    (folder / "broken.png").write_bytes(png(201)[:50])
    store, products = office.workspace.golden_parts, office.workspace.products
    outcome = office.run(
        AddGoldenParts(store, products, product_id, "bracket", (folder, tmp_path / "gone.png"), DEFECTIVE)
    )
    assert outcome is not None and truths(office, product_id) == [("a.png", DEFECTIVE)]
    notice = office.notices[-1]
    said = say_plainly(notice.message)
    assert notice.level is NoticeLevel.WARNING and notice.heading == codes.GoldenPartsAdded("bracket")
    assert said.startswith("1 image added, 1 already there, one left out because it is a normal image, 2 not usable")
    for name in ("normal.png is a normal image of “bracket”", "broken.png", "gone.png", "twin of a.png is already"):
        assert name in notice.details
    office.undo()
    assert truths(office, product_id) == []
    office.redo()
    assert truths(office, product_id) == [("a.png", DEFECTIVE)]


def test_an_import_leaves_golden_parts_out_and_says_so(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    product = office.workspace.products.get(product_id)
    add_golden(office.workspace, product, 150)
    (tmp_path / "more").mkdir()
    for brightness in (150, 151):
        (tmp_path / "more" / f"{brightness}.png").write_bytes(png(brightness))
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (tmp_path / "more",)))
    assert [image.original_name for image in office.workspace.products.images(product_id)] == ["151.png"]
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING and isinstance(notice.message, Several)
    assert imports.GoldenLeftOut(1) in notice.message.parts[0].parts  # type: ignore[attr-defined]
    assert "150.png is a golden part of “bracket”" in notice.details


def test_normal_images_move_and_come_back(office: Office) -> None:
    product_id = office.product_with_images(3)
    store, products = office.workspace.golden_parts, office.workspace.products
    chosen = tuple(image.id for image in products.images(product_id)[:2])
    office.run(MoveToGoldenSet(store, products, chosen))
    assert truths(office, product_id) == [("good-0.png", GOOD), ("good-1.png", GOOD)]
    assert [image.original_name for image in products.images(product_id)] == ["good-2.png"]
    office.undo()
    assert truths(office, product_id) == [] and len(products.images(product_id)) == 3
    office.redo()
    assert len(truths(office, product_id)) == 2 and len(products.images(product_id)) == 1
    office.undo()
    assert {image.id for image in products.images(product_id)} >= set(chosen)


def test_one_that_cannot_be_read_moves_none(office: Office) -> None:
    product_id = office.product_with_images(2)
    products = office.workspace.products
    first, second = products.images(product_id)
    second.path.unlink()
    assert office.run(MoveToGoldenSet(office.workspace.golden_parts, products, (first.id, second.id))) is None
    assert len(products.images(product_id)) == 2 and truths(office, product_id) == []
    assert "Nothing was moved" in say_plainly(office.notices[-1].message)


def test_who_cancels_keeps_what_was_moved_until_then(office: Office) -> None:
    product_id = office.product_with_images(3)
    products, token = office.workspace.products, CancelToken()
    chosen = tuple(image.id for image in products.images(product_id))
    work = Work(token, lambda _done, _total: token.cancel())
    outcome = MoveToGoldenSet(office.workspace.golden_parts, products, chosen).perform(work)
    assert truths(office, product_id) == [("good-0.png", GOOD)] and len(products.images(product_id)) == 2
    assert outcome.inverse is not None
    outcome.inverse.perform(Work())
    assert truths(office, product_id) == [] and len(products.images(product_id)) == 3


def test_nothing_moves_while_a_training_reads_images(office: Office) -> None:
    product_id = office.product_with_images(2)
    products = office.workspace.products
    number = products.images(product_id)[0].id
    store = office.workspace.golden_parts
    assert office.run(MoveToGoldenSet(store, products, (number,), must_stay=lambda: True)) is None
    assert len(products.images(product_id)) == 2


def test_truths_change_and_change_back(office: Office) -> None:
    product_id = office.create()
    part = add_golden(office.workspace, office.workspace.products.get(product_id), 10)
    store = office.workspace.golden_parts
    office.run(SetTruths(store, {part.id: DEFECTIVE}))
    assert store.get(part.id).known == DEFECTIVE
    office.undo()
    assert store.get(part.id).known == GOOD
    office.run(TrashGoldenParts(store, (part.id,)))
    assert store.of_product(product_id) == ()
    office.undo()
    assert store.of_product(product_id) == (part,)


def run_of(office: Office, product_id: int) -> tuple[ReviewedPart, ...]:
    """An OK part that a person called bad, an NG part, one that was not checked, and one whose picture is gone."""
    store = office.workspace.batches
    batch = store.create("bracket", "m-0001", "/line", product_id=product_id)
    for place, (score, verdict) in enumerate(
        ((0.5, Verdict.OK), (1.5, Verdict.NG), (None, Verdict.NOT_CHECKED), (0.4, Verdict.OK))
    ):
        judged = InspectionResult("bracket", "p", score, 1.0, verdict, model_map=np.full((14, 14), 0.5, np.float32))
        result = judged if score is not None else InspectionResult.not_checked("too dark", "bracket")
        store.add(batch.id, NewInspection(f"part {place}.png", png(60 + place), result, AT))
    store.finish(batch.id)
    first, *_, last = store.inspections(batch.id)
    store.overrule({first.id: Correction(Verdict.NG, "a dent")})
    assert last.image_path is not None
    last.image_path.unlink()
    return tuple(ReviewedPart(part, product_id) for part in store.inspections(batch.id))


def test_parts_of_a_run_become_what_a_person_said(office: Office) -> None:
    product_id = office.create()
    parts = run_of(office, product_id)
    store, products = office.workspace.golden_parts, office.workspace.products
    office.run(AddReviewedParts(store, products, office.workspace.batches, parts))
    assert truths(office, product_id) == [
        ("part 0.png", KnownTruth(GoldenTruth.DEFECTIVE, note="a dent")),
        ("part 1.png", KnownTruth(GoldenTruth.DEFECTIVE)),
    ]
    said = say_plainly(office.notices[-1].message)
    assert said.startswith("Added as golden parts: 0 good, 2 defective. 2 were left out: ")
    assert "part 2.png was not checked and nobody said what it is" in said and "part 3.png has no picture" in said
    office.undo()
    assert truths(office, product_id) == []


def test_parts_without_a_product_are_left_out(office: Office) -> None:
    product_id = office.create()
    parts = run_of(office, product_id)
    store, products = office.workspace.golden_parts, office.workspace.products
    outcome = office.run(
        AddReviewedParts(store, products, office.workspace.batches, (replace(parts[0], product_id=None),))
    )
    assert outcome is not None and outcome.inverse is None
    assert office.notices[-1].heading == codes.NoGoldenPartAdded()
    products.trash(product_id)
    office.run(AddReviewedParts(store, products, office.workspace.batches, parts[:1]))
    assert "the product of part 0.png is not there any more" in say_plainly(office.notices[-1].message)


def both(office: Office) -> tuple[int, int]:
    """A product whose normal images came back from the trash while one of them had become golden in another."""
    first = office.product_with_images(3)
    office.workspace.products.trash(first)
    second = office.create("other")
    add_golden(office.workspace, office.workspace.products.get(second), 101)
    office.workspace.products.restore(first)
    return first, second


def test_a_training_goes_without_golden_parts_and_says_how_many(office: Office) -> None:
    first, _ = both(office)
    outcome = office.run(StartTraining(office.workspace, (first,), "lite", 1.0, "cpu"))
    assert isinstance(outcome, BegunTraining) and outcome.request is not None
    assert len(outcome.request.products[0].normals) == 2
    assert office.notices[-1].message == Several((codes.GoldenLeftOutOfTraining(1),))


def test_a_training_whose_images_are_golden_now_is_not_resumed(office: Office) -> None:
    product_id = office.product_with_images(2)
    outcome = office.run(StartTraining(office.workspace, (product_id,), "lite", 1.0, "cpu"))
    assert isinstance(outcome, BegunTraining) and outcome.job is not None
    office.workspace.jobs.finish(outcome.job.id, JobState.CANCELLED, "")
    products = office.workspace.products
    number = products.images(product_id)[0].id
    office.run(MoveToGoldenSet(office.workspace.golden_parts, products, (number,)))
    assert office.run(ResumeTraining(office.workspace, outcome.job.id)) is None
    assert office.notices[-1].message == codes.ImagesAreGoldenNow(1)


def models_of(office: Office) -> tuple[int, int]:
    numbers = []
    for name in ("m-0001", "m-0002"):
        folder = write_model_folder(office.workspace.models_folder / name, ("bracket",), size=1000)
        numbers.append(office.workspace.models.add(name, folder, "lite", ["bracket"]).id)
    office.workspace.models.activate(numbers[0])
    return numbers[0], numbers[1]


def signature(office: Office, name: str = "Ada", reason: str = "", *rules: RuleResult) -> Signature:
    parts = [part for each in office.workspace.golden_parts.by_product().values() for part in each]
    return Signature(name, reason, golden_fingerprint(parts), len(parts), rules)


def sign(office: Office, model_id: int, signed: Signature, **changes: object) -> SignModel:
    active = office.workspace.models.active()
    operation = SignModel(
        office.workspace,
        model_id,
        "m",
        lambda: False,
        signed,
        None if active is None else active.id,
        standing_limits(office.workspace),
    )
    return replace(operation, **changes)  # type: ignore[arg-type]


def kinds(office: Office) -> list[tuple[ReleaseKind, int]]:
    return [(release.kind, release.model_id) for release in office.workspace.releases.list()]


def test_signed_rolled_back_with_its_limits_and_undone(office: Office) -> None:
    product_id = office.create()
    first, second = models_of(office)
    products = office.workspace.products
    office.run(SetLimit(products, product_id, "bracket", 1.3))
    office.run(sign(office, second, signature(office, " Ada  Lovelace ", " it is better ")))
    release = office.workspace.releases.list()[-1]
    assert (release.signed_by, release.reason, release.parent_id) == ("Ada Lovelace", "it is better", first)
    office.run(SetLimit(products, product_id, "bracket", 0.9))
    way = way_back(office.workspace.releases.list(), {first, second})
    assert way is not None
    office.run(RollBack(office.workspace, way.model_id, "m-0001", lambda: False, way))
    active = office.workspace.models.active()
    assert active is not None and active.id == first and products.get(product_id).threshold == 1.3
    assert office.notices[-1].message == release_codes.RolledBack("m-0001", 1)
    office.undo()
    active = office.workspace.models.active()
    assert active is not None and active.id == second and products.get(product_id).threshold == 0.9
    expected = [
        (ReleaseKind.UNSIGNED, first),
        (ReleaseKind.SIGNED, second),
        (ReleaseKind.ROLLED_BACK, first),
        (ReleaseKind.TAKEN_BACK, second),
    ]
    assert kinds(office) == expected
    office.redo()
    assert kinds(office)[4:] == [(ReleaseKind.TAKEN_BACK, first)] and products.get(product_id).threshold == 1.3


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ("no name", release_codes.NameNeeded()),
        ("no reason", release_codes.ReasonNeededToSign()),
        ("another golden set", release_codes.GoldenSetChanged()),
        ("another active model", release_codes.FiguresChanged()),
        ("another limit", release_codes.FiguresChanged()),
    ],
)
def test_nothing_is_signed_that_nobody_saw(office: Office, what: str, message: object) -> None:
    product_id = office.create()
    _, second = models_of(office)
    signed = signature(office, "" if what == "no name" else "Ada", "", *((FAILED,) if what == "no reason" else ()))
    operation = sign(office, second, signed)
    if what == "another golden set":
        add_golden(office.workspace, office.workspace.products.get(product_id), 10)
    if what == "another active model":
        operation = replace(operation, seen_active=None)
    if what == "another limit":
        operation = replace(operation, seen_limits=(KeptLimit(product_id, "bracket", 1.1),))
    assert office.run(operation) is None and office.notices[-1].message == message
    assert len(kinds(office)) == 1


def test_a_failed_rule_is_signed_for_with_a_reason_and_kept_as_it_was(office: Office) -> None:
    office.create()
    _, second = models_of(office)
    office.run(sign(office, second, signature(office, "Ada", "the customer agreed", FAILED)))
    release = office.workspace.releases.list()[-1]
    assert release.rules == (FAILED,) and release.reason == "the customer agreed"


def test_a_run_keeps_its_model(office: Office) -> None:
    office.create()
    _, second = models_of(office)
    assert office.run(sign(office, second, signature(office), run_goes_on=lambda: True)) is None
    assert len(kinds(office)) == 1


def test_a_model_that_was_deleted_meanwhile_is_not_signed(office: Office) -> None:
    office.create()
    _, second = models_of(office)
    operation = sign(office, second, signature(office))
    office.workspace.models.trash(second)
    assert office.run(operation) is None and len(kinds(office)) == 1


def test_painted_defects_are_taken_back_and_done_again(office: Office) -> None:
    product = office.workspace.products.get(office.create())
    store = office.workspace.golden_parts
    first, second = (
        add_golden(office.workspace, product, 90, DEFECTIVE),
        add_golden(office.workspace, product, 91, DEFECTIVE),
    )
    office.run(PaintDefects(store, {first.id: PaintedDefects(SCRATCH), second.id: NOTHING_PAINTED}))
    assert store.get(first.id).regions == SCRATCH
    office.undo()
    assert not store.get(first.id).painted
    office.redo()
    assert store.get(first.id).regions == SCRATCH
    operation = PaintDefects(store, {first.id: NOTHING_PAINTED, second.id: NOTHING_PAINTED})
    left = operation.without(frozenset({Record(RecordKind.GOLDEN_PART, first.id)}))
    assert isinstance(left, PaintDefects) and set(left.painted) == {second.id}
    assert operation.without(frozenset(Record(RecordKind.GOLDEN_PART, each) for each in (first.id, second.id))) is None


def mask_png(mask: np.ndarray) -> bytes:
    return encode_png(mask.astype(np.uint8) * 255)


def test_masks_beside_defects_say_where_they_are_and_are_no_parts(office: Office, tmp_path: Path) -> None:
    product_id, tmp_path = office.create(), tmp_path / "bracket"
    product, store = office.workspace.products.get(product_id), office.workspace.golden_parts
    mask = np.zeros((40, 50), np.bool_)
    mask[10:20, 5:25] = True
    masks = {"a": mask, "b": np.zeros_like(mask), "c": np.ones((20, 20), np.bool_)}
    for folder in ("test/scratch", "test/dent", "ground_truth/scratch"):
        (tmp_path / folder).mkdir(parents=True)
    for brightness, name in enumerate((*masks, "d")):
        (tmp_path / "test/scratch" / f"{name}.png").write_bytes(png(100 + brightness))
    (tmp_path / "test/dent/e.png").write_bytes(png(120))
    for name, content in masks.items():
        (tmp_path / "ground_truth/scratch" / f"{name}_mask.png").write_bytes(mask_png(content))
    said = KnownTruth(GoldenTruth.DEFECTIVE)
    office.run(AddGoldenParts(store, office.workspace.products, product_id, "bracket", (tmp_path,), said))
    parts = {part.original_name: part for part in store.of_product(product.id)}
    assert sorted(parts) == ["a.png", "b.png", "c.png", "d.png", "e.png"]
    assert (parts["a.png"].regions.masks(40, 50)["scratch"] == mask).all() and parts["a.png"].defect_kind == "scratch"
    assert not any(parts[name].painted for name in ("b.png", "c.png", "d.png", "e.png"))
    told = say_plainly(office.notices[-1].message)
    for sentence in (
        "5 images added",
        "A mask of the data set says where the defect of one of them is: scratch.",
        "3 masks in the folder are no parts, and were not added.",
        "2 masks could not be used; their parts are there without painted defects. b_mask.png marks no defect.",
        "c_mask.png has another size than its picture c.png",
    ):
        assert sentence in told, told
    office.undo()
    assert store.of_product(product.id) == ()


def test_good_parts_and_another_kind_that_a_person_names_go_before_a_mask(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    store = office.workspace.golden_parts
    for folder in ("test/scratch", "ground_truth/scratch"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "test/scratch/a.png").write_bytes(png(100))
    (tmp_path / "ground_truth/scratch/a_mask.png").write_bytes(mask_png(np.ones((40, 50), np.bool_)))
    for known, kinds in ((GOOD, ()), (KnownTruth(GoldenTruth.DEFECTIVE, "deep scratch"), ("deep scratch",))):
        office.run(
            AddGoldenParts(
                store, office.workspace.products, product_id, "bracket", (tmp_path / "test/scratch/a.png",), known
            )
        )
        (part,) = store.of_product(product_id)
        assert part.regions.kinds == kinds and part.known == known
        office.undo()
