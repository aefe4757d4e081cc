"""Network streams in the catalogue."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoSuchKind
from app.messages.errors import MessageError
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.sources.kind import AddressForm, SourceKind
from app.sources.source import FrameSource
from app.sources.stream.choice import StreamChoice


def _open(choice: SourceChoice) -> FrameSource:
    if not isinstance(choice, StreamChoice):
        raise MessageError(NoSuchKind(type(choice).__name__))
    from app.sources.stream.source import StreamSource  # its decoders take a tenth of a second to load

    return StreamSource(choice.address.strip())


STREAM = SourceKind(
    "stream",
    QT_TRANSLATE_NOOP("Sources", "Stream…"),
    "radio-tower",
    AddressForm(("rtsp", "http", "https"), "rtsp://192.168.0.20:554/stream1"),
    StreamChoice,
    StreamChoice,
    _open,
)
