"""Saved inspections: files, records, corrections, export."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.batch import Batch
from app.domain.correction import Correction
from app.domain.frame import Frame
from app.storage.errors import UnknownRecordError
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError, UsageError
from onenip_core.types import InspectionResult, RgbImage, StageTimings, Verdict
from tests.support.said import raises_saying

CAPTURED_AT = "2026-03-01T08:15:30.125+00:00"


@pytest.fixture
def batch(workspace: Workspace) -> Batch:
    return workspace.batches.create("Solar cell", "m-0001", "/data/solar")


def _pixels(seed: int = 0) -> RgbImage:
    return np.random.default_rng(seed).integers(0, 255, (40, 64, 3), dtype=np.uint8)


def _jpeg(seed: int = 0) -> bytes:
    return cv2.imencode(".jpg", _pixels(seed))[1].tobytes()


def _result(score: float | None = 0.4, threshold: float | None = 1.0, value: float = 1.7) -> InspectionResult:
    verdict = Verdict.NG if score is not None and threshold is not None and score > threshold else Verdict.OK
    model_map = np.linspace(0, value, 28 * 28, dtype=np.float32).reshape(28, 28)
    return InspectionResult(
        "Solar cell",
        "prompt.png",
        score,
        threshold,
        verdict,
        "",
        (40, 64),
        model_map,
        StageTimings(1.0, 20.0, 8.0, 2.25),
    )


def _new(name: str = "part.jpg", image: bytes | RgbImage | None = None, **result: float | None) -> NewInspection:
    return NewInspection(name, _jpeg() if image is None else image, _result(**result), CAPTURED_AT)  # type: ignore[arg-type]


def test_a_file_is_kept_byte_for_byte_with_its_map_and_record(workspace: Workspace, batch: Batch) -> None:
    data, result = _jpeg(), _result(1.25)
    added = workspace.batches.add(batch.id, NewInspection("Größe/part 中.JPG", data, result, CAPTURED_AT))
    assert added.image_path == workspace.path / "batches" / "000001" / "images" / "000001.jpg"
    assert added.image_path.read_bytes() == data
    assert (added.position, added.name, added.verdict, added.score) == (1, "Größe/part 中.JPG", Verdict.NG, 1.25)
    assert (added.milliseconds, added.captured_at, added.prompt) == (31.25, CAPTURED_AT, "prompt.png")
    image, model_map = workspace.batches.load_part(added)
    assert image is not None and image.shape == (40, 64, 3)
    assert model_map is not None and result.model_map is not None
    assert np.abs(model_map - result.model_map).max() <= 1.7 / 65535
    assert workspace.batches.inspections(batch.id) == (added,)
    assert workspace.batches.inspection(added.id) == added


def test_a_live_frame_is_kept_without_losing_a_pixel(workspace: Workspace, batch: Batch) -> None:
    frame = _pixels(3)
    added = workspace.batches.add(batch.id, _new("frame 000001", Frame(frame)))
    image, _ = workspace.batches.load_part(added)
    assert image is not None
    np.testing.assert_array_equal(image, frame)


def test_an_unreadable_file_is_kept_as_not_checked(workspace: Workspace, batch: Batch) -> None:
    cut = _jpeg()[:200]
    result = InspectionResult.not_checked("The file is cut off.", "Solar cell")
    added = workspace.batches.add(batch.id, NewInspection("cut.jpg", cut, result, CAPTURED_AT))
    nothing = workspace.batches.add(batch.id, NewInspection("gone.jpg", None, result, CAPTURED_AT))
    strange = workspace.batches.add(batch.id, NewInspection("../../evil.exe", b"MZ", result, CAPTURED_AT))
    assert added.image_path is not None and added.image_path.read_bytes() == cut
    assert workspace.batches.load_part(added) == (None, None)
    assert (nothing.image_path, nothing.map_path) == (None, None)
    assert strange.image_path == workspace.path / "batches" / "000001" / "images" / "000003.bin"
    assert [i.verdict for i in workspace.batches.inspections(batch.id)] == [Verdict.NOT_CHECKED] * 3
    assert workspace.batches.get(batch.id).not_checked_count == 3


@pytest.mark.parametrize(
    "flaw", ["no image", "score is None", "score is NaN", "threshold is None", "threshold is infinite", "map holds NaN"]
)
def test_a_result_that_is_not_sound_never_becomes_ok(workspace: Workspace, batch: Batch, flaw: str) -> None:
    new = {
        "no image": NewInspection("a.png", None, _result(), CAPTURED_AT),
        "score is None": _new(score=None),
        "score is NaN": _new(score=float("nan")),
        "threshold is None": _new(threshold=None),
        "threshold is infinite": _new(threshold=float("inf")),
        "map holds NaN": _new(value=float("nan")),
    }[flaw]
    added = workspace.batches.add(batch.id, new)
    assert added.verdict is Verdict.NOT_CHECKED
    assert added.score is None
    assert added.reason
    assert workspace.batches.get(batch.id).not_checked_count == 1


def _counts(batch: Batch) -> tuple[int, int, int]:
    return batch.ok_count, batch.ng_count, batch.not_checked_count


def test_counts_follow_a_correction_and_both_verdicts_are_kept(workspace: Workspace, batch: Batch) -> None:
    store = workspace.batches
    parts = [store.add(batch.id, _new(f"{n}.jpg", score=score)) for n, score in enumerate((0.2, 1.5, 0.3, 2.0))]
    (overruled,) = store.overrule({parts[1].id: Correction(Verdict.OK)})
    assert (overruled.verdict, overruled.overruled) == (Verdict.NG, Verdict.OK)
    assert _counts(store.get(batch.id)) == (3, 1, 0)
    assert [i.position for i in store.inspections(batch.id, Verdict.OK)] == [1, 2, 3]
    assert [i.position for i in store.inspections(batch.id, Verdict.NG)] == [4]
    assert store.overrule({parts[1].id: Correction(None)})[0].overruled is None
    assert _counts(store.get(batch.id)) == (2, 2, 0)
    unread = store.add(
        batch.id, NewInspection("cut.png", b"cut", InspectionResult.not_checked("cut", "Solar cell"), CAPTURED_AT)
    )
    for verdict, reason, counts in (
        (Verdict.OK, "Looked at it: no scratch", (3, 2, 0)),
        (Verdict.NG, "Looked again: bent \udcff", (2, 3, 0)),
        (None, "", (2, 2, 1)),
    ):
        (corrected,) = store.overrule({unread.id: Correction(verdict, reason)})
        assert corrected.overruled_reason == (reason.replace("\udcff", "?") or None)
        assert _counts(store.get(batch.id)) == _counts(store.list()[0]) == counts
    with pytest.raises(UnknownRecordError):
        store.overrule({parts[0].id: Correction(Verdict.NG), 999: Correction(Verdict.OK)})
    assert store.inspection(parts[0].id).overruled is None and _counts(store.get(batch.id)) == (2, 2, 1), "all or none"


def test_a_part_that_two_people_correct_at_once_is_counted_once(workspace: Workspace, batch: Batch) -> None:
    parts = [workspace.batches.add(batch.id, _new(score=2.0)) for _ in range(8)]
    together = threading.Barrier(2)

    def correct() -> None:
        for part in parts:
            together.wait()
            workspace.batches.overrule({part.id: Correction(Verdict.OK)})

    other = threading.Thread(target=correct)
    other.start()
    correct()
    other.join()
    assert _counts(workspace.batches.get(batch.id)) == (8, 0, 0)


def test_a_finished_batch_takes_nothing_more(workspace: Workspace, batch: Batch) -> None:
    workspace.batches.add(batch.id, _new())
    finished = workspace.batches.finish(batch.id)
    assert finished.finished_at is not None
    assert workspace.batches.finish(batch.id) == finished
    with pytest.raises(UsageError, match="BatchIsFinished"):
        workspace.batches.add(batch.id, _new())
    with pytest.raises(UnknownRecordError):
        workspace.batches.add(77, _new())
    assert len(list((workspace.path / "batches" / "000001" / "images").iterdir())) == 1


def test_a_map_that_cannot_be_written_takes_its_image_along(workspace: Workspace, batch: Batch) -> None:
    folder = workspace.path / "batches" / "000001"
    folder.mkdir()
    (folder / "maps").write_text("in the way", encoding="utf-8")
    with raises_saying(StorageError, "Could not write"):
        workspace.batches.add(batch.id, _new())
    assert list((folder / "images").iterdir()) == []
    assert workspace.batches.get(batch.id).total == 0
    (folder / "maps").unlink()
    assert workspace.batches.add(batch.id, _new()).position == 1


def test_files_that_a_kill_left_without_a_record_are_set_aside(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    with Workspace.open(root) as workspace:
        batch = workspace.batches.create("Solar cell", "m-0001", "source")
        part = workspace.batches.add(batch.id, _new())
    for orphan in ("images/000002.jpg", "maps/000002.png"):
        (root / "batches" / "000001" / orphan).write_bytes(b"orphan")
    with Workspace.open(root) as workspace:
        assert workspace.batches.inspections(batch.id) == (part,)
        assert all(half is not None for half in workspace.batches.load_part(part))
    assert len([path for path in (root / "batches").rglob("*") if path.is_file()]) == 2
    assert [path.read_bytes() for path in (root / "trash").rglob("000002.*")] == [b"orphan", b"orphan"]


def test_a_kill_while_a_batch_was_moved_is_put_right_on_open(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    with Workspace.open(root) as workspace:
        batch = workspace.batches.create("Solar cell", "m-0001", "source")
        part = workspace.batches.add(batch.id, _new())
    (root / "trash" / "batches").mkdir()
    (root / "batches" / "000001").rename(root / "trash" / "batches" / "000001")
    with Workspace.open(root) as workspace:
        image, model_map = workspace.batches.load_part(workspace.batches.inspection(part.id))
    assert image is not None and model_map is not None


def test_batches_go_to_the_trash_and_back_and_numbers_are_never_reused(workspace: Workspace, batch: Batch) -> None:
    store = workspace.batches
    part = store.add(batch.id, _new())
    with pytest.raises(UsageError, match="BatchIsOpen"):
        store.trash(batch.id)
    store.finish(batch.id)
    store.trash(batch.id)
    assert store.list() == ()
    assert not (workspace.path / "batches" / "000001").exists()
    with pytest.raises(UnknownRecordError):
        store.inspection(part.id)
    assert store.create("Solar cell", "m-0001", "x").id == 2
    assert store.restore(batch.id)[0].total == 1
    assert store.load_part(store.inspection(part.id))[0] is not None
    assert [b.id for b in store.list()] == [2, 1]


def test_an_empty_batch_can_be_trashed_and_restored(workspace: Workspace, batch: Batch) -> None:
    workspace.batches.finish(batch.id)
    workspace.batches.trash(batch.id)
    assert workspace.batches.restore(batch.id)[0].total == 0


def test_parts_whose_files_were_removed_are_shown_without_them(workspace: Workspace, batch: Batch) -> None:
    part = workspace.batches.add(batch.id, _new())
    assert part.image_path is not None and part.map_path is not None
    part.image_path.unlink()
    part.map_path.write_bytes(b"damaged")
    assert workspace.batches.load_part(part) == (None, None)


def test_adding_from_several_threads_while_others_read(workspace: Workspace, batch: Batch) -> None:
    errors: list[Exception] = []

    def add(first: int) -> None:
        try:
            for number in range(first, first + 10):
                workspace.batches.add(batch.id, _new(f"{number}.jpg"))
                workspace.batches.inspections(batch.id)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=add, args=(first,)) for first in (0, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    parts = workspace.batches.inspections(batch.id)
    assert [part.position for part in parts] == list(range(1, 31))
    assert len({part.name for part in parts}) == 30
    assert workspace.batches.get(batch.id).ok_count == 30
