"""What a person sees of prompts that were proposed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.image_marks import ImageGroup
from app.state.notice import Notice
from tests.support.made_up_parts import write_parts
from tests.support.pages import only, products_page
from tests.support.real_application import RealApplication
from tests.support.settle import settle


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[RealApplication]:
    write_parts(tmp_path / "stripes", 12, seed=3)
    real = RealApplication(tmp_path / "workspace", pages=only("products"))
    real.begin()
    real.create_product("Stripes")
    real.import_images(tmp_path / "stripes")
    settle(real.application)
    yield real
    real.application.close()


def test_proposed_prompts_are_told_and_shown_alone_with_the_first_one_chosen(real: RealApplication) -> None:
    notices: list[Notice] = []
    real.application.app_state.noticeRaised.connect(notices.append)
    real.application.window.show_page("products")
    images = products_page(real.application.window).images
    images.search.setText("part00")
    real.application.actions["products.propose_prompts"].trigger()
    settle(real.application)
    proposed = [image.id for image in real.application.app_state.images if image.is_prompt]
    assert len(proposed) == 4
    assert images.filter.choice is ImageGroup.PROMPTS and images.search.text() == ""
    assert sorted(image.id for image in images.grid.images) == proposed
    assert images.grid.selected_images() == [images.grid.images[0]]
    assert notices[-1].text == "4 pictures that stand for the others are prompts now, and are shown alone."
    real.application.services.runner.undo()
    settle(real.application)
    assert images.filter.choice is ImageGroup.PROMPTS and images.nothing_found.isVisible()
