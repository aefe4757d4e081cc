"""A model file becomes a model of the workspace: all of it or nothing, whatever happens on the way."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.messages.errors import MessageError
from app.messages.wording.say import say
from app.operations import add_model_file
from app.operations.add_model_file import AddedModel, AddModelFile, look_at_model_file
from app.operations.operation import Work
from app.operations.trash_operations import Guards
from app.state.notice import NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.errors import ModelFileError, StorageError
from onenip_core.hashing import hash_file
from onenip_core.manifest import load_manifest, manifest_digest
from tests.support.model_files import NO_GUARDS, adding, renamed_model_file, standing, trashed
from tests.support.office import Office
from tests.support.said import raises_saying


def test_an_empty_workspace_gets_model_and_products(office: Office, model_file: Path, small_model: Path) -> None:
    outcome = office.run(adding(office.workspace, model_file))
    assert isinstance(outcome, AddedModel) and outcome.model is not None
    model = office.workspace.models.get(outcome.model.id)
    assert (model.name, model.title, model.products) == ("m-0001", "Small", ("stripes", "bars"))
    assert manifest_digest(load_manifest(model.folder)) == manifest_digest(load_manifest(small_model))
    assert model.created_at == load_manifest(small_model).created_at and not model.is_active
    products = {product.name: product for product in office.workspace.products.list()}
    assert {name: product.threshold for name, product in products.items()} == {"stripes": None, "bars": 1.25}
    assert all(model.name_of(product) == name for name, product in products.items())
    images = office.workspace.products.images(products["stripes"].id)
    assert [image.original_name for image in images] == ["part000.png", "part001.png"]
    assert all(image.is_prompt and hash_file(image.path) == image.sha256 for image in images)
    assert products["bars"].normal_count == 0
    text = office.notices[-1].text
    assert "Small (m-0001) was added." in text and "stripes" in text and "bars" in text
    assert "Activate it" in text and office.notices[-1].level is NoticeLevel.INFO


def test_one_step_takes_all_of_it_back_and_another_brings_it_again(office: Office, model_file: Path) -> None:
    before = standing(office.workspace)
    office.run(adding(office.workspace, model_file))
    after = standing(office.workspace)
    office.undo()
    assert standing(office.workspace)[:2] == before[:2]
    assert not list(office.workspace.models_folder.glob("*"))
    office.redo()
    assert standing(office.workspace) == after
    office.undo()
    assert standing(office.workspace)[:2] == before[:2]


def test_a_model_that_inspects_is_not_taken_back(office: Office, model_file: Path) -> None:
    office.run(adding(office.workspace, model_file))
    office.workspace.models.activate(1)
    after = standing(office.workspace)
    office.undo()
    assert standing(office.workspace) == after
    assert office.notices[-1].level is NoticeLevel.ERROR and "inspects" in office.notices[-1].text


def test_products_that_are_here_keep_what_they_have(office: Office, model_file: Path) -> None:
    number = office.product_with_images(2)
    office.workspace.products.rename(number, "BARS")
    office.workspace.products.set_threshold(number, 0.8)
    images = office.workspace.products.images(number)
    office.run(adding(office.workspace, model_file))
    bars = office.workspace.products.get(number)
    assert (bars.name, bars.threshold, bars.prompt_count) == ("BARS", 0.8, 0)
    assert office.workspace.products.images(number) == images
    (model,) = office.workspace.models.list()
    assert model.name_of(bars) == "bars" and len(office.workspace.products.list()) == 2
    notice = office.notices[-1]
    assert notice.level is NoticeLevel.WARNING
    assert "was added. BARS keeps its limit 0.80; the file says 1.25. New product: stripes." in notice.text
    office.undo()
    assert [product.name for product in office.workspace.products.list()] == ["BARS"]


def test_the_same_model_is_not_added_twice(office: Office, model_file: Path, tmp_path: Path) -> None:
    office.run(adding(office.workspace, model_file))
    after = standing(office.workspace)
    copy = shutil.copy(model_file, tmp_path / "copy.onenip")
    offered = look_at_model_file(office.workspace, Path(copy))
    assert (
        offered.twin is not None and offered.twin.name == "m-0001" and set(offered.limits_here) == {"stripes", "bars"}
    )
    outcome = office.run(AddModelFile(office.workspace, offered, NO_GUARDS))
    assert isinstance(outcome, AddedModel) and outcome.model is None
    assert standing(office.workspace) == after
    assert "copy.onenip holds the same model as Small (m-0001)" in office.notices[-1].text


@pytest.mark.parametrize("place", [0.02, 0.5, 0.9])
def test_a_damaged_file_changes_nothing(office: Office, model_file: Path, tmp_path: Path, place: float) -> None:
    before = standing(office.workspace)
    operation = adding(office.workspace, shutil.copy(model_file, tmp_path / "mine.onenip"))
    content = bytearray((tmp_path / "mine.onenip").read_bytes())
    content[int(place * len(content))] ^= 0xFF
    (tmp_path / "mine.onenip").write_bytes(content)
    with pytest.raises(ModelFileError):
        operation.perform(Work())
    assert standing(office.workspace) == before and not trashed(office.workspace)


def test_another_file_than_the_person_was_asked_about_is_not_added(
    office: Office, model_file: Path, tmp_path: Path
) -> None:
    before = standing(office.workspace)
    operation = adding(office.workspace, shutil.copy(model_file, tmp_path / "mine.onenip"))
    renamed_model_file(model_file, tmp_path / "mine.onenip", "Autumn line")
    with raises_saying(MessageError, "another file than a moment ago.*Nothing was added"):
        operation.perform(Work())
    assert standing(office.workspace) == before and not trashed(office.workspace)


def test_a_file_that_went_meanwhile_is_named(office: Office, model_file: Path, tmp_path: Path) -> None:
    before = standing(office.workspace)
    operation = adding(office.workspace, shutil.copy(model_file, tmp_path / "mine.onenip"))
    (tmp_path / "mine.onenip").unlink()
    with raises_saying(ModelFileError, "mine.onenip"):
        operation.perform(Work())
    assert standing(office.workspace) == before


def test_cancel_leaves_nothing(qtbot: QtBot, office: Office, model_file: Path) -> None:
    before = standing(office.workspace)
    operation, begun, shown = adding(office.workspace, model_file), threading.Event(), list[object]()

    def look() -> None:
        shown.append(office.work_state.progress)
        if office.work_state.progress is not None:
            office.runner.cancel_long()
            begun.set()

    office.work_state.progressChanged.connect(look)
    office.run(operation)
    assert begun.is_set() and standing(office.workspace) == before
    assert "was stopped. Nothing was added" in office.notices[-1].text or office.notices == []


def test_cancel_between_two_blocks_leaves_nothing(office: Office, model_file: Path) -> None:
    before, seen, work = standing(office.workspace), list[int](), Work()

    def report(done: int, _total: int) -> None:
        seen.append(done)
        work.cancel.cancel()

    outcome = adding(office.workspace, model_file).perform(Work(work.cancel, report))
    assert outcome.model is None and outcome.inverse is None and seen
    assert outcome.notice is not None and "was stopped. Nothing was added" in outcome.notice.text
    assert standing(office.workspace) == before


def test_a_product_that_cannot_be_made_takes_everything_along(
    office: Office, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = standing(office.workspace)

    def refuse(*_arguments: object, **_more: object) -> None:
        raise StorageError("The disk refuses. Nothing was changed.")

    monkeypatch.setattr(office.workspace.models, "add", refuse)
    office.run(adding(office.workspace, model_file))
    assert standing(office.workspace) == before and not trashed(office.workspace)
    assert office.notices[-1].level is NoticeLevel.ERROR and "The disk refuses" in office.notices[-1].text


def test_a_full_disk_changes_nothing(mount_disk: Callable[[int], Path], model_file: Path, qtbot: QtBot) -> None:
    disk = mount_disk(3 + model_file.stat().st_size // 2_000_000)
    with Workspace.open(disk / "workspace") as workspace:
        before = standing(workspace)
        with raises_saying(StorageError, "space"):
            adding(workspace, model_file).perform(Work())
        assert standing(workspace) == before


def test_what_training_reads_is_not_taken_back(office: Office, model_file: Path) -> None:
    guards = Guards(lambda: True, lambda _model_id: False)
    office.run(adding(office.workspace, model_file, guards))
    after = standing(office.workspace)
    office.undo()
    assert standing(office.workspace) == after


def test_a_share_that_falls_silent_is_given_up_and_the_next_start_puts_it_right(
    tmp_path: Path, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_model_file, "_PATIENCE_S", 0.1)
    answers, gone, work = threading.Event(), threading.Event(), Work()
    unpack = add_model_file.unpack_model_file

    def silent(path: Path, folder: Path, *more: object) -> object:
        work.cancel.cancel()
        answers.wait(30)
        unpacked = unpack(path, folder)  # it answers when nobody waits any more
        gone.set()
        return unpacked

    monkeypatch.setattr(add_model_file, "unpack_model_file", silent)
    with Workspace.open(tmp_path / "workspace") as workspace:
        outcome = adding(workspace, model_file).perform(work)
        assert outcome.model is None and outcome.notice is not None and "was stopped" in outcome.notice.text
        answers.set()
        assert gone.wait(30)
        assert not workspace.models.list() and not workspace.products.list()
        # What a person has by the next start, from a copy of the file or by hand, is none of its products.
        by_hand = workspace.products.create("bars")
        monkeypatch.undo()
        assert adding(workspace, model_file).perform(Work()).model is not None
        there = standing(workspace)
    with Workspace.open(tmp_path / "workspace") as workspace:
        assert standing(workspace)[:2] == there[:2] and workspace.products.get(by_hand.id) == by_hand
        assert [path.name for path in workspace.models_folder.iterdir()] == ["m-0002"] and len(workspace.found) == 1


def test_products_of_an_attempt_that_left_files_behind_are_not_the_next_ones(
    tmp_path: Path, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note stays until the folder can be removed; the products that were made are gone by then, or a person's."""

    def refuse(*_arguments: object, **_more: object) -> None:
        raise StorageError("The disk refuses. Nothing was changed.")

    with Workspace.open(tmp_path / "workspace") as workspace:
        with monkeypatch.context() as refusing:
            refusing.setattr(workspace.models, "add", refuse)
            refusing.setattr(add_model_file, "_remove", lambda _folder: False)
            refusing.setattr(workspace.products, "trash", refuse)
            with raises_saying(StorageError, "The disk refuses"):
                adding(workspace, model_file).perform(Work())
        assert len(workspace.products.list()) == 2, "it could not be removed, and a person sees it"
        there = workspace.products.list()
    with Workspace.open(tmp_path / "workspace") as workspace:
        assert workspace.products.list() == there and not trashed(workspace)
        assert list(workspace.models_folder.iterdir()) == []


@pytest.mark.parametrize("name", ["", "..", "m-1", "notes"])
def test_a_note_about_what_is_no_model_removes_nothing(tmp_path: Path, model_file: Path, name: str) -> None:
    with Workspace.open(tmp_path / "workspace") as workspace:
        adding(workspace, model_file).perform(Work())
        (workspace.models_folder / "notes").mkdir()
        (workspace.models_folder / f".{name}.adding").write_text("{}", encoding="utf-8")
        there = standing(workspace)
    with Workspace.open(tmp_path / "workspace") as workspace:
        assert standing(workspace) == there and not workspace.found


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a\u202e\n\0b\ud800", "a b"),
        ("x" * 500, "x" * 60),
        ("\n", "mine"),
    ],
    ids=["letters that nobody sees", "too long", "nothing"],
)
def test_a_title_that_is_none_does_no_harm(
    office: Office, model_file: Path, tmp_path: Path, title: str, name: str
) -> None:
    offered = look_at_model_file(office.workspace, shutil.copy(model_file, tmp_path / "mine.onenip"))
    odd = replace(offered, contents=replace(offered.contents, title=title))
    assert odd.name == name
    record = office.workspace.models.add(
        "m-0001", tmp_path, "lite", ["stripes"], title=odd.title, created_at="2026-03-01T09:15:02+00:00"
    )
    assert record.title in (name, "") and record.created_at.startswith("2026-03-01")


KILLED = """
import os, sys
from pathlib import Path
from app.operations import add_model_file
from app.operations.operation import Work
from app.storage.workspace import Workspace
from tests.support.model_files import adding

def die(*_arguments, **_more):
    os._exit(9)

def after(function):
    def call(*arguments, **more):
        function(*arguments, **more)
        os._exit(9)
    return call

def add(workspace, path, stage):
    operation, work = adding(workspace, path), Work()
    products, models = type(workspace.products), type(workspace.models)
    if stage == "while it is unpacked":
        work = Work(report=lambda done, _total: die() if done > 40 else None)
    if stage == "when it is unpacked":
        add_model_file.AddModelFile._record = die
    if stage == "when a product is made":
        products.create = after(products.create)
    if stage == "after the first product":
        products.set_threshold = after(products.set_threshold)
    if stage == "before the record":
        models.add = die
    if stage == "after the record":
        models.add = after(models.add)
    operation.perform(work)

for stage in sys.argv[3:]:
    if os.fork() == 0:
        add(Workspace.open(Path(sys.argv[1], stage)), Path(sys.argv[2]), stage)
    assert os.wait()[1] >> 8 == 9, stage
"""
STAGES = {
    "while it is unpacked": 0,
    "when it is unpacked": 0,
    "when a product is made": 1,
    "after the first product": 1,
    "before the record": 2,
    "after the record": 0,
}
"""With the products that were made by then and are not kept."""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory, model_file: Path) -> Path:
    """A workspace for each stage, as a kill left it."""
    if sys.platform == "win32":
        pytest.skip("a process that copies itself is killed here")
    folder = tmp_path_factory.mktemp("killed")
    command = [sys.executable, "-c", KILLED, str(folder), str(model_file), *STAGES]
    played = subprocess.run(command, capture_output=True, text=True, check=False)
    assert played.returncode == 0, played.stderr
    return folder


@pytest.mark.parametrize("stage", STAGES)
def test_a_kill_leaves_all_of_it_or_nothing(killed: Path, model_file: Path, stage: str) -> None:
    with Workspace.open(killed / stage) as workspace:
        assert not [path for path in workspace.models_folder.iterdir() if path.name.startswith(".")]
        models, products = workspace.models.list(), workspace.products.list()
        if stage == "after the record":
            assert (len(models), len(products), workspace.found) == (1, 2, ())
            return
        assert not models and not products and not list(workspace.models_folder.iterdir())
        assert len(trashed(workspace)) == STAGES[stage]
        (said,) = map(say, workspace.found)
        assert "m-0001 was being added" in said and ("in the trash" in said) is bool(STAGES[stage])
    with Workspace.open(killed / stage) as workspace:
        assert not workspace.found, "it is said once"
        outcome = adding(workspace, model_file).perform(Work())
        assert outcome.model is not None and outcome.model.name == "m-0002"
