"""Video files and network streams through OpenCV, against servers that really serve and really die."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.messages.codes import sources as codes
from app.messages.wording.say import say, say_error
from app.sources.capture import CaptureSource
from app.sources.decoding.container_reader import ContainerReader
from app.sources.decoding.picture_reader import Picture
from app.sources.errors import SourceError
from app.sources.source import SourceFrame
from tests.support.sources import open_target
from tests.support.stream_servers import SIZE, MjpegHandler, RtspHandler, StreamServer


@pytest.fixture
def mjpeg() -> Iterator[StreamServer]:
    with StreamServer(MjpegHandler) as server:
        yield server


@pytest.fixture
def rtsp() -> Iterator[StreamServer]:
    with StreamServer(RtspHandler) as server:
        yield server


def _video(path: Path, frames: int) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, (SIZE[1], SIZE[0]))
    assert writer.isOpened()
    for number in range(frames):
        picture = np.zeros((*SIZE, 3), dtype=np.uint8)
        picture[:, :, 2] = 20 * number % 256
        writer.write(picture)
    writer.release()
    return path


def _next(source: CaptureSource) -> SourceFrame:
    frame = source.read()
    assert frame is not None and frame.image is not None
    assert frame.image.pixels.shape == (*SIZE, 3)
    assert frame.image.pixels.dtype == np.uint8
    return frame


def test_the_part_at_hand_is_known_of_a_file_that_does_not_say_how_many_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mjpeg"
    path.write_bytes(2 * cv2.imencode(".jpg", np.zeros((*SIZE, 3), np.uint8))[1].tobytes())
    source = open_target(path)
    source.setup()
    assert source.frame_total is None and source.read() is not None
    at_hand, read = list[SourceFrame | None](), ContainerReader.read

    def note_and_read(reader: ContainerReader) -> Picture | None:
        at_hand.append(source.at_hand)
        return read(reader)

    monkeypatch.setattr(ContainerReader, "read", note_and_read)
    source.read()
    source.close()
    assert at_hand[0] is not None and at_hand[0].name == "a frame 000002"


def test_a_video_file_gives_each_frame_once_in_order_as_rgb_and_ends(tmp_path: Path) -> None:
    source = open_target(_video(tmp_path / "Größe 中.avi", 12))
    source.setup()
    assert (source.live, source.frame_total) == (False, 12)
    frames = [_next(source) for _ in range(12)]
    assert source.read() is None
    assert source.read() is None
    source.close()
    reds = [int(np.median(frame.image.pixels[:, :, 0])) for frame in frames if frame.image is not None]
    assert np.abs(np.array(reds) - 20 * np.arange(12)).max() <= 8
    assert max(int(frame.image.pixels[:, :, 2].max()) for frame in frames if frame.image is not None) <= 12
    assert [frame.name for frame in frames[:2]] == ["Größe 中 frame 000001", "Größe 中 frame 000002"]


def test_frames_do_not_share_memory(tmp_path: Path) -> None:
    source = open_target(_video(tmp_path / "a.avi", 3))
    source.setup()
    first, second = _next(source), _next(source)
    source.close()
    assert first.image is not None and second.image is not None
    assert not np.shares_memory(first.image.pixels, second.image)
    assert first.image.pixels.flags.owndata


def test_what_is_no_video_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="NoVideoFile"):
        open_target(tmp_path / "missing.avi").setup()
    (tmp_path / "text.avi").write_text("hello " * 1000, encoding="utf-8")
    (tmp_path / "empty.mp4").touch()
    for name in ("text.avi", "empty.mp4"):
        source = open_target(tmp_path / name)
        with pytest.raises(SourceError, match="NotAVideo"):
            source.setup()
        source.close()


def test_a_video_that_is_cut_off_ends_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = _video(tmp_path / "a.avi", 40)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    source = open_target(path)
    source.setup()
    count = 0
    while source.read() is not None:
        count += 1
    source.close()
    assert 0 < count < 40
    assert source.frame_total == 40
    assert f"ended after {count} of 40" in caplog.text
    assert source.status == codes.VideoEndedEarly(count, 40)


def test_an_unknown_camera_is_a_clear_error() -> None:
    source = open_target(97)
    with pytest.raises(SourceError, match=re.escape("CameraCannotBeOpened(number=97)")):
        source.setup()
    source.close()
    assert source.name == "Camera 97"


def test_an_mjpeg_stream_is_shown(mjpeg: StreamServer) -> None:
    source = open_target(f"http://127.0.0.1:{mjpeg.port}/stream")
    source.setup()
    assert source.live
    names = [_next(source).name for _ in range(5)]
    source.close()
    assert names == [f"frame {number:06d}" for number in range(1, 6)]
    assert source.status == codes.Connected()


def test_an_rtsp_stream_is_shown_over_tcp(rtsp: StreamServer) -> None:
    source = open_target(f"rtsp://127.0.0.1:{rtsp.port}/stream")
    source.setup()
    reds = []
    for _ in range(8):
        frame = _next(source)
        assert frame.image is not None
        reds.append(int(np.median(frame.image.pixels[:, :, 0])))
        assert int(np.median(frame.image.pixels[:, :, 2])) <= 12
    source.close()
    assert len(set(reds)) > 3, "the stream moves"


@pytest.mark.parametrize("handler", [MjpegHandler, RtspHandler])
def test_a_killed_camera_that_comes_back_is_connected_again(
    handler: type[MjpegHandler] | type[RtspHandler], caplog: pytest.LogCaptureFixture
) -> None:
    scheme = "http" if handler is MjpegHandler else "rtsp"
    server = StreamServer(handler)
    source = open_target(f"{scheme}://127.0.0.1:{server.port}/stream", timeout_seconds=2.0)
    try:
        source.setup()
        _next(source)
        server.kill()
        revived: list[StreamServer] = []
        timer = threading.Timer(1.3, lambda: revived.append(StreamServer(handler, server.port)))
        timer.start()
        try:
            # What FFmpeg had buffered comes first; then the connection is lost and found again.
            deadline = time.monotonic() + 20
            while "connected again" not in caplog.text and time.monotonic() < deadline:
                with caplog.at_level(logging.INFO):
                    _next(source)
            _next(source)
        finally:
            timer.join()
            source.close()
            for each in revived:
                each.kill()
    finally:
        server.kill()
    assert "connected again" in caplog.text
    assert source.status == codes.Connected()
    assert source.delivering


def test_waiting_for_a_dead_camera_stops_at_once(mjpeg: StreamServer) -> None:
    source = open_target(f"http://127.0.0.1:{mjpeg.port}/stream", timeout_seconds=2.0)
    source.setup()
    _next(source)
    mjpeg.kill()
    answers: list[float] = []

    def read_to_the_end() -> None:
        while source.read() is not None:
            pass
        answers.append(time.monotonic())

    reader = threading.Thread(target=read_to_the_end)
    reader.start()
    # The second wait takes two seconds; stop falls into it.
    deadline = time.monotonic() + 15
    while source.status != codes.ConnectionLost(2.0) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert source.status == codes.ConnectionLost(2.0)
    assert not source.delivering
    stopped_at = time.monotonic()
    source.stop()
    reader.join(5)
    assert not reader.is_alive()
    assert answers[0] - stopped_at < 0.5
    source.close()


def test_a_camera_that_falls_silent_is_noticed(mjpeg: StreamServer, caplog: pytest.LogCaptureFixture) -> None:
    source = open_target(f"http://127.0.0.1:{mjpeg.port}/stream", timeout_seconds=1.0)
    source.setup()
    _next(source)
    mjpeg.silent.set()
    reader = threading.Thread(target=lambda: [None for _ in iter(source.read, None)])
    reader.start()
    deadline = time.monotonic() + 15
    while "connection was lost" not in caplog.text and time.monotonic() < deadline:
        time.sleep(0.05)
    source.stop()
    reader.join(10)
    source.close()
    assert "connection was lost" in caplog.text
    assert not reader.is_alive()


@pytest.mark.parametrize("path", ["/page", "/stream"])
def test_an_address_without_pictures_is_refused_within_the_time_out(mjpeg: StreamServer, path: str) -> None:
    mjpeg.silent.set()
    source = open_target(f"http://127.0.0.1:{mjpeg.port}{path}", timeout_seconds=1.0)
    began = time.monotonic()
    with pytest.raises(SourceError, match="NoPictureCame") as caught:
        source.setup()
    assert "user name and password" in say_error(caught.value)
    source.close()
    assert time.monotonic() - began < 6


def test_a_password_works_and_appears_nowhere(
    rtsp: StreamServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    right = open_target(f"rtsp://operator:s3cret@127.0.0.1:{rtsp.port}/private", timeout_seconds=2.0)
    right.setup()
    frame = _next(right)
    rtsp.kill()
    threading.Timer(1.5, right.stop).start()
    while right.read() is not None:
        pass
    right.close()
    wrong = open_target(f"rtsp://operator:wr0ng@127.0.0.1:{rtsp.port}/private?token=t0ken", timeout_seconds=2.0)
    with pytest.raises(SourceError) as caught:
        wrong.setup()
    wrong.close()
    output = capfd.readouterr()
    shown = [
        right.name,
        say(right.status),
        frame.name,
        wrong.name,
        str(caught.value),
        say_error(caught.value),
        caplog.text,
        output.out,
        output.err,
    ]
    assert "connection was lost" in caplog.text
    for secret in ("s3cret", "wr0ng", "t0ken", "operator"):
        assert not any(secret in text for text in shown), secret
    assert right.name == f"rtsp://***@127.0.0.1:{rtsp.port}/private"


def test_a_wrong_password_is_refused(rtsp: StreamServer) -> None:
    source = open_target(f"rtsp://operator:wrong@127.0.0.1:{rtsp.port}/private", timeout_seconds=2.0)
    with pytest.raises(SourceError, match="NoPictureCame") as caught:
        source.setup()
    assert "401 Unauthorized" in say_error(caught.value), "a person sees that it is not the cable"
    assert "user name and password" in say_error(caught.value)
    source.close()
