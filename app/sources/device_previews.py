"""What the devices of one kind see now: found and looked through one after the other, beside whoever asks."""

from __future__ import annotations

import logging
import queue
import threading
import time
from dataclasses import dataclass, field

from app.domain.thumbnail import make_thumbnail
from app.messages.codes import sources as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.sources.device_search import FoundOfKind, find_devices
from app.sources.grabber import Grabber
from app.sources.kind import DeviceForm, DeviceMode, SourceKind
from onenip_core.data.images.image_io import decode_image
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

PICTURE_PATIENCE_S = 5.0
"""So long a camera may take for its first picture."""
RELEASE_PATIENCE_S = 3.0
THUMBNAIL_SIDE = 160
_POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class Preview:
    """A device that was looked through."""

    id: str
    picture: RgbImage | None = field(default=None, repr=False)
    problem: Message | None = None
    """Why there is no picture."""
    modes: tuple[DeviceMode, ...] = ()


class DevicePreviews:
    """One search: `start` once, `news` again and again, and always `stop`. Drivers may hang: that holds up only a thread that is
    left behind."""

    def __init__(self, kind: SourceKind, picture_patience_s: float = PICTURE_PATIENCE_S) -> None:
        self._kind = kind
        self._picture_patience_s = picture_patience_s
        self._news: queue.SimpleQueue[FoundOfKind | Preview] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"previews of {kind.key}", daemon=True)

    @property
    def running(self) -> bool:
        """True while a camera may be open."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin to search, without waiting for it."""
        self._thread.start()

    def news(self) -> tuple[FoundOfKind | Preview, ...]:
        """What was found out since the last call: first which devices there are, then each of them."""
        news: list[FoundOfKind | Preview] = []
        while True:
            try:
                news.append(self._news.get_nowait())
            except queue.Empty:
                return tuple(news)

    def stop(self) -> None:
        """Let go of the camera soon; `running` tells when it is free."""
        self._stopped.set()

    def _run(self) -> None:
        found = find_devices(self._kind)
        self._news.put(found)
        for device in found.devices:
            if self._stopped.is_set():
                return
            try:
                self._news.put(self._preview(device.id))
            except Exception as error:  # drivers raise what they like, and each device has its own
                log.exception("Looking through %s failed", device.id)
                self._news.put(Preview(device.id, problem=codes.ReadingFailed(device.name, type(error).__name__)))

    def _preview(self, device_id: str) -> Preview:
        modes: tuple[DeviceMode, ...] = ()
        if isinstance(self._kind.form, DeviceForm):
            try:
                modes = self._kind.form.modes(device_id)
            except OSError as error:
                log.warning("%s does not tell its modes: %s", device_id, error)
        try:
            picture = self._picture(device_id)
        except OneNipError as error:
            return Preview(device_id, problem=message_of(error), modes=modes)
        problem = codes.NoFrameWithin(device_id, self._picture_patience_s) if picture is None else None
        return Preview(device_id, picture, problem, modes)

    def _picture(self, device_id: str) -> RgbImage | None:
        """The first sound picture; None if none came. Raises OneNipError."""
        source = self._kind.open(self._kind.choose(device_id))
        grabber = Grabber(source)
        grabber.start()
        refusal: ImageReadError | None = None
        try:
            deadline = time.monotonic() + self._picture_patience_s
            while time.monotonic() < deadline and not self._stopped.is_set() and not grabber.finished:
                frame = grabber.take(_POLL_S)
                if frame is None or not frame.readable:
                    continue
                try:
                    whole = decode_image(frame.encoded, frame.name) if frame.encoded is not None else None
                except ImageReadError as error:
                    refusal = error
                    continue
                return make_thumbnail(frame.image.to_rgb() if frame.image is not None else whole, THUMBNAIL_SIDE)
        finally:
            grabber.stop(RELEASE_PATIENCE_S)
        if grabber.failure is not None:
            raise grabber.failure
        if refusal is not None:
            raise refusal
        return None
