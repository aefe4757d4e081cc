"""The whole application at a line that triggers Basler's emulated camera over HTTP and listens over MQTT."""

from __future__ import annotations

import time

from app.domain.inspection_flow import InspectionFlow
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.line.http.choice import HttpChoice
from app.line.mqtt.choice import MqttChoice
from app.settings.schema import LINE_DEADLINE_MS
from app.sources.basler.choice import BaslerChoice
from app.sources.industrial.settings import CameraSettings, Region
from app.state.product_flow import keep_flow
from tests.support.cameras import CAMERA_0
from tests.support.line import Line
from tests.support.triggered_process import MQTT_TOPIC, send_trigger

CAMERA = BaslerChoice(CAMERA_0, CameraSettings(region=Region(640, 512), exposure_us=2000.0))


def connect(line: Line, http_port: int, broker_port: int) -> None:
    """The connections stand, and the product is triggered by them."""
    control, state = line.application.services.line, line.application.app_state
    control.keep(HttpChoice("127.0.0.1", http_port), "")
    control.keep(MqttChoice("127.0.0.1", broker_port, MQTT_TOPIC), "")
    line.wait_until(lambda: len(control.statuses) == 2 and all(status.well for status in control.statuses.values()))
    state.set_setting(LINE_DEADLINE_MS, 60_000)  # a machine that is busy with other things is not what is tested
    assert state.active_product is not None
    keep_flow(state, state.active_product.id, InspectionFlow(TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)))


def fire(line: Line, port: int, numbers: range) -> list[str]:
    """Ask for parts, ten a second; the numbers that were accepted, up to the first that was refused."""
    accepted: list[str] = []
    for number in numbers:
        name = f"P-{number:03d}"
        if send_trigger(port, name) != 202:
            break
        accepted.append(name)
        until = time.monotonic() + 0.1
        line.wait_until(lambda until=until: time.monotonic() > until)  # type: ignore[misc]
    return accepted
