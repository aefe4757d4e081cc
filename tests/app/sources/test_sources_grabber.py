"""The mailbox, the queue and the thread between a source and its taker."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.messages.codes import sources as codes
from app.sources.folder import source as folder_source
from app.sources.folder.source import FolderSource
from app.sources.grabber import Grabber
from app.sources.mailboxes.frame_queue import FrameQueue
from app.sources.mailboxes.latest_frame import LatestFrame
from app.sources.redaction import redact
from app.sources.source import FrameSource, SourceFrame
from tests.support.silent_share import SilentShare
from tests.support.sources import open_target
from tests.support.stream_servers import MjpegHandler, StreamServer
from tests.support.triggered_source import TriggeredSource


def _frame(number: int) -> SourceFrame:
    return SourceFrame(f"frame {number}", "2026-03-01T08:15:30.125+00:00")


def _folder(path: Path, count: int) -> Path:
    data = cv2.imencode(".png", np.zeros((32, 32, 3), np.uint8))[1].tobytes()
    for number in range(count):
        (path / f"{number}.png").write_bytes(data)
    return path


def _take_all(grabber: Grabber, seconds: float = 10.0) -> list[SourceFrame]:
    frames: list[SourceFrame] = []
    deadline = time.monotonic() + seconds
    while not grabber.finished and time.monotonic() < deadline:
        if (frame := grabber.take(0.05)) is not None:
            frames.append(frame)
    return frames


def test_the_newest_frame_wins_and_the_others_are_counted() -> None:
    slot = LatestFrame()
    for number in range(5):
        assert slot.put(_frame(number))
    assert slot.take(0) == _frame(4)
    assert slot.dropped == 4
    assert slot.empty
    assert slot.take(0) is None
    slot.put(_frame(5))
    slot.clear()
    assert (slot.take(0), slot.dropped) == (None, 4)


@pytest.mark.parametrize("slot", [LatestFrame(), FrameQueue()], ids=["latest", "queue"])
def test_closing_wakes_a_waiting_taker(slot: LatestFrame | FrameQueue) -> None:
    taken: list[SourceFrame | None] = []
    taker = threading.Thread(target=lambda: taken.append(slot.take(30)))
    taker.start()
    time.sleep(0.05)
    slot.close()
    taker.join(2)
    assert not taker.is_alive()
    assert taken == [None]
    assert not slot.put(_frame(1))


def test_a_waiting_taker_gets_a_frame_within_milliseconds() -> None:
    slot = LatestFrame()
    delays: list[float] = []

    def take() -> None:
        for _ in range(20):
            frame = slot.take(5)
            assert frame is not None
            delays.append(time.monotonic() - float(frame.name))

    taker = threading.Thread(target=take)
    taker.start()
    for _ in range(20):
        time.sleep(0.01)
        slot.put(SourceFrame(str(time.monotonic()), ""))
    taker.join(10)
    slot.close()
    taker.join(10)
    assert sorted(delays)[len(delays) // 2] < 0.02


def test_the_queue_waits_for_room_and_keeps_the_order() -> None:
    queue = FrameQueue(capacity=2)
    put: list[int] = []

    def fill() -> None:
        for number in range(6):
            if queue.put(_frame(number)):
                put.append(number)

    filler = threading.Thread(target=fill)
    filler.start()
    time.sleep(0.1)
    assert put == [0, 1], "the source waits"
    assert [queue.take(1) for _ in range(6)] == [_frame(number) for number in range(6)]
    filler.join(2)
    assert queue.dropped == 0


def test_closing_wakes_a_source_that_waits_for_room() -> None:
    queue = FrameQueue(capacity=1)
    queue.put(_frame(0))
    answers: list[bool] = []
    filler = threading.Thread(target=lambda: answers.append(queue.put(_frame(1))))
    filler.start()
    time.sleep(0.05)
    queue.close()
    filler.join(2)
    assert answers == [False]


def test_a_folder_is_grabbed_completely_whatever_the_takers_pace(tmp_path: Path) -> None:
    grabber = Grabber(FolderSource(_folder(tmp_path, 30)))
    grabber.start()
    time.sleep(0.1)
    assert grabber.grabbed <= 3, "the source waits for its taker"
    frames = _take_all(grabber)
    assert [frame.name for frame in frames] == [f"{number}.png" for number in range(30)]
    assert (grabber.finished, grabber.failure, grabber.dropped, grabber.grabbed) == (True, None, 0, 30)
    assert grabber.stop(5)


def test_stopping_in_the_middle_leaves_nothing_behind(tmp_path: Path) -> None:
    grabber = Grabber(FolderSource(_folder(tmp_path, 30)))
    grabber.start()
    assert grabber.take(5) is not None
    assert grabber.stop(5)
    assert grabber.finished
    assert grabber.take(0) is None
    assert grabber.stop(5)


def test_stop_without_start_does_no_harm(tmp_path: Path) -> None:
    assert Grabber(FolderSource(tmp_path)).stop(1)


def test_a_source_that_cannot_be_opened_is_a_failure(tmp_path: Path) -> None:
    grabber = Grabber(FolderSource(tmp_path / "missing"))
    grabber.start()
    assert _take_all(grabber) == []
    assert grabber.failure is not None and "missing" in str(grabber.failure)
    assert grabber.stop(5)


class _BrokenSource(FrameSource):
    """Breaks in a way that nobody foresaw."""

    closed = False
    name = "broken"
    waits = False
    status = codes.Connected()

    def setup(self) -> None:
        pass

    def read(self) -> SourceFrame | None:
        raise ZeroDivisionError

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def test_an_unforeseen_error_is_a_failure_and_never_a_silent_end(caplog: pytest.LogCaptureFixture) -> None:
    source = _BrokenSource()
    grabber = Grabber(source)
    grabber.start()
    _take_all(grabber)
    assert grabber.failure is not None and "ZeroDivisionError" in str(grabber.failure)
    assert "Reading broken failed" in caplog.text
    assert source.closed
    assert grabber.stop(5)


def test_a_slow_taker_of_a_live_stream_gets_new_frames_and_a_dropped_count() -> None:
    with StreamServer(MjpegHandler) as server:
        grabber = Grabber(open_target(f"http://127.0.0.1:{server.port}/stream"))
        grabber.start()
        numbers = []
        for _ in range(5):
            frame = grabber.take(10)
            assert frame is not None and frame.image is not None
            numbers.append(int(frame.name.split()[-1]))
            time.sleep(0.2)
        assert numbers == sorted(numbers)
        assert numbers[-1] - numbers[0] > 12, "in 0.8 s about 40 frames came"
        assert grabber.dropped > 8
        assert grabber.stop(10)


def test_a_paused_stream_stays_connected_and_goes_on_with_a_new_frame() -> None:
    with StreamServer(MjpegHandler) as server:
        grabber = Grabber(open_target(f"http://127.0.0.1:{server.port}/stream"))
        grabber.start()
        first = grabber.take(10)
        grabber.pause()
        time.sleep(0.1)
        dropped = grabber.dropped
        time.sleep(0.4)
        assert grabber.dropped == dropped, "what comes in a pause is not dropped: nobody waited for it"
        grabber.resume()
        second = grabber.take(10)
        assert first is not None and second is not None
        assert int(second.name.split()[-1]) - int(first.name.split()[-1]) > 8
        assert grabber.stop(10)


def test_parts_that_were_read_before_one_that_does_not_answer_are_left_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the one would be told, and those before it would be missing."""
    share = SilentShare(_folder(tmp_path, 6) / "2.png")
    monkeypatch.setattr(folder_source, "read_regular_file", share.read)
    grabber = Grabber(FolderSource(tmp_path))
    grabber.start()
    assert share.asked.wait(10)
    assert not grabber.stop(0.05)
    assert grabber.unanswered is not None and grabber.unanswered.name == "2.png"
    assert [frame.name for frame in grabber.left] == ["0.png", "1.png"]
    share.answer()


@given(
    user=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12),
    password=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=12),
)
def test_no_password_survives_whatever_signs_it_has(user: str, password: str) -> None:
    assert redact(f"rtsp://{user}:{password}@10.0.0.5:554/ch1") == "rtsp://***@10.0.0.5:554/ch1"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://user:secret@10.0.0.5:554/ch1", "rtsp://***@10.0.0.5:554/ch1"),
        ("rtsp://admin:p@ss/w#rd?@10.0.0.5/ch1", "rtsp://***@10.0.0.5/ch1"),
        ("http://10.0.0.5/cgi?user=bob&pwd=secret&channel=1", "http://10.0.0.5/cgi?user=***&pwd=***&channel=1"),
        ("http://10.0.0.5/v?access_token=abc", "http://10.0.0.5/v?access_token=***"),
        ("http://10.0.0.5:8080/stream", "http://10.0.0.5:8080/stream"),
        ("not an address", "not an address"),
    ],
)
def test_addresses_are_shown_without_secrets(address: str, shown: str) -> None:
    assert redact(address) == shown


@pytest.mark.parametrize("paused", [False, True])
def test_no_triggered_frame_is_lost_when_it_ends(paused: bool) -> None:
    grabber = Grabber(TriggeredSource(5))
    if paused:
        grabber.pause()
    grabber.start()
    time.sleep(0.2)
    taken = [] if paused else [grabber.take(1.0)]
    grabber.stop()
    came = [frame.name for frame in (*taken, *grabber.left) if frame is not None]
    assert came == [f"slow {number}" for number in range(1, 2 if paused else 6)]
