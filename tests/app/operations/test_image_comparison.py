"""After an import the images are compared with each other, in a child process that gives way to runs and trainings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes, Stale
from app.domain.image_order import ImageOrder
from app.domain.run_status import RunState
from app.operations.image_comparison_worker import ImageComparisonWorker
from app.operations.import_images import ImportImages
from app.settings.schema import IMAGE_ORDER, PRESET
from app.state.notice import NoticeLevel, page_action
from app.storage.workspace import Workspace
from onenip_core.picture_mark import Mark, PictureMark
from tests.support import child_targets
from tests.support.office import png
from tests.support.pages import only, products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle

PATIENCE_MS = 60_000


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealApplication]:
    real = RealApplication(
        tmp_path / "workspace", comparison_target=child_targets.compare_by_brightness, pages=only("products", "train")
    )
    real.begin()
    real.create_product("Gear")
    yield real
    real.application.close()


def write(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        # The last two are dark: 10 - 60 / 20 is far out, 10 - 200 / 20 is not.
        (folder / f"{number:02d}.png").write_bytes(png(60 + number if number >= count - 2 else 200 + number))
    return folder


def told(real: RealApplication) -> list[str]:
    return [f"{notice.title}: {notice.text}" for notice in real.notices if "Look at" in notice.title]


def test_the_unusual_ones_are_shown_first_and_marked_and_a_restart_knows_them(
    real: RealApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    real.import_images(write(tmp_path / "good", 10))
    qtbot.waitUntil(lambda: bool(told(real)), timeout=PATIENCE_MS)
    settle(real.application)
    assert "2 pictures are marked: 2 very unlike the others." in told(real)[0]
    assert real.notices[-1].level is NoticeLevel.WARNING and real.notices[-1].action == page_action("products")
    assert real.application.app_state.settings[IMAGE_ORDER] is ImageOrder.UNUSUAL
    model = products_page(real.application.window).images.grid.model()
    shown = [str(model.data(model.index(row, 0), 3)) for row in range(3)]
    assert shown[0].startswith("08.png") and shown[1].startswith("09.png")
    assert ["very unlike" in text for text in shown] == [True, True, False]
    path = real.workspace.path
    real.application.close()
    with_images = Workspace.open(path)
    stored = with_images.products.images(with_images.products.list()[0].id)
    with_images.close()
    assert sum(image.marks == (PictureMark(Mark.ODD),) for image in stored) == 2


def test_of_few_images_nothing_is_said(real: RealApplication, tmp_path: Path, qtbot: QtBot) -> None:
    real.import_images(write(tmp_path / "good", 7))
    settle(real.application)
    assert real.application.work_state.comparison is None and not told(real)
    assert real.application.app_state.settings[IMAGE_ORDER] is ImageOrder.NAME


def test_without_the_weights_of_the_preset_it_compares_as_the_train_page_would(
    real: RealApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ImageComparisonWorker, "start", lambda _worker, request: asked.append(request.preset))
    application = real.application
    qtbot.waitUntil(lambda: "paper-mended" in application.services.backbone_state.missing, timeout=PATIENCE_MS)
    application.app_state.set_setting(PRESET, "paper")
    real.import_images(write(tmp_path / "good", 8))
    qtbot.waitUntil(lambda: asked == ["lite"], timeout=PATIENCE_MS)


def test_it_gives_way_to_a_run_and_begins_anew_behind_it(real: RealApplication, tmp_path: Path, qtbot: QtBot) -> None:
    state = real.inspection_state
    state.set_run_state(RunState.RUNNING)
    real.import_images(write(tmp_path / "good", 9))
    settle(real.application)
    assert real.application.work_state.comparison is None, "a run goes on"
    folder = real.workspace.products.images(1)[0].path.parent
    (folder / "hold").touch()
    state.set_run_state(RunState.IDLE)
    qtbot.waitUntil(lambda: real.application.work_state.comparison == (0, 9), timeout=PATIENCE_MS)
    page = products_page(real.application.window)
    real.application.window.show_page("products")
    assert page.images.progress_row.isVisible() and "Compare the images of Gear" in page.images.progress_text.text()
    state.set_run_state(RunState.STARTING)
    qtbot.waitUntil(lambda: real.application.work_state.comparison is None, timeout=PATIENCE_MS)
    (folder / "hold").unlink()
    state.set_run_state(RunState.IDLE)
    qtbot.waitUntil(lambda: bool(told(real)), timeout=PATIENCE_MS)


def test_it_can_be_cancelled(real: RealApplication, tmp_path: Path, qtbot: QtBot) -> None:
    good = write(tmp_path / "good", 9)
    product = real.application.app_state.active_product
    assert product is not None
    store = real.workspace.products
    real.application.services.runner.run(ImportImages(store, product.id, product.name, (good,)))
    settle(real.application)
    folder = store.images(product.id)[0].path.parent
    (folder / "hold").touch()
    real.application.services.unusual.compare(product.id)
    qtbot.waitUntil(lambda: real.application.work_state.comparison == (0, 9), timeout=PATIENCE_MS)
    real.application.window.show_page("products")
    products_page(real.application.window).images.cancel_button.click()
    qtbot.waitUntil(lambda: real.application.work_state.comparison is None, timeout=PATIENCE_MS)
    settle(real.application)
    assert not told(real) and len(store.images(product.id)) == 9


def test_who_wants_the_unusual_ones_first_has_them_compared(
    real: RealApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    product = real.application.app_state.active_product
    assert product is not None
    for file in sorted(write(tmp_path / "good", 10).iterdir()):
        real.workspace.products.add_image(product.id, file)
    real.application.services.runner.announce(Changes(Stale.PRODUCTS))
    settle(real.application)
    products_page(real.application.window).images.orderChosen.emit(ImageOrder.UNUSUAL)
    qtbot.waitUntil(lambda: bool(told(real)), timeout=PATIENCE_MS)


def test_nobody_is_asked_to_look_at_images_that_are_gone(real: RealApplication, tmp_path: Path, qtbot: QtBot) -> None:
    real.import_images(write(tmp_path / "good", 10))
    qtbot.waitUntil(lambda: bool(told(real)), timeout=PATIENCE_MS)
    state = real.application.app_state
    assert any("Look at" in past.notice.title for past in state.notices.standing)
    product = state.active_product
    assert product is not None
    products_page(real.application.window).productTrashed.emit(product.id)
    settle(real.application)
    assert not any("Look at" in past.notice.title for past in state.notices.standing)
