"""What retention removes, what it never touches, and what the records say of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.correction import Correction
from app.domain.files_kept import FilesKept
from app.domain.legal_hold import Hold
from app.domain.part import Inspection
from app.domain.part_answer import Answer, GivenAnswer
from app.domain.retention import KeptDays, RetentionPreview, RetentionRule, RetentionRules
from app.domain.trash import Record, RecordKind
from app.messages.codes import retention as codes
from app.messages.codes.storage import FilesMissing, LossCanBeWrittenDown
from app.runs.replay.recorded_parts import RecordedParts
from app.storage.backups.backing_up import back_up_workspace
from app.storage.errors import StoreRefusedError
from app.storage.new_inspection import NewInspection
from app.storage.retention.pace import Pace
from app.storage.retention.retention_store import RetentionDone
from app.storage.workspace import Workspace
from onenip_core.hashing import hash_file
from onenip_core.types import InspectionResult, Verdict

RULES = RetentionRules(
    good=KeptDays(maps=20, pictures=40, thumbnails=60), other=KeptDays(maps=100, pictures=200, thumbnails=0)
)
TAKEN = "2026-03-01T08:15:30.125+00:00"


def picture(brightness: int) -> bytes:
    """Large enough that a thumbnail is smaller."""
    rng = np.random.default_rng(brightness)
    noisy = rng.integers(0, 255, (240, 640, 3), dtype=np.uint8)
    noisy[:, :, 2] = brightness
    return cv2.imencode(".png", noisy)[1].tobytes()


def add(workspace: Workspace, batch_id: int, name: str, verdict: Verdict, image: bytes | None = None) -> Inspection:
    score = {Verdict.OK: 0.5, Verdict.NG: 1.5}.get(verdict)
    if score is None:
        result = InspectionResult.not_checked("It is cut off.", "gear")
    else:
        result = InspectionResult("gear", "p", score, 1.0, verdict, model_map=np.full((14, 14), score, np.float32))
    new = NewInspection(name, picture(len(name)) if image is None else image, result, TAKEN)
    return workspace.batches.add(batch_id, new)


def a_batch(
    workspace: Workspace, order: str = "", product: str = "Gear"
) -> tuple[int, Inspection, Inspection, Inspection]:
    batch = workspace.batches.create(product, "m-0001", "/data", order_name=order)
    parts = [
        add(workspace, batch.id, f"{verdict.value}.png", verdict)
        for verdict in (Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)
    ]
    workspace.batches.finish(batch.id)
    return batch.id, parts[0], parts[1], parts[2]


def later(days: float) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def preview(workspace: Workspace, days: float, rules: RetentionRules = RULES) -> RetentionPreview:
    found = workspace.retention.preview(rules, later(days), Pace(), lambda _done, _total: None)
    assert found is not None
    return found


def apply(workspace: Workspace, days: float, rules: RetentionRules = RULES, pace: Pace | None = None) -> RetentionDone:
    return workspace.retention.apply(rules, later(days), pace or Pace(), lambda _done, _total: None)


def kept(workspace: Workspace, *parts: Inspection) -> list[FilesKept]:
    return [workspace.batches.inspection(part.id).files_kept for part in parts]


def files(workspace: Workspace, batch_id: int) -> list[str]:
    folder = workspace.batches.folder(batch_id)
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def problems(workspace: Workspace) -> list[str]:
    """All but the note of the schema, which workspaces on a server of the tests have not."""
    found = workspace.check_all(lambda _name: None).problems
    return [f"{each.kind} {each.place}" for each in found if each.place != "workspace.json"]


def test_a_good_part_loses_map_then_picture_then_thumbnail_and_never_its_record(workspace: Workspace) -> None:
    number, good, bad, unchecked = a_batch(workspace)
    before = workspace.batches.inspection(good.id)
    assert apply(workspace, 19.9).reduced.parts == 0
    done = apply(workspace, 20)
    assert (done.reduced.parts, done.reduced.files) == (1, 1)
    assert files(workspace, number) == [
        "images/000001.png",
        "images/000002.png",
        "images/000003.png",
        "maps/000002.png",
    ]
    image, no_map = workspace.batches.load_part(workspace.batches.inspection(good.id))
    assert image is not None and image.shape == (240, 640, 3) and no_map is None
    apply(workspace, 40)
    small = workspace.batches.inspection(good.id)
    assert files(workspace, number) == [
        "images/000002.png", "images/000003.png", "maps/000002.png", "thumbnails/000001.jpg",
    ]  # fmt: skip
    assert small.thumbnail_path is not None and small.files_kept is FilesKept.THUMBNAIL
    image, no_map = workspace.batches.load_part(small)
    assert image is not None and image.shape == (120, 320, 3) and no_map is None
    assert abs(float(image[:, :, 0].mean()) - len("OK.png")) < 12  # the red of the picture
    assert small.picture_gone == codes.PictureRemovedButThumbnail((small.files_reduced_at or "")[:10])
    assert problems(workspace) == []
    apply(workspace, 60)
    assert files(workspace, number) == ["images/000002.png", "images/000003.png", "maps/000002.png"]
    gone = workspace.batches.inspection(good.id)
    assert workspace.batches.load_part(gone) == (None, None)
    assert (gone.verdict, gone.score, gone.image_path, gone.image_sha256) == (
        before.verdict, before.score, before.image_path, before.image_sha256,
    )  # fmt: skip
    assert kept(workspace, bad, unchecked) == [FilesKept.WHOLE] * 2
    assert workspace.batches.get(number).total == 3 and problems(workspace) == []


def test_what_is_not_simply_good_is_kept_by_rules_of_its_own(workspace: Workspace) -> None:
    number, good, bad, unchecked = a_batch(workspace)
    workspace.batches.overrule({good.id: Correction(Verdict.NG)})
    workspace.answers.give({good.id: GivenAnswer(Answer.NOTED, about=Verdict.NG)})
    apply(workspace, 99)
    assert kept(workspace, good, bad, unchecked) == [FilesKept.WHOLE] * 3
    apply(workspace, 200)
    assert kept(workspace, good, bad, unchecked) == [FilesKept.THUMBNAIL] * 3
    assert files(workspace, number) == [f"thumbnails/00000{place}.jpg" for place in (1, 2, 3)]


def test_a_part_that_waits_for_an_answer_is_not_touched(workspace: Workspace) -> None:
    _, good, bad, _ = a_batch(workspace)
    workspace.batches.overrule({bad.id: Correction(Verdict.OK)})
    workspace.answers.give({good.id: GivenAnswer(Answer.WANTED)})
    assert preview(workspace, 5000).waiting_parts == 2
    apply(workspace, 5000)
    assert kept(workspace, good, bad) == [FilesKept.WHOLE] * 2


def test_the_preview_says_what_is_then_done(workspace: Workspace) -> None:
    first, *_ = a_batch(workspace)
    a_batch(workspace, product="Screw")
    open_batch = workspace.batches.create("Gear", "m-0001", "/data")
    add(workspace, open_batch.id, "running.png", Verdict.OK)
    folder = workspace.batches.folder(first)
    size = sum((folder / name).stat().st_size for name in ("images/000001.png", "maps/000001.png"))
    found = preview(workspace, 45)
    lines = [(line.rule, line.product, line.parts, line.files, line.bytes) for line in found.lines]
    assert lines == [
        (RetentionRule.GOOD_PICTURES, "Gear", 1, 2, size),
        (RetentionRule.GOOD_PICTURES, "Screw", 1, 2, size),
    ]
    total = sum(path.stat().st_size for path in folder.parent.rglob("*") if path.is_file() and path.suffix == ".png")
    assert found.used_bytes == total and found.trash_bytes == 0
    done = apply(workspace, 45)
    assert (done.reduced.parts, done.reduced.files, done.reduced.bytes) == (found.parts, found.files, found.bytes)
    assert preview(workspace, 45).lines == ()
    assert len(files(workspace, open_batch.id)) == 2  # a run that is on


def test_the_quota_takes_maps_and_pictures_of_the_oldest_good_parts_first(workspace: Workspace) -> None:
    batches = []
    big = np.random.default_rng(0).integers(0, 255, (1100, 1100, 3), dtype=np.uint8)  # 3.6 MB as PNG
    image = cv2.imencode(".png", big)[1].tobytes()
    for _ in range(2):
        batch = workspace.batches.create("Gear", "m-0001", "/data")
        parts = [add(workspace, batch.id, "a.png", verdict, image) for verdict in (Verdict.OK, Verdict.OK, Verdict.NG)]
        workspace.batches.finish(batch.id)
        batches.append(parts)
    pictures = [part.image_path for parts in batches for part in parts if part.image_path is not None]
    too_small = RetentionRules(quota_gigabytes=1, floor_days=5)
    assert preview(workspace, 30, too_small).lines == ()
    sparse = pictures[5]  # the newest NG part: as large as the quota by its record, without filling the disk
    with sparse.open("r+b") as file:
        file.truncate(1_000_000_000 - 3 * len(image))  # two pictures, and a little more, are too much
    found = preview(workspace, 30, too_small)
    rules = [(line.rule, line.parts) for line in found.lines]
    assert rules == [(RetentionRule.QUOTA_GOOD_MAPS, 4), (RetentionRule.QUOTA_GOOD_PICTURES, 3)]
    assert preview(workspace, 4, too_small).lines == () and preview(workspace, 4, too_small).over_quota_bytes > 0
    assert found.over_quota_bytes == 0
    apply(workspace, 30, too_small)
    assert kept(workspace, *batches[0]) == [FilesKept.THUMBNAIL, FilesKept.THUMBNAIL, FilesKept.WHOLE]
    assert kept(workspace, *batches[1]) == [FilesKept.THUMBNAIL, FilesKept.PICTURE, FilesKept.WHOLE]


@pytest.mark.parametrize("is_of_order", [False, True])
def test_what_is_held_is_neither_reduced_nor_deleted_for_good(workspace: Workspace, is_of_order: bool) -> None:
    number, good, *_ = a_batch(workspace, "A-17")
    hold = Hold(is_on=True, reason="complaint 4711", said_at=TAKEN, said_by="Eve")
    if is_of_order:
        workspace.holds.say_of_order("a-17 ", hold)
        _, later_good, *_ = a_batch(workspace, "A-17")  # comes after the hold was placed
    else:
        workspace.holds.say_of_batches({number: hold})
        _, later_good, *_ = a_batch(workspace, "A-18")
    found = preview(workspace, 5000)
    assert found.held_batches == (2 if is_of_order else 1) and found.held_parts == 3 * found.held_batches
    apply(workspace, 5000)
    assert kept(workspace, good)[0] is FilesKept.WHOLE
    assert kept(workspace, later_good)[0] is (FilesKept.WHOLE if is_of_order else FilesKept.NONE)
    workspace.batches.trash(number)
    with pytest.raises(StoreRefusedError) as refused:
        workspace.trash.delete((Record(RecordKind.BATCH, number),))
    reason = "complaint 4711"
    expected = codes.OrderIsHeld(number, "A-17", reason) if is_of_order else codes.BatchIsHeld(number, reason)
    assert refused.value.message == expected
    workspace.batches.restore(number)
    assert workspace.batches.inspection(good.id).image_path is not None and problems(workspace) == []
    lifted = Hold(reason="settled", said_at=TAKEN, said_by="Eve")
    if is_of_order:
        workspace.holds.say_of_order("A-17", lifted)
    else:
        workspace.holds.say_of_batches({number: lifted})
    apply(workspace, 5000)
    assert kept(workspace, good)[0] is FilesKept.NONE
    lines = [entry for entry in workspace.audit.entries() if "hold_reason" in entry.after]
    assert [entry.after["hold_reason"] for entry in lines if entry.after["hold_reason"]] == [reason, "settled"]


def test_a_hold_that_comes_between_preview_and_removal_counts(workspace: Workspace) -> None:
    number, good, *_ = a_batch(workspace)

    def hold_now() -> bool:
        workspace.holds.say_of_batches({number: Hold(is_on=True, reason="wait", said_at=TAKEN)})
        return True

    once = iter([hold_now])
    pace = Pace(may_work=lambda: next(once, lambda: True)() if looked_at() > 1 else True)
    looks = [0]

    def looked_at() -> int:
        looks[0] += 1
        return looks[0]

    apply(workspace, 45, pace=pace)
    assert kept(workspace, good) == [FilesKept.WHOLE] and problems(workspace) == []


def test_each_removal_is_a_line_of_the_audit_log_and_the_chain_holds(workspace: Workspace) -> None:
    number, *_ = a_batch(workspace)
    done = apply(workspace, 20)
    (line,) = [entry for entry in workspace.audit.entries() if entry.kind == "retention"]
    assert line.record_id == number and line.name == f"batch {number}"
    assert dict(line.after) == {
        "rule": "good_maps", "left": "picture", "parts": 1, "files": 1, "bytes": done.reduced.bytes, "first": 1, "last": 1,
    }  # fmt: skip
    assert workspace.audit.verify().is_sound
    assert set(dict(line.before).values()) == {None}


def test_a_picture_that_is_not_as_recorded_is_left_for_somebody_to_look_at(workspace: Workspace) -> None:
    number, good, *_ = a_batch(workspace)
    assert good.image_path is not None
    data = bytearray(good.image_path.read_bytes())
    data[len(data) // 2] ^= 1
    good.image_path.write_bytes(bytes(data))
    done = apply(workspace, 5000)
    assert done.reduced.left == 1 and done.left_in_batch == number and kept(workspace, good) == [FilesKept.WHOLE]
    assert [each.split()[0] for each in problems(workspace)] == ["file_altered"]


def test_a_picture_that_nobody_can_read_goes_with_the_thumbnails(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "/data")
    part = add(workspace, batch.id, "broken.png", Verdict.NOT_CHECKED, b"no picture")
    workspace.batches.finish(batch.id)
    rules = RetentionRules(good=KeptDays(0, 10, 20), other=KeptDays(0, 10, 20), floor_days=1)
    apply(workspace, 15, rules)
    assert kept(workspace, part) == [FilesKept.WHOLE]
    apply(workspace, 20, rules)
    assert kept(workspace, part) == [FilesKept.NONE] and files(workspace, batch.id) == []


def test_a_batch_whose_folder_is_not_here_is_none_of_its_business(workspace: Workspace, tmp_path: Path) -> None:
    number, good, *_ = a_batch(workspace)
    workspace.batches.folder(number).rename(tmp_path / "elsewhere")
    assert preview(workspace, 5000).lines == () and apply(workspace, 5000).reduced.parts == 0
    (tmp_path / "elsewhere").rename(workspace.batches.folder(number))
    assert kept(workspace, good) == [FilesKept.WHOLE] and problems(workspace) == []


def test_it_stops_between_two_parts_and_goes_on_the_next_time(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "/data")
    parts = [add(workspace, batch.id, f"{place}.png", Verdict.OK) for place in range(6)]
    workspace.batches.finish(batch.id)
    asked = [0]

    def stops() -> bool:
        asked[0] += 1
        return asked[0] > 6

    done = apply(workspace, 45, pace=Pace(stopped=stops))
    assert not done.is_complete and 0 < done.reduced.parts < 6 and problems(workspace) == []
    assert kept(workspace, *parts).count(FilesKept.THUMBNAIL) == done.reduced.parts
    assert apply(workspace, 45).reduced.parts == 6 - done.reduced.parts
    assert len(files(workspace, batch.id)) == 6 and problems(workspace) == []


def test_a_run_makes_it_wait(workspace: Workspace) -> None:
    _, good, *_ = a_batch(workspace)
    answers = iter([False, False, True])
    assert apply(workspace, 45, pace=Pace(may_work=lambda: next(answers, True))).is_complete
    assert kept(workspace, good) == [FilesKept.THUMBNAIL]


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-20] + b"x" * 20), id="altered"),
        pytest.param(lambda path: path.unlink(), id="gone"),
    ],
)
def test_a_check_knows_what_a_thumbnail_was(workspace: Workspace, broken: Callable[[Path], object]) -> None:
    _, good, *_ = a_batch(workspace)
    apply(workspace, 45)
    path = workspace.batches.inspection(good.id).thumbnail_path
    assert path is not None and hash_file(path) and problems(workspace) == []
    broken(path)
    (problem,) = problems(workspace)
    assert problem.split()[1] == "batches/000001/thumbnails/000001.jpg"


def test_the_look_at_the_start_and_a_backup_miss_nothing_that_was_removed(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        number, *_ = a_batch(workspace)
        apply(workspace, 45)
        assert workspace.integrity_check().run() == ()
        contents = back_up_workspace(tmp_path / "w", tmp_path / "copy", lambda _count: None)
    assert f"batches/{number:06d}/thumbnails/000001.jpg" in {file.path for file in contents.files}
    with Workspace.open(tmp_path / "copy") as copy:
        assert problems(copy) == []
        path = copy.batches.inspections(number)[0].thumbnail_path
        assert path is not None
        path.unlink()
        found = [type(each) for each in copy.integrity_check().run()]
        assert found == [FilesMissing, LossCanBeWrittenDown], "and says so where a thumbnail is gone"


def test_a_removed_picture_is_not_replayed_and_says_since_when(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        _, good, bad, _ = a_batch(workspace)
        apply(workspace, 45)
        parts = workspace.batches.several_inspections((good.id, bad.id))
        recorded = RecordedParts(workspace.batches, workspace.models, workspace.products).of(parts)
        reduced, whole = [part.pictures[0] for part in recorded]
        assert reduced.gone == parts[0].picture_gone and isinstance(reduced.gone, codes.PictureRemovedButThumbnail)
        assert reduced.map_gone and whole.gone is None and not whole.map_gone


def test_what_a_kill_left_is_finished_by_the_next_opening(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "w") as workspace:
        number, good, *_ = a_batch(workspace)
        apply(workspace, 45)
        folder = workspace.batches.folder(number)
        assert good.image_path is not None and good.map_path is not None
        for stray in (good.image_path, good.map_path, folder / "thumbnails" / "000002.jpg", folder / "being-reduced"):
            stray.write_bytes(b"what a kill left")
    with Workspace.open(tmp_path / "w") as workspace:
        assert files(workspace, number) == [
            "images/000002.png", "images/000003.png", "maps/000002.png", "thumbnails/000001.jpg",
        ]  # fmt: skip
        assert problems(workspace) == []
