"""Videos made by code, and damage done to them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import numpy.typing as npt
from av.video.stream import VideoStream

from app.sources.source import SourceFrame
from app.sources.video.source import VideoSource

FRAMES = 30
SIZE = (96, 128)
"""(height, width)."""

Picture = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Codec:
    """How a video is compressed."""

    name: str
    pixels: str = "yuv420p"
    options: tuple[tuple[str, str], ...] = ()


MOTION_JPEG = Codec("mjpeg", "yuvj420p")
H264 = Codec("libx264", options=(("g", "10"), ("bf", "2")))
MPEG4 = Codec("mpeg4", options=(("g", "10"),))
VP9 = Codec("libvpx-vp9", options=(("g", "10"),))
FFV1 = Codec("ffv1", options=(("level", "3"), ("slicecrc", "1")))
RAW = Codec("rawvideo", "bgr24")


def scene(size: tuple[int, int] = SIZE, frames: int = FRAMES) -> list[Picture]:
    """(H, W, 3) uint8 pictures of a pattern that moves on."""
    height, width = size
    noise = np.random.default_rng(3).integers(0, 256, (height // 8, width // 8 + frames, 3), dtype=np.uint8)
    wide = noise.repeat(8, axis=0).repeat(8, axis=1)
    return [np.ascontiguousarray(wide[:, 3 * at : 3 * at + width]) for at in range(frames)]


def write_video(
    path: Path,
    codec: Codec,
    pictures: list[npt.NDArray[Any]],
    left_out: frozenset[int] = frozenset(),
    of: str = "rgb24",
    turned: int = 0,
    with_sound: bool = False,
) -> Path:
    """A video with 25 frames a second. Packets `left_out` are not written: the times of the others tell of them."""
    height, width = pictures[0].shape[:2]
    with av.open(str(path), "w") as container:
        stream = cast(VideoStream, container.add_stream(codec.name, rate=Fraction(25)))
        stream.width, stream.height, stream.pix_fmt = width, height, codec.pixels
        stream.options = dict(codec.options)
        if turned:
            stream.set_display_rotation(turned)
        frames = [av.VideoFrame.from_ndarray(picture, format=of) for picture in pictures]
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono") if with_sound else None
        packets = [packet for frame in [*frames, None] for packet in stream.encode(frame)]
        for number, packet in enumerate(packets):
            if number not in left_out:
                container.mux(packet)
            if sound is not None:
                noise = np.random.default_rng(number).integers(-9000, 9000, (1, 320), dtype=np.int16)
                second = av.AudioFrame.from_ndarray(noise, format="s16", layout="mono")
                second.sample_rate, second.pts = 8000, 320 * number
                container.mux(sound.encode(second))
    return path


def packets_of(path: Path) -> list[bytes]:
    """The packets of a video, by FFmpeg."""
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def pictures_of(path: Path) -> list[Picture]:
    """What FFmpeg itself makes of an undamaged video."""
    with av.open(str(path)) as container:
        return [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in container.decode(video=0)]


@dataclass(frozen=True, slots=True)
class Played:
    """What a source delivered of a video."""

    frames: list[SourceFrame]
    source: VideoSource

    @property
    def pixels(self) -> list[npt.NDArray[Any]]:
        """Of the frames that can be judged."""
        return [frame.image.pixels for frame in self.frames if frame.image is not None]

    @property
    def flawed(self) -> list[SourceFrame]:
        """Frames that are not judged."""
        return [frame for frame in self.frames if frame.image is None]


def play(path: Path) -> Played:
    """Read a video to its end. Raises SourceError."""
    source = VideoSource(path)
    try:
        source.setup()
        return Played(list(iter(source.read, None)), source)
    finally:
        source.close()
