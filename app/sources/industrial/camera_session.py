"""An open camera in the hands of a person who sets it up: pictures and readings come, settings go."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.frame import Frame
from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.industrial.applying import apply_settings
from app.sources.industrial.camera import BadBuffer, CameraOpener, OpenedCamera, RawPicture
from app.sources.industrial.decoding import decode
from app.sources.industrial.readings import CameraReadings, read_camera
from app.sources.industrial.settings import CameraSettings
from app.sources.industrial.triggering import set_trigger
from app.sources.triggerable import CameraTrigger
from onenip_core.types import RgbImage

log = logging.getLogger(__name__)

PICTURES_PER_SECOND = 10
GRAB_WAIT_S = 0.1


@dataclass(frozen=True, slots=True)
class CameraView:
    """News of a camera; what is None has none."""

    picture: RgbImage | None = field(default=None, repr=False)
    picture_problem: Message | None = None
    """Why the last picture cannot be shown."""
    readings: CameraReadings | None = None
    """After settings were applied."""
    problems: tuple[Message, ...] = ()
    """What the camera did not take of them; with `readings`."""
    ended: Message | None = None
    """Why the camera cannot be used, or no longer. Nothing follows."""


class CameraSession:
    """A thread that has the camera; `tell` is called in it. `start` once, always `stop`."""

    def __init__(self, opener: CameraOpener, settings: CameraSettings, tell: Callable[[CameraView], None]) -> None:
        self._opener = opener
        self._on_news = tell
        self._wishes: queue.SimpleQueue[CameraSettings] = queue.SimpleQueue()
        self._wishes.put(settings)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"settings of {opener.name}", daemon=True)
        self._shown_at = 0.0

    def start(self) -> None:
        """Open the camera, bring it to the settings and show pictures, without waiting for it."""
        self._thread.start()

    def apply(self, settings: CameraSettings) -> None:
        """Set the camera; its readings follow."""
        self._wishes.put(settings)

    def stop(self) -> None:
        """Give the camera back, without waiting for it: drivers take their time."""
        self._stopped.set()

    @property
    def has_camera(self) -> bool:
        """True from `start` until the camera was given back, or could not be opened."""
        return self._thread.is_alive()

    def _tell(self, view: CameraView) -> None:
        """Nobody listens after `stop`, should the camera answer that late."""
        if not self._stopped.is_set():
            self._on_news(view)

    def _run(self) -> None:
        try:
            camera = self._opener.open()
        except SourceError as error:
            self._tell(CameraView(ended=error.message))
            return
        try:
            self._serve(camera)
        except SourceError as error:
            self._tell(CameraView(ended=error.message))
        except Exception as error:
            log.exception("Setting up %s failed", self._opener.name)
            self._tell(CameraView(ended=source_codes.ReadingFailed(self._opener.name, type(error).__name__)))
        finally:
            camera.close()

    def _serve(self, camera: OpenedCamera) -> None:
        set_trigger(camera, CameraTrigger.FREE, self._opener.name, None)
        while not self._stopped.is_set():
            if not self._wishes.empty():
                self._fulfil(camera)
            elif (got := camera.grab(GRAB_WAIT_S)) is not None:
                self._show(got)
            elif camera.lost:
                raise SourceError(codes.CameraOutOfReach(self._opener.name))

    def _fulfil(self, camera: OpenedCamera) -> None:
        """Only the last of several wishes counts."""
        settings = self._wishes.get()
        while not self._wishes.empty():
            settings = self._wishes.get()
        camera.stop()
        problems = apply_settings(camera, settings)
        self._tell(CameraView(readings=read_camera(camera), problems=problems))
        camera.start()

    def _show(self, got: RawPicture | BadBuffer) -> None:
        now = time.monotonic()
        if now - self._shown_at < 1 / PICTURES_PER_SECOND:
            return
        self._shown_at = now
        content = codes.PictureDamaged(got.error) if isinstance(got, BadBuffer) else decode(got)
        if isinstance(content, Frame):
            self._tell(CameraView(picture=content.to_rgb()))
        else:
            self._tell(CameraView(picture_problem=content))
