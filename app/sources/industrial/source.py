"""The pictures of an industrial camera."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque

from app.domain.frame import Frame
from app.domain.timestamps import utc_now
from app.messages.codes import cameras as codes
from app.messages.codes import sources as source_codes
from app.messages.message import Message
from app.sources.errors import SourceError
from app.sources.industrial.awaited_parts import AwaitedParts
from app.sources.industrial.camera import (
    BadBuffer,
    CameraLostError,
    CameraOpener,
    FeatureRefusedError,
    OpenedCamera,
    RawPicture,
)
from app.sources.industrial.camera_health import CameraHealth
from app.sources.industrial.decoding import decode
from app.sources.industrial.patience import Patience
from app.sources.industrial.preparing import longest_pause, prepare
from app.sources.industrial.settings import CameraSettings
from app.sources.industrial.triggering import FIRE
from app.sources.source import FrameSource, SourceFrame
from app.sources.triggerable import CameraTrigger, Triggerable

log = logging.getLogger(__name__)

GRAB_WAIT_S = 0.1
MOST_LOST_AT_ONCE = 100
"""A longer gap in the camera's count is a count that began anew."""


class IndustrialSource(FrameSource, Triggerable):
    """A camera that is lost is opened again after 1, 2, 4 … 10 seconds, set anew and checked, until `stop`.

    A picture that a trigger asked for and that came damaged, or not at all, is a frame with an error; of a camera that runs freely
    damaged pictures are counted and said. When a triggered picture does not come in time, the camera is started anew: a picture
    that comes late must not be taken for the next part's.
    """

    def __init__(self, opener: CameraOpener, settings: CameraSettings, patience: Patience | None = None) -> None:
        self._opener = opener
        self._settings = settings
        self._patience = patience or Patience()
        self._trigger = CameraTrigger.FREE
        self._camera: OpenedCamera | None = None
        self._using_camera = threading.Lock()
        self._stopped = threading.Event()
        self._parts = AwaitedParts(self._patience.command)
        self._ready_frames: deque[SourceFrame] = deque()
        self._health = CameraHealth(self._patience.silence)
        self._status: Message = source_codes.NotConnected()
        self._delivering = True
        self._delivered = 0
        self._number: int | None = None
        self._in_vain = 0

    @property
    def name(self) -> str:
        return self._opener.name

    @property
    def opener(self) -> CameraOpener:
        """Opens the camera alone, to look at its features."""
        return self._opener

    @property
    def waits(self) -> bool:
        return False

    @property
    def may_drop(self) -> bool:
        return self._trigger is CameraTrigger.FREE

    @property
    def status(self) -> Message:
        return self._status if self._camera is None else self._health.status(may_be_silent=not self.may_drop)

    @property
    def delivering(self) -> bool:
        return self._delivering and not (self.may_drop and self._health.silent)

    @property
    def shortfall(self) -> Message | None:
        return codes.DamagedInRun(self.damaged) if self.may_drop and self.damaged else None

    @property
    def damaged(self) -> int:
        """How many pictures arrived damaged so far."""
        return self._health.damaged

    @property
    def pixel_format(self) -> str:
        """Of the last picture, as the camera calls it; empty before the first."""
        return self._health.pixel_format

    def use_trigger(self, trigger: CameraTrigger) -> None:
        self._trigger = trigger

    def setup(self) -> None:
        """Open the camera and bring it to the settings.

        Raises:
            SourceError: it is not there, another one, busy, or does not take the settings or the trigger.
        """
        self._status = source_codes.Connecting()
        deadline = time.monotonic() + self._patience.busy
        while True:
            try:
                self._connect()
                return
            except SourceError as error:
                busy = isinstance(error.message, codes.CameraBusy) and time.monotonic() < deadline
                if not busy or self._stopped.wait(self._patience.busy / 10):
                    self._status = source_codes.NotConnected()
                    raise

    def fire(self) -> None:
        """As the protocol says; a camera that is still busy with the part before, or is being started anew, makes this part a frame
        with an error. Where the driver says that the command failed, the camera may have heard it: the part waits for its picture
        like any other, so that it cannot be taken for the next part's.
        """
        if self._trigger is not CameraTrigger.SOFTWARE:
            raise SourceError(codes.NotSetForTriggers(self.name))
        asked = time.monotonic()
        if not self._using_camera.acquire(timeout=self._patience.readiness):
            self._parts.add(asked, codes.TriggeredTooSoon())
            return
        try:
            self._command(asked)
        finally:
            self._using_camera.release()

    def _command(self, asked: float) -> None:
        camera = self._camera
        if camera is None:
            raise SourceError(codes.CameraOutOfReach(self.name))
        try:
            ready = self._is_ready(camera, asked + self._patience.readiness)
        except CameraLostError as error:
            raise SourceError(codes.CameraOutOfReach(self.name)) from error
        if not ready:
            self._parts.add(asked, codes.TriggeredTooSoon())
            return
        part = self._parts.add(asked)  # before the trigger: its picture may come before `execute` returns
        try:
            camera.execute(FIRE)
        except FeatureRefusedError as error:
            log.warning("%s: the command for a picture failed: %s", self.name, error)
            self._parts.commanded(part, time.monotonic(), codes.TriggerNotTaken(str(error)))
        else:
            self._parts.commanded(part, time.monotonic())

    def read(self) -> SourceFrame | None:
        while not self._stopped.is_set():
            if self._ready_frames:
                return self._ready_frames.popleft()
            failure = self._parts.take_failed()
            if failure is not None:
                return self._frame(failure)
            if self._camera is None:
                self._reconnect()
            else:
                self._grab(self._camera)
        self._status = source_codes.Stopped()
        return None

    def stop(self) -> None:
        self._stopped.set()

    def close(self) -> None:
        with self._using_camera:
            camera, self._camera = self._camera, None
        if camera is not None:
            camera.close()

    def _connect(self) -> None:
        """Raises SourceError."""
        camera = self._opener.open()
        try:
            prepare(camera, self._opener, self._settings, self._trigger)
            camera.start()
        except BaseException:
            camera.close()
            raise
        self._number = None
        self._in_vain = 0
        self._health.begin(longest_pause(camera))
        self._camera = camera

    def _is_ready(self, camera: OpenedCamera, until: float) -> bool:
        """A trigger that the camera ignores would give its part the next one's picture."""
        left = max(0.0, until - time.monotonic())
        return camera.ready(left) if camera.tells_readiness else self._parts.wait_for_none(left)

    def _grab(self, camera: OpenedCamera) -> None:
        """Take what the camera sends, if anything, and put frames into `_ready_frames`."""
        try:
            got = camera.grab(GRAB_WAIT_S)
            if camera.lost:  # pictures may still come, of a camera that another program now sets as it likes
                raise CameraLostError(codes.CameraOutOfReach(self.name))
            if got is None:
                self._wait_on(camera)
                return
        except CameraLostError as error:
            self._lose(error.message)
            return
        self._note_gap(got.number)
        if isinstance(got, BadBuffer):
            self._health.note_damaged()
            self._deliver_damaged(got)
        else:
            self._in_vain = 0
            self._deliver(got)

    def _deliver(self, picture: RawPicture) -> None:
        decoded = decode(picture)
        region = self._settings.region
        size = picture.width, picture.height
        if region is not None and size != (region.width, region.height):
            decoded = codes.PictureSizeDiffers(*size, region.width, region.height)
        self._health.note_picture(*size, picture.pixel_format)
        self._delivering = True
        self._settle_failed()
        if self._trigger is CameraTrigger.SOFTWARE:
            decoded = self._parts.answer_oldest(decoded, time.monotonic()) or codes.PictureWithoutTrigger()
        self._ready_frames.append(self._frame(decoded))

    def _deliver_damaged(self, buffer: BadBuffer) -> None:
        log.warning("%s: a picture arrived damaged: %s", self.name, buffer.error)
        failure = codes.PictureDamaged(buffer.error)
        if self._trigger is CameraTrigger.SOFTWARE:
            self._parts.fail_oldest(1, failure)
            self._settle_failed()
        elif self._trigger is CameraTrigger.HARDWARE:
            self._ready_frames.append(self._frame(failure))

    def _note_gap(self, number: int | None) -> None:
        """Pictures that the camera counted and that never came."""
        before, self._number = self._number, number
        if number is None or before is None or number <= before + 1:
            return
        lost = min(number - before - 1, MOST_LOST_AT_ONCE)
        log.warning("%s: %d pictures were lost on the way.", self.name, number - before - 1)
        self._health.note_damaged(lost)
        if self._trigger is CameraTrigger.SOFTWARE:
            self._parts.fail_oldest(lost, codes.PictureLost())
            self._settle_failed()
        elif self._trigger is CameraTrigger.HARDWARE:
            self._ready_frames.extend(self._frame(codes.PictureLost()) for _ in range(lost))

    def _settle_failed(self) -> None:
        """Parts come out in the order of their triggers."""
        while (failure := self._parts.take_failed()) is not None:
            self._ready_frames.append(self._frame(failure))

    def _wait_on(self, camera: OpenedCamera) -> None:
        """Nothing came for a moment. Raises CameraLostError."""
        if self.may_drop:
            if self._health.long_silent:
                raise CameraLostError(codes.CameraOutOfReach(self.name))
            return
        patience = self._patience.answer + self._health.longest_pause
        if self._parts.waited(time.monotonic()) <= patience:
            return
        self._in_vain += 1
        if self._in_vain > 1:
            raise CameraLostError(codes.CameraOutOfReach(self.name))
        log.warning("%s: no picture came within %.1f s after a trigger; it is started anew.", self.name, patience)
        with self._using_camera:
            self._parts.fail_all(codes.NoPictureAfterTrigger(patience))
            camera.stop()
            camera.start()
            self._number = None

    def _lose(self, reason: Message) -> None:
        log.warning("%s was lost after %d pictures: %s", self.name, self._delivered, reason)
        self._delivering = False
        self._status = source_codes.ConnectionLost(self._patience.first_retry)
        self.close()
        self._parts.fail_all(codes.LostBeforePicture())

    def _reconnect(self) -> None:
        """Return when the camera is open again, a triggered part has something to say, or `stop` was called."""
        wait = self._patience.first_retry
        while not self._stopped.wait(wait):
            self._status = source_codes.Reconnecting()
            try:
                self._connect()
            except SourceError as error:
                wait = min(2 * wait, self._patience.longest_retry)
                self._status = codes.LostForReason(error.message, wait)
                log.info("%s cannot be opened again yet: %s", self.name, error)
            else:
                # Of a camera that runs freely the first sound picture tells; until then what is on show is old.
                self._delivering = not self.may_drop
                log.info("%s: connected again.", self.name)
                return

    def _frame(self, content: Frame | Message) -> SourceFrame:
        self._delivered += 1
        name = f"picture {self._delivered:06d}"
        if isinstance(content, Frame):
            return SourceFrame(name, utc_now(), image=content)
        return SourceFrame(name, utc_now(), error=content)
