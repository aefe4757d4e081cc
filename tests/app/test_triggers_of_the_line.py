"""Triggers that come over wires into a real run: each is a part with its number, its verdict or its deadline."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pymodbus.client import ModbusTcpClient
from pytestqt.qtbot import QtBot

from app.domain.inspection_flow import InspectionFlow
from app.domain.run_status import RunState
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.line.choice import LineChoice
from app.line.http.choice import HttpChoice
from app.line.modbus.choice import ModbusChoice
from app.line.modbus.register_map import Coil, Discrete, Holding, Input, register_text, text_registers
from app.line.mqtt.choice import MqttChoice
from app.settings.schema import LINE_DEADLINE_MS
from app.sources.source import SourceFrame
from app.state.product_flow import keep_flow
from tests.support.broker import Broker, Listener, free_port
from tests.support.camera_kind import CameraChoice, CameraKind
from tests.support.line import Line, open_line
from tests.support.triggered_camera import sound

TOPIC = "hall/station1"
SOFTWARE = TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0, timeout_s=1.0)
Begin = Callable[..., Line]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    """Starts a run whose camera answers as given, with connections to the line."""
    opened = []

    def start(
        *choices: LineChoice, answer: Callable[[int], SourceFrame | None] = sound, deadline_ms: int = 60_000
    ) -> Line:
        context = open_line(tmp_path, qtbot, (CameraKind(answer).kind,))
        opened.append(context)
        line = context.__enter__()
        state, control = line.application.app_state, line.application.services.line
        state.set_setting(LINE_DEADLINE_MS, deadline_ms)
        for choice in choices:
            control.keep(choice, "")
        line.wait_until(lambda: len(control.statuses) == len(choices))
        line.wait_until(lambda: all(status.well for status in control.statuses.values()))
        assert state.active_product is not None
        keep_flow(state, state.active_product.id, InspectionFlow(SOFTWARE))
        line.page.chooser.sourceChosen.emit(CameraChoice())
        line.wait_until(lambda: line.state.run_state is RunState.RUNNING)
        line.wait_until(lambda: line.application.services.flow.triggers.expected)
        return line

    yield start
    for context in opened:
        context.__exit__(None, None, None)


def end(line: Line) -> list[str | None]:
    """The numbers of the parts that were stored."""
    line.page.stopRequested.emit()
    line.wait_for_end()
    batch = line.workspace.batches.list()[0]
    return [record.part_number for record in line.workspace.batches.inspections(batch.id)]


def ask(port: int, method: str, path: str, body: str | None = None) -> tuple[int, dict[str, object]]:
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        client.request(method, path, body, {"Content-Type": "application/json"})
        answer = client.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        client.close()


def test_triggers_of_all_wires_are_parts_with_their_numbers(begin: Begin) -> None:
    http_port, modbus_port = free_port(), free_port()
    with Broker() as broker:
        listener = Listener(broker.port, f"{TOPIC}/#")
        line = begin(
            HttpChoice("127.0.0.1", http_port),
            ModbusChoice("127.0.0.1", modbus_port),
            MqttChoice("127.0.0.1", broker.port, TOPIC),
        )
        assert ask(http_port, "POST", "/trigger", '{"part_number": "H-1"}')[0] == 202
        line.wait_for_more_than(0)
        with ModbusTcpClient("127.0.0.1", port=modbus_port) as controller:
            controller.write_registers(Holding.PART_NUMBER, text_registers("M-2", 16))
            controller.write_coil(Coil.TRIGGER, True)
            assert controller.read_discrete_inputs(0, count=16).bits[Discrete.TRIGGER_TAKEN]
            line.wait_for_more_than(1)
            # The count of triggers comes by another way than the verdict.
            line.wait_until(lambda: controller.read_input_registers(Input.TRIGGERS, count=1).registers == [2])
            registers = controller.read_input_registers(0, count=88).registers
            assert registers[Input.VERDICT] == 1
            assert register_text(registers[Input.PART_NUMBER : Input.PART_NUMBER + 16]) == "M-2"
            assert registers[Input.OUTSTANDING] == 0
        listener.publish(f"{TOPIC}/trigger", b'{"part_number": "Q-3"}')
        line.wait_for_more_than(2)
        heard = [json.loads(content) for content in listener.wait_for(f"{TOPIC}/verdict", 3)]
        assert [(each["part_number"], each["verdict"]) for each in heard] == [
            ("H-1", "OK"),
            ("M-2", "OK"),
            ("Q-3", "OK"),
        ]
        assert all(each["triggered_at"] and 0 <= each["milliseconds"] < 60_000 for each in heard)
        assert end(line) == ["H-1", "M-2", "Q-3"]
        status, answer = ask(http_port, "POST", "/trigger", "")
        assert (status, answer["reason_code"]) == (409, "NotInspecting"), "the run is over"
        listener.close()


def test_a_part_whose_picture_never_comes_is_not_checked_at_the_deadline_and_stays_so(begin: Begin) -> None:
    port = free_port()
    line = begin(
        HttpChoice("127.0.0.1", port), answer=lambda number: None if number == 1 else sound(number), deadline_ms=300
    )
    assert ask(port, "POST", "/trigger", '{"part_number": "A-1"}')[0] == 202
    line.wait_until(lambda: ask(port, "GET", "/last")[0] == 200)
    said = ask(port, "GET", "/last")[1]
    assert (said["part_number"], said["verdict"], said["fail_safe"]) == ("A-1", "NOT_CHECKED", True)
    assert said["reason_code"] == "NoVerdictInTime"
    line.wait_until(lambda: ask(port, "GET", "/late")[0] == 200)
    late = ask(port, "GET", "/late")[1]
    assert (late["part_number"], late["verdict"], late["late_verdict"]) == ("A-1", "NOT_CHECKED", "NOT_CHECKED")
    assert end(line) == ["A-1"]
    assert ask(port, "GET", "/state")[1]["outstanding"] == 0
