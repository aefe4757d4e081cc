"""A picture that is refused: what the operator reads, and what the line can act on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.line.modbus.register_map import Input, Snapshot, input_registers
from app.line.payloads import verdict_payload
from app.line.reason_numbers import REASON_NUMBERS, number_of
from app.line.station import Station, Tally
from app.line.wire_verdict import WireVerdict
from app.messages.codes.cameras import TriggeredTooSoon
from app.messages.codes.line import JustStarted, NoVerdictInTime
from app.messages.codes.pictures import REFUSALS, LooksLikeOtherProduct
from app.messages.codes.views import DefectInView, ViewNotChecked
from app.messages.errors import message_of
from app.messages.message import Message
from app.messages.picture_doubt import doubt_message
from app.messages.stored import from_text
from app.messages.wording.say import say_plainly
from app.sources.folder.choice import FolderChoice
from app.widgets.correction import remark_on
from onenip_core.data.images.png_writing import write_png
from onenip_core.errors import DamagedImageError
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from onenip_core.types import Verdict
from tests.support.line import open_line
from tests.support.wires import FakeStation


def test_products_are_called_as_they_are_called_now(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    write_png(pictures / "looks like screw.png", np.full((32, 32, 3), 60, np.uint8))
    with open_line(tmp_path, qtbot) as line:
        gear, screw = line.workspace.products.list()
        line.workspace.products.rename(gear.id, "Zahnrad 12")
        line.workspace.products.rename(screw.id, "Schraube M6")
        line.application.services.library.read_everything()
        line.settle()
        line.application.services.inspection.start(FolderChoice(str(pictures)))
        line.wait_for_more_than(0)
        line.wait_for_end()
        (batch,) = line.workspace.batches.list()
        (part,) = line.workspace.batches.inspections(batch.id)
        assert part.verdict is Verdict.NOT_CHECKED
        assert from_text(part.reason) == LooksLikeOtherProduct("Zahnrad 12", "Schraube M6")
        assert remark_on(part) == "This looks like 'Schraube M6', not like 'Zahnrad 12'."


@pytest.mark.parametrize("sole", [False, True])
@pytest.mark.parametrize("kind", list(DoubtKind))
def test_each_refusal_says_what_the_core_says_and_has_a_number_of_its_own(kind: DoubtKind, sole: bool) -> None:
    doubt = PictureDoubt(kind, "gear", "screw", sole)
    message = doubt_message(doubt, {})
    assert say_plainly(message) == doubt.sentence
    assert isinstance(message, REFUSALS) and number_of(message) == list(DoubtKind).index(kind) + 10


def test_numbers_of_reasons_are_unique_but_for_what_a_controller_treats_alike() -> None:
    assert number_of(None) == 0 and number_of(JustStarted()) == 1
    assert number_of(NoVerdictInTime(2000)) == 2 and number_of(TriggeredTooSoon()) == 4
    assert set(REFUSALS) <= set(REASON_NUMBERS) and min(REASON_NUMBERS.values()) == 2


def _told(verdict: Verdict, reason: Message | None) -> WireVerdict:
    return WireVerdict(7, verdict, reason, "gear", None, 3, "part", None, None, None, None, "", 12.0)


def test_the_line_gets_a_code_in_json_and_a_number_over_modbus() -> None:
    refused = _told(Verdict.NOT_CHECKED, LooksLikeOtherProduct("gear", "screw"))
    payload = verdict_payload(refused, FakeStation())
    assert (payload.verdict, payload.reason_code) == ("NOT_CHECKED", "LooksLikeOtherProduct")
    damaged = _told(Verdict.NOT_CHECKED, message_of(DamagedImageError("a.png", "odd")))
    payload = verdict_payload(damaged, FakeStation())
    assert payload.reason_code == "PlainText", "as programs on the line know it from before sentences were translated"
    assert payload.reason == "The image a.png is damaged: odd. Copy it again from its source."
    snapshot = Snapshot(Station(), Tally()).with_verdict(refused, Tally())
    assert input_registers(snapshot)[Input.NOT_CHECKED_REASON] == 14
    for verdict, reason, number in (
        (Verdict.OK, None, 0),
        (Verdict.NG, DefectInView("top"), 0),
        (Verdict.NOT_CHECKED, ViewNotChecked("top", LooksLikeOtherProduct("gear", "screw")), 14),
    ):
        snapshot = snapshot.with_verdict(_told(verdict, reason), Tally())
        assert input_registers(snapshot)[Input.NOT_CHECKED_REASON] == number
