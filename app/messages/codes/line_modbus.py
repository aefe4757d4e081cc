"""What is said about controllers that ask by Modbus."""

from __future__ import annotations

from app.messages.message import Message


class HeartbeatStopped(Message, frozen=True):
    """Why the station is not ready."""


class NoControllerYet(Message, frozen=True):
    port: int


class ControllersSilent(Message, frozen=True):
    port: int


class ControllerAskedLately(Message, frozen=True):
    port: int


class ControllersConnected(Message, frozen=True):
    port: int
    count: int


class ModbusAnswers(Message, frozen=True):
    port: int
    count: int
