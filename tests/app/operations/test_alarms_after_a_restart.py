"""An alarm that nobody has acknowledged outlives the program that raised it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.alarm import Alarm
from app.messages.codes.triggers import NgInARow, PartsCameTooFast
from app.messages.message import Message
from app.messages.stored import to_text
from app.storage.workspace import Workspace
from tests.support import child_targets
from tests.support.pages import inspect_page
from tests.support.settle import settle


def alarm(position: int, message: Message) -> Alarm:
    return Alarm(0, None, position, to_text(message), f"2026-11-28T00:00:{position:02}.000+00:00")


def open_application(folder: Path) -> Application:
    application = Application(
        Workspace.open(folder),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.begin()
    settle(application)
    return application


def test_it_stands_until_it_is_acknowledged_and_nobody_is_called_again(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    workspace = Workspace.open(folder)
    raised = [alarm(1, NgInARow(3)), alarm(2, PartsCameTooFast(2)), alarm(3, NgInARow(3)), alarm(4, NgInARow(5))]
    stored = workspace.alarms.add(raised)
    workspace.alarms.acknowledge([stored[0].id], "Anna")
    workspace.close()

    application = open_application(folder)
    application.window.show()
    alarms = application.services.flow.alarms
    qtbot.waitUntil(lambda: bool(alarms.standing), timeout=20_000)
    assert [(each.first.position, each.newest.position, each.count) for each in alarms.standing] == [
        (2, 2, 1),
        (3, 4, 2),
    ]
    pane = inspect_page(application.window).flow
    assert pane.alarms.isVisible() and "5 NG parts" in pane.alarms.text.text()
    assert application.flow_watch.sound.sounding is False
    alarms.add([alarm(9, NgInARow(3))])
    application.services.flow._record([alarm(9, NgInARow(3))])
    pane.acknowledged.emit("Bert", alarms.standing)
    application.close()

    again = open_application(folder)
    assert again.services.flow.alarms.standing == ()
    assert [each.acknowledged_by for each in again.workspace.alarms.list()] == ["Anna", "Bert", "Bert", "Bert", "Bert"]
    again.close()


def test_what_is_read_late_stands_behind_what_came_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    application = open_application(tmp_path / "workspace")
    alarms = application.services.flow.alarms
    alarms.add([alarm(7, NgInARow(3))])
    alarms.bring_back([alarm(1, NgInARow(3)), alarm(2, PartsCameTooFast(2))])
    assert [(each.first.position, each.newest.position, each.count) for each in alarms.standing] == [
        (2, 2, 1),
        (1, 7, 2),
    ]
    application.close()
