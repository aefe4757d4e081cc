"""Models that an inspection process serves one after the other."""

from __future__ import annotations

import threading
from pathlib import Path

from app.messages.message import Message
from app.processes.inspection_client import InspectionClient, InspectionEngineError
from app.processes.messages import ModelLoaded

_Wanted = tuple[Path, str, str | None]
"""Model folder, device and engine."""


class ServedModels:
    """What cannot be loaded is not tried again for each part. Used by one thread."""

    def __init__(self, client: InspectionClient, stop: threading.Event) -> None:
        self._client = client
        self._stop = stop
        self._failed: dict[_Wanted, Message] = {}

    def load(self, folder: Path, device: str, engine: str | None = None) -> ModelLoaded | Message:
        """What serves the model from now on, or why it cannot. Without `engine` the fastest that is ready here."""
        wanted = folder, device, engine
        if wanted in self._failed:
            return self._failed[wanted]
        try:
            return self._client.load(folder, device, engine)
        except InspectionEngineError as error:
            if not self._stop.is_set():
                self._failed[wanted] = error.message
            return error.message
