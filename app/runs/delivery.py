"""Brings inspected parts from the inspection thread to the GUI thread at the pace of the GUI."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from app.domain.part import InspectedPart
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True)
class Delivery:
    """All parts since the delivery before: small copies of each, in order, and the newest in full."""

    newest: InspectedPart
    thumbnails: tuple[InspectedPart, ...]


class DeliveryBuffer:
    """Keeps full pixels of the newest part only, so that a slow GUI costs no memory; every part is delivered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest: InspectedPart | None = None
        self._thumbnails: list[InspectedPart] = []

    def put(self, part: InspectedPart, thumbnail: RgbImage | None) -> None:
        """Add a part and its small copy. Called in the inspection thread; takes no time."""
        small = replace(part, image=thumbnail, model_map=None, views=())
        with self._lock:
            self._newest = part
            self._thumbnails.append(small)

    def take(self) -> Delivery | None:
        """What came in since the last call; None if nothing did."""
        with self._lock:
            newest, thumbnails = self._newest, self._thumbnails
            self._newest, self._thumbnails = None, []
        return Delivery(newest, tuple(thumbnails)) if newest is not None else None
