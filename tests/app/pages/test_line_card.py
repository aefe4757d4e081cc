"""Connections to the line on the Settings page: added, tested, edited and removed with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.line.catalogue import LINE_KINDS, LineCatalogue
from app.line.hub import LineHub, ToConnect
from app.line.modbus.choice import ModbusChoice
from app.line.mqtt.choice import MqttChoice
from app.messages.wording.say import say
from app.operations.line_control import LineControl
from app.pages.settings.parts.connection_dialog import ConnectionDialog
from app.pages.settings.parts.editors import NumberEditor, TextEditor
from app.pages.settings.parts.line_card import LineCard
from app.widgets.question_dialog import QuestionDialog
from onenip_core.types import Verdict
from tests.support.broker import free_port
from tests.support.line import Line, open_line
from tests.support.pages import only, settings_page
from tests.support.sample_line_kind import LAMP, Lamp, LampChoice
from tests.support.wires import part, wait_until

LEFT = Qt.MouseButton.LeftButton
Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: Path) -> Iterator[Line]:
    with open_line(tmp_path, qtbot, pages=only("inspect", "settings")) as line:
        line.window.show_page("settings")
        yield line


def card(line: Line) -> LineCard:
    return settings_page(line.window).line_card


def control(line: Line) -> LineControl:
    return line.application.services.line


def in_dialog(kind: type[Dialog], act: Callable[[Dialog], None]) -> None:
    """Act in a dialog as soon as it stands there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def fill(dialog: ConnectionDialog, key: str, value: str) -> None:
    editor = dialog.editors[key]
    if isinstance(editor, TextEditor):
        editor.line.setText(value)
    elif isinstance(editor, NumberEditor):
        editor.box.setValue(float(value))


def add(line: Line, title: str, act: Callable[[ConnectionDialog], None]) -> None:
    in_dialog(ConnectionDialog, act)
    entry = next(entry for entry in card(line).menu.actions() if entry.text() == title)
    entry.trigger()


def test_a_connection_is_added_tested_edited_and_removed(qtbot: QtBot, line: Line) -> None:
    assert card(line).empty.isVisibleTo(card(line)) and not card(line).numbers.isVisibleTo(card(line))
    port = free_port()

    def type_in(dialog: ConnectionDialog) -> None:
        fill(dialog, "address", "127.0.0.1")
        fill(dialog, "port", str(port))
        qtbot.mouseClick(dialog.accept_button, LEFT)

    add(line, "Modbus TCP", type_in)
    line.wait_until(lambda: len(card(line).lines) == 1)
    row = next(iter(card(line).lines.values()))
    line.wait_until(lambda: f"Listens on port {port}. No controller has asked yet." in row.state.text())
    assert row.title.text() == "Modbus TCP" and row.place.text() == f"127.0.0.1:{port}"
    assert card(line).numbers.text() == "Numbers of the products: 1 gear · 2 screw"
    qtbot.mouseClick(row.test_button, LEFT)
    line.wait_until(lambda: f"Test: Port {port} answers as it should." in row.found.text())
    assert row.found.property("tone") == "accent"

    other = free_port()

    def change(dialog: ConnectionDialog) -> None:
        fill(dialog, "port", str(other))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(ConnectionDialog, change)
    qtbot.mouseClick(row.edit_button, LEFT)
    line.wait_until(lambda: control(line).connections[0].choice == ModbusChoice("127.0.0.1", other))
    line.wait_until(lambda: f"Listens on port {other}" in row.state.text())
    in_dialog(QuestionDialog, lambda question: qtbot.mouseClick(question.keep_button, LEFT))
    qtbot.mouseClick(row.remove_button, LEFT)
    assert len(control(line).connections) == 1
    in_dialog(QuestionDialog, lambda question: qtbot.mouseClick(question.do_button, LEFT))
    qtbot.mouseClick(row.remove_button, LEFT)
    line.wait_until(lambda: card(line).lines == {} and control(line).statuses == {})
    assert card(line).empty.isVisibleTo(card(line))


def test_what_cannot_be_is_said_and_keeps_the_form_open(qtbot: QtBot, line: Line) -> None:
    said: list[str] = []

    def type_in(dialog: ConnectionDialog) -> None:
        qtbot.mouseClick(dialog.accept_button, LEFT)
        said.append(dialog.message.text())
        fill(dialog, "host", "127.0.0.1")
        fill(dialog, "topic", "a/+/b")
        qtbot.mouseClick(dialog.accept_button, LEFT)
        said.append(dialog.message.text())
        secret = dialog.editors["secret"]
        assert isinstance(secret, TextEditor) and secret.line.echoMode() is QLineEdit.EchoMode.Password
        fill(dialog, "topic", "a/b")
        fill(dialog, "secret", "word")
        qtbot.mouseClick(dialog.accept_button, LEFT)
        said.append(dialog.message.text())
        fill(dialog, "username", "line")
        fill(dialog, "port", str(free_port()))
        qtbot.mouseClick(dialog.accept_button, LEFT)

    add(line, "MQTT", type_in)
    assert "broker is missing" in said[0] and "cannot be a topic" in said[1] and "together with a user" in said[2]
    line.wait_until(lambda: len(control(line).connections) == 1)
    connection = control(line).connections[0]
    assert isinstance(connection.choice, MqttChoice) and connection.choice.username == "line"
    assert control(line).secret_of(connection.name) == "word"
    row = card(line).lines[connection.name]
    line.wait_until(lambda: "cannot be reached" in row.state.text())
    assert row.state.property("tone") == "danger"
    qtbot.mouseClick(row.test_button, LEFT)
    line.wait_until(lambda: row.found.property("tone") == "danger" and "cannot be reached" in row.found.text())


def test_a_form_that_is_left_changes_nothing(qtbot: QtBot, line: Line) -> None:
    add(line, "HTTP", lambda dialog: dialog.reject())
    assert control(line).connections == ()


def test_a_new_kind_is_a_file_and_a_line(qtbot: QtBot, line: Line) -> None:
    catalogue = LineCatalogue((*LINE_KINDS, LAMP))
    dialog = ConnectionDialog(line.window.appearance, LAMP, {}, "", "Add", line.window)
    fill(dialog, "socket", "3")
    dialog.accept_button.click()
    choice = catalogue.from_text(catalogue.to_text(dialog.choice)) if dialog.choice is not None else None
    assert choice == LampChoice(3) and choice.name == "Lamp 3"
    hub = LineHub(say)
    hub.set_connections({"a": ToConnect(choice, choice.name, lambda inputs: LAMP.open(choice, "", inputs))})
    wait_until(lambda: hub.statuses["a"].well)
    hub.tell(part(1, Verdict.OK))
    wait_until(lambda: Lamp.colours[3] == "green")
    hub.tell(part(2, Verdict.NOT_CHECKED))
    wait_until(lambda: Lamp.colours[3] == "red")
    hub.close()
    assert Lamp.colours[3] == "dark"
    dialog.deleteLater()
