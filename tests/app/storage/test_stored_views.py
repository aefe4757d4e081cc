"""Parts that several cameras looked at, in the store: whole or not at all, and one record each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.frame import Frame
from app.domain.part_view import PartView, deciding_view
from app.messages.codes.views import DefectInView, ViewNotChecked
from app.messages.stored import from_text
from app.storage import inspection_files
from app.storage.migrating import newest_version
from app.storage.new_inspection import NewInspection, of_views
from app.storage.new_view import NewView
from app.storage.tables import SCHEMA
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult, Verdict
from tests.support.older_workspace import take_back_to

TAKEN = "2026-11-28T08:00:00.000+00:00"


def judged(score: float | None, limit: float = 1.0) -> InspectionResult:
    if score is None:
        return InspectionResult.not_checked("It is dark.", "bracket")
    verdict = Verdict.NG if score > limit else Verdict.OK
    return InspectionResult("bracket", "p.png", score, limit, verdict, model_map=np.full((4, 4), score, np.float32))


def view(name: str, score: float | None, level: int = 50, limit: float = 1.0) -> NewView:
    picture = Frame(np.full((48, 64), level, np.uint8))
    return NewView(name, f"{name} side", "picture 000001", picture, judged(score, limit), TAKEN)


def part(*views: NewView) -> NewInspection:
    return of_views(NewInspection("part 000001", None, views[0].result, TAKEN), views)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "w") as opened:
        yield opened


@pytest.mark.parametrize(
    ("scores", "decides", "verdict"),
    [
        ((0.2, 0.9, 0.4), 1, Verdict.OK),
        ((0.2, None, 0.4), 1, Verdict.NOT_CHECKED),
        ((None, 1.2, 0.4), 1, Verdict.NG),
        ((1.2, None, 3.0), 2, Verdict.NG),
        ((None, 0.1, None), 0, Verdict.NOT_CHECKED),
    ],
)
def test_the_worst_view_decides(scores: tuple[float | None, ...], decides: int, verdict: Verdict) -> None:
    new = part(*(view(str(place), score) for place, score in enumerate(scores)))
    assert deciding_view([each.result for each in new.pictures]) == decides
    assert new.result.verdict is verdict


def test_views_are_compared_by_their_own_limits() -> None:
    new = part(view("a", 2.0, limit=1.9), view("b", 1.5, limit=1.0))
    assert from_text(new.result.reason) == DefectInView("b")


def test_a_view_whose_score_is_no_number_is_never_ok() -> None:
    broken = view("b", 0.5)
    new = part(view("a", 0.1), replace(broken, result=replace(broken.result, score=float("nan"))))
    assert new.result.verdict is Verdict.NOT_CHECKED
    assert isinstance(from_text(new.result.reason), ViewNotChecked)
    assert part(view("a", 0.1), replace(broken, image=None)).result.verdict is Verdict.NOT_CHECKED


def test_a_part_is_one_record_with_the_pictures_of_all_views(workspace: Workspace) -> None:
    batch = workspace.batches.create("bracket", "m", "two folders")
    workspace.batches.add(batch.id, part(view("Top", 0.4, 40), view("Left", 1.7, 90)))
    (stored,) = workspace.batches.inspections(batch.id)
    assert (stored.verdict, stored.score, stored.view) == (Verdict.NG, 1.7, "Left")
    assert [(each.name, each.product, each.verdict) for each in stored.views] == [
        ("Top", "Top side", Verdict.OK),
        ("Left", "Left side", Verdict.NG),
    ]
    shots = workspace.batches.load_views(stored)
    assert [int(shot.image.mean()) for shot in shots if shot.image is not None] == [40, 90]
    assert [round(float(shot.model_map.mean()), 1) for shot in shots if shot.model_map is not None] == [0.4, 1.7]
    image, _ = workspace.batches.load_part(stored)
    assert image is not None and int(image.mean()) == 90
    assert workspace.batches.finish(batch.id).ng_count == 1
    workspace.close()


def test_the_table_says_what_each_view_saw(workspace: Workspace, tmp_path: Path) -> None:
    batch = workspace.batches.create("bracket", "m", "two folders")
    workspace.batches.add(batch.id, part(view("Top", 0.5), view("=Left", None)))
    workspace.batches.export_table(tmp_path / "out.csv", [batch.id], str)
    (row,) = csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"), newline=""))
    assert row["views"] == "Top [Top side]: OK 0.5/1 | =Left [=Left side]: NOT_CHECKED, It is dark."
    assert row["deciding_view"] == "'=Left"
    workspace.close()


def test_a_disk_that_refuses_one_view_leaves_nothing_of_the_part(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = workspace.batches.create("bracket", "m", "two folders")
    write, written = inspection_files.write_map_png, []

    def refuse_the_second(path: Path, model_map: np.ndarray) -> float:  # type: ignore[type-arg]
        written.append(path)
        if len(written) == 2:
            raise StorageError("full")
        return write(path, model_map)

    monkeypatch.setattr(inspection_files, "write_map_png", refuse_the_second)
    with pytest.raises(StorageError):
        workspace.batches.add(batch.id, part(view("Top", 0.4), view("Left", 0.5)))
    folder = workspace.path / "batches" / f"{batch.id:06d}"
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    assert workspace.batches.inspections(batch.id) == ()
    workspace.close()


def test_the_next_start_keeps_the_files_of_views_and_sets_those_without_a_record_aside(workspace: Workspace) -> None:
    batch = workspace.batches.create("bracket", "m", "two folders")
    workspace.batches.add(batch.id, part(view("Top", 0.4), view("Left", 0.5)))
    folder = workspace.path / "batches" / f"{batch.id:06d}"
    (folder / "images" / "000002-1.png").write_bytes(b"killed before its record")
    workspace.close()
    with Workspace.open(workspace.path) as again:
        assert sorted(path.name for path in (folder / "images").iterdir()) == ["000001-1.png", "000001-2.png"]
        (stored,) = again.batches.inspections(batch.id)
        assert all(shot.image is not None for shot in again.batches.load_views(stored))
        assert again.batches.get(batch.id).finished_at is not None


def test_a_workspace_of_the_schema_before_opens_without_loss(workspace: Workspace) -> None:
    batch = workspace.batches.create("bracket", "m", "folder")
    one = NewInspection("a.png", Frame(np.full((48, 64), 9, np.uint8)), judged(0.3), TAKEN)
    before = workspace.batches.add(batch.id, one)
    workspace.batches.finish(batch.id)
    workspace.close()
    take_back_to(workspace.path, 14)
    with Workspace.open(workspace.path) as again:
        assert again.batches.inspections(batch.id) == (replace(before, image_sha256=None),)
        assert before.views == () and before.view is None
        second = again.batches.create("bracket", "m", "two folders")
        again.batches.add(second.id, part(view("Top", 0.4), view("Left", 0.5)))
        assert [each.name for each in again.batches.inspections(second.id)[0].views] == ["Top", "Left"]
    assert newest_version(SCHEMA) >= 15


def test_a_view_is_stored_as_it_is_told() -> None:
    new = part(view("Top", 0.4), view("Left", None))
    assert new.pictures[0].as_told() == PartView(
        "Top", "Top side", Verdict.OK, 0.4, 1.0, "", "p.png", 0.0, TAKEN, value_bits=None, frame_name="picture 000001"
    )
