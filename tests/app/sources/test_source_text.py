"""Sources as people write them on a command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.messages.wording.say import say_error, say_plainly
from app.sources.catalogue import SOURCE_KINDS
from app.sources.errors import SourceError
from app.sources.folder.choice import FolderChoice
from app.sources.kind import DeviceForm, FoundDevice
from app.sources.source_text import choice_of_text, text_of_device
from app.sources.stream.choice import StreamChoice
from app.sources.usb.choice import UsbChoice
from app.sources.video.choice import VideoChoice
from app.sources.watched_folder.choice import WatchedFolderChoice


def chosen(text: str) -> object:
    return choice_of_text(SOURCE_KINDS, text)[1]


def test_each_way_of_writing_a_source_means_one(tmp_path: Path) -> None:
    video = tmp_path / "line.avi"
    video.write_bytes(b"")
    assert chosen(str(tmp_path)) == FolderChoice(str(tmp_path))
    assert chosen(str(video)) == VideoChoice(str(video))
    assert chosen(f"watch:{tmp_path}") == WatchedFolderChoice(str(tmp_path))
    assert chosen("usb:0") == UsbChoice(0)
    assert chosen("usb:0@1280x720@30:MJPG") == UsbChoice(0, mode="1280x720@30:MJPG")
    assert chosen("rtsp://192.168.0.20:554/1") == StreamChoice("rtsp://192.168.0.20:554/1")
    assert chosen("HTTP://camera/video") == StreamChoice("HTTP://camera/video")
    assert chosen("stream:rtsp://camera/1") == StreamChoice("rtsp://camera/1")


@pytest.mark.parametrize("text", ["", "nonsense", "usb:", "usb:0@12", "laser:3", "/no/such/folder", "rtsp:camera"])
def test_what_is_no_source_is_said_with_what_would_be_one(text: str) -> None:
    with pytest.raises(SourceError) as caught:
        chosen(text)
    sentence = say_error(caught.value)
    assert "is no source" in sentence and "usb" in sentence and "watch" in sentence


def test_a_password_in_what_was_not_understood_is_not_repeated() -> None:
    with pytest.raises(SourceError) as caught:
        chosen("rtspx://operator:s3cret@camera/1")
    assert "s3cret" not in say_error(caught.value)


def test_what_is_listed_is_what_can_be_tried() -> None:
    for kind in SOURCE_KINDS:
        if isinstance(kind.form, DeviceForm):
            text = text_of_device(kind, FoundDevice("7", "A camera"))
            assert choice_of_text(SOURCE_KINDS, text) == (kind, kind.choose("7"))


def test_without_a_window_the_same_sentence_is_said() -> None:
    with pytest.raises(SourceError) as caught:
        chosen("nonsense")
    assert say_plainly(caught.value.message) == say_error(caught.value)
