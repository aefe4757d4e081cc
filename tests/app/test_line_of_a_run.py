"""The whole application at a line: verdicts of a real run over real wires, products chosen from outside, and a run that dies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from pymodbus.client import ModbusTcpClient
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes, Stale
from app.domain.run_status import RunState
from app.line.errors import LineError
from app.line.modbus.choice import ModbusChoice
from app.line.modbus.register_map import Coil, Discrete, Holding, Input
from app.line.mqtt.choice import MqttChoice
from app.line.part_verdict import PartVerdict
from app.line.product_file.choice import ProductFileChoice
from app.messages.codes import line as codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_product_file as file_codes
from app.operations.inspection_worker import InspectionWorker
from app.operations.line_control import LineControl
from app.runs.run_request import RunOutcome, RunRequest
from app.settings.schema import LINE_CONNECTIONS, LINE_DEADLINE_MS
from app.sources.folder.source import FolderSource
from app.state.notice import LINE, NoticeLevel
from app.storage.workspace import Workspace
from onenip_core.types import Verdict
from tests.support import child_targets
from tests.support.broker import Broker, Listener, free_port
from tests.support.line import Line, open_line
from tests.support.office import sixteen_bit_png
from tests.support.pages import only

TOPIC = "hall/station1"


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect")) as line:
        line.application.app_state.set_setting(LINE_DEADLINE_MS, 60_000)
        yield line


def control(line: Line) -> LineControl:
    return line.application.services.line


def all_well(line: Line) -> bool:
    statuses = control(line).statuses
    return len(statuses) == len(control(line).connections) > 0 and all(status.well for status in statuses.values())


def state_of(listener: Listener) -> dict[str, object]:
    heard = listener.of(f"{TOPIC}/state")
    return json.loads(heard[-1]) if heard else {}


def connect_modbus(line: Line) -> ModbusTcpClient:
    port = free_port()
    control(line).keep(ModbusChoice("127.0.0.1", port), "")
    line.wait_until(lambda: all_well(line))
    client = ModbusTcpClient("127.0.0.1", port=port, timeout=3, retries=0)
    assert client.connect()
    return client


def test_verdicts_of_a_run_reach_the_broker_and_a_run_that_dies_is_not_ready(line: Line) -> None:
    with Broker() as broker:
        listener = Listener(broker.port, f"{TOPIC}/#")
        try:
            control(line).keep(MqttChoice("127.0.0.1", broker.port, TOPIC), "")
            line.wait_until(lambda: state_of(listener).get("state") == "ready")
            line.start()
            line.wait_until(lambda: state_of(listener).get("state") == "running")
            line.lay(line.belt.good, line.belt.bad, line.belt.unreadable)
            said = [json.loads(content) for content in listener.wait_for(f"{TOPIC}/verdict", 3)]
            assert [each["verdict"] for each in said] == ["OK", "NG", "NOT_CHECKED"]
            assert [each["position"] for each in said] == [1, 2, 3]
            assert said[2]["reason_code"] == "FileCannotBeRead" and "it is cut off" in said[2]["reason"]
            assert all(each["product"] == "gear" for each in said)
            line.belt.lose()
            line.wait_until(lambda: state_of(listener).get("state") == "not_ready")
            assert state_of(listener)["reason_code"] == "NoImageComes"
            line.belt.find()
            line.wait_until(lambda: state_of(listener).get("state") == "running")
            line.belt.break_down()
            line.wait_until(lambda: state_of(listener).get("state") == "not_ready")
            line.wait_for_end()
            line.wait_until(lambda: "Camera 7" in str(state_of(listener)["reason"]))
            batch = line.workspace.batches.list()[0]
            assert (batch.ok_count, batch.ng_count, batch.not_checked_count) == (1, 1, 1)
        finally:
            line.close()
            line.close = lambda: None  # type: ignore[method-assign]
            line_offline = json.loads(listener.wait_for(f"{TOPIC}/state")[-1])
            listener.close()
        assert line_offline["state"] == "offline", "a program that ends says so"


def test_a_verdict_that_the_line_did_not_get_in_time_is_said_in_the_window(line: Line) -> None:
    line.application.app_state.set_setting(LINE_DEADLINE_MS, 100)
    client = connect_modbus(line)
    line.start()
    line.lay(lambda: line.belt.good("slow"))
    assert line.word == "OK"
    line.wait_until(lambda: codes.VerdictsTooLate() in [notice.heading for notice in line.notices])
    assert "within 100 ms: 1. The line took them as NOT CHECKED" in line.notices[-1].text
    client.close()


def test_a_broker_that_is_not_there_keeps_nobody_from_inspecting_and_is_said(line: Line) -> None:
    port = free_port()
    control(line).keep(MqttChoice("127.0.0.1", port, TOPIC), "")
    line.wait_until(lambda: any(notice.subject == LINE for notice in line.notices))
    notice = next(notice for notice in line.notices if notice.subject == LINE)
    assert notice.level is NoticeLevel.WARNING and notice.heading == connection_codes.LineConnectionLost()
    assert f"port {port}, cannot be reached" in notice.text and "The inspection goes on" in notice.text
    assert line.window.status_bar.line.text() == "1 connection to the line is lost"
    line.start()
    line.lay(line.belt.good, line.belt.bad)
    assert line.word == "NG"
    with Broker(port) as broker:
        listener = Listener(broker.port, f"{TOPIC}/#")
        line.wait_until(lambda: all_well(line))
        assert len(listener.wait_for(f"{TOPIC}/verdict", 2)) == 2, "they waited, and are still in time"
        line.wait_until(lambda: line.notices[-1].heading == connection_codes.LineConnectionBack())
        assert line.window.status_bar.line.text() == ""
        listener.close()
        control(line).remove(control(line).connections[0].name)
        line.wait_until(lambda: control(line).statuses == {})
    line.belt.end()
    line.wait_for_end()


def test_a_controller_polls_verdicts_and_switches_the_product_in_mid_run(line: Line) -> None:
    client = connect_modbus(line)
    try:
        screw = next(p.id for p in line.application.app_state.products if p.name == "screw")
        line.start()
        line.lay(line.belt.good, line.belt.bad)
        registers = client.read_input_registers(0, count=24).registers
        assert (registers[Input.STATE], registers[Input.SEQUENCE], registers[Input.VERDICT]) == (2, 2, 2)
        client.write_coil(Coil.TRIGGER, True)
        assert client.read_discrete_inputs(0, count=16).bits[Discrete.TRIGGER_REFUSED], "this run takes no triggers"
        client.write_register(Holding.PRODUCT_NUMBER, screw)
        client.write_coil(Coil.SWITCH_PRODUCT, True)
        line.wait_until(lambda: client.read_discrete_inputs(0, count=16).bits[Discrete.PRODUCT_TAKEN])
        line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
        line.lay(line.belt.good)
        product = line.state.product
        assert product is not None and product.name == "screw"
        line.wait_until(lambda: client.read_input_registers(0, count=24).registers[Input.PRODUCT_NUMBER] == screw)
        assert [batch.product_name for batch in line.workspace.batches.list()] == ["screw", "gear"]
    finally:
        client.close()
    line.belt.end()
    line.wait_for_end()


def test_a_file_chooses_the_product_while_nothing_is_inspected(line: Line, tmp_path: Path) -> None:
    path = tmp_path / "product.txt"
    path.write_text("screw")
    control(line).keep(ProductFileChoice(str(path)), "")
    active = line.application.app_state
    line.wait_until(lambda: active.active_product is not None and active.active_product.name == "screw")
    line.wait_until(lambda: any(notice.heading == codes.ProductByTheLine() for notice in line.notices))
    path.write_text("nail")
    line.wait_until(
        lambda: any(isinstance(s.text, file_codes.ProductFileRefused) for s in control(line).statuses.values())
    )
    assert active.active_product is not None and active.active_product.name == "screw"


def test_a_run_that_a_person_holds_is_not_begun_anew_by_the_line(line: Line) -> None:
    line.start()
    line.lay(line.belt.good)
    line.page.pauseRequested.emit()
    line.wait_until(lambda: line.state.run_state is RunState.PAUSED)
    future = line.application.workers.line_hub.switch_product("SCREW")
    line.wait_until(future.done)
    assert future.exception() is None
    line.wait_for_end()
    active = line.application.app_state.active_product
    assert active is not None and active.name == "screw" and line.state.run_state is RunState.IDLE


def test_what_the_line_may_not_choose_leaves_the_run_as_it_is(line: Line, tmp_path: Path) -> None:
    line.workspace.products.create("nail")  # no model knows it
    line.application.services.runner.announce(Changes(Stale.PRODUCTS))
    line.wait_until(lambda: len(line.application.app_state.products) == 3)
    line.start()
    hub = line.application.workers.line_hub
    for wanted, reason in (("nail", codes.RunCannotGoOn), ("bolt", codes.ProductUnknown), (99, codes.ProductUnknown)):
        future = hub.switch_product(wanted)
        line.wait_until(future.done)
        error = future.exception()
        assert isinstance(error, LineError) and isinstance(error.message, reason)
    line.lay(line.belt.good)
    assert line.word == "OK" and line.state.product is not None and line.state.product.name == "gear"
    line.belt.end()
    line.wait_for_end()


def test_connections_and_secrets_are_kept_and_what_is_not_understood_is_said(line: Line) -> None:
    port = free_port()
    control(line).keep(MqttChoice("127.0.0.1", port, TOPIC, username="user"), "secret word")
    line.wait_until(lambda: len(control(line).connections) == 1)
    name = control(line).connections[0].name
    assert control(line).secret_of(name) == "secret word"
    kept = dict(line.application.app_state.settings[LINE_CONNECTIONS])
    assert "secret word" not in str(kept)
    line.application.app_state.set_setting(LINE_CONNECTIONS, {**kept, "odd": '{"type":"telegraph"}'})
    assert any(isinstance(notice.message, connection_codes.LineChoiceUnreadable) for notice in line.notices)
    control(line).remove(name)
    line.wait_until(lambda: control(line).secret_of(name) == "")


def test_the_line_hears_of_a_part_before_the_window_and_the_disk(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "a.png").write_bytes(sixteen_bit_png(4000))
    heard: list[tuple[Verdict, bool, int]] = []
    outcomes: list[RunOutcome] = []
    with Workspace.open(tmp_path / "workspace") as workspace:
        folder = workspace.models_folder / "m-0001"
        folder.mkdir()
        model = workspace.models.add("m-0001", folder, "lite", ["bracket"])

        def hear(part: PartVerdict) -> None:
            heard.append((part.verdict, worker.delivery.take() is None, len(workspace.batches.list())))

        worker = InspectionWorker(workspace.batches, None, child_targets.inspect_by_brightness, part_judged=hear)
        worker.runEnded.connect(outcomes.append)
        worker.start()
        try:
            worker.start_run(RunRequest(FolderSource(tmp_path / "parts"), "bracket", model, "cpu"))
            qtbot.waitUntil(lambda: bool(outcomes), timeout=30_000)
        finally:
            worker.close()
    assert len(heard) == 1 and heard[0][1:] == (True, 0), "nothing was delivered, and no batch begun"


@pytest.mark.slow
def test_when_the_judging_process_is_killed_the_wire_says_what_the_records_say(line: Line) -> None:
    heard: list[PartVerdict] = []
    tell = line.application.workers.line_hub.tell

    def hear(part: PartVerdict) -> None:
        heard.append(part)
        tell(part)

    line.application.workers.inspection._thread._callbacks = replace(
        line.application.workers.inspection._thread._callbacks, part_judged=hear
    )
    line.start()
    line.lay(line.belt.good)
    process = line.application.workers.inspection.process_id
    assert process is not None
    psutil.Process(process).kill()
    line.lay(line.belt.good, line.belt.good, line.belt.bad)
    line.belt.end()
    line.wait_for_end()
    batch = line.workspace.batches.list()[0]
    records = line.workspace.batches.inspections(batch.id)
    assert [(part.position, part.verdict) for part in heard] == [(each.position, each.verdict) for each in records]
    assert Verdict.NOT_CHECKED in {part.verdict for part in heard} and len(heard) == 4
