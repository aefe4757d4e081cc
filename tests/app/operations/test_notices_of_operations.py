"""What operations say: the offer to undo takes back its own step, and a new attempt takes down what was said before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.operations.product_operations import CreateProduct, RenameProduct, TrashProduct
from app.operations.runner import UNDO_ACTION
from app.state.notice import NoticeLevel
from tests.support.office import Office, open_office


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    with open_office(tmp_path, qtbot) as office:
        yield office


def names(office: Office) -> list[str]:
    return [product.name for product in office.app_state.products]


def test_what_can_be_undone_offers_it_and_takes_back_that_step(office: Office) -> None:
    product_id = office.create("bracket")
    office.run(TrashProduct(office.workspace.products, product_id, "bracket"))
    notice = office.notices[-1]
    assert notice.action == UNDO_ACTION and notice.step == office.work_state.undo.step
    office.runner.undo_step(notice.step)
    office.settle()
    assert names(office) == ["bracket"]


def test_another_step_is_never_taken_back_in_its_place(office: Office) -> None:
    product_id = office.create("bracket")
    office.run(TrashProduct(office.workspace.products, product_id, "bracket"))
    notice = office.notices[-1]
    # The button was pressed while the next change was still on its way.
    office.runner.run(CreateProduct(office.workspace.products, "gear"))
    office.runner.undo_step(notice.step)
    office.settle()
    assert names(office) == ["gear"]
    assert "Something else was done" in office.notices[-1].text
    office.undo()
    office.runner.undo_step(notice.step)
    office.settle()
    assert names(office) == ["bracket"], "the offer holds again when what came after it has been taken back"


def test_a_new_attempt_takes_the_refusal_down(office: Office) -> None:
    product_id = office.create("bracket")
    office.create("gear")
    office.run(RenameProduct(office.workspace.products, product_id, "bracket", "gear"))
    assert [past.notice.level for past in office.app_state.notices.standing] == [NoticeLevel.ERROR]
    office.run(RenameProduct(office.workspace.products, product_id, "bracket", "wheel"))
    assert office.app_state.notices.standing == ()
    assert office.app_state.notices.past[0].notice.level is NoticeLevel.ERROR, "it can still be read"


def test_an_error_about_one_product_stays_when_another_is_tried(office: Office) -> None:
    product_id = office.create("bracket")
    other = office.create("gear")
    office.run(RenameProduct(office.workspace.products, product_id, "bracket", "gear"))
    office.run(RenameProduct(office.workspace.products, other, "gear", "wheel"))
    assert [past.notice.level for past in office.app_state.notices.standing] == [NoticeLevel.ERROR]
