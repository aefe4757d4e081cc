"""A server of Modbus TCP."""

from __future__ import annotations

from app.line.choice import LineChoice


class ModbusChoice(LineChoice, frozen=True, tag="modbus"):
    """Where controllers find this station."""

    address: str = "0.0.0.0"
    port: int = 1502

    @property
    def name(self) -> str:
        return f"{self.address}:{self.port}"
