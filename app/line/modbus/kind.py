"""Modbus TCP in the catalogue."""

from __future__ import annotations

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.kind import LineKind
from app.line.modbus.choice import ModbusChoice
from app.line.port import LineConnection, StationInputs
from app.messages.codes import line_connections as codes
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.kinds import Text, Whole
from app.settings.setting import Setting


def _open(choice: LineChoice, _secret: str, inputs: StationInputs) -> LineConnection:
    if not isinstance(choice, ModbusChoice):
        raise LineError(codes.NoSuchLineKind(type(choice).__name__))
    from app.line.modbus.connection import ModbusConnection  # only who speaks Modbus waits for it to load

    return ModbusConnection(choice, inputs)


def _obstacle(choice: LineChoice, _secret: str) -> Message | None:
    return None if isinstance(choice, ModbusChoice) and choice.address.strip() else codes.AddressMissing()


MODBUS = LineKind(
    "modbus",
    QT_TRANSLATE_NOOP("Settings", "Modbus TCP"),
    QT_TRANSLATE_NOOP(
        "Settings", "This station is the server: a controller polls verdicts, and sets coils to trigger."
    ),
    ModbusChoice,
    (
        Setting(
            "address",
            Text(),
            "0.0.0.0",
            QT_TRANSLATE_NOOP("Settings", "Own address"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "0.0.0.0: in all networks of this computer. Modbus knows no password: better the address in the machine's "
                "own network.",
            ),
        ),
        Setting(
            "port",
            Whole(1, 65535),
            1502,
            QT_TRANSLATE_NOOP("Settings", "Port"),
            QT_TRANSLATE_NOOP("Settings", "Usually 502; on Linux only administrators may open it."),
        ),
    ),
    None,
    _open,
    _obstacle,
)
