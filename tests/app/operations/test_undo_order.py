"""Undo takes back what a person asked for last, whatever is under way meanwhile; what runs long included."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.capture_session import PictureOrigin
from app.messages.wording.say import say
from app.operations.import_images import ImportImages
from app.operations.operation import Outcome
from app.operations.product_operations import SetPrompts, TrashImages
from app.operations.runner import OperationRunner
from app.operations.undo_stack import Promise
from app.storage.products import AddedImage, ProductStore, RefusedImage
from tests.support.office import Office, png


def pictures(folder: Path, count: int, first: int = 0) -> Path:
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"{number:02d}.png").write_bytes(png(first + number, height=300))
    return folder


def next_undo(office: Office) -> str:
    label = office.work_state.undo.undo
    return "" if label is None else say(label)


class Gate:
    """Lets an import come to its third file and holds it there, until something is done with it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, office: Office) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        self.seen = 0
        add = office.workspace.products.add_image

        def add_slowly(product_id: int, source: Path, data: bytes, origin: PictureOrigin) -> AddedImage | RefusedImage:
            self.seen += 1
            if self.seen == 3:
                self.reached.set()
                assert self.open.wait(10)
            return add(product_id, source, data, origin)

        monkeypatch.setattr(ProductStore, "add_image", lambda _store, *image: add_slowly(*image))


def test_an_import_is_undone_while_it_runs(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.product_with_images()
    store = office.workspace.products
    office.run(TrashImages(store, (office.app_state.images[0].id,)))
    gate = Gate(monkeypatch, office)
    told: list[Outcome | None] = []
    importing = ImportImages(store, product_id, "bracket", (pictures(tmp_path / "more", 40, 20),))
    office.runner.run(importing, told.append)
    qtbot.waitUntil(gate.reached.is_set)
    assert next_undo(office) == "Add images to bracket", "it is said before it is done"
    ended: list[bool] = []
    end_early = OperationRunner._end_early

    def note(runner: OperationRunner, promise: Promise) -> None:
        promise.give_up()
        ended.append(True)
        end_early(runner, promise)

    monkeypatch.setattr(OperationRunner, "_end_early", note)
    office.runner.undo()
    qtbot.waitUntil(lambda: bool(ended))
    gate.open.set()
    office.settle()
    assert len(store.images(product_id)) == 2, "what was deleted before stays deleted; nothing of the import is left"
    assert gate.seen < 40, "it did not go on to its end"
    assert told[0] is not None and told[0].inverse is None, "nobody compares images that were taken back"
    assert next_undo(office) == "Delete one image"
    assert [n.title for n in office.notices[-1:]] == ["Undone"]
    assert not any("kept" in notice.text for notice in office.notices)
    office.redo()
    assert len(store.images(product_id)) == 5, "the three files that it had added"
    office.undo()
    office.undo()
    assert len(store.images(product_id)) == 3


def test_what_was_under_way_when_the_steps_were_guarded_is_guarded_too(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.product_with_images()
    store = office.workspace.products
    first, second, _ = (image.id for image in office.app_state.images)
    gate = Gate(monkeypatch, office)
    office.runner.run(ImportImages(store, product_id, "bracket", (pictures(tmp_path / "more", 5, 20),)))
    qtbot.waitUntil(gate.reached.is_set)
    office.runner.run(TrashImages(store, (first,)))
    office.runner.guard_steps(True)
    office.runner.undo()
    assert next_undo(office) == ""
    gate.open.set()
    office.settle()
    assert next_undo(office) == "" and len(store.images(product_id)) == 7
    office.runner.run(TrashImages(store, (second,)))
    office.settle()
    assert next_undo(office) == "Delete one image"
    for _ in range(3):
        office.runner.undo()
    office.settle()
    assert len(store.images(product_id)) == 7, "only the last one was taken back"
    office.runner.guard_steps(False)
    assert next_undo(office) == "Delete one image"
    office.undo()
    assert len(store.images(product_id)) == 8


def test_of_two_imports_the_one_that_waits_is_undone_first(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.create()
    store = office.workspace.products
    gate = Gate(monkeypatch, office)
    office.runner.run(ImportImages(store, product_id, "bracket", (pictures(tmp_path / "a", 5),)))
    office.runner.run(ImportImages(store, product_id, "bracket", (pictures(tmp_path / "b", 5, 100),)))
    qtbot.waitUntil(gate.reached.is_set)
    office.runner.undo()
    qtbot.waitUntil(lambda: any(notice.title == "Undone" for notice in office.notices))
    assert gate.seen == 3, "the first one was not disturbed"
    gate.open.set()
    office.settle()
    assert len(store.images(product_id)) == 5
    assert next_undo(office) == "Add images to bracket"
    office.undo()
    assert store.images(product_id) == ()
    assert next_undo(office) == "Create product “bracket”"


def test_what_was_changed_while_an_import_ran_is_undone_before_it(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.product_with_images()
    store = office.workspace.products
    first, second, _ = (image.id for image in office.app_state.images)
    gate = Gate(monkeypatch, office)
    office.runner.run(ImportImages(store, product_id, "bracket", (pictures(tmp_path / "more", 6, 20),)))
    qtbot.waitUntil(gate.reached.is_set)
    office.runner.run(SetPrompts(store, (second,), True))
    office.runner.run(TrashImages(store, (first,)))
    qtbot.waitUntil(lambda: next_undo(office) == "Delete one image")
    gate.open.set()
    office.settle()
    assert next_undo(office) == "Delete one image", "it was asked for after the import, though it ended before it"
    office.undo()
    assert len(store.images(product_id)) == 9
    office.undo()
    assert not any(image.is_prompt for image in store.images(product_id))
    office.undo()
    images = store.images(product_id)
    assert images[0].id == first and len(images) == 3
    office.redo()
    office.redo()
    office.redo()
    assert len(store.images(product_id)) == 8
    assert [image.id for image in store.images(product_id) if image.is_prompt] == [second]


def test_an_import_that_adds_nothing_leaves_nothing_to_undo(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    before = office.work_state.undo
    (tmp_path / "none").mkdir()
    office.runner.run(ImportImages(office.workspace.products, product_id, "bracket", (tmp_path / "none",)))
    office.settle()
    assert office.work_state.undo == before


def test_an_undo_does_not_touch_an_import_that_was_asked_for_after_it(office: Office, tmp_path: Path) -> None:
    product_id = office.product_with_images()
    store = office.workspace.products
    office.run(SetPrompts(store, (office.app_state.images[0].id,), True))
    office.runner.undo()
    office.runner.run(ImportImages(store, product_id, "bracket", (pictures(tmp_path / "more", 4, 20),)))
    office.settle()
    assert len(store.images(product_id)) == 7
    assert not any(image.is_prompt for image in store.images(product_id))
    assert office.work_state.undo.redo is None, "something new was done"
    office.undo()
    assert len(store.images(product_id)) == 3


def test_closing_while_an_undo_waits_for_an_import_ends(
    office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.create()
    gate = Gate(monkeypatch, office)
    office.runner.run(
        ImportImages(office.workspace.products, product_id, "bracket", (pictures(tmp_path / "more", 20),))
    )
    qtbot.waitUntil(gate.reached.is_set)
    office.runner.undo()
    gate.open.set()
    office.runner.close()
    assert office.workspace.products.images(product_id) == ()
