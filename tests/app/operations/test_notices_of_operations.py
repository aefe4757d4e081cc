"""What operations say: the offer to undo takes back its own step, and a new attempt takes down what was said before."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.messages.codes import models
from app.messages.codes import operations as codes
from app.messages.message import Message
from app.operations.operation import Lane, Operation, Outcome, Work
from app.operations.product_operations import CreateProduct, RenameProduct, TrashProduct
from app.operations.runner import UNDO_ACTION
from app.state.notice import Notice, NoticeLevel
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


@dataclass(frozen=True)
class WriteTable(Operation):
    """Writes to a share; one that is silent does not answer before `answer` is set."""

    lane: ClassVar[Lane] = Lane.EXPORT
    answer: threading.Event
    began: threading.Event = field(default_factory=threading.Event)

    @property
    def label(self) -> Message:
        return models.ExportModel("table")

    def perform(self, work: Work) -> Outcome:
        self.began.set()
        self.answer.wait(60)
        return Outcome(Changes())


@dataclass(frozen=True)
class WriteSlowly(Operation):
    """Notices that it was cancelled after the present block, which takes a while."""

    lane: ClassVar[Lane] = Lane.EXPORT
    began: threading.Event = field(default_factory=threading.Event)

    @property
    def label(self) -> Message:
        return models.ExportModel("table")

    def perform(self, work: Work) -> Outcome:
        self.began.set()
        while not work.cancel.cancelled:
            time.sleep(0.05)
        time.sleep(2.0)
        return Outcome(Changes(), notice=Notice(NoticeLevel.INFO, self.label, models.ExportCancelled()))


def test_a_cancelled_export_to_a_slow_place_is_waited_for(office: Office) -> None:
    slow = WriteSlowly()
    office.runner.run(slow)
    assert slow.began.wait(10)
    office.runner.cancel_export()
    office.settle()
    assert office.notices[-1].message == models.ExportCancelled()


def test_closing_does_not_wait_so_long(office: Office) -> None:
    silent = threading.Event()
    stuck = WriteTable(silent)
    try:
        office.runner.run(stuck)
        assert stuck.began.wait(10)
        office.runner.cancel_export()
        closing = time.monotonic()
        office.runner.close()
        assert time.monotonic() - closing < 2.5
    finally:
        silent.set()


def test_a_cancelled_export_to_a_silent_place_makes_room_for_the_next(office: Office, qtbot: QtBot) -> None:
    silent, answering = threading.Event(), threading.Event()
    answering.set()
    stuck, ends = WriteTable(silent), []
    try:
        office.runner.run(stuck)
        assert stuck.began.wait(10)
        office.runner.run(WriteTable(answering), ends.append)
        office.runner.cancel_export()
        qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
        assert ends[0] is not None
        told = office.notices[-1]
        assert (told.level, told.message) == (NoticeLevel.INFO, codes.ExportGivenUp())
        assert not office.runner.exporting
    finally:
        silent.set()
