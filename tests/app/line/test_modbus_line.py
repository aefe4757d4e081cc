"""Modbus TCP against the client of pymodbus: the map, the handshakes, and what goes wrong."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pymodbus.client import ModbusTcpClient

from app.line.errors import LineError
from app.line.modbus import controller_port
from app.line.modbus.choice import ModbusChoice
from app.line.modbus.connection import ModbusConnection
from app.line.modbus.register_map import (
    INPUT_REGISTERS,
    NOTHING,
    Coil,
    Discrete,
    Holding,
    Input,
    register_text,
    text_registers,
)
from app.line.station import Phase, Station, Tally
from app.messages.codes import line as line_codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_modbus as codes
from app.messages.wording.say import say
from onenip_core.types import Verdict
from tests.support.broker import free_port
from tests.support.wires import FakeStation, wire_verdict


@pytest.fixture
def station() -> FakeStation:
    return FakeStation()


@pytest.fixture
def connection(station: FakeStation) -> Iterator[ModbusConnection]:
    connection = ModbusConnection(ModbusChoice("127.0.0.1", free_port()), station)
    connection.open()
    yield connection
    connection.close()


@pytest.fixture
def controller(connection: ModbusConnection) -> Iterator[ModbusTcpClient]:
    with connected(connection) as client:
        yield client


def connected(connection: ModbusConnection) -> ModbusTcpClient:
    client = ModbusTcpClient("127.0.0.1", port=connection._choice.port, timeout=3, retries=0)
    assert client.connect()
    return client


def registers(client: ModbusTcpClient) -> list[int]:
    answer = client.read_input_registers(0, count=INPUT_REGISTERS)
    assert not answer.isError()
    return list(answer.registers)


def bits(client: ModbusTcpClient) -> list[bool]:
    answer = client.read_discrete_inputs(0, count=16)
    assert not answer.isError()
    return list(answer.bits)


def test_all_that_can_be_read_says_what_the_map_says(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation
) -> None:
    station.counted = Tally(70000, 2, 3, 4, 5, 6, 7)
    connection.tell(replace(wire_verdict(70001, Verdict.NG, "PART-0815"), position=65538, milliseconds=37.4))
    connection.beat(3)
    said = registers(controller)
    assert said[Input.MAP_VERSION] == 1 and said[Input.HEARTBEAT] == 3
    assert said[Input.STATE] == 2 and said[Input.PRODUCT_NUMBER] == 1
    assert said[Input.SEQUENCE] == 70001 - 65536 and said[Input.VERDICT] == 2 and said[Input.FAIL_SAFE] == 0
    assert (said[Input.SCORE], said[Input.LIMIT], said[Input.MILLISECONDS]) == (1700, 1000, 37)
    assert said[Input.POSITION : Input.POSITION + 2] == [1, 2]
    assert said[Input.OK_COUNT : Input.OK_COUNT + 6] == [1, 70000 - 65536, 0, 2, 0, 3]
    assert said[Input.TRIGGERS : Input.LATE + 1] == [5, 6, 7, 4]
    assert register_text(said[Input.PART_NUMBER : Input.PART_NUMBER + 16]) == "PART-0815"
    assert said[Input.PART_NUMBER] == (ord("P") << 8) + ord("A"), "the first character in the high byte"
    assert said[Input.RECENT : Input.RECENT + 4] == [70001 - 65536, 2, 0, 0]
    read = bits(controller)
    assert read[Discrete.HEARTBEAT] and read[Discrete.RUNNING] and read[Discrete.BUSY]
    assert [read[place] for place in (Discrete.OK, Discrete.NG, Discrete.NOT_CHECKED)] == [False, True, False]


def test_before_the_first_part_there_is_no_verdict(controller: ModbusTcpClient) -> None:
    said = registers(controller)
    assert said[Input.VERDICT] == 0 and said[Input.SCORE] == NOTHING
    assert not any(bits(controller)[Discrete.OK :])


@pytest.mark.parametrize(
    ("phase", "code"), [(Phase.NOT_READY, 0), (Phase.READY, 1), (Phase.RUNNING, 2), (Phase.PAUSED, 3)]
)
def test_each_state_has_its_number_and_its_reason(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation, phase: Phase, code: int
) -> None:
    station.now = Station(phase, line_codes.RunOver() if phase is Phase.NOT_READY else None, "gear", 1)
    connection.beat(1)
    said, read = registers(controller), bits(controller)
    assert said[Input.STATE] == code
    assert [read[place] for place in (Discrete.READY, Discrete.RUNNING, Discrete.PAUSED)] == [
        phase is Phase.READY,
        phase is Phase.RUNNING,
        phase is Phase.PAUSED,
    ]
    reason = register_text(said[Input.REASON : Input.REASON + 32])
    assert reason == (say(line_codes.RunOver())[:64].strip() if phase is Phase.NOT_READY else "")


def test_a_trigger_is_one_rise_of_its_coil_and_its_answer_goes_with_it(
    controller: ModbusTcpClient, station: FakeStation
) -> None:
    controller.write_registers(Holding.PART_NUMBER, text_registers("P-1", 16))
    controller.write_coil(Coil.TRIGGER, True)
    assert bits(controller)[Discrete.TRIGGER_TAKEN] and not bits(controller)[Discrete.TRIGGER_REFUSED]
    controller.write_coil(Coil.TRIGGER, True)
    assert station.triggers == [("modbus", "P-1")], "a coil that stays is no second trigger"
    controller.write_coil(Coil.TRIGGER, False)
    assert not bits(controller)[Discrete.TRIGGER_TAKEN]
    controller.write_registers(Holding.PART_NUMBER, [0] * 16)
    controller.write_coils(0, [True, False])
    assert station.triggers == [("modbus", "P-1"), ("modbus", None)]


def test_from_the_trigger_on_the_verdict_before_is_gone(
    connection: ModbusConnection, controller: ModbusTcpClient
) -> None:
    connection.tell(wire_verdict(1, Verdict.OK))
    assert bits(controller)[Discrete.OK]
    controller.write_coil(Coil.TRIGGER, True)
    said = registers(controller)
    assert not bits(controller)[Discrete.OK] and (said[Input.VERDICT], said[Input.SEQUENCE]) == (0, 1)
    connection.tell(wire_verdict(2, Verdict.NG))
    assert bits(controller)[Discrete.NG] and registers(controller)[Input.RECENT : Input.RECENT + 4] == [2, 2, 1, 1]


def test_the_example_of_the_documents_waits_for_its_own_verdict(
    connection: ModbusConnection, controller: ModbusTcpClient
) -> None:
    connection.tell(wire_verdict(1, Verdict.OK))
    before = controller.read_input_registers(4).registers[0]
    controller.write_coil(0, True)
    assert controller.read_discrete_inputs(5).bits[0], "refused"
    controller.write_coil(0, False)
    judge = threading.Timer(0.2, lambda: connection.tell(wire_verdict(2, Verdict.NG)))
    judge.start()
    while controller.read_input_registers(4).registers[0] == before:
        pass
    assert controller.read_input_registers(5).registers[0] == 2
    judge.join()


def test_any_trigger_takes_the_verdict_of_the_part_before_away(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation
) -> None:
    station.counted = Tally(answered=1)
    connection.tell(replace(wire_verdict(1, Verdict.OK), answered=1))
    assert bits(controller)[Discrete.OK]
    station.counted = Tally(answered=1, outstanding=1)  # a light barrier at the camera, no coil
    read, said = bits(controller), registers(controller)
    assert not read[Discrete.OK] and read[Discrete.BUSY]
    assert (said[Input.VERDICT], said[Input.SEQUENCE], said[Input.OUTSTANDING]) == (0, 1, 1)
    assert said[Input.RECENT : Input.RECENT + 2] == [1, 1], "what was said is not forgotten"
    station.counted = Tally(answered=2)
    connection.tell(replace(wire_verdict(2, Verdict.OK), answered=2))
    assert bits(controller)[Discrete.OK] and not bits(controller)[Discrete.BUSY]


@pytest.mark.parametrize("phase", [Phase.NOT_READY, Phase.READY, Phase.PAUSED])
def test_an_ok_falls_when_parts_pass_unseen_and_does_not_come_back(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation, phase: Phase
) -> None:
    running = station.now
    connection.tell(wire_verdict(1, Verdict.OK))
    connection.beat(1)
    assert bits(controller)[Discrete.OK]
    station.now = Station(phase, None, "gear", 1)
    connection.beat(2)
    assert not bits(controller)[Discrete.OK] and registers(controller)[Input.VERDICT] == 0
    station.now = running
    connection.beat(3)
    assert bits(controller)[Discrete.RUNNING] and not bits(controller)[Discrete.OK]


def test_an_ng_stays_to_be_read_while_the_run_is_frozen_by_it(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation
) -> None:
    connection.tell(wire_verdict(1, Verdict.NG))
    station.now = Station(Phase.PAUSED, None, "gear", 1)
    connection.beat(1)
    assert bits(controller)[Discrete.NG] and registers(controller)[Input.VERDICT] == 2


def test_a_trigger_is_due_until_its_verdict_can_be_read(
    connection: ModbusConnection, controller: ModbusTcpClient, station: FakeStation
) -> None:
    station.counted = Tally(outstanding=1)
    assert bits(controller)[Discrete.BUSY]
    station.counted = Tally(ok=1, answered=1)  # it is judged, and on its way here
    assert bits(controller)[Discrete.BUSY] and registers(controller)[Input.OUTSTANDING] == 1
    connection.tell(replace(wire_verdict(1, Verdict.OK), answered=1))
    read = bits(controller)
    assert read[Discrete.OK] and not read[Discrete.BUSY] and registers(controller)[Input.OUTSTANDING] == 0


def test_a_verdict_that_never_comes_here_keeps_nothing_busy_for_ever(
    connection: ModbusConnection,
    controller: ModbusTcpClient,
    station: FakeStation,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(controller_port, "STILL_DUE_S", 0.0)
    station.counted = Tally(answered=1)
    connection.beat(1)
    assert bits(controller)[Discrete.BUSY]
    connection.beat(2)
    assert not bits(controller)[Discrete.BUSY]


def test_a_trigger_that_is_refused_is_said(controller: ModbusTcpClient, station: FakeStation) -> None:
    station.refusal = LineError(line_codes.NotInspecting())
    controller.write_coil(Coil.TRIGGER, True)
    assert bits(controller)[Discrete.TRIGGER_REFUSED] and not bits(controller)[Discrete.TRIGGER_TAKEN]
    controller.write_coil(Coil.TRIGGER, False)
    assert not bits(controller)[Discrete.TRIGGER_REFUSED]


def test_a_product_is_switched_by_its_number(controller: ModbusTcpClient, station: FakeStation) -> None:
    controller.write_register(Holding.PRODUCT_NUMBER, 2)
    controller.write_coil(Coil.SWITCH_PRODUCT, True)
    assert bits(controller)[Discrete.PRODUCT_TAKEN] and station.switches == [2]
    controller.write_coil(Coil.SWITCH_PRODUCT, False)
    controller.write_register(Holding.PRODUCT_NUMBER, 77)
    controller.write_coil(Coil.SWITCH_PRODUCT, True)
    read = bits(controller)
    assert read[Discrete.PRODUCT_REFUSED] and not read[Discrete.PRODUCT_TAKEN] and station.switches == [2]


def test_garbage_in_the_registers_does_no_harm(controller: ModbusTcpClient, station: FakeStation) -> None:
    controller.write_registers(0, [65535] * 17)
    controller.write_coils(0, [True] * 16)
    assert station.triggers == [("modbus", "?" * 32)], "a part whose number is garbage is a part"
    assert bits(controller)[Discrete.PRODUCT_REFUSED]
    for outside in (
        controller.read_input_registers(INPUT_REGISTERS, count=4),
        controller.read_input_registers(80, count=20),
        controller.read_coils(16, count=1),
        controller.write_register(17, 1),
        controller.write_coils(8, [True] * 16),
        controller.write_coil(40, True),
    ):
        assert outside.isError()
    assert registers(controller)[Input.MAP_VERSION] == 1


def test_bytes_that_are_no_modbus_do_no_harm(connection: ModbusConnection, controller: ModbusTcpClient) -> None:
    with socket.create_connection(("127.0.0.1", connection._choice.port), 2) as wire:
        wire.sendall(b"GET / HTTP/1.0\r\n\r\n" + bytes(range(256)) * 40)
    assert registers(controller)[Input.MAP_VERSION] == 1


def test_two_controllers_see_the_same(connection: ModbusConnection, controller: ModbusTcpClient) -> None:
    with connected(connection) as second:
        connection.tell(wire_verdict(5, Verdict.OK))
        assert registers(controller) == registers(second)
        assert connection.peers == codes.ControllersConnected(connection._choice.port, 2)
        second.write_coil(Coil.TRIGGER, True)
        assert bits(controller)[Discrete.TRIGGER_TAKEN]


def test_a_late_verdict_is_counted_and_shown_apart(connection: ModbusConnection, controller: ModbusTcpClient) -> None:
    fail_safe = replace(wire_verdict(1, Verdict.NOT_CHECKED, "P-1"), fail_safe=True)
    connection.tell(fail_safe)
    connection.tell(wire_verdict(2, Verdict.OK, "P-1").at(time.monotonic() + 1000))
    said, read = registers(controller), bits(controller)
    assert (said[Input.SEQUENCE], said[Input.VERDICT], said[Input.FAIL_SAFE]) == (1, 3, 1)
    assert said[Input.LATE_VERDICT] == 1
    assert read[Discrete.NOT_CHECKED] and read[Discrete.FAIL_SAFE] and not read[Discrete.OK]


def test_without_a_heartbeat_the_station_is_not_ready(
    connection: ModbusConnection, controller: ModbusTcpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection.tell(wire_verdict(1, Verdict.OK))
    connection.beat(1)
    assert bits(controller)[Discrete.RUNNING] and bits(controller)[Discrete.OK]
    monkeypatch.setattr(controller_port, "STALE_AFTER_S", 0.1)
    time.sleep(0.2)
    read, said = bits(controller), registers(controller)
    assert not read[Discrete.RUNNING] and not read[Discrete.OK] and said[Input.STATE] == said[Input.VERDICT] == 0
    assert register_text(said[Input.REASON : Input.REASON + 32]) == say(codes.HeartbeatStopped())
    connection.beat(2)
    assert bits(controller)[Discrete.RUNNING] and not bits(controller)[Discrete.OK], "it is of some part before"


def test_a_controller_that_never_asks_is_said_and_costs_nothing(connection: ModbusConnection) -> None:
    assert connection.peers == codes.NoControllerYet(connection._choice.port)
    for number in range(1, 2000):
        connection.tell(wire_verdict(number))
    with connected(connection) as controller:
        assert registers(controller)[Input.SEQUENCE] == 1999


def test_a_port_in_use_is_said_and_a_freed_one_opens_again(connection: ModbusConnection, station: FakeStation) -> None:
    port = connection._choice.port
    second = ModbusConnection(ModbusChoice("127.0.0.1", port), station)
    with pytest.raises(LineError) as caught:
        second.open()
    assert caught.value.message == connection_codes.PortInUse(port)
    assert f"Another program uses port {port}" in say(caught.value.message)
    connection.close()
    second.open()
    assert second.check() == codes.ModbusAnswers(port, 0)
    assert second.peers == codes.NoControllerYet(port), "who tests is no controller"
    second.close()
    with pytest.raises(LineError) as caught:
        ModbusConnection(ModbusChoice("203.0.113.9", port), station).open()
    assert caught.value.message == connection_codes.AddressNotHere("203.0.113.9")


@pytest.mark.parametrize("text", ["", "A", "ABC", "x" * 40])
def test_texts_in_registers_come_back(text: str) -> None:
    written = text_registers(text, 16)
    assert len(written) == 16 and register_text(written) == text[:32]
