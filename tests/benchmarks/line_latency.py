"""How long a verdict takes from the run to the other side of a wire, on loopback: `python -m tests.benchmarks.line_latency`."""

from __future__ import annotations

import argparse
import json
import threading
import time
from collections.abc import Callable

import numpy as np
from pymodbus.client import ModbusTcpClient

from app.line.hub import LineHub, ToConnect
from app.line.modbus.choice import ModbusChoice
from app.line.modbus.kind import MODBUS
from app.line.modbus.register_map import Input
from app.line.mqtt.choice import MqttChoice
from app.line.mqtt.kind import MQTT
from app.messages.wording.say import say
from tests.support.broker import Broker, Listener, free_port
from tests.support.wires import RUNNING, part

POLL_S = 0.002


def main() -> None:
    """Print one line a wire."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parts", type=int, default=500)
    parser.add_argument("--rate", type=float, default=20.0, help="parts a second")
    options = parser.parse_args()
    with Broker() as broker:
        hub = LineHub(say)
        hub.run_began()
        hub.set_station(RUNNING)
        mqtt, modbus = MqttChoice("127.0.0.1", broker.port, "a/b"), ModbusChoice("127.0.0.1", free_port())
        hub.set_connections(
            {
                "mqtt": ToConnect(mqtt, "mqtt", lambda inputs: MQTT.open(mqtt, "", inputs)),
                "modbus": ToConnect(modbus, "modbus", lambda inputs: MODBUS.open(modbus, "", inputs)),
            }
        )
        while not all(status.well for status in hub.statuses.values()):
            time.sleep(0.01)
        try:
            _measure(hub, broker.port, modbus.port, options.parts, 1 / options.rate)
        finally:
            hub.close()


def _measure(hub: LineHub, broker_port: int, modbus_port: int, parts: int, interval_s: float) -> None:
    told: dict[int, float] = {}
    heard: dict[str, dict[int, float]] = {"mqtt": {}, "modbus": {}}
    over = threading.Event()
    listener = Listener(broker_port, "a/b/verdict")
    threads = [
        threading.Thread(target=_listen, args=(listener, heard["mqtt"], over)),
        threading.Thread(target=_poll, args=(modbus_port, heard["modbus"], over)),
    ]
    for thread in threads:
        thread.start()
    spent = []
    for number in range(1, parts + 1):
        told[number] = began = time.perf_counter()
        hub.tell(part(number))
        spent.append(time.perf_counter() - began)
        time.sleep(interval_s)
    time.sleep(0.5)
    over.set()
    for thread in threads:
        thread.join()
    listener.close()
    _print("run, time taken", spent, parts)
    for name, moments in heard.items():
        _print(name, [moments[number] - told[number] for number in moments], parts)


def _listen(listener: Listener, heard: dict[int, float], over: threading.Event) -> None:
    seen = 0
    while not over.is_set():
        contents = listener.heard[seen:]
        seen += len(contents)
        for _, content, _ in contents:
            heard[json.loads(content)["position"]] = time.perf_counter()
        time.sleep(0.0005)


def _poll(port: int, heard: dict[int, float], over: threading.Event) -> None:
    with ModbusTcpClient("127.0.0.1", port=port) as client:
        _until(over, lambda: _read(client, heard))


def _until(over: threading.Event, act: Callable[[], None]) -> None:
    while not over.is_set():
        act()
        time.sleep(POLL_S)


def _read(client: ModbusTcpClient, heard: dict[int, float]) -> None:
    registers = client.read_input_registers(0, count=24).registers
    position = (registers[Input.POSITION] << 16) + registers[Input.POSITION + 1]
    if position:
        heard.setdefault(position, time.perf_counter())


def _print(name: str, seconds: list[float], parts: int) -> None:
    p50, p95, p99 = (1000 * float(np.percentile(seconds, share)) for share in (50, 95, 99))
    print(
        f"{name:16} {len(seconds):5} of {parts}   p50 {p50:6.2f} ms   p95 {p95:6.2f} ms   p99 {p99:6.2f} ms"
        f"   max {1000 * max(seconds):7.2f} ms"
    )


if __name__ == "__main__":
    main()
