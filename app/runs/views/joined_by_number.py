"""Pictures that were asked for, joined by the number of their trigger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.runs.triggers.waiting_parts import WaitingParts
from app.runs.views.view import one_part
from app.sources.source import SourceFrame

TAKE_TIMEOUT_S = 0.1


class JoinedByNumber:
    """Every camera's mailbox gives out every trigger once, in order: the next of each are of one part. Used by one thread, but for
    `close`."""

    def __init__(self, cameras: Sequence[WaitingParts]) -> None:
        self._cameras = tuple(cameras)
        self._frames: list[SourceFrame] = []

    @property
    def under_way(self) -> bool:
        """True while some cameras have answered a trigger and others have not."""
        return bool(self._frames)

    def take(self) -> SourceFrame | None:
        """The next part, waiting a moment for it; None if some camera has not answered yet."""
        while len(self._frames) < len(self._cameras):
            frame = self._cameras[len(self._frames)].take(TAKE_TIMEOUT_S)
            if frame is None:
                return None
            self._frames.append(frame)
        frames, self._frames = self._frames, []
        trigger = frames[0].trigger
        name = frames[0].name if trigger is None else f"part {trigger.number:06d}"
        return replace(one_part(name, frames), trigger=trigger)

    def close(self) -> None:
        """No camera answers any more."""
        for camera in self._cameras:
            camera.close()
