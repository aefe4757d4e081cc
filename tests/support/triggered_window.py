"""The application as a program that inspects with Basler's emulated camera, triggered by a line, for faults of its whole process.

Arguments: workspace, port of HTTP, port of a broker (0: none). Says on stdout what a person would see.
"""

import sys
from pathlib import Path


def main(workspace: str, http_port: str, broker_port: str) -> int:
    # Child processes import this file too; they must not load the window's libraries.
    from PySide6.QtCore import QTimer

    from app import bootstrap
    from app.domain.inspection_flow import InspectionFlow
    from app.domain.trigger_plan import TriggerKind, TriggerPlan
    from app.line.http.choice import HttpChoice
    from app.line.mqtt.choice import MqttChoice
    from app.messages.wording.say import say as worded
    from app.settings.schema import LINE_DEADLINE_MS
    from app.sources.basler.choice import BaslerChoice
    from app.sources.industrial.settings import CameraSettings, Region
    from app.state.product_flow import keep_flow
    from tests.support.bright_bracket import make_application
    from tests.support.cameras import CAMERA_0
    from tests.support.killed_window import say
    from tests.support.settle import settle
    from tests.support.triggered_process import MQTT_TOPIC

    qt = bootstrap.make_qt_application(["onenip-inspector"])
    application = make_application(Path(workspace))
    state, services = application.inspection_state, application.services
    application.app_state.noticeRaised.connect(lambda notice: say("notice", worded(notice.heading), notice.text))
    state.bannerChanged.connect(lambda: say("banner", state.banner.standing.name))
    state.partInspected.connect(lambda part: say("part", part.inspection.part_number, part.inspection.said.value))
    application.window.resize(1280, 800)
    application.window.show()
    application.operator_gate.enter()
    application.begin()
    settle(application)
    services.line.keep(HttpChoice("127.0.0.1", int(http_port)), "")
    if int(broker_port):
        services.line.keep(MqttChoice("127.0.0.1", int(broker_port), MQTT_TOPIC), "")
    application.app_state.set_setting(LINE_DEADLINE_MS, 10_000)
    keep_flow(
        application.app_state,
        application.app_state.products[0].id,
        InspectionFlow(TriggerPlan(TriggerKind.SOFTWARE, debounce_ms=0)),
    )
    settings = CameraSettings(region=Region(640, 512), exposure_us=20_000.0)
    services.inspection.start(BaslerChoice(CAMERA_0, settings))

    def look() -> None:
        if services.flow.triggers.expected and all(status.well for status in services.line.statuses.values()):
            waiting.stop()
            say("ready")

    waiting = QTimer(interval=50)
    waiting.timeout.connect(look)
    waiting.start()
    bootstrap.close_on_signals(application)
    exit_code = qt.exec()
    application.close()
    return exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
