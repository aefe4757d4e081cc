"""Frames in shared memory: what one process puts there another one reads, and nothing is left behind by whoever dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.processes import shared_frames
from app.processes.shared_frames import FrameSlots, MappedFrames

SHARED = Path("/dev/shm")
ROOT = Path(__file__).parents[3]


def blocks() -> set[str]:
    return {entry.name for entry in SHARED.iterdir()} if SHARED.is_dir() else set()


def picture(height: int, width: int, seed: int = 0) -> np.ndarray:  # type: ignore[type-arg]
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3)).astype(np.uint8)


def test_pixels_arrive_as_they_were_and_decoded_ones_come_back() -> None:
    before = blocks()
    slots, mapped = FrameSlots(), MappedFrames()
    sent = picture(30, 40)
    frame = slots.hold(None, sent, (0, 0))
    assert frame is not None
    assert np.array_equal(mapped.pixels(frame), sent)
    slots.release(frame)
    encoded = slots.hold(b"bytes of a file", None, (20, 10))
    assert encoded is not None
    assert mapped.encoded(encoded) == b"bytes of a file"
    # A turned photograph has its sides exchanged: the room is the same.
    turned = picture(10, 20, seed=1)
    assert mapped.store(encoded, turned) == (10, 20)
    assert mapped.encoded(encoded) == b"bytes of a file"
    assert mapped.store(encoded, picture(21, 10)) is None
    mapped.close()
    slots.close()
    assert blocks() == before


def test_a_block_is_used_again_and_grows_when_a_larger_frame_comes() -> None:
    before = blocks()
    slots = FrameSlots()
    first = slots.hold(None, picture(30, 40), (0, 0))
    assert first is not None
    slots.release(first)
    again = slots.hold(None, picture(20, 20), (0, 0))
    assert again is not None and again.block == first.block
    slots.release(again)
    larger = slots.hold(None, picture(300, 400), (0, 0))
    assert larger is not None and larger.block != first.block
    assert len(blocks() - before) <= 1
    slots.close()


def test_two_frames_under_way_have_blocks_of_their_own() -> None:
    slots = FrameSlots()
    one, two = slots.hold(None, picture(8, 8), (0, 0)), slots.hold(None, picture(8, 8, 1), (0, 0))
    assert one is not None and two is not None and one.block != two.block
    assert np.array_equal(slots.pixels(one), picture(8, 8))
    assert np.array_equal(slots.pixels(two), picture(8, 8, 1))
    slots.close()


@pytest.mark.skipif(not hasattr(os, "posix_fallocate") or not SHARED.is_dir(), reason="POSIX shared memory")
def test_a_system_without_memory_left_is_noticed_before_anything_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    before = blocks()
    slots = FrameSlots()

    def refuse(descriptor: int, offset: int, length: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shared_frames.os, "posix_fallocate", refuse)
    assert slots.hold(None, picture(30, 40), (0, 0)) is None
    assert blocks() == before
    slots.close()


@pytest.mark.skipif(not SHARED.is_dir(), reason="POSIX shared memory")
def test_nothing_is_left_behind_by_an_owner_that_is_killed() -> None:
    before = blocks()
    script = (
        "import sys, time\nimport numpy as np\nfrom app.processes.shared_frames import FrameSlots\n"
        "slots = FrameSlots()\nframe = slots.hold(None, np.zeros((100, 100, 3), np.uint8), (0, 0))\n"
        "print(frame.block, flush=True)\ntime.sleep(60)\n"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert owner.stdout is not None
    name = owner.stdout.readline().strip().lstrip("/")
    assert name in blocks()
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    deadline = time.monotonic() + 20
    while blocks() - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert blocks() <= before
