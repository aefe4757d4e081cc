"""What the GUI thread and the inspection thread share about a run: stop, pause, and how the source does."""

from __future__ import annotations

import threading

from app.domain.run_status import SourceStatus
from app.messages.codes import sources as codes


class RunControl:
    """Switches that the GUI thread sets and the inspection thread looks at between frames."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._unpaused = threading.Event()
        self._unpaused.set()
        self._status = SourceStatus()
        self._threshold: float | None = None

    @property
    def paused(self) -> bool:
        """True from `pause` to `resume`."""
        return not self._unpaused.is_set()

    @property
    def status(self) -> SourceStatus:
        """How the source did a moment ago."""
        return self._status

    @property
    def threshold(self) -> float | None:
        """The limit for the next frames, if a person changed it during the run; None leaves what the run began with."""
        return self._threshold

    def change_threshold(self, threshold: float) -> None:
        """Judge the next frames by another limit, in units of the proposed one."""
        self._threshold = threshold

    def set_status(self, status: SourceStatus) -> None:
        """Called in the inspection thread."""
        self._status = status

    def begin(self) -> None:
        """Forget stop, pause and limit of the run before."""
        self._threshold = None
        self.stop.clear()
        self._unpaused.set()
        self._status = SourceStatus(codes.Starting())

    def pause(self) -> None:
        """Hold after the present frame."""
        self._unpaused.clear()

    def resume(self) -> None:
        """Go on."""
        self._unpaused.set()

    def request_stop(self) -> None:
        """End the run after the present frame, paused or not."""
        self.stop.set()
        self._unpaused.set()

    def wait_while_paused(self) -> None:
        """Return when the run goes on or is to stop."""
        self._unpaused.wait()
