"""All kinds of connections to the line, one line each, in the order in which they are offered."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.http.kind import HTTP
from app.line.kind import LineKind
from app.line.modbus.kind import MODBUS
from app.line.mqtt.kind import MQTT
from app.line.product_file.kind import PRODUCT_FILE
from app.messages.codes.line_connections import NoSuchLineKind
from app.settings.kinds import BadValueError

LINE_KINDS: tuple[LineKind, ...] = (
    MQTT,
    MODBUS,
    HTTP,
    PRODUCT_FILE,
)


class LineCatalogue:
    """Knows the kinds, and keeps choices as text."""

    def __init__(self, kinds: Sequence[LineKind] = LINE_KINDS) -> None:
        self.kinds = tuple(kinds)
        union = functools.reduce(lambda left, right: left | right, (kind.choice_type for kind in kinds))  # type: ignore[arg-type, return-value]
        self._decoder: msgspec.json.Decoder[LineChoice] = msgspec.json.Decoder(union)

    def kind_of(self, choice: LineChoice) -> LineKind:
        """Raises LineError for a kind that is not in the catalogue."""
        for kind in self.kinds:
            if isinstance(choice, kind.choice_type):
                return kind
        raise LineError(NoSuchLineKind(type(choice).__name__))

    def to_text(self, choice: LineChoice) -> str:
        """JSON from which `from_text` makes an equal choice."""
        return msgspec.json.encode(choice).decode()

    def from_text(self, text: str) -> LineChoice | None:
        """The choice that was kept; None for a text that is none, or that the fields of its kind do not allow."""
        try:
            choice = self._decoder.decode(text)
            for field in self.kind_of(choice).fields:
                field.kind.check(getattr(choice, field.key))
        except (msgspec.MsgspecError, LineError, BadValueError):
            return None
        return choice
