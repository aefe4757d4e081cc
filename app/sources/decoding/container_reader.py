"""Video files and network streams: FFmpeg takes the container apart, and each packet is decoded strictly."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import av
from av import Packet
from av.video.stream import VideoStream

from app.messages.codes import sources as codes
from app.messages.message import Message
from app.sources.decoding.avi_chunks import HEADER_BYTES, are_whole_chunks
from app.sources.decoding.codec_pictures import CodecPictures
from app.sources.decoding.jpeg_pictures import JpegPictures
from app.sources.decoding.picture_reader import Picture, TargetError
from app.sources.decoding.time_gaps import TimeGaps, expected_frames

log = logging.getLogger(__name__)

FILE_SCHEME = "file:"
"""Before the path of a file. Without it, a colon in a name would be taken for one."""
_MOST_BAD_READS = 20_000
"""In a row, while the beginning of the next packet is looked for, line by line in the case of motion JPEG over HTTP."""
_PLACES_NAMED = 10
_MOST_HEADER_BYTES = 24
_MOST_PADDING_BYTES = 4096
_MOST_AVI_BYTES = HEADER_BYTES + 1
"""An AVI file fills frames up to an even number of bytes."""
_MOST_CLUSTER_BYTES = 48


@dataclass(frozen=True, slots=True)
class Target:
    """What is opened, and how."""

    address: str
    live: bool
    options: tuple[tuple[str, str], ...] = ()
    timeout_s: float | None = None
    """How long FFmpeg waits for an answer, when it opens and when it reads."""


class ContainerReader:
    """Every picture of the first video stream."""

    def __init__(self, target: Target, stopped: threading.Event) -> None:
        """Raises TargetError. `stopped` ends a search for something that can be shown."""
        self._live = target.live
        self._stopped = stopped
        self._ready: deque[Picture] = deque()
        self._given = 0
        self._path = Path(target.address.removeprefix(FILE_SCHEME))
        self._ended = False
        self._broke_off = False
        try:
            self._container = av.open(target.address, options=dict(target.options), timeout=target.timeout_s)
        except (av.FFmpegError, OSError, ValueError) as error:
            raise TargetError(str(error), getattr(error, "strerror", None) or "") from error
        video = self._container.streams.video
        if not video:
            self._container.close()
            raise TargetError("There is no video in it.")
        self._stream = video[0]
        if cast("object", self._stream.codec_context) is None:  # what names the codec is damaged
            self._container.close()
            raise TargetError("There is no decoder for it.")
        self._gaps = TimeGaps(self._stream, counts=not target.live)
        self._decoder = (
            JpegPictures()
            if self._stream.codec_context.name == "mjpeg"
            else CodecPictures(self._stream, joins_in_the_middle=target.live)
        )
        self._expected = None if target.live else expected_frames(self._container, self._stream)
        self._counts = not target.live and self._container.format.name == "avi"
        """Frames have no times: what is missing in the middle leaves no gap."""
        self._may_miss_in_the_middle = False
        self._packets = self._demux()
        self._held: Packet[VideoStream] | None = None
        """A packet of a file waits for the next one, which may tell that this one swallowed others."""

    @property
    def frame_total(self) -> int | None:
        return None if self._expected is None else self._expected.count

    def read(self) -> Picture | None:
        while not self._ready and not self._ended and not self._stopped.is_set():
            came = next(self._packets, None)
            if came is None:
                self._ended = True
                if self._held is not None and self._ended_early():
                    self._held.is_corrupt = True
                    self._may_miss_in_the_middle |= self._counts and not self._ends_with(self._held)
                self._decode_held()
                self._ready.extend(self._decoder.finish())
            elif isinstance(came, Packet):
                self._accept(came)
            else:
                self._ready.append(came)
        if not self._ready:
            return None
        self._given += 1
        return self._ready.popleft()

    def _accept(self, packet: Packet[VideoStream]) -> None:
        gap = self._gaps.note(packet)
        if self._held is not None and self._swallowed_others(self._held, packet, gap):
            self._held.is_corrupt = True
            self._may_miss_in_the_middle |= self._counts
        self._decode_held()
        if gap and isinstance(self._decoder, CodecPictures):
            self._decoder.note_gap()
        self._held = packet
        if self._live:  # the newest frame counts
            self._decode_held()

    def _swallowed_others(self, packet: Packet[VideoStream], following: Packet[VideoStream], gap: bool) -> bool:
        """True if remains of frames lie between two packets of a file: bytes of the first were lost, and others taken for them."""
        if packet.pos is None or following.pos is None:
            return False
        between = following.pos - (packet.pos + packet.size)
        if self._counts:
            return between > _MOST_AVI_BYTES and not self._whole(packet, following)
        if gap:
            return between > _MOST_HEADER_BYTES
        # Where a container counts frames instead of noting times, there is no gap; and Matroska notes one time of two.
        packed = self._container.format.name.startswith("matroska")
        most = _MOST_CLUSTER_BYTES if packed else max(_MOST_PADDING_BYTES, packet.size // 2)
        return len(self._container.streams) == 1 and between > most

    def _whole(self, packet: Packet[VideoStream], following: Packet[VideoStream]) -> bool:
        """True if only whole chunks lie between two packets of an AVI file."""
        start, end = _end_of(packet) + packet.size % 2, (following.pos or 0) - HEADER_BYTES
        try:
            with self._path.open("rb") as file:
                return are_whole_chunks(file, start, end)
        except OSError:
            return False

    def _ends_with(self, packet: Packet[VideoStream]) -> bool:
        """True if nothing but this packet's padding can lie behind it in the file."""
        try:
            return self._path.stat().st_size - _end_of(packet) <= _MOST_AVI_BYTES
        except OSError:
            return False

    def _ended_early(self) -> bool:
        """True if the file says that it has more frames than came: its last packet may lack a part."""
        came = self._gaps.packets + self._gaps.missing
        return self._expected is not None and self._expected.surely > came

    def _decode_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._ready.extend(self._decoder.take(held))

    def shortfall(self) -> Message | None:
        if self._live or not self._ended or self._ready:
            return None
        at_least = self._given + self._gaps.missing
        sure = self._expected is not None and self._expected.surely > at_least
        total = self._expected.count if self._expected is not None and sure else at_least
        if total == self._given:
            return codes.VideoBrokeOff(self._given) if self._broke_off else None
        places = [place for place, _ in self._gaps.places]
        if total > at_least and self._may_miss_in_the_middle:
            return codes.FramesMissingSomewhere(total - self._given, total)
        if total > at_least:
            places.append(self._given)
        named = ", ".join(map(str, places[:_PLACES_NAMED])) + (", …" if len(places) > _PLACES_NAMED else "")
        return codes.FramesMissing(total - self._given, total, named)

    def close(self) -> None:
        self._container.close()

    def _demux(self) -> Iterator[Packet[VideoStream] | Message]:
        """Packets, and for each stretch of a live stream that makes no sense one reason; ends with the file or connection."""
        bad_reads = 0
        while bad_reads < _MOST_BAD_READS and not self._stopped.is_set():
            try:
                for packet in self._container.demux(self._stream):
                    if bad_reads and self._live:
                        yield codes.FrameDamaged(codes.StreamBroken())
                    bad_reads = 0
                    if packet.size:
                        yield packet
                return
            except av.InvalidDataError:
                bad_reads += 1
            except (av.FFmpegError, OSError) as error:
                # Its text may repeat the address with its password.
                log.warning("Reading ended: %s", error.strerror or type(error).__name__)
                self._broke_off = not isinstance(error, av.EOFError)
                return


def _end_of(packet: Packet[VideoStream]) -> int:
    return (packet.pos or 0) + packet.size
