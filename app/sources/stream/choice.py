"""A network stream."""

from __future__ import annotations

from app.domain.source_choice import SourceChoice
from app.sources.redaction import redact


class StreamChoice(SourceChoice, frozen=True, tag="stream"):
    """An address such as rtsp://… or http://…"""

    address: str

    @property
    def name(self) -> str:
        return redact(self.address)

    @property
    def may_be_kept(self) -> bool:
        return redact(self.address) == self.address
