"""The operator's page while parts come: another program writes them into a watched folder, one after the other."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.domain.product import Product
from app.domain.product_views import FurtherView, ProductViews
from app.domain.run_status import RunState
from app.pages.operate.page import OperatePage
from app.pages.operate.parts.reset_dialog import ResetDialog
from app.sources.folder.choice import FolderChoice
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.state.last_source import keep_source
from app.state.product_views import keep_views
from onenip_core.types import Verdict
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product

PARTS = 7
"""So many good ones come, and then a defective one."""
VIEWED, GOOD_FIRST = 60, 3
"""Parts that two cameras see; long enough that the run is not over before it is pictured."""


def operate(scene: Scene, parts: PartFolders, folder: Path) -> None:
    """Good parts, a bad one, and why the counters begin anew."""
    choose_product(scene, parts.name)
    folder.mkdir()
    catalogue, state = scene.application.services.catalogue, scene.application.app_state
    keep_source(state, catalogue, _product(scene).id, WatchedFolderChoice(str(folder), settle_seconds=0.1))
    page = _hand_over(scene)
    scene.hands.press(page.bar.start_button)
    inspection = scene.application.inspection_state
    scene.until(lambda: inspection.run_state is RunState.RUNNING, "the run", LONG_S)
    good, bad = sorted(parts.golden_good.iterdir()), sorted(parts.golden_bad.iterdir())
    for number, picture in enumerate((*good[:PARTS], bad[0]), 1):
        shutil.copy(picture, folder / f"{number:03d}.png")
        scene.until(lambda number=number: _judged(scene) == number, f"part {number}", LONG_S)  # type: ignore[misc]
        if number == PARTS:
            scene.camera.take("operator-ok")
            scene.camera.take_for_help("operator", page)
    scene.camera.take("operator-ng")

    def leave(dialog: ResetDialog) -> None:
        scene.camera.take("operator-reset")
        scene.hands.press(dialog.cancel_button)

    with scene.answering(ResetDialog, leave):
        scene.do("operate.reset")
    _end(scene, page)


def operate_with_views(scene: Scene, parts: PartFolders, other: PartFolders, folder: Path) -> None:
    """Two cameras look at each part; where the run is pictured the second one sees a defect."""
    choose_product(scene, parts.name)
    names = scene.words
    good, good_of_other = sorted(parts.golden_good.iterdir()), sorted(other.golden_good.iterdir())
    bad_of_other = sorted(other.golden_bad.iterdir())
    first, second = folder / "1", folder / "2"
    for side, pictures in ((first, good), (second, [*good_of_other[:GOOD_FIRST], *bad_of_other])):
        side.mkdir(parents=True)
        for number in range(VIEWED):
            picture = pictures[min(number, len(pictures) - 1)]
            shutil.copy(picture, side / f"{number:03d}.png")
    catalogue, state = scene.application.services.catalogue, scene.application.app_state
    product = _product(scene)
    second_product = next(each for each in state.products if each.name == other.name)
    keep_source(state, catalogue, product.id, FolderChoice(str(first)))
    source = catalogue.to_text(FolderChoice(str(second)))
    assert source is not None
    keep_views(
        state, catalogue, product.id, ProductViews(names.top, (FurtherView(names.below, second_product.id, source),))
    )
    page = _hand_over(scene)
    scene.hands.press(page.bar.start_button)
    scene.until_in_dialog(
        lambda: (
            page.shown is not None
            and page.shown.inspection.position > GOOD_FIRST
            and page.shown.inspection.verdict is Verdict.NG
        ),
        "a part of which one view is NG",
        LONG_S,
    )
    scene.camera.take("operator-views")
    _end(scene, page)
    keep_views(state, catalogue, product.id, ProductViews())


def _hand_over(scene: Scene) -> OperatePage:
    scene.do("window.operate")
    scene.settle()
    page = scene.window.pages.page_on_show
    assert isinstance(page, OperatePage)
    return page


def _end(scene: Scene, page: OperatePage) -> None:
    scene.do("operate.stop")
    scene.until(lambda: scene.application.inspection_state.run_state is RunState.IDLE, "the end of the run", LONG_S)
    scene.do("window.operate")
    scene.settle()
    assert not page.isVisible()


def _product(scene: Scene) -> Product:
    product = scene.application.app_state.active_product
    assert product is not None
    return product


def _judged(scene: Scene) -> int:
    counters = scene.application.inspection_state.counters
    return counters.ok + counters.ng + counters.not_checked
