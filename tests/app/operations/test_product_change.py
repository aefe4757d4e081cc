"""Another product, chosen while the line runs, is paused or stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes, Stale
from app.domain.run_status import RunState
from app.line.errors import LineError
from app.messages.codes.line import StoppedByAPerson
from app.messages.codes.operating import NoSourceYet, ProductNotChanged, SourceIsNoCamera, StoppedBeforeTheChange
from app.settings.schema import SOURCES
from app.sources.folder.choice import FolderChoice
from tests.support.belt import BeltChoice
from tests.support.line import Line, open_line
from tests.support.pages import only

GEAR, SCREW = 1, 2


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect")) as line:
        yield line


def name_of_active(line: Line) -> str:
    product = line.application.app_state.active_product
    return "" if product is None else product.name


def change_to(line: Line, product_id: int) -> None:
    line.application.services.product_change.change_to(product_id)


def test_a_line_that_stands_still_is_not_started(line: Line) -> None:
    change_to(line, SCREW)
    line.settle()
    assert name_of_active(line) == "screw" and line.state.run_state is RunState.IDLE


def test_a_running_one_goes_on_with_the_other_product(line: Line) -> None:
    change_to(line, SCREW)
    line.start()
    line.belt.end()
    line.wait_for_end()
    change_to(line, GEAR)
    line.start()
    line.lay(line.belt.good)
    change_to(line, SCREW)
    line.wait_until(lambda: name_of_active(line) == "screw" and line.state.run_state is RunState.RUNNING)
    line.lay(line.belt.bad)
    assert [batch.product_name for batch in line.workspace.batches.list()[:2]] == ["screw", "gear"]
    line.belt.end()
    line.wait_for_end()


def test_a_paused_one_is_not_started_again(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    line.application.services.inspection.pause()
    change_to(line, SCREW)
    line.wait_until(lambda: name_of_active(line) == "screw")
    line.settle()
    assert line.state.run_state is RunState.IDLE


def test_without_a_known_source_the_run_goes_on(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    change_to(line, SCREW)
    line.settle()
    assert name_of_active(line) == "gear" and line.state.run_state is RunState.RUNNING
    assert line.notices[-1].heading == ProductNotChanged() and line.notices[-1].message == NoSourceYet("screw")
    line.belt.end()
    line.wait_for_end()


def test_a_camera_is_not_given_up_for_old_files(line: Line, tmp_path: Path) -> None:
    line.start()
    line.lay(line.belt.good)
    state = line.application.app_state
    folder = line.application.services.catalogue.to_text(FolderChoice(str(tmp_path)))
    state.set_setting(SOURCES, {**state.settings[SOURCES], str(SCREW): folder or ""})
    change_to(line, SCREW)
    line.settle()
    assert name_of_active(line) == "gear" and line.state.run_state is RunState.RUNNING
    assert line.notices[-1].message == SourceIsNoCamera("screw", FolderChoice(str(tmp_path)).name)
    line.application.services.inspection.stop()
    line.wait_for_end()


def test_the_line_and_the_operator_take_turns(line: Line, qtbot: QtBot) -> None:
    change_to(line, SCREW)
    line.start()
    line.belt.end()
    line.wait_for_end()
    change_to(line, GEAR)
    line.start()
    line.lay(line.belt.good)
    hub = line.application.workers.line_hub
    change_to(line, SCREW)  # waits for the end of the run
    refused = hub.switch_product("gear")
    qtbot.waitUntil(refused.done, timeout=5000)
    assert refused.exception() is not None
    line.wait_until(lambda: name_of_active(line) == "screw" and line.state.run_state is RunState.RUNNING)
    line.belt.end()
    line.wait_for_end()


def begin_with_a_source_each(line: Line) -> None:
    change_to(line, SCREW)
    line.start()
    line.belt.end()
    line.wait_for_end()
    change_to(line, GEAR)
    line.start()
    line.lay(line.belt.good)


def test_stop_withdraws_a_wish_that_waits(line: Line) -> None:
    begin_with_a_source_each(line)
    stop = line.application.actions["inspect.stop"]
    change_to(line, SCREW)
    assert line.state.run_state is RunState.STOPPING and stop.isEnabled()
    stop.trigger()
    assert not stop.isEnabled()
    line.wait_for_end()
    assert name_of_active(line) == "gear" and line.state.run_state is RunState.IDLE
    assert StoppedBeforeTheChange("screw") in [notice.message for notice in line.notices]
    change_to(line, SCREW)
    assert name_of_active(line) == "screw", "nobody waits any more"


def test_a_product_that_went_to_the_trash_meanwhile_begins_nothing(line: Line) -> None:
    begin_with_a_source_each(line)
    change_to(line, SCREW)
    assert line.state.run_state is RunState.STOPPING
    line.workspace.products.trash(SCREW)
    line.application.services.runner.announce(Changes(Stale.PRODUCTS))
    line.wait_until(lambda: SCREW not in [product.id for product in line.application.app_state.products])
    line.wait_for_end()
    assert line.state.run_state is RunState.IDLE and name_of_active(line) == "gear"
    assert StoppedBeforeTheChange("screw") in [notice.message for notice in line.notices]


def test_stop_withdraws_what_the_line_waits_for_and_tells_it(line: Line, qtbot: QtBot) -> None:
    begin_with_a_source_each(line)
    asked = line.application.workers.line_hub.switch_product("screw")
    line.wait_until(lambda: line.state.run_state is RunState.STOPPING)
    line.application.services.inspection.stop()
    qtbot.waitUntil(asked.done, timeout=5000)
    assert isinstance(error := asked.exception(), LineError) and error.message == StoppedByAPerson()
    line.wait_for_end()
    assert name_of_active(line) == "gear"
    again = line.application.workers.line_hub.switch_product("screw")
    qtbot.waitUntil(again.done, timeout=5000)
    assert again.exception() is None and name_of_active(line) == "screw"


def test_one_that_no_model_knows_is_refused_and_the_run_goes_on(line: Line) -> None:
    line.workspace.products.create("bolt")
    line.application.services.library.read_everything()
    line.settle()
    line.start()
    line.lay(line.belt.good)
    change_to(line, next(product.id for product in line.application.app_state.products if product.name == "bolt"))
    assert name_of_active(line) == "gear" and line.state.run_state is RunState.RUNNING
    assert line.notices[-1].heading == ProductNotChanged() and "bolt" in line.notices[-1].text
    line.belt.end()
    line.wait_for_end()


def test_the_last_wish_counts(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    change_to(line, SCREW)
    change_to(line, GEAR)
    line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
    assert name_of_active(line) == "gear"
    line.belt.end()
    line.wait_for_end()


def test_a_run_that_was_stopped_before_it_began_is_told_as_given_up(line: Line, qtbot: QtBot) -> None:
    inspection = line.application.services.inspection
    with qtbot.waitSignal(inspection.gaveUp, timeout=30_000):
        inspection.start(BeltChoice())
        inspection.stop()
    assert line.state.run_state is RunState.IDLE
