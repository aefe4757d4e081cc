"""A folder as a source, with good and bad files."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.messages.codes import sources as codes
from app.messages.wording.say import say
from app.sources.errors import SourceError
from app.sources.folder.source import FolderSource
from app.sources.source import SourceFrame
from onenip_core.data.images.image_io import decode_image
from onenip_core.data.images.left_out import LeftOut, LeftOutReason
from onenip_core.errors import ImageReadError
from tests.support.said import raises_saying


def _encoded(suffix: str, dtype: type[np.uint8] | type[np.uint16] = np.uint8) -> bytes:
    pixels = np.random.default_rng(1).integers(0, np.iinfo(dtype).max, (32, 48, 3), dtype=dtype)
    return cv2.imencode(suffix, pixels)[1].tobytes()


def _all(source: FolderSource) -> list[SourceFrame]:
    source.setup()
    frames = list(iter(source.read, None))
    source.close()
    return frames


def test_every_image_file_is_delivered_in_order_good_or_bad(tmp_path: Path) -> None:
    files = {
        "part 1.png": _encoded(".png"),
        "part 2.jpg": _encoded(".jpg")[:300],
        "part 3.png": b"this is no image",
        "part 4.png": b"",
        "part 5.png": _encoded(".png", np.uint16),
        "part 10.png": _encoded(".png"),
        "Teil Größe 中.JPG": _encoded(".jpg"),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "notes.txt").write_text("not a part", encoding="utf-8")
    source = FolderSource(tmp_path)
    frames = _all(source)
    assert [frame.name for frame in frames] == list(files)
    assert [frame.encoded for frame in frames] == list(files.values())
    assert [frame.path for frame in frames] == [tmp_path / name for name in files]
    assert (source.live, source.frame_total, source.name) == (False, 7, str(tmp_path))
    readable = []
    for frame in frames:
        try:
            decode_image(frame.encoded or b"", frame.name)
            readable.append(frame.name)
        except ImageReadError:
            pass
    assert readable == ["part 1.png", "part 5.png", "part 10.png", "Teil Größe 中.JPG"]


def test_a_file_that_vanishes_is_a_frame_with_a_reason(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        (tmp_path / name).write_bytes(_encoded(".png"))
    source = FolderSource(tmp_path)
    source.setup()
    (tmp_path / "b.png").unlink()
    frames = list(iter(source.read, None))
    assert [frame.name for frame in frames] == ["a.png", "b.png", "c.png"]
    assert (frames[1].encoded, frames[1].image) == (None, None)
    assert isinstance(frames[1].error, codes.FileCannotBeRead)
    assert source.status == codes.Named(str(tmp_path))


def test_a_folder_in_the_place_of_an_image_does_not_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(_encoded(".png"))
    (tmp_path / "b.png").mkdir()
    assert [frame.name for frame in _all(FolderSource(tmp_path)) if frame.encoded] == ["a.png"]


def test_subfolders_unless_a_person_does_not_want_them(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "a.png").write_bytes(_encoded(".png"))
    (tmp_path / "inner" / "b.png").write_bytes(_encoded(".png"))
    assert [frame.name for frame in _all(FolderSource(tmp_path))] == ["a.png", "inner/b.png"]
    flat = FolderSource(tmp_path, recursive=False)
    assert [frame.name for frame in _all(flat)] == ["a.png"]
    assert flat.left_out == (LeftOut(tmp_path / "inner", LeftOutReason.SUBFOLDER, is_folder=True),)


def test_missing_and_empty_folders_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="missing"):
        FolderSource(tmp_path / "missing").setup()
    with pytest.raises(SourceError, match="NoImagesInFolder"):
        FolderSource(tmp_path).setup()


def test_a_folder_of_other_files_says_which_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic")
    (tmp_path / ".b.png").write_bytes(_encoded(".png"))
    with raises_saying(SourceError, r"no images in .*2 files were left out: 1 × \.heic, 1 hidden\."):
        FolderSource(tmp_path).setup()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes of POSIX")
def test_a_file_that_becomes_a_pipe_is_a_frame_with_a_reason_and_holds_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(_encoded(".png"))
    source = FolderSource(tmp_path)
    source.setup()
    (tmp_path / "a.png").unlink()
    os.mkfifo(tmp_path / "a.png")
    frame = source.read()
    assert frame is not None and not frame.readable
    assert frame.error is not None and "a named pipe" in say(frame.error)


def test_stop_ends_it(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.png").write_bytes(_encoded(".png"))
    source = FolderSource(tmp_path)
    source.setup()
    assert source.read() is not None
    source.stop()
    assert source.read() is None


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has file names that are not text")
def test_a_name_in_a_foreign_encoding_is_delivered(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xf6sse.png")).write_bytes(_encoded(".png"))
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    frames = _all(FolderSource(tmp_path))
    assert [frame.encoded for frame in frames] == [_encoded(".png")]
