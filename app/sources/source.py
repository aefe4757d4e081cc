"""What every source of images can do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.frame import Frame
from app.domain.steady_clock import steady_seconds
from app.domain.trigger import Trigger
from app.messages.message import Message
from onenip_core.data.images.left_out import LeftOut


@dataclass(frozen=True, slots=True)
class SourceFrame:
    """One frame as the source delivered it: encoded or as pixels, or neither when it could not be read at all."""

    name: str
    """File name or frame name, for a person."""
    captured_at: str
    """ISO 8601 in UTC."""
    encoded: bytes | None = field(default=None, repr=False)
    """The file as it is, which may turn out not to be an image."""
    image: Frame | None = field(default=None, repr=False)
    """Pixels, owned by this frame."""
    path: Path | None = None
    """The file that the frame was read from, if there is one."""
    error: Message | None = None
    """Why there is neither encoded nor image; such a frame is NOT_CHECKED."""
    trigger: Trigger | None = None
    """What asked for the part that is in it; None where frames are judged as they come."""
    read_began: float | None = None
    """When it was asked for at the source, by the steady clock."""
    moment: float = field(default_factory=steady_seconds, compare=False)
    """When it was captured, by the steady clock, which nobody sets."""
    views: tuple[SourceFrame, ...] = field(default=(), repr=False)
    """Of a part that several cameras look at: the frame of each, in their order; the pixels are there alone."""

    @property
    def readable(self) -> bool:
        """True if there is something to judge."""
        return self.encoded is not None or self.image is not None or any(view.readable for view in self.views)


class FrameSource(ABC):
    """Delivers frames to one thread: `setup`, then `read` until it gives None, then `close`.

    `stop`, `status`, `frame_total` and `left_out` may be used from any thread; everything else belongs to the reading thread.
    """

    @property
    @abstractmethod
    def name(self) -> str:
        """The source as a person knows it, and as it is stored; never with a password."""

    @property
    @abstractmethod
    def waits(self) -> bool:
        """True if the source waits until its frames are taken, as a folder does; False if frames come when they come."""

    @property
    def may_drop(self) -> bool:
        """True if a frame that nobody took in time may be dropped for a newer one, as of a camera that runs freely.

        Of a source that neither waits nor may drop, every frame is a part: one that could not be judged is NOT_CHECKED.
        """
        return not self.waits

    @property
    def live(self) -> bool:
        """True if frames come when they come."""
        return not self.waits

    @property
    def frame_total(self) -> int | None:
        """Number of frames, where the source knows it; after `setup`."""
        return None

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What lies beside the frames and is not delivered; after `setup`."""
        return ()

    @property
    @abstractmethod
    def status(self) -> Message:
        """How the source does."""

    @property
    def delivering(self) -> bool:
        """False while a source that delivered before is out of reach: what it showed last is old."""
        return True

    @property
    def at_hand(self) -> SourceFrame | None:
        """The part that is being read now, without its pixels and with a reason in their place: what is recorded if the source
        never answers. None where nobody knows whether there is one, as of a camera."""
        return None

    @property
    def shortfall(self) -> Message | None:
        """Once it has ended: what should have come and did not, said at the end of the run; None if all came."""
        return None

    @property
    def damaged(self) -> int:
        """Of a source that may drop frames: pictures that came damaged or not at all, and so did not become frames."""
        return 0

    @property
    def pixel_format(self) -> str:
        """Of the last picture, as the camera calls it; empty where it calls it nothing."""
        return ""

    def keep_notes_in(self, folder: Path) -> None:  # noqa: B027  # most need none
        """Before `setup`: where the source may write down what it must know again at its next start. Without, it knows nothing of
        earlier runs and leaves no trace where its frames come from."""

    def settled(self, frame: SourceFrame) -> None:  # noqa: B027  # most need not know
        """A frame that it delivered was told and is stored now, whatever the verdict; here it may have no pixels.

        From any thread, also after `close`; raises nothing.
        """

    @abstractmethod
    def setup(self) -> None:
        """Open the source. Raises SourceError."""

    @abstractmethod
    def read(self) -> SourceFrame | None:
        """The next frame, waiting for it if need be; None once the source has ended or was stopped."""

    @abstractmethod
    def stop(self) -> None:
        """Make a waiting `read` return None soon, and all later ones at once."""

    @abstractmethod
    def close(self) -> None:
        """Give back what `setup` took. Calling it twice, or without `setup`, does no harm."""
