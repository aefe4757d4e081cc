"""Sentences for the codes of connections by Modbus."""

from __future__ import annotations

from app.messages.codes import line_modbus
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line_modbus.HeartbeatStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "The program gives no sign of life.")),
    line_modbus.NoControllerYet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. No controller has asked yet.")
    ),
    line_modbus.ControllersSilent: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. No controller has asked for more than 10 seconds.")
    ),
    line_modbus.ControllerAskedLately: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Listens on port {port}. A controller asked a moment ago, and is not connected now."
        )
    ),
    line_modbus.ControllersConnected: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. {count} controllers ask."),
        singular=QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. A controller asks."),
        counted="count",
    ),
    line_modbus.ModbusAnswers: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should. {count} others are connected."),
        singular=QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should. One other is connected."),
        counted="count",
    ),
}
