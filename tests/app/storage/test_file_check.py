"""Files that are gone are found beside the work, and nothing else is taken for gone."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from app.domain.batch import Batch
from app.domain.frame import Frame
from app.messages.codes.storage import FilesMissing, LossCanBeWrittenDown
from app.messages.wording.say import say
from app.storage import file_check
from app.storage.new_inspection import NewInspection
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.data.images.png_writing import write_png
from onenip_core.types import InspectionResult, Verdict


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_check, "_SECOND_LOOK_S", 0.05)


def _filled(workspace: Workspace, parts: int = 3) -> Batch:
    batch = workspace.batches.create("Gear", "m-0001", "camera")
    for number in range(parts):
        result = InspectionResult("Gear", "p", 0.5, 1.0, Verdict.OK, "", (8, 8), np.ones((4, 4), np.float32))
        image = Frame(np.full((8, 8, 3), number, np.uint8))
        workspace.batches.add(batch.id, NewInspection(f"frame {number}", image, result, "2026-03-01T08:15:30+00:00"))
    unreadable = InspectionResult.not_checked("It is gone.", "Gear")
    workspace.batches.add(batch.id, NewInspection("gone.png", None, unreadable, "2026-03-01T08:15:30+00:00"))
    return workspace.batches.finish(batch.id)


def _image(workspace: Workspace, folder: Path) -> Path:
    write_png(folder / "gear.png", np.full((16, 16, 3), 90, np.uint8))
    added = workspace.products.add_image(workspace.products.create("Gear").id, folder / "gear.png")
    assert isinstance(added, AddedImage)
    return added.image.path


def test_where_all_is_there_nothing_is_said(workspace: Workspace, tmp_path: Path) -> None:
    _image(workspace, tmp_path)
    first, _second = _filled(workspace), _filled(workspace)
    workspace.batches.trash(first.id)
    workspace.products.trash_images([workspace.products.images(1)[0].id])
    assert workspace.integrity_check().run() == ()


def test_what_is_gone_is_counted_and_one_of_it_named(workspace: Workspace, tmp_path: Path) -> None:
    normal = _image(workspace, tmp_path)
    parts = workspace.batches.inspections(_filled(workspace).id)
    assert parts[1].map_path is not None
    parts[1].map_path.unlink()
    assert workspace.integrity_check().run() == (FilesMissing(1, str(parts[1].map_path)), LossCanBeWrittenDown())
    normal.unlink()
    found, hint = workspace.integrity_check().run()
    assert found == FilesMissing(2, str(normal))
    assert "2 files" in say(found) and normal.name in say(found) and "--mend" in say(hint)


def test_a_folder_that_is_gone_is_all_its_files(workspace: Workspace) -> None:
    batch = _filled(workspace)
    folder = workspace.path / "batches" / f"{batch.id:06d}"
    folder.rename(workspace.path / "elsewhere")
    found, _ = workspace.integrity_check().run()
    assert isinstance(found, FilesMissing) and found.count == 6


def test_of_a_normal_image_nothing_is_written_down(workspace: Workspace, tmp_path: Path) -> None:
    normal = _image(workspace, tmp_path)
    normal.unlink()
    assert workspace.integrity_check().run() == (FilesMissing(1, str(normal)),), "a check leaves its record as it is"


def test_what_goes_to_the_trash_meanwhile_is_not_gone(workspace: Workspace) -> None:
    batches = [_filled(workspace, 1) for _ in range(12)]
    stop = threading.Event()

    def move() -> None:
        while not stop.is_set():
            for batch in batches:
                workspace.batches.trash(batch.id)
                workspace.batches.restore(batch.id)

    mover = threading.Thread(target=move)
    mover.start()
    try:
        assert [workspace.integrity_check().run() for _ in range(5)] == [()] * 5
    finally:
        stop.set()
        mover.join()


def test_a_check_ends_with_the_workspace(workspace: Workspace) -> None:
    for _ in range(40):
        _filled(workspace, 1)
    check = workspace.integrity_check()
    thread = threading.Thread(target=check.run)
    thread.start()
    check.cancel()
    thread.join(5)
    assert not thread.is_alive()
    running = workspace.integrity_check()
    thread = threading.Thread(target=running.run)
    thread.start()
    workspace.close()
    thread.join(5)
    assert not thread.is_alive(), "a closed workspace ends it too"
