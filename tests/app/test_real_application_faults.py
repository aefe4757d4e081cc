"""Odd images, odd places, damaged models and full disks through the whole application with its real inspection process."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.domain.run_status import RunEnd
from app.pages.train.page import AskedModel
from app.sources.folder.choice import FolderChoice
from app.state.notice import NoticeLevel
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.types import Verdict
from tests.support.made_up_parts import striped_part, write_parts
from tests.support.odd_images import write_equal_images, write_huge_jpeg, write_pixel, write_turned_photograph
from tests.support.pages import inspect_page, products_page, train_page
from tests.support.real_application import START_MS, RealApplication
from tests.support.settle import settle


@pytest.fixture
def start(qtbot: QtBot, mount_disk: Callable[[int], Path]) -> Iterator[Callable[[Path], RealApplication]]:
    """Opens workspaces, and closes them before a disk is taken away."""
    running: list[RealApplication] = []

    def open_workspace(folder: Path) -> RealApplication:
        running.append(RealApplication(folder))
        return running[-1]

    yield open_workspace
    for each in running:
        each.application.close()


def test_equal_pixels_get_equal_scores_in_a_workspace_of_any_name(
    qtbot: QtBot, start: Callable[[Path], RealApplication], small_model: Path, tmp_path: Path
) -> None:
    real = start(tmp_path / "Werk Süd 螺丝 (1)" / "Arbeitsplatz")
    real.add_model(small_model)
    real.begin()
    folder = tmp_path / "Prüfung 螺丝"
    picture = striped_part(np.random.default_rng(7))[:64]
    equal = write_equal_images(folder, picture)
    turned, upright = write_turned_photograph(folder, picture)
    write_pixel(folder / "pixel.png")
    (folder / "cut off.png").write_bytes((folder / "plain.png").read_bytes()[:-30])
    (folder / "rubbish.jpg").write_bytes(b"\xff\xd8\xff rubbish")
    parts = real.parts(real.inspect_folder(qtbot, folder))
    assert len(parts) == len(list(folder.iterdir())) == real.inspection_state.counters.not_checked + len(equal) + 2
    for name in ("pixel.png", "cut off.png", "rubbish.jpg"):
        assert (parts[name].verdict, parts[name].score) == (Verdict.NOT_CHECKED, None)
        assert parts[name].reason
    expected = parts["plain.png"]
    assert {path.name: parts[path.name].score for path in equal} == {path.name: expected.score for path in equal}
    assert {parts[path.name].verdict for path in equal} == {expected.verdict} <= {Verdict.OK, Verdict.NG}
    assert parts[turned.name].score == parts[upright.name].score != expected.score
    for path in equal:
        shown, model_map = real.workspace.batches.load_part(parts[path.name])
        assert shown is not None and model_map is not None
        np.testing.assert_array_equal(shown, picture)


def test_odd_images_are_imported_upright_and_bad_ones_are_named(
    qtbot: QtBot, start: Callable[[Path], RealApplication], tmp_path: Path
) -> None:
    real = start(tmp_path / "workspace")
    real.begin()
    for name in ("../x", "CON", "  ", "a/b", "Bolt", "BOLT"):
        real.create_product(name)
    assert [product.name for product in real.application.app_state.products] == ["Bolt"]
    errors = [notice.text for notice in real.notices if notice.level is NoticeLevel.ERROR]
    assert len(errors) == 5 and "already a product" in errors[-1]
    assert not (tmp_path / "x").exists() and len(list((tmp_path / "workspace" / "products").iterdir())) == 1
    picture = striped_part(np.random.default_rng(7))[:64]
    equal = write_equal_images(tmp_path / "Gut ä 螺丝", picture)
    turned, upright = write_turned_photograph(tmp_path / "photographs", picture)
    real.import_images(tmp_path / "Gut ä 螺丝", turned)
    images = {image.original_name: image for image in real.application.app_state.images}
    assert set(images) == {path.name for path in (*equal, turned)}
    assert {(image.width, image.height) for image in images.values()} == {(96, 64)}
    for path in equal:
        np.testing.assert_array_equal(read_image(images[path.name].path), picture)
    np.testing.assert_array_equal(read_image(images[turned.name].path), read_image(upright))
    write_pixel(tmp_path / "pixel.png")
    (tmp_path / "cut off.png").write_bytes(equal[0].read_bytes()[:-30])
    (tmp_path / "empty").mkdir()
    real.import_images(tmp_path / "pixel.png", tmp_path / "cut off.png", tmp_path / "empty", equal[0])
    notice = real.notices[-1]
    assert "pixel.png" in notice.text + notice.details and "cut off.png" in notice.text + notice.details
    assert len(real.application.app_state.images) == len(images)
    real.notices.clear()
    real.import_images(tmp_path / "empty")
    assert real.notices and len(real.application.app_state.images) == len(images)


def _damage(folder: Path) -> list[tuple[Path, str]]:
    """Copies of a model, each damaged in its own way, with a word that the explanation must hold."""
    copies = {word: folder.parent / f"copy {number}" for number, word in enumerate(_WORDS)}
    for copy in copies.values():
        shutil.copytree(folder, copy)
    os.truncate(copies["truncated"] / "model.safetensors", 4000)
    data = bytearray((copies["altered"] / "model.safetensors").read_bytes())
    data[-2000] ^= 64
    (copies["altered"] / "model.safetensors").write_bytes(data)
    manifest = copies["newer version"] / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"schema_version": 11', '"schema_version": 12'))
    (copies["is missing"] / "manifest.json").unlink()
    return [(copy, word) for word, copy in copies.items()]


_WORDS = ("truncated", "altered", "newer version", "is missing")


def test_a_damaged_model_is_explained_and_never_says_ok(
    qtbot: QtBot, start: Callable[[Path], RealApplication], small_model: Path, tmp_path: Path
) -> None:
    write_parts(tmp_path / "parts", 2)
    base = Path(shutil.copytree(small_model, tmp_path / "models" / "base"))
    real = start(tmp_path / "workspace")
    damaged = [(real.add_model(folder), word) for folder, word in _damage(base)]
    gone = real.add_model(small_model)
    shutil.rmtree(gone.folder)
    good = real.add_model(small_model)
    real.workspace.models.activate(damaged[0][0].id)
    real.begin()  # the application starts with a damaged model
    qtbot.waitUntil(lambda: any("truncated" in notice.text for notice in real.notices), timeout=START_MS)
    real.wait_for_text(qtbot, "truncated")
    for model, word in [*damaged, (gone, "does not exist")]:
        real.application.window.modelActivated.emit(model.id)
        settle(real.application)
        qtbot.waitUntil(lambda word=word: any(word in notice.text for notice in real.notices), timeout=START_MS)
        real.notices.clear()
        outcome = real.inspect_folder(qtbot, tmp_path / "parts")
        assert (outcome.end, outcome.batch) == (RunEnd.FAILED, None)
        assert any(word in notice.text and notice.level is NoticeLevel.ERROR for notice in real.notices)
        real.wait_for_text(qtbot, word)
        assert real.inspection_state.latest is None and real.inspection_state.counters.ok == 0
    real.application.window.modelActivated.emit(good.id)
    settle(real.application)
    assert len(real.parts(real.inspect_folder(qtbot, tmp_path / "parts"))) == 2


def test_a_full_disk_ends_the_run_and_the_import_and_keeps_everything(
    qtbot: QtBot,
    start: Callable[[Path], RealApplication],
    small_model: Path,
    tmp_path: Path,
    mount_disk: Callable[[int], Path],
) -> None:
    rng = np.random.default_rng(0)
    for number in range(12):
        write_png(tmp_path / "parts" / f"{number:02d}.png", rng.integers(0, 255, (400, 400, 3), dtype=np.uint8))
    disk = mount_disk(10)
    real = start(disk / "workspace")
    real.add_model(small_model)
    real.begin()
    outcome = real.inspect_folder(qtbot, tmp_path / "parts")
    assert outcome.end is RunEnd.FAILED
    assert "No space left" in real.notices[-1].text and "saved" in real.notices[-1].text
    real.wait_for_text(qtbot, "No space left")
    latest = real.inspection_state.latest
    batch = real.workspace.batches.list()[0]
    assert 0 < batch.total < 12
    assert latest is not None and latest.inspection.position > batch.total, "a verdict that could not be saved is shown"
    shown = len(real.inspection_state.history)
    assert outcome.unrecorded == shown - batch.total > 0
    parts = "1 part" if outcome.unrecorded == 1 else f"{outcome.unrecorded} parts"
    assert f"Not saved, though it was shown: {parts}" in real.notices[-1].text
    for part in real.workspace.batches.inspections(batch.id):
        image, model_map = real.workspace.batches.load_part(part)
        assert image is not None and model_map is not None
    real.notices.clear()
    real.import_images(tmp_path / "parts")
    assert "No space left" in real.notices[-1].text + real.notices[-1].details
    for normal in real.application.app_state.images:
        assert read_image(normal.path).shape == (400, 400, 3)
    product = real.application.app_state.active_product
    assert product is not None
    train_page(real.application.window).trainRequested.emit(AskedModel((product.id,), "lite", 0.1))
    settle(real.application)
    assert "MB are free" in real.notices[-1].text and "Nothing was changed" in real.notices[-1].text
    assert not list(disk.rglob("*.tmp"))


@pytest.mark.slow
def test_a_hundred_megapixels_are_inspected_shown_and_stored(
    qtbot: QtBot, start: Callable[[Path], RealApplication], small_model: Path, tmp_path: Path
) -> None:
    (tmp_path / "parts").mkdir()
    write_huge_jpeg(tmp_path / "parts" / "huge.jpg")
    real = start(tmp_path / "workspace")
    real.add_model(small_model)
    real.begin()
    inspect_page(real.application.window).sourceRequested.emit(FolderChoice(str(tmp_path / "parts")))
    peak = 0

    def ended() -> bool:
        nonlocal peak
        process_id = real.application.workers.inspection.process_id
        if process_id is not None and psutil.pid_exists(process_id):
            peak = max(peak, psutil.Process(process_id).memory_info().rss)
        return bool(real.outcomes)

    qtbot.waitUntil(ended, timeout=250_000)
    part = real.parts(real.outcomes[0])["huge.jpg"]
    assert part.verdict in (Verdict.OK, Verdict.NG), part.reason
    assert 324e6 < peak < 2.5e9
    assert part.image_path is not None
    assert part.image_path.read_bytes() == (tmp_path / "parts" / "huge.jpg").read_bytes()
    assert real.inspection_state.latest is not None and real.inspection_state.latest.image is not None
    assert not real.application.window.grab().isNull()


def test_a_renamed_product_is_judged_by_the_model_that_knows_its_old_name(
    qtbot: QtBot, start: Callable[[Path], RealApplication], small_model: Path, tmp_path: Path
) -> None:
    write_parts(tmp_path / "parts", 2)
    real = start(tmp_path / "workspace")
    real.add_model(small_model)
    real.begin()
    product = real.application.app_state.active_product
    assert product is not None and product.name == "stripes"
    products_page(real.application.window).renameRequested.emit(product.id, "Streifen")
    settle(real.application)
    outcome = real.inspect_folder(qtbot, tmp_path / "parts")
    assert outcome.batch is not None and outcome.batch.product_name == "Streifen"
    assert all(part.verdict in (Verdict.OK, Verdict.NG) for part in real.parts(outcome).values())
