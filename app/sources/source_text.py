"""Sources as people write them: `usb:0`, `watch:/parts`, `rtsp://…`, a folder, a video file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import SourceNotUnderstood
from app.sources.errors import SourceError
from app.sources.kind import AddressForm, FoundDevice, SourceKind
from app.sources.redaction import redact


def text_of_device(kind: SourceKind, device: FoundDevice) -> str:
    """What `choice_of_text` makes the choice of this device from."""
    return f"{kind.key}:{device.id}"


def choice_of_text(kinds: Sequence[SourceKind], text: str) -> tuple[SourceKind, SourceChoice]:
    """The kind and the choice that a person means. Files are looked at.

    Raises:
        SourceError: it is no source.
    """
    not_understood = SourceError(SourceNotUnderstood(redact(text), tuple(kind.key for kind in kinds)))
    scheme, colon, rest = text.partition(":")
    for kind in kinds:
        if isinstance(kind.form, AddressForm) and scheme.lower() in kind.form.schemes and rest.startswith("//"):
            return kind, kind.choose(text)
        if colon and scheme == kind.key:
            try:
                return kind, kind.choose(rest)
            except ValueError as error:  # such as a number that is none
                raise not_understood from error
    for kind in kinds:
        answer = kind.accepts_drop(Path(text)) if text else None
        if answer is not None:
            return kind, kind.choose(answer)
    raise not_understood
