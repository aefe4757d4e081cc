"""Motion JPEG over HTTP that is cut, mixed up and of several sizes: a frame is what was sent, or not checked."""

from __future__ import annotations

import io

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from app.messages.codes import sources as codes
from app.sources.grabber import Grabber
from app.sources.source import SourceFrame
from tests.support.mute_servers import Piece, mute_camera, scripted_camera
from tests.support.sources import open_target
from tests.support.videos import scene

SOUND = [cv2.imencode(".jpg", picture)[1].tobytes() for size in ((96, 128), (48, 80)) for picture in scene(size, 6)]
GREY = cv2.imencode(".jpg", scene()[0][:, :, 0])[1].tobytes()


def pillow(data: bytes) -> npt.NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def watch(pieces: list[Piece], frames: int) -> list[SourceFrame]:
    """So many frames of a camera that sends the pieces and falls silent."""
    with scripted_camera(pieces) as server:
        source = open_target(f"http://127.0.0.1:{server.port}/", timeout_seconds=2.0)
        source.setup()
        came: list[SourceFrame] = []
        while len(came) < frames and (frame := source.read()) is not None:
            came.append(frame)
        source.stop()
        source.close()
    return came


def test_frames_of_every_size_and_kind_are_what_was_sent() -> None:
    sent = [SOUND[0], SOUND[7], GREY, SOUND[1], SOUND[8]]
    # The last frame ends where the next one begins, so it is known to be whole only then.
    came = watch([Piece(data, len(data)) for data in [*sent, SOUND[2]]], len(sent))
    for frame, data in zip(came, sent, strict=True):
        assert frame.image is not None and np.array_equal(frame.image.pixels, pillow(data))


def test_cut_frames_are_not_checked_whatever_their_head_says() -> None:
    def cut(data: bytes) -> bytes:
        return data[: len(data) // 2]

    whole = SOUND[0]
    for lie in (None, len(whole), len(cut(whole))):
        pieces = [Piece(SOUND[1], None if lie is None else len(SOUND[1])), Piece(cut(whole), lie)]
        pieces += [Piece(data, None if lie is None else len(data)) for data in SOUND[2:6]]
        came = watch(pieces, 4)
        right = [pillow(data) for data in SOUND[1:6]]
        flawed = [frame for frame in came if frame.image is None]
        assert flawed and all(isinstance(frame.error, codes.FrameDamaged) for frame in flawed), lie
        for frame in came:
            if frame.image is not None:
                pixels = frame.image.pixels
                assert any(pixels.shape == one.shape and np.array_equal(pixels, one) for one in right), lie


def test_a_camera_that_never_answers_is_given_up_at_once() -> None:
    with mute_camera() as server:
        grabber = Grabber(open_target(f"http://127.0.0.1:{server.port}/", timeout_seconds=30.0))
        grabber.start()
        assert grabber.take(0.3) is None
        assert not grabber.stop(0.2), "it cannot be interrupted, but nobody waits for it"
        assert grabber.unanswered is None
