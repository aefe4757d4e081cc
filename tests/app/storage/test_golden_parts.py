"""Golden parts and releases in a workspace: files, records, trash, removal, checks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text

from app.domain.golden_part import (
    GoldenPart,
    GoldenTruth,
    KnownTruth,
    PaintedDefects,
    golden_fingerprint,
    known_kinds,
)
from app.domain.golden_results import GoldenJudgement
from app.domain.release import ReleaseKind, Signature
from app.domain.trash import Record, RecordKind
from app.messages.codes import stores as codes
from app.storage.checking.problem import ProblemKind
from app.storage.checking.workspace_check import WorkspaceCheck
from app.storage.errors import UnknownRecordError
from app.storage.golden_parts import NewGoldenPart
from app.storage.layout import WorkspaceLayout
from app.storage.products import AddedImage, Refusal, RefusedImage, TrashedImages
from app.storage.workspace import Workspace
from onenip_core.data.images.map_files import write_map_png
from onenip_core.hashing import hash_bytes
from onenip_core.manifest import load_manifest, manifest_digest
from tests.support.golden import AT, DEFECTIVE, GOOD, SCRATCH, add_golden
from tests.support.model_folders import write_model_folder
from tests.support.office import png


def refused(outcome: object) -> Refusal:
    assert isinstance(outcome, RefusedImage)
    return outcome.refusal


def checked(workspace: Workspace) -> list[tuple[ProblemKind, str]]:
    check = WorkspaceCheck(workspace.products._database, WorkspaceLayout(workspace.path), lambda _name: None)
    found = [(problem.kind, problem.place) for problem in check.run().problems]
    return [each for each in found if each[1] != "workspace.json"]  # which the tests' workspaces on a server lack


def test_a_golden_part_is_kept_byte_for_byte_with_its_truth(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    added = add_golden(workspace, gear, 90, KnownTruth(GoldenTruth.DEFECTIVE, " crack ", "seen by Ada\n"), "a.png")
    (stored,) = workspace.golden_parts.of_product(gear.id)
    assert stored == added and stored.path.read_bytes() == png(90) and stored.path.parent.name == "golden"
    assert stored.known == KnownTruth(GoldenTruth.DEFECTIVE, "crack", "seen by Ada")
    assert (stored.sha256, stored.width, stored.height) == (hash_bytes(png(90)), 50, 40)
    workspace.golden_parts.set_truths({added.id: GOOD})
    assert workspace.golden_parts.get(added.id).known == GOOD
    assert workspace.golden_parts.by_product() == {gear.id: (workspace.golden_parts.get(added.id),)}


def test_no_picture_is_both_whichever_comes_first(workspace: Workspace) -> None:
    gear, bolt = workspace.products.create("Gear"), workspace.products.create("Bolt")
    assert isinstance(workspace.products.add_image(gear.id, Path("n.png"), png(10)), AddedImage)
    add_golden(workspace, gear, 20)
    store, products = workspace.golden_parts, workspace.products
    assert refused(store.add(gear, NewGoldenPart(Path("g.png"), png(10), GOOD))) is Refusal.TRAINS
    assert refused(store.add(bolt, NewGoldenPart(Path("g.png"), png(10), GOOD))) is Refusal.TRAINS, "of any product"
    assert refused(products.add_image(gear.id, Path("n.png"), png(20))) is Refusal.GOLDEN
    assert refused(products.add_image(bolt.id, Path("n.png"), png(20))) is Refusal.GOLDEN
    assert refused(store.add(gear, NewGoldenPart(Path("again.png"), png(20), GOOD))) is Refusal.DUPLICATE
    assert refused(store.add(gear, NewGoldenPart(Path("broken.png"), png(30)[:60], GOOD))) is Refusal.UNREADABLE
    assert len(products.images(gear.id)) == len(store.of_product(gear.id)) == 1
    assert sorted(path.name for path in (gear.folder / "golden").iterdir()) == [f"{hash_bytes(png(20))[:16]}.png"]


def test_what_comes_back_from_the_trash_is_not_both_either(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    image = workspace.products.add_image(gear.id, Path("n.png"), png(10))
    assert isinstance(image, AddedImage)
    trashed = workspace.products.trash_images([image.image.id])
    golden = add_golden(workspace, gear, 10)
    (item,) = workspace.trash.items()
    assert item.obstacle == codes.PictureIsGoldenNow("Gear")
    assert workspace.products.restore_images(trashed) == ()
    workspace.golden_parts.trash([golden.id])
    assert len(workspace.products.restore_images(TrashedImages((image.image.id,)))) == 1
    obstacles = {each.record.kind: each.obstacle for each in workspace.trash.items()}
    assert obstacles == {RecordKind.GOLDEN_PART: codes.PictureTrainsNow("Gear")}
    assert workspace.golden_parts.restore([golden.id]) == ()
    workspace.products.trash_images([image.image.id])
    assert workspace.golden_parts.restore([golden.id]) == (golden.id,) and golden.path.is_file()


def test_removed_for_good_with_its_file_alone_or_with_its_product(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    first, second, third = (add_golden(workspace, gear, brightness) for brightness in (10, 20, 30))
    workspace.golden_parts.trash([first.id, second.id])
    gone = workspace.trash.delete([Record(RecordKind.GOLDEN_PART, first.id)])
    assert gone == {Record(RecordKind.GOLDEN_PART, first.id)}
    workspace.products.trash(gear.id)
    (second_item,) = (item for item in workspace.trash.items() if item.record.kind is RecordKind.GOLDEN_PART)
    assert second_item.obstacle == codes.ProductIsInTheTrash("Gear", gear.id)
    workspace.evaluations.keep("d" * 64, gear.id, [said(workspace, gear.id, first)])
    gone = workspace.trash.delete([Record(RecordKind.PRODUCT, gear.id)])
    assert {record.number for record in gone if record.kind is RecordKind.GOLDEN_PART} == {second.id, third.id}
    workspace.trash.remove_deleted()
    left = [*workspace.path.rglob("*.png"), *workspace.path.rglob("judgements.json")]
    assert left == [] and checked(workspace) == []


def test_the_check_finds_a_golden_part_that_is_gone_altered_or_unknown(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    first, second, third = (add_golden(workspace, gear, brightness) for brightness in (10, 20, 30))
    workspace.golden_parts.trash([third.id])
    assert checked(workspace) == []
    first.path.unlink()
    second.path.write_bytes(png(99))
    (second.path.parent / "mine.png").write_bytes(png(50))
    next((workspace.path / "trash" / "golden").iterdir()).write_bytes(png(98))
    found = checked(workspace)
    assert [kind for kind, _ in found] == [
        ProblemKind.FILE_ALTERED,
        ProblemKind.FILE_ALTERED,
        ProblemKind.FILE_MISSING,
        ProblemKind.FILE_UNKNOWN,
    ]
    assert found[3][1] == f"products/{gear.folder.name}/golden/mine.png"


def test_a_new_start_puts_right_what_a_kill_left(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        gear = workspace.products.create("Gear")
        live, trashed = (add_golden(workspace, gear, brightness) for brightness in (10, 20))
        workspace.golden_parts.trash([trashed.id])
        layout = WorkspaceLayout(workspace.path)
        place = layout.trashed_golden_part(trashed.id, trashed.path.name)
        place.rename(trashed.path)  # killed after the move back, before the record
        live.path.rename(layout.trashed_golden_part(live.id, live.path.name))
        (live.path.parent / "stray.png").write_bytes(b"x")
    with Workspace.open(tmp_path / "w") as workspace:
        assert live.path.is_file() and place.is_file() and not trashed.path.exists()
        assert checked(workspace) == []
        assert (layout.trash / "orphans/products" / gear.folder.name / "golden/stray.png").is_file()


def test_a_missing_golden_file_is_told_at_the_start(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    add_golden(workspace, gear, 10)
    assert workspace.integrity_check().run() == ()
    gone = add_golden(workspace, gear, 20)
    gone.path.unlink()
    (message,) = workspace.integrity_check().run()
    assert str(gone.path) in repr(message)


def said(workspace: Workspace, product_id: int, part: GoldenPart, digest: str = "d" * 64) -> GoldenJudgement:
    path = workspace.evaluations.map_path(digest, product_id, part.sha256)
    scale = write_map_png(path, np.full((14, 14), 0.7, np.float32))
    return GoldenJudgement(part.sha256, 0.7, "", path, scale, 4.0, "CPU", "0.1.0", AT)


def test_judgements_come_back_with_their_maps_and_newer_ones_take_the_place(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    part = add_golden(workspace, gear, 10)
    judgement, store = said(workspace, gear.id, part), workspace.evaluations
    unchecked = GoldenJudgement("f" * 64, None, "too dark", None, 0.0, 4.0, "CPU", "0.1.0", AT)
    store.keep("d" * 64, gear.id, [judgement])
    store.keep("d" * 64, gear.id, [unchecked])
    assert store.read("d" * 64, gear.id) == {part.sha256: judgement, "f" * 64: unchecked}
    model_map = store.read_map(judgement)
    assert model_map is not None and model_map == pytest.approx(np.full((14, 14), 0.7), abs=1e-4)
    assert store.read("e" * 64, gear.id) == {} and store.read("d" * 64, 2) == {}
    assert judgement.map_path is not None
    judgement.map_path.unlink()
    assert store.read_map(judgement) is None and store.read_map(unchecked) is None
    (judgement.map_path.parent / "judgements.json").write_text('{"form": 1, "judgements": [{"sha256": 3}]}')
    assert store.read("d" * 64, gear.id) == {}, "what is damaged is judged again"


def add_model(workspace: Workspace, name: str, product: str = "Gear") -> int:
    folder = write_model_folder(workspace.models_folder / name, (product,), size=1000)
    return workspace.models.add(name, folder, "lite", [product]).id


def test_every_activation_is_written_down_and_none_twice(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    first, second = add_model(workspace, "m-0001"), add_model(workspace, "m-0002")
    workspace.models.activate(first)
    workspace.models.activate(first)
    workspace.products.set_threshold(gear.id, 1.25)
    workspace.models.activate(second, ReleaseKind.SIGNED, Signature("Ada", "better", "f" * 64, 7, ()))
    one, two = workspace.releases.list()
    assert (one.kind, one.model_id, one.parent_id, one.limits[0].limit) == (ReleaseKind.UNSIGNED, first, None, None)
    digest = manifest_digest(load_manifest(workspace.models_folder / "m-0002"))
    assert (two.kind, two.model_digest, two.parent_id, two.parent_name) == (ReleaseKind.SIGNED, digest, first, "m-0001")
    assert (two.signed_by, two.reason, two.golden_count, two.limits[0].limit) == ("Ada", "better", 7, 1.25)
    workspace.products.set_threshold(gear.id, 0.8)
    workspace.models.activate(first, ReleaseKind.ROLLED_BACK, limits=two.limits)
    assert workspace.products.get(gear.id).threshold == 1.25
    assert workspace.releases.list()[2].limits[0].limit == 0.8, "as they were before"


def test_a_model_whose_folder_is_damaged_is_written_down_without_a_hash(workspace: Workspace) -> None:
    number = add_model(workspace, "m-0001")
    (workspace.models_folder / "m-0001" / "manifest.json").write_text("{}")
    workspace.models.activate(number)
    assert [release.model_digest for release in workspace.releases.list()] == [""]


def test_what_a_model_said_goes_with_it_for_good_and_the_history_stays(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    first, second = add_model(workspace, "m-0001"), add_model(workspace, "m-0002")
    workspace.models.activate(first)
    workspace.models.activate(second)
    digest = manifest_digest(load_manifest(workspace.models_folder / "m-0001"))
    part = add_golden(workspace, gear, 10, DEFECTIVE)
    workspace.evaluations.keep(digest, gear.id, [said(workspace, gear.id, part, digest)])
    workspace.models.trash(first)
    assert workspace.evaluations.read(digest, gear.id), "it may come back"
    workspace.trash.delete([Record(RecordKind.MODEL, first)])
    # Both folders of the test hold the same tensors and so one hash.
    assert workspace.evaluations.read(digest, gear.id) == {} and len(workspace.releases.list()) == 2


def test_painted_defects_are_kept_with_the_part_and_damage_is_told(workspace: Workspace) -> None:
    gear = workspace.products.create("Gear")
    store = workspace.golden_parts
    first, second = add_golden(workspace, gear, 90, DEFECTIVE), add_golden(workspace, gear, 91, DEFECTIVE)
    assert not first.painted and first.kinds == ("crack",)
    before = golden_fingerprint(store.of_product(gear.id))
    store.paint({first.id: PaintedDefects(SCRATCH)})
    assert store.get(first.id).regions == SCRATCH and store.get(first.id).kinds == ("crack", "scratch")
    assert not store.get(second.id).painted and golden_fingerprint(store.of_product(gear.id)) != before
    assert known_kinds(store.of_product(gear.id)) == ("crack", "scratch")
    store.set_truths({first.id: GOOD})
    good = store.get(first.id)
    assert not good.regions and good.painted.regions == SCRATCH, "what is said by mistake costs no painting"
    with pytest.raises(UnknownRecordError):
        store.paint({second.id: PaintedDefects(SCRATCH), 99: PaintedDefects(SCRATCH)})
    assert not store.get(second.id).painted, "all or none"
    with workspace.products._database.transaction() as connection:
        connection.execute(text("UPDATE golden_parts SET defects = '{\"painted\": 3}' WHERE id = 2"))
    damaged = store.get(second.id)
    assert damaged.painted.unreadable == '{"painted": 3}' and not damaged.regions
    assert [part.id for part in store.of_product(gear.id)] == [1, 2], "nothing else is lost for it"
    assert (ProblemKind.DATABASE, "golden_parts 2") in checked(workspace)
    store.paint({second.id: PaintedDefects(SCRATCH)})
    store.paint({second.id: damaged.painted})
    assert store.get(second.id) == damaged, "undo brings back even what cannot be understood"
