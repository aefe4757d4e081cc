"""All codecs but motion JPEG: FFmpeg decodes, in its strictest mode, and what is in doubt is not shown."""

from __future__ import annotations

from dataclasses import dataclass

import av
from av import Packet, VideoFrame
from av.video.stream import VideoStream

from app.domain.frame import Frame
from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.decoding.decoder_complaints import decoder_complaints
from app.sources.decoding.frame_pixels import frame_of
from app.sources.decoding.picture_reader import Picture
from onenip_core.data.images.image_file import MAX_PIXELS

_STRICT = {
    "err_detect": "crccheck+bitstream+buffer+explode",
    "max_pixels": str(MAX_PIXELS),
}
_NUMBERED = frozenset({"h264", "hevc"})
"""Codecs whose pictures are numbered: the decoder says so where one is missing."""
_HIDING = frozenset({"vp8", "vp9", "av1"})
"""Codecs that have packets without a picture of their own."""
_UNSTAMPED = frozenset({"avi", "h264", "hevc", "m4v", "mpegvideo"})
"""Containers that do not say when a picture is shown."""
_MOST_OWED = 64
_CHECKED = frozenset({"ffv1"})
"""Codecs with checksums: where one is wrong, FFmpeg shows what was there before, and only its log says so."""


@dataclass(frozen=True, slots=True)
class _Held:
    shown_at: int | None
    picture: Picture


class CodecPictures:
    """One picture a packet. Pictures that are built upon a damaged one are lost with it, up to the next key frame: from there on
    decoding begins anew."""

    def __init__(self, stream: VideoStream, *, joins_in_the_middle: bool) -> None:
        """`joins_in_the_middle`: what comes before the first key frame was meant for those who were there earlier."""
        self._codec = stream.codec_context
        self._codec.options = dict(_STRICT)
        # With more threads an error is told with a later packet than its own.
        self._codec.thread_count = 1
        self._independent = self._codec.codec.intra_only
        self._skips_to_key = joins_in_the_middle
        self._stamped = stream.container.format.name not in _UNSTAMPED
        self._lost = not self._independent
        self._held: list[_Held] = []
        self._owed: list[int | None] = []
        """When the pictures are shown whose packets the decoder has."""
        self._key_shown_at: int | None = None

    def note_gap(self) -> None:
        """A packet is missing. Unless the decoder notices by itself, nothing up to the next key frame can be trusted."""
        if not self._independent and self._codec.name not in _NUMBERED and not self._lost:
            self._lose_track(damaged_at=None)

    def take(self, packet: Packet[VideoStream]) -> list[Picture]:
        """What is known now that this packet has come."""
        ready: list[Picture] = []
        if self._lost:
            if not packet.is_keyframe or packet.is_corrupt:
                if not self._skips_to_key:
                    self._held.append(_Held(self._stamp(packet), _built_on_nothing()))
                return []
            ready = self._release()
            self._lost = self._skips_to_key = False
            self._key_shown_at = self._stamp(packet)
        return ready + self._decode(packet)

    def finish(self) -> list[Picture]:
        """What was held back; no packet comes any more."""
        ready = [] if self._lost else self._in_order(self._drained())
        ready += self._release()
        missing = [_nothing_came() for _ in self._owed if self._codec.name not in _HIDING]
        self._owed.clear()
        return ready + missing

    def _decode(self, packet: Packet[VideoStream]) -> list[Picture]:
        damage: Message = codes.FrameCutOff()
        if not packet.is_corrupt:
            try:
                frames, complaint = self._checked(packet)
            except av.FFmpegError as error:
                damage = codes.DecoderRefused(error.strerror or type(error).__name__)
            else:
                if not complaint:
                    self._owed.append(self._stamp(packet))
                    return self._in_order(frames)
                damage = codes.DecoderRefused(complaint)
        damaged = codes.FrameDamaged(damage)
        if self._independent:
            return [damaged]
        self._lose_track(damaged_at=self._stamp(packet))
        self._held.append(_Held(self._stamp(packet), damaged))
        return []

    def _checked(self, packet: Packet[VideoStream]) -> tuple[list[VideoFrame], str]:
        """Frames, and what the decoder finds wrong with them. Raises FFmpegError."""
        if self._codec.name not in _CHECKED:
            return self._codec.decode(packet), ""
        with decoder_complaints() as complaints:
            frames = self._codec.decode(packet)
        return frames, complaints[0][2].strip() if complaints else ""

    def _stamp(self, timed: Packet[VideoStream] | VideoFrame) -> int | None:
        return timed.pts if self._stamped else None

    def _lose_track(self, damaged_at: int | None) -> None:
        """Keep the pictures that were complete before, and wait for the next key frame."""
        drained = {self._stamp(frame): frame for frame in self._drained()}
        complete = {at: frame for at, frame in drained.items() if at is not None and at != damaged_at}
        for shown_at in self._owed:
            frame = None if shown_at is None else complete.get(shown_at)
            self._held.append(_Held(shown_at, _built_on_nothing() if frame is None else self._picture(frame)))
        self._owed.clear()
        self._codec.flush_buffers()
        self._lost = True

    def _drained(self) -> list[VideoFrame]:
        try:
            return self._codec.decode(None)
        except av.FFmpegError:
            return []  # their packets stay owed

    def _release(self) -> list[Picture]:
        known = all(held.shown_at is not None for held in self._held)
        ordered = sorted(self._held, key=lambda held: held.shown_at or 0) if known else self._held
        self._held = []
        return [held.picture for held in ordered]

    def _in_order(self, frames: list[VideoFrame]) -> list[Picture]:
        """The pictures, and reasons for those before them that never came."""
        pictures: list[Picture] = []
        for frame in frames:
            at = self._stamp(frame)
            if at in self._owed:
                self._owed.remove(at)
            elif self._owed:
                self._owed.pop(0)
            pictures += self._overdue(at)
            picture = self._picture(frame)
            if isinstance(picture, Frame) and self._lost:
                picture = _built_on_nothing()
            pictures.append(picture)
            if frame.is_corrupt and not self._independent and not self._lost:
                # The decoder does not say of the pictures that are built upon it.
                self._lose_track(damaged_at=at)
        return pictures

    def _overdue(self, now: int | None) -> list[Picture]:
        if now is None:
            late = len(self._owed) - _MOST_OWED
            overdue, self._owed = self._owed[: max(0, late)], self._owed[max(0, late) :]
        else:
            overdue = [at for at in self._owed if at is not None and at < now]
            self._owed = [at for at in self._owed if at is None or at >= now][-_MOST_OWED:]
        return [] if self._codec.name in _HIDING else [_nothing_came() for _ in overdue]

    def _picture(self, frame: VideoFrame) -> Picture:
        at = self._stamp(frame)
        leads = self._key_shown_at is not None and at is not None and at < self._key_shown_at
        return _built_on_nothing() if frame.is_corrupt or leads else frame_of(frame)


def _built_on_nothing() -> Message:
    return codes.FrameDamaged(codes.BuiltOnAMissingFrame())


def _nothing_came() -> Message:
    return codes.FrameDamaged(codes.NoPictureInIt())
