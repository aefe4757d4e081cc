"""This station as a server of Modbus TCP, which controllers poll."""

from __future__ import annotations

import socket
import struct
import time

from app.line.errors import LineError
from app.line.listening import LOOPBACK
from app.line.modbus.choice import ModbusChoice
from app.line.modbus.controller_port import ControllerPort
from app.line.modbus.register_map import MAP_VERSION
from app.line.modbus.server import ModbusServer
from app.line.port import LineConnection, StationInputs
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_modbus as codes
from app.messages.message import Message

CHECK_TIMEOUT_S = 3.0
SILENT_AFTER_S = 10.0


class ModbusConnection(LineConnection):
    """A verdict is handed over when controllers can read it; whether one does, `peers` says."""

    def __init__(self, choice: ModbusChoice, inputs: StationInputs) -> None:
        self._choice = choice
        self._inputs = inputs
        self._controllers = ControllerPort(inputs)
        self._server: ModbusServer | None = None

    def open(self) -> None:
        # The port outlives the server: numbers and the last verdicts are still true when it listens again.
        self._controllers.beat(0)
        server = ModbusServer(self._choice.address, self._choice.port, self._controllers)
        server.start()
        self._server = server

    def tell(self, verdict: WireVerdict) -> None:
        self._check_alive()
        self._controllers.tell(verdict)

    def beat(self, count: int) -> None:
        self._check_alive()
        self._controllers.beat(count)

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def check(self) -> Message:
        """Read its own first register, as a controller would."""
        address, connected, asked_at = self._choice.address, self._connected, self._controllers.asked_at
        host = LOOPBACK if address in ("0.0.0.0", "") else address
        try:
            with socket.create_connection((host, self._choice.port), CHECK_TIMEOUT_S) as wire:
                wire.sendall(struct.pack(">HHHBBHH", 1, 0, 6, 1, 4, 0, 1))
                answer = wire.recv(64)
        except OSError as error:
            raise LineError(
                connection_codes.DoesNotAnswerItself(self._choice.port, error.strerror or str(error))
            ) from error
        finally:
            self._controllers.asked_at = asked_at  # this was no controller
        if answer[-2:] != MAP_VERSION.to_bytes(2):
            raise LineError(connection_codes.DoesNotAnswerItself(self._choice.port, answer.hex(" ")))
        return codes.ModbusAnswers(self._choice.port, connected)

    @property
    def peers(self) -> Message:
        port, asked_at = self._choice.port, self._controllers.asked_at
        if asked_at is None:
            return codes.NoControllerYet(port)
        if time.monotonic() - asked_at > SILENT_AFTER_S:
            return codes.ControllersSilent(port)
        connected = self._connected
        return codes.ControllersConnected(port, connected) if connected else codes.ControllerAskedLately(port)

    @property
    def _connected(self) -> int:
        return 0 if self._server is None else self._server.connected

    def _check_alive(self) -> None:
        if self._server is None or not self._server.alive:
            raise LineError(connection_codes.CannotListen(self._choice.address, self._choice.port, ""))
