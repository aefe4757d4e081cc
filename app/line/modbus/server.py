"""The server of pymodbus in a thread of its own, over a `ControllerPort`."""

from __future__ import annotations

import asyncio
import threading

from pymodbus.constants import ExcCodes
from pymodbus.server import ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from app.line.errors import LineError
from app.line.listening import check_listening
from app.line.modbus.controller_port import ControllerPort
from app.line.modbus.register_map import COILS, DISCRETE_INPUTS, HOLDING_REGISTERS, INPUT_REGISTERS
from app.messages.codes import line_connections as codes

START_TIMEOUT_S = 5.0
READ_COILS, READ_DISCRETE, READ_HOLDING, READ_INPUT = 1, 2, 3, 4
WRITE_COIL, WRITE_REGISTER, WRITE_COILS, WRITE_REGISTERS = 5, 6, 15, 16


class ModbusServer:
    """Answers every device number alike: behind an address there is one station."""

    def __init__(self, address: str, port: int, controllers: ControllerPort) -> None:
        self._address = address
        self._port = port
        self._controllers = controllers
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: ModbusTcpServer | None = None
        self._started = threading.Event()
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._work, name="line-modbus-server", daemon=True)

    @property
    def connected(self) -> int:
        """How many controllers are connected."""
        server = self._server
        return 0 if server is None else len(server.active_connections)

    def start(self) -> None:
        """Listen. Raises LineError: the port is taken, or must not be opened."""
        check_listening(self._address, self._port)
        self._thread.start()
        if not self._started.wait(START_TIMEOUT_S) or self._failure is not None:
            reason = "" if self._failure is None else str(self._failure)
            self.close()
            raise LineError(codes.CannotListen(self._address, self._port, reason))

    @property
    def alive(self) -> bool:
        """False if it ended by itself."""
        return self._thread.is_alive()

    def close(self) -> None:
        """End all connections and the thread."""
        loop, server = self._loop, self._server
        if loop is not None and server is not None and self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(server.shutdown(), loop)  # type: ignore[no-untyped-call]
        if self._thread.ident is not None:
            self._thread.join(START_TIMEOUT_S)

    def _work(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:
            self._failure = error
            self._started.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        server = ModbusTcpServer(self._device(), address=(self._address, self._port))
        self._server = server
        if not await server.listen():
            raise OSError(f"nobody can listen on port {self._port}")
        self._started.set()
        await server.serving

    def _device(self) -> SimDevice:
        bits = (
            [SimData(0, values=[False] * COILS, datatype=DataType.BITS)],
            [SimData(0, values=[False] * DISCRETE_INPUTS, datatype=DataType.BITS)],
        )
        registers = (
            [SimData(0, values=[0] * HOLDING_REGISTERS, datatype=DataType.REGISTERS)],
            [SimData(0, values=[0] * INPUT_REGISTERS, datatype=DataType.REGISTERS)],
        )
        return SimDevice(0, simdata=(*bits, *registers), action=self._exchange)

    async def _exchange(
        self,
        function: int,
        _start: int,
        address: int,
        count: int,
        registers: list[int],
        written: list[int] | list[bool] | None,
    ) -> ExcCodes | None:
        """Called before the server reads or writes `registers`, which are its own copy of what the port holds."""
        port = self._controllers
        if written is not None:
            if function in (WRITE_COIL, WRITE_COILS):
                if address + len(written) > COILS:
                    return ExcCodes.ILLEGAL_ADDRESS
                port.write_coils(address, [bool(value) for value in written])
            else:
                port.write_holding(address, [int(value) & 0xFFFF for value in written])
            return None
        if function == READ_DISCRETE:
            _fill_bits(registers, port.read_bits())
        elif function == READ_INPUT:
            registers[:INPUT_REGISTERS] = port.read_registers()
        elif function in (READ_COILS, WRITE_COIL, WRITE_COILS):
            _fill_bits(registers, port.read_coils())
        else:
            registers[:HOLDING_REGISTERS] = port.read_holding()
        return None


def _fill_bits(registers: list[int], bits: list[bool]) -> None:
    """The first bit is the lowest of the first register."""
    for place in range(0, len(bits), 16):
        registers[place // 16] = sum(bit << shift for shift, bit in enumerate(bits[place : place + 16]))
