"""What makes pictures from the packets of a video."""

from __future__ import annotations

from typing import Protocol

from av import Packet
from av.video.stream import VideoStream

from app.sources.decoding.picture_reader import Picture


class PictureDecoder(Protocol):
    """Gives exactly one picture or reason for each packet, in the order in which they are shown, some of them later."""

    def take(self, packet: Packet[VideoStream]) -> list[Picture]:
        """What is known now that this packet has come."""
        ...

    def finish(self) -> list[Picture]:
        """What was held back; no packet comes any more."""
        ...
