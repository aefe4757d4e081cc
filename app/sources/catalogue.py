"""All kinds of sources, one line each, in the order in which they are offered."""

from __future__ import annotations

import functools
from collections.abc import Sequence

import msgspec

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.sources.basler.kind import BASLER
from app.sources.folder.kind import FOLDER
from app.sources.genicam.kind import GENICAM
from app.sources.gige.kind import GIGE
from app.sources.kind import SourceKind
from app.sources.source import FrameSource
from app.sources.stream.kind import STREAM
from app.sources.usb.kind import USB
from app.sources.video.kind import VIDEO
from app.sources.watched_folder.kind import WATCHED_FOLDER

SOURCE_KINDS: tuple[SourceKind, ...] = (
    FOLDER,
    WATCHED_FOLDER,
    VIDEO,
    USB,
    BASLER,
    GENICAM,
    GIGE,
    STREAM,
)


class Catalogue:
    """Knows the kinds: opens choices, and keeps them as text."""

    def __init__(self, kinds: Sequence[SourceKind] = SOURCE_KINDS) -> None:
        self.kinds = tuple(kinds)
        union = functools.reduce(lambda left, right: left | right, (kind.choice_type for kind in kinds))  # type: ignore[arg-type, return-value]
        self._decoder: msgspec.json.Decoder[SourceChoice] = msgspec.json.Decoder(union)

    def open(self, choice: SourceChoice) -> FrameSource:
        """The source of a choice, not connected yet. Raises MessageError for a kind that is not in the catalogue."""
        for kind in self.kinds:
            if isinstance(choice, kind.choice_type):
                return kind.open(choice)
        raise MessageError(NoSuchKind(type(choice).__name__))

    def to_text(self, choice: SourceChoice) -> str | None:
        """JSON from which `from_text` makes an equal choice; None for a path in a foreign encoding, which is no text."""
        try:
            return msgspec.json.encode(choice).decode()
        except UnicodeEncodeError:
            return None

    def from_text(self, text: str) -> SourceChoice | None:
        """The choice that was kept; None for a text that is none, or of a kind that is not known."""
        try:
            return self._decoder.decode(text)
        except msgspec.MsgspecError:
            return None
