"""Why a verdict: asked on the Products and the Review page by a key, answered by the real model in its own process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.explained_picture import ExplainedPicture
from app.domain.product import Product
from app.domain.run_status import RunState
from app.messages.message import Message
from app.messages.wording.say import say
from app.pages.review.page import ReviewPage
from app.widgets.formatting import format_score
from app.widgets.why_dialog import WhyDialog
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.value_range import FULL_RANGE
from tests.support.dialogs import InDialog
from tests.support.made_up_parts import write_parts
from tests.support.pages import products_page
from tests.support.real_application import START_MS, RealApplication
from tests.support.settle import settle

PATIENCE_MS = 60_000


@pytest.fixture
def real(tmp_path: Path, small_model: Path, qtbot: QtBot) -> Iterator[RealApplication]:
    """With the small model and the ten good parts that it learned from, of which some are its prompts."""
    real = RealApplication(tmp_path / "workspace")
    real.add_model(small_model)
    real.begin()
    real.import_images(small_model.parent / "stripes")
    settle(real.application)
    yield real
    real.application.close()


def active(real: RealApplication) -> Product:
    product = real.application.app_state.active_product
    assert product is not None
    return product


def read_why(qtbot: QtBot, dialog: WhyDialog, read: list[str]) -> None:
    """What a person reads there once the model has looked."""
    qtbot.waitUntil(lambda: bool(dialog.sum.text()) or "could not" in dialog.verdict.text(), timeout=PATIENCE_MS)
    read += [dialog.verdict.text(), dialog.sum.text()]
    read += [dialog.prompts.item(row).text() for row in range(dialog.prompts.count())]
    dialog.close_button.click()


def test_on_the_products_page_the_picture_that_is_looked_at_is_explained(real: RealApplication, qtbot: QtBot) -> None:
    window = real.application.window
    window.show_page("products")
    page, read = products_page(window), []
    qtbot.waitUntil(lambda: page.images.grid.model().rowCount() == 10, timeout=START_MS)
    page.images.grid.step(1)
    page.open_picture()
    with InDialog(WhyDialog, lambda dialog: read_why(qtbot, dialog, read)):
        QTest.keyClick(page.viewer.view, Qt.Key.Key_W)
    assert "Score" in read[0] and "limit 1.00" in read[0]
    assert read[1].startswith("Where the score was taken: ") and " everywhere in this picture + " in read[1]
    assert float(read[2].split()[0]) > 0.9 and read[2].split()[1].startswith("part0"), "as a person calls it"
    assert real.application.window.isVisible() and page.viewing


def test_on_the_review_page_the_stored_picture_is_looked_at_again(
    real: RealApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    write_parts(tmp_path / "parts", 2, seed=9)
    outcome = real.inspect_folder(qtbot, tmp_path / "parts")
    stored = real.parts(outcome)["part000.png"]
    window, read = real.application.window, []
    window.show_page("review")
    settle(real.application)
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(page.can_explain, timeout=PATIENCE_MS)
    page.inspectionSelected.emit(stored.id)
    settle(real.application)
    with InDialog(WhyDialog, lambda dialog: read_why(qtbot, dialog, read)):
        page.pane.details.why_button.click()
    assert f"Score {format_score(stored.score)}," in read[0], "the same picture, the same model"
    assert read[1].endswith(f" = {format_score(stored.score)}. The maps below are coloured by what they add there.")


def test_a_stored_part_of_a_camera_with_few_bits_is_read_as_it_was_judged(
    real: RealApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The model reads the product's files by 8 bits of 16; a stored frame fills all of them."""
    stored = tmp_path / "000001.png"
    grey = read_image(write_parts(tmp_path, 1)[0])[..., 0].astype(np.uint16) * 257
    stored.write_bytes(cv2.imencode(".png", grey)[1].tobytes())
    told: list[object] = []
    explanations = real.application.services.explanations
    explanations.explained.connect(told.append)
    explanations.failed.connect(told.append)
    explanations.ask(stored, "000001.png", active(real), FULL_RANGE)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE_MS)
    (picture,) = told
    assert isinstance(picture, ExplainedPicture) and picture.pixels is not None
    np.testing.assert_array_equal(picture.pixels[..., 0], grey // 257)


def told_of(real: RealApplication, qtbot: QtBot, path: Path) -> str:
    """Why there is no explanation of the picture in a file."""
    told: list[Message] = []
    explanations = real.application.services.explanations
    explanations.failed.connect(told.append)
    explanations.ask(path, path.name, active(real), FULL_RANGE)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE_MS)
    return say(told[0])


def test_without_a_picture_or_while_a_run_goes_on_it_says_so(
    real: RealApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    whole = write_parts(tmp_path, 1)[0]
    broken.write_bytes(whole.read_bytes()[:200])
    assert "gone.png" in told_of(real, qtbot, tmp_path / "gone.png")
    assert "ends too early" in told_of(real, qtbot, broken)
    real.inspection_state.set_run_state(RunState.RUNNING)
    assert "A run is going on" in told_of(real, qtbot, whole)
    real.inspection_state.set_run_state(RunState.IDLE)
