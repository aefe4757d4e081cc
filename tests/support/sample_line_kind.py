"""A kind of connection to the line that the application does not have: a lamp that shows the newest verdict."""

from __future__ import annotations

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.kind import LineKind
from app.line.port import LineConnection, StationInputs
from app.line.wire_verdict import WireVerdict
from app.messages.codes import line_connections as codes
from app.messages.message import Message, PlainText
from app.settings.kinds import Whole
from app.settings.setting import Setting
from onenip_core.types import Verdict


class LampChoice(LineChoice, frozen=True, tag="lamp"):
    """Where it is plugged in."""

    socket: int = 1

    @property
    def name(self) -> str:
        return f"Lamp {self.socket}"


class Lamp(LineConnection):
    """Green for OK, red for everything else, dark while nobody feeds it."""

    colours: dict[int, str] = {}  # what a test looks at

    def __init__(self, choice: LampChoice) -> None:
        self._socket = choice.socket

    def open(self) -> None:
        self.colours[self._socket] = "on"

    def tell(self, verdict: WireVerdict) -> None:
        self.colours[self._socket] = "green" if verdict.verdict is Verdict.OK else "red"

    def beat(self, count: int) -> None:
        """A lamp has no pulse."""

    def close(self) -> None:
        self.colours[self._socket] = "dark"

    def check(self) -> Message:
        return PlainText("It blinked.")

    @property
    def peers(self) -> Message:
        return PlainText("Somebody may be looking.")


def _open(choice: LineChoice, _secret: str, _inputs: StationInputs) -> LineConnection:
    if not isinstance(choice, LampChoice):
        raise LineError(codes.NoSuchLineKind(type(choice).__name__))
    return Lamp(choice)


LAMP = LineKind(
    "lamp",
    "Lamp",
    "Shows the newest verdict.",
    LampChoice,
    (Setting("socket", Whole(1, 8), 1, "Socket", "At the power strip."),),
    None,
    _open,
)
