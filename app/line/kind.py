"""What the application needs to know about one kind of connection to the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.port import LineConnection, StationInputs
from app.messages.codes import line_connections as codes
from app.messages.message import Message
from app.settings.kinds import BadValueError
from app.settings.setting import AnySetting


@dataclass(frozen=True, slots=True)
class LineKind:
    """A line of the catalogue. The form in which a person fills it in follows from `fields`."""

    key: str
    """Names the kind where it is kept. Never translated."""
    title: str
    """Marked for translation in the context "Settings", like all texts of the fields."""
    help: str
    choice_type: type[LineChoice]
    fields: tuple[AnySetting, ...]
    """A row for each field of the choice, by its name."""
    secret: AnySetting | None
    """The row of its password or token, which is kept elsewhere; None where there is none."""
    open: Callable[[LineChoice, str, StationInputs], LineConnection]
    """Makes the connection from choice and secret; connects to nothing yet."""
    obstacle: Callable[[LineChoice, str], Message | None] = lambda _choice, _secret: None
    """What is wrong with a choice although each of its values is sound; None if nothing is."""

    def choose(self, values: dict[str, object], secret: str) -> LineChoice:
        """The choice that a form holds. Raises LineError."""
        checked: dict[str, object] = {}
        for field in self.fields:
            try:
                checked[field.key] = field.kind.check(values.get(field.key, field.default))
            except BadValueError as error:
                raise LineError(codes.BadLineValue(field.label)) from error
        choice = msgspec.convert({"type": self.key, **checked}, self.choice_type)
        obstacle = self.obstacle(choice, secret)
        if obstacle is not None:
            raise LineError(obstacle)
        return choice

    def values_of(self, choice: LineChoice) -> dict[str, object]:
        """What its form shows, by the keys of the fields."""
        return {field.key: getattr(choice, field.key) for field in self.fields}
