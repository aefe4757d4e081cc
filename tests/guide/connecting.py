"""A station is set up: triggers, an alarm, cameras, connections to the line, the light. The cameras are Basler's emulated ones."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import numpy as np

from app.demo.made.washer import draw_washer
from app.domain.alarm_rules import AlarmRules
from app.domain.inspection_flow import InspectionFlow
from app.domain.product import Product
from app.domain.run_status import RunState
from app.domain.trigger_plan import TriggerKind, TriggerPlan
from app.line.http.choice import HttpChoice
from app.line.modbus.choice import ModbusChoice
from app.pages.inspect.page import InspectPage
from app.pages.inspect.parts.camera_dialog import CameraDialog
from app.pages.inspect.parts.flow_dialog import FlowDialog
from app.pages.inspect.parts.light_dialog import LightDialog
from app.pages.settings.page import SettingsPage
from app.sources.basler.choice import BaslerChoice
from app.sources.basler.kind import BASLER
from app.sources.folder.choice import FolderChoice
from app.state.last_source import keep_source
from app.state.product_flow import keep_flow
from app.widgets.source_choosing.device_dialog import DeviceDialog
from app.widgets.text_dialog import TextDialog
from onenip_core.data.images.png_writing import write_png
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product
from tests.support.cameras import CAMERA_0

MASTER_PICTURES = 6
DARKER = 0.71
"""What is left of the light on one side."""


def set_triggers(scene: Scene, parts: PartFolders) -> None:
    """What makes a picture a part, and what calls a person."""
    choose_product(scene, parts.name)
    scene.go_to("inspect")
    plan = TriggerPlan(TriggerKind.SOFTWARE)
    keep_flow(scene.application.app_state, _product(scene).id, InspectionFlow(plan, alarms=AlarmRules(ng_in_a_row=3)))

    def look(dialog: FlowDialog) -> None:
        scene.camera.take("live-triggers")
        dialog.reject()

    with scene.answering(FlowDialog, look):
        scene.do("inspect.flow")


def sound_an_alarm(scene: Scene, parts: PartFolders) -> None:
    """After an NG part the line waits until somebody has acknowledged it."""
    state, services = scene.application.app_state, scene.application.services
    product = _product(scene)
    keep_flow(state, product.id, InspectionFlow(alarms=AlarmRules(freeze_on_ng=True, sound=False)))
    keep_source(state, services.catalogue, product.id, FolderChoice(str(parts.line)))
    page: InspectPage = scene.go_to("inspect")
    scene.do("inspect.again")
    scene.until_in_dialog(lambda: bool(page.flow.standing), "an alarm", LONG_S)
    scene.camera.take("live-alarm")

    def sign(dialog: TextDialog) -> None:
        scene.hands.focus(dialog.edit)
        scene.hands.type(scene.words.signer)
        scene.hands.press(dialog.accept_button)

    inspection = scene.application.inspection_state
    with scene.answering(TextDialog, sign):
        scene.do("inspect.acknowledge")
    if inspection.run_state is not RunState.IDLE:
        services.inspection.stop()
    scene.until(lambda: inspection.run_state is RunState.IDLE, "the end of the run", LONG_S)
    keep_flow(state, product.id, InspectionFlow())
    if page.flow.standing:
        with scene.answering(TextDialog, sign):
            scene.do("inspect.acknowledge")


def choose_a_camera(scene: Scene) -> None:
    """What is connected, and how it is set for the product."""
    os.environ["PYLON_CAMEMU"] = "2"
    page: InspectPage = scene.go_to("inspect")

    def choose(dialog: DeviceDialog) -> None:
        scene.until_in_dialog(lambda: dialog.list.count() == 2, "two cameras", LONG_S)
        scene.hands.choose_row(dialog.list, 0)
        scene.wait(2.0)  # their first pictures
        scene.camera.take("live-cameras")
        dialog.reject()

    with scene.answering(DeviceDialog, choose):
        scene.do(f"inspect.source.{page.chooser.kinds.index(BASLER)}")
    catalogue = scene.application.services.catalogue
    keep_source(scene.application.app_state, catalogue, _product(scene).id, BaslerChoice(CAMERA_0))

    def set_up(dialog: CameraDialog) -> None:
        scene.until_in_dialog(
            lambda: dialog.form is not None and dialog.save_button.isEnabled(), "the settings", LONG_S
        )
        assert dialog.form is not None
        dialog.form.ticks["exposure"].setChecked(True)
        scene.camera.take("live-camera-settings")
        dialog.reject()

    with scene.answering(CameraDialog, set_up):
        scene.do("inspect.camera")


def connect(scene: Scene) -> None:
    """Programs and controllers hear of every verdict."""
    line = scene.application.services.line
    line.keep(HttpChoice(port=_free_port()), "")
    line.keep(ModbusChoice("127.0.0.1", _free_port()), "")
    page: SettingsPage = scene.go_to("settings")
    scene.until(
        lambda: len(line.statuses) == 2 and all(status.well for status in line.statuses.values()), "the connections"
    )
    scene.camera.take("live-connections", page.line_card)
    for connection in tuple(line.connections):
        line.remove(connection.name)
    scene.settle()


def probe_the_light(scene: Scene, folder: Path) -> None:
    """The same master part under the light of then, and under one that became darker on the left."""
    master = draw_washer(np.random.default_rng(5))
    noise = np.random.default_rng(6)
    paths = [folder / f"master {number}.png" for number in range(1, MASTER_PICTURES + 1)]
    for path in paths:
        write_png(path, np.clip(master + noise.normal(0, 1.5, master.shape), 0, 255).astype(np.uint8))
    darker = master.astype(float)
    darker[:, : darker.shape[1] // 3] *= DARKER
    probe = folder / "probe.png"
    write_png(probe, np.clip(darker + noise.normal(0, 1.5, master.shape), 0, 255).astype(np.uint8))
    scene.go_to("inspect")

    def look(dialog: LightDialog) -> None:
        before = dialog.master.text()
        with scene.naming(*paths):
            scene.hands.press(dialog.files_button)
        scene.until_in_dialog(
            lambda: dialog.master.text() != before and dialog.file_button.isEnabled(), "the master", LONG_S
        )
        with scene.naming(probe):
            scene.hands.press(dialog.file_button)
        scene.until_in_dialog(lambda: bool(dialog.findings.text()), "what the probe says", LONG_S)
        scene.camera.take("lighting")
        scene.hands.press(dialog.close_button)

    with scene.answering(LightDialog, look):
        scene.do("inspect.lighting")
    scene.settle()


def _product(scene: Scene) -> Product:
    product = scene.application.app_state.active_product
    assert product is not None
    return product


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
