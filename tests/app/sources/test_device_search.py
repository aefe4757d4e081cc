"""Looking for devices of all kinds at once, with drivers that fail, hang or are not installed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from app.messages.codes import sources as codes
from app.messages.message import PlainText
from app.sources.device_previews import DevicePreviews, Preview
from app.sources.device_search import FoundOfKind, find_all_devices
from app.sources.errors import SourceError
from app.sources.folder.kind import FOLDER
from app.sources.kind import DeviceForm, DeviceMode, FoundDevice, SourceKind
from app.sources.source import FrameSource
from tests.support.pattern_source import PATTERN, PatternSource
from tests.support.triggered_source import TriggeredSource

Find = Callable[[], tuple[FoundDevice, ...]]


def kind(key: str, find: Find) -> SourceKind:
    return replace(PATTERN, key=key, form=DeviceForm(find))


def test_a_driver_that_fails_or_hangs_keeps_nobody_from_hearing_of_the_others() -> None:
    hanging = threading.Event()

    def hang() -> tuple[FoundDevice, ...]:
        hanging.wait()
        return ()

    def fail() -> tuple[FoundDevice, ...]:
        raise RuntimeError("no licence")

    lacking = replace(kind("lacking", fail), missing=lambda: PlainText("Install it."))
    started = time.monotonic()
    found = list(find_all_devices((FOLDER, kind("hangs", hang), kind("fails", fail), lacking, PATTERN), patience_s=0.3))
    hanging.set()
    assert time.monotonic() - started < 3.0
    assert [each.kind.key for each in found] == ["hangs", "fails", "lacking", "pattern"]
    assert [each.problem for each in found] == [
        codes.SearchTakesTooLong(0.3),
        codes.SearchFailed(PlainText("no licence")),
        PlainText("Install it."),
        None,
    ]
    assert [device.id for device in found[3].devices] == ["4000", "3000"]


def news_of(previews: DevicePreviews) -> list[FoundOfKind | Preview]:
    previews.start()
    news: list[FoundOfKind | Preview] = []
    deadline = time.monotonic() + 10
    while previews.running and time.monotonic() < deadline:
        news += previews.news()
        time.sleep(0.01)
    return news + list(previews.news())


def test_each_device_is_looked_through_and_shows_what_it_sees() -> None:
    modes = (DeviceMode("4000@best", "64 × 48"),)
    form = DeviceForm(lambda: (FoundDevice("4000", "Bright pattern"),), lambda _: modes)
    found, preview = news_of(DevicePreviews(replace(PATTERN, form=form)))
    assert isinstance(found, FoundOfKind) and isinstance(preview, Preview)
    assert (preview.id, preview.problem, preview.modes) == ("4000", None, modes)
    assert preview.picture is not None and preview.picture.shape == (48, 64, 3)
    assert set(preview.picture.ravel().tolist()) == {249}  # 4000 of 4095 is 249.08 of 255


class BusySource(PatternSource):
    def setup(self) -> None:
        raise SourceError(codes.CameraCannotBeOpened(4000))


def opened(source: FrameSource) -> SourceKind:
    return replace(PATTERN, form=DeviceForm(lambda: (FoundDevice("4000", "Pattern"),)), open=lambda _: source)


def test_a_busy_camera_and_one_that_sends_nothing_say_so() -> None:
    busy = news_of(DevicePreviews(opened(BusySource(4000))))[1]
    assert isinstance(busy, Preview) and busy.problem == codes.CameraCannotBeOpened(4000)
    mute = news_of(DevicePreviews(opened(TriggeredSource(0)), picture_patience_s=0.2))[1]
    assert isinstance(mute, Preview) and mute.problem == codes.NoFrameWithin("4000", 0.2)


def test_stopping_lets_go_of_the_camera_soon() -> None:
    source = TriggeredSource(0)
    previews = DevicePreviews(opened(source))
    previews.start()
    time.sleep(0.1)
    previews.stop()
    deadline = time.monotonic() + 5
    while previews.running:
        assert time.monotonic() < deadline
        time.sleep(0.01)
