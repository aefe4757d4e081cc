"""A model leaves the workspace as one file, with the limits and prompts that its products have now."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.model_record import ModelRecord
from app.messages.errors import MessageError
from app.operations import model_packing
from app.operations.add_model_file import AddedModel
from app.operations.model_packing import PackModel
from app.operations.operation import Work
from app.state.notice import NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.hashing import hash_file
from onenip_core.manifest import load_manifest
from onenip_core.model_file.reading import read_contents
from tests.support import child_targets
from tests.support.model_files import adding
from tests.support.office import Office
from tests.support.said import raises_saying


@pytest.fixture
def model(office: Office, model_file: Path) -> ModelRecord:
    """A model that came in a model file: it is packed again from the exports that it carries."""
    outcome = office.run(adding(office.workspace, model_file))
    assert isinstance(outcome, AddedModel) and outcome.model is not None
    return outcome.model


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def temporary_in(office: Office) -> list[Path]:
    return list(office.workspace.path.glob(".*.tmp"))


def test_what_came_goes_on_with_what_was_changed_here(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    products = {product.name: product for product in office.workspace.products.list()}
    office.workspace.products.set_threshold(products["stripes"].id, 1.5)
    office.workspace.products.rename(products["stripes"].id, "Streifen")
    office.workspace.models.set_title(model.id, "Größe 3")
    told, target = list[tuple[int, int]](), tmp_path / "out" / "größe 3.onenip"
    renamed = office.workspace.models.get(model.id)
    outcome = PackModel(office.workspace, renamed, target, lambda *now: told.append(now)).perform(Work())
    contents = read_contents(target)
    assert contents.title == "Größe 3"
    assert [(each.name, each.limit) for each in contents.products] == [("stripes", 1.5), ("bars", 1.25)]
    assert told[0] == (0, 0) and told[-1] == (100, 100)
    assert outcome.inverse is None and outcome.notice is not None and str(target) in outcome.notice.text
    assert left_in(target.parent) == [target.name] and not temporary_in(office)


def test_only_prompts_that_guide_the_model_travel(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    """They are told by their content: those of the store first, else those that came along."""
    guiding = {prompt.sha256 for prompt in load_manifest(model.folder).products[0].prompts}
    (product,) = (each for each in office.workspace.products.list() if each.name == "stripes")
    came = [hash_file(path) for path in sorted(model.folder.glob("prompts/*"))]
    PackModel(office.workspace, model, tmp_path / "one.onenip").perform(Work())
    office.workspace.products.trash_images(image.id for image in office.workspace.products.images(product.id))
    PackModel(office.workspace, model, tmp_path / "two.onenip").perform(Work())
    for name in ("one.onenip", "two.onenip"):
        packed = {prompt.sha256 for prompt in read_contents(tmp_path / name).products[0].prompts}
        assert packed and packed == guiding & set(came)


def test_cancel_kills_the_child_and_leaves_nothing(
    qtbot: QtBot, office: Office, model: ModelRecord, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.onenip").write_bytes(b"what was there before")
    half = threading.Event()

    def report(done: int, _total: int) -> None:
        if done == 50:
            half.set()

    target = tmp_path / "out" / "mine.onenip"
    office.runner.run(PackModel(office.workspace, model, target, report, child_targets.pack_for_ever))
    qtbot.waitUntil(half.is_set, timeout=30_000)
    assert temporary_in(office)
    office.runner.cancel_model_export()
    office.settle()
    assert left_in(target.parent) == ["mine.onenip"] and target.read_bytes() == b"what was there before"
    assert not temporary_in(office) and "was stopped" in office.notices[-1].text


def test_what_nobody_waits_for_any_more_replaces_nothing(
    office: Office, model: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place that did not answer was given up; it answers when the person has been told that all is as it was."""
    target, work = tmp_path / "out" / "mine.onenip", Work()
    target.parent.mkdir()
    target.write_bytes(b"what was there before")
    pack = PackModel._pack

    def given_up_then(self: PackModel, *request: Any) -> object:
        answer = pack(self, *request)
        work.cancel.cancel()
        return answer

    monkeypatch.setattr(PackModel, "_pack", given_up_then)
    outcome = PackModel(office.workspace, model, target).perform(work)
    assert outcome.notice is not None and "was stopped" in outcome.notice.text
    assert left_in(target.parent) == ["mine.onenip"] and target.read_bytes() == b"what was there before"


def test_prompts_that_came_along_are_read_once_and_cancelled_between_two(
    office: Office, model: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow disk and many products: nobody waits for all of it."""
    for product in office.workspace.products.list():
        office.workspace.products.trash_images(image.id for image in office.workspace.products.images(product.id))
    prompts, read = sorted(model.folder.glob("prompts/*")), list[Path]()

    def note(path: Path) -> str:
        read.append(path)
        return hash_file(path)

    monkeypatch.setattr(model_packing, "hash_file", note)
    monkeypatch.setattr(model_packing, "load_manifest", lambda _folder: twice)
    manifest = load_manifest(model.folder)
    twice = replace(manifest, products=(manifest.products[0], replace(manifest.products[0], name="bars")))
    packing = PackModel(office.workspace, model, tmp_path / "mine.onenip")
    request = packing._request(tmp_path / "written", tmp_path, Work())
    assert sorted(read) == prompts and all(len(each.prompts) == len(prompts) for each in request.products)
    read.clear()
    work = Work()
    monkeypatch.setattr(model_packing, "hash_file", lambda path: (work.cancel.cancel(), note(path))[1])
    outcome = packing.perform(work)
    assert len(read) == 1 and outcome.notice is not None and "was stopped" in outcome.notice.text


def test_a_child_that_dies_is_told_and_leaves_nothing(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    target = tmp_path / "out" / "mine.onenip"
    office.run(PackModel(office.workspace, model, target, target=child_targets.pack_and_die))
    assert office.notices[-1].level is NoticeLevel.ERROR
    assert "ended unexpectedly" in office.notices[-1].text and "Nothing was left behind" in office.notices[-1].text
    assert left_in(target.parent) == [] and not temporary_in(office)


def test_a_damaged_model_is_not_passed_on_as_a_file(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    tensors = model.folder / "model.safetensors"
    tensors.write_bytes(tensors.read_bytes()[:-1] + b"?")
    with raises_saying(MessageError, "Nothing was packed"):
        PackModel(office.workspace, model, tmp_path / "out" / "mine.onenip").perform(Work())
    assert left_in(tmp_path / "out") == []


def test_a_folder_of_that_name_stays_as_it_is(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    (tmp_path / "mine.onenip").mkdir()
    with raises_saying(MessageError, "was left as it is"):
        PackModel(office.workspace, model, tmp_path / "mine.onenip").perform(Work())


def test_a_full_disk_is_told_by_the_place_that_the_person_chose(
    office: Office, model: ModelRecord, mount_disk: Callable[[int], Path]
) -> None:
    disk = mount_disk(2)
    with raises_saying(MessageError, f"space.*{disk / 'mine.onenip'}"):
        PackModel(office.workspace, model, disk / "mine.onenip").perform(Work())
    assert left_in(disk) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a file in the way is told otherwise there")
def test_a_place_that_cannot_be_written_to_is_told(office: Office, model: ModelRecord, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with raises_saying(MessageError, "Could not write.*The model in the workspace is unchanged"):
        PackModel(office.workspace, model, tmp_path / "file" / "mine.onenip").perform(Work())


KILLED = """
import os, sys, signal
from pathlib import Path
from app.operations.model_packing import PackModel
from app.operations.operation import Work
from app.storage.workspace import Workspace

def die(done, total):
    if done > 10:
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    workspace = Workspace.open(Path(sys.argv[1]))
    PackModel(workspace, workspace.models.list()[0], Path(sys.argv[2]), die).perform(Work())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process kills itself by a signal here")
def test_a_killed_application_leaves_nothing_beside_the_place(qtbot: QtBot, model_file: Path, tmp_path: Path) -> None:
    """The child notices that it is alone, and clears up."""
    with Workspace.open(tmp_path / "workspace") as workspace:
        adding(workspace, model_file).perform(Work())
    program, target = tmp_path / "killed.py", tmp_path / "out" / "mine.onenip"
    program.write_text(KILLED, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, str(program), str(tmp_path / "workspace"), str(target)]
    played = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert played.returncode == -9, played.stderr
    qtbot.waitUntil(lambda: left_in(target.parent) == [], timeout=20_000)
    assert not list((tmp_path / "workspace").glob(".*.tmp"))


@pytest.mark.slow
def test_a_trained_model_gets_its_exports_in_a_process_of_its_own(
    office: Office, small_model: Path, tmp_path: Path
) -> None:
    product = office.workspace.products.create("stripes")
    for path in sorted((small_model.parent / "stripes").glob("*.png")):
        office.workspace.products.add_image(product.id, path)
    office.workspace.products.set_threshold(product.id, 0.75)
    name = office.workspace.models.next_name()
    folder = office.workspace.models_folder / name
    shutil.copytree(small_model, folder)
    model = office.workspace.models.add(name, folder, "lite", ("stripes", "bars"))
    target = tmp_path / "mine.onenip"
    PackModel(office.workspace, model, target).perform(Work())
    stripes, bars = read_contents(target).products
    assert (stripes.limit, bars.limit) == (0.75, None)
    assert {prompt.name for prompt in stripes.prompts} == {
        each.name for each in load_manifest(folder).products[0].prompts
    }
    assert bars.prompts == () and not temporary_in(office) and sorted(left_in(folder)) == sorted(left_in(small_model))
    with Workspace.open(tmp_path / "station") as station:
        outcome = adding(station, target).perform(Work())
        assert outcome.model is not None and station.products.list()[1].threshold == 0.75
