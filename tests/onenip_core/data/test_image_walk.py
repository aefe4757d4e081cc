"""Which files of a folder count, and what is said of the others."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.images.image_file import read_image_size
from onenip_core.data.images.image_io import read_image, read_mask
from onenip_core.data.images.image_walk import iterate_images, list_images, walk_images
from onenip_core.data.images.left_out import LeftOut, LeftOutReason, count_left_out, describe_left_out
from onenip_core.data.images.picture_file import usual_suffix
from onenip_core.data.images.png_writing import encode_png
from onenip_core.data.images.regular_file import MAX_FILE_BYTES
from onenip_core.errors import ImageReadError

R = LeftOutReason
PNG = encode_png(np.full((20, 24, 3), 90, np.uint8))
posix = pytest.mark.skipif(os.name != "posix", reason="named pipes and links of POSIX")


def _write(root: Path, *names: str, data: bytes = PNG) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)


def _found(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in walk_images(root).images]


def _left_out(root: Path) -> dict[str, LeftOutReason]:
    return {each.path.relative_to(root).as_posix(): each.reason for each in walk_images(root).left_out}


def test_companions_and_hidden_files_are_no_parts_whatever_they_hold_and_in_any_case(tmp_path: Path) -> None:
    companions = [
        *("@eaDir/part.png", "._part.png", "__MACOSX/a.png", "low/__macosx/b.png", "Thumbs.db", "low/THUMBS.DB"),
        *(
            "$RECYCLE.BIN/a.png",
            "low/$Recycle.Bin/b.png",
            "desktop.ini",
            ".DS_Store",
            "System Volume Information/a.png",
        ),
        *("#recycle/a.png", ".Trash-1000/a.png", "lost+found/a.png", ".thumbnails/normal/a.png", "~$list.png"),
    ]
    _write(tmp_path, "part.png", "a/#Recycle/deeper/x.png", *companions)
    _write(tmp_path, ".hidden.png", ".cache/a.png")
    assert _found(tmp_path) == ["part.png"]
    told = _left_out(tmp_path)
    assert {told.pop(".hidden.png"), told.pop(".cache")} == {R.HIDDEN}
    assert set(told.values()) == {R.COMPANION}
    assert {"@eaDir", "._part.png", "Thumbs.db", "$RECYCLE.BIN", "a/#Recycle", ".Trash-1000"} <= set(told)


def test_content_decides_where_the_suffix_does_not_and_a_known_suffix_is_always_a_part(tmp_path: Path) -> None:
    _write(tmp_path, "frame.img", "without", "data.DAT", "notes.txt.orig", "part.png", "other.jpg")
    _write(tmp_path, "text.png", data=b"no picture at all")
    _write(tmp_path, "empty.TIFF", data=b"")
    _write(tmp_path, "notes.txt", "BM", data=b"BMW and others, a text")
    _write(tmp_path, "phone.heic", data=b"\0\0\0\x18ftypheic")
    _write(tmp_path, "raw.NEF", data=b"MM\0*\0\0\0\x08")
    _write(tmp_path, "empty.dat", data=b"")
    _write(tmp_path, "later.png.part", "later.jpg.crdownload", "old.png~")
    assert _found(tmp_path) == [
        *("data.DAT", "empty.TIFF", "frame.img", "notes.txt.orig", "other.jpg", "part.png", "text.png", "without")
    ]
    assert _left_out(tmp_path) == {
        **dict.fromkeys(("notes.txt", "BM", "phone.heic", "raw.NEF", "empty.dat"), R.OTHER_KIND),
        **dict.fromkeys(("later.png.part", "later.jpg.crdownload", "old.png~"), R.UNFINISHED),
    }
    assert (usual_suffix(PNG, ".dat"), usual_suffix(PNG, ".JPG"), usual_suffix(b"text", "")) == (".png", ".jpg", ".bin")
    np.testing.assert_array_equal(read_image(tmp_path / "data.DAT"), np.full((20, 24, 3), 90, np.uint8))


def test_order_is_natural_across_folders_and_without_subfolders_they_are_named(tmp_path: Path) -> None:
    _write(tmp_path, "img10.png", "img2.png", "IMG1.png", "lot 10/1.png", "lot 2/1.png", "a b/1.png", "a/1.png")
    assert _found(tmp_path) == [
        *("a b/1.png", "a/1.png", "IMG1.png", "img2.png", "img10.png", "lot 2/1.png", "lot 10/1.png")
    ]
    flat = walk_images(tmp_path, recursive=False)
    assert [path.name for path in flat.images] == ["IMG1.png", "img2.png", "img10.png"]
    assert {(each.path.name, each.reason, each.is_folder) for each in flat.left_out} == {
        (name, R.SUBFOLDER, True) for name in ("lot 10", "lot 2", "a b", "a")
    }


@posix
def test_linked_folders_are_followed_once_and_never_in_a_circle(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    _write(outside, "far.png")
    root = tmp_path / "root"
    _write(root, "inner/near.png")
    (outside / "back").symlink_to(root)
    for name in ("link", "link again"):
        (root / name).symlink_to(outside)
    (root / "inner" / "up").symlink_to(root)
    (root / "self").symlink_to("self")
    (root / "gone.png").symlink_to("nowhere.png")
    (root / "gone").symlink_to("nowhere")
    (root / "file.png").symlink_to(outside / "far.png")
    assert _found(root) == ["file.png", "gone.png", "inner/near.png", "link again/far.png"]
    assert _left_out(root) == {
        **dict.fromkeys(("inner/up", "link again/back", "link", "self"), R.SEEN_ALREADY),
        "gone": R.CANNOT_BE_OPENED,
    }
    with pytest.raises(ImageReadError, match="does not exist"):
        read_image(root / "gone.png")


@posix
def test_what_is_no_regular_file_is_left_out_unopened_and_refused_by_every_reader(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(tmp_path)  # the name of a socket must be short
        server.bind("socket.jpg")
        os.chdir(here)
    (tmp_path / "device.png").symlink_to("/dev/zero")
    _write(tmp_path, "part.png")
    assert _found(tmp_path) == ["part.png"]
    assert set(_left_out(tmp_path).values()) == {R.NO_REGULAR_FILE} and len(_left_out(tmp_path)) == 4
    readers: tuple[Callable[[Path], object], ...] = (read_image, read_image_size, read_mask)
    for reader in readers:
        for name, kind in (("pipe.png", "named pipe"), ("socket.jpg", "socket"), ("device.png", "device")):
            with pytest.raises(ImageReadError, match=f"not opened: it is a {kind}"):
                reader(tmp_path / name)
    with pytest.raises(ImageReadError, match="it is a folder"):
        read_image(tmp_path)


def test_a_file_beyond_the_bound_is_refused_unopened(tmp_path: Path) -> None:
    _write(tmp_path, "huge.png", "movie.mp4", "part.png")
    for name in ("huge.png", "movie.mp4"):
        os.truncate(tmp_path / name, MAX_FILE_BYTES + 1)  # a hole, which takes no room
    assert _found(tmp_path) == ["part.png"]
    assert _left_out(tmp_path) == {"huge.png": R.TOO_LARGE, "movie.mp4": R.OTHER_KIND}
    with pytest.raises(ImageReadError, match=r"larger than 2\.1 GB"):
        read_image(tmp_path / "huge.png")


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_a_closed_folder_inside_is_named_and_a_closed_folder_itself_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path, "part.png", "closed/x.png")
    (tmp_path / "closed").chmod(0)
    try:
        assert _left_out(tmp_path) == {"closed": R.CANNOT_BE_OPENED}
        with pytest.raises(ImageReadError, match="cannot be read"):
            list_images(tmp_path / "closed")
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_results_of_an_earlier_inspection_are_named_and_not_judged(tmp_path: Path) -> None:
    _write(tmp_path, "part.png", "out/maps/1.png")
    told: list[LeftOut] = []
    found = iterate_images(tmp_path, frozenset({tmp_path / "out" / "maps"}), on_left_out=told.append)
    assert [path.name for path in found] == ["part.png"]
    assert told == [LeftOut(tmp_path / "out" / "maps", R.EARLIER_RESULTS, is_folder=True)]


def test_they_are_known_by_whatever_path_the_walk_comes_to_them(tmp_path: Path) -> None:
    _write(tmp_path, "in/part.png", "out/maps/1.png")
    (tmp_path / "in" / "last").symlink_to(tmp_path / "out", target_is_directory=True)
    skipped = frozenset({tmp_path / "out" / "maps", tmp_path / "out" / "not there"})
    told: list[LeftOut] = []
    found = iterate_images(tmp_path / "in", skipped, on_left_out=told.append)
    assert [path.name for path in found] == ["part.png"]
    roundabout = tmp_path / "in" / ".." / "out" / "maps"
    assert list(iterate_images(roundabout, skipped, on_left_out=told.append)) == []
    assert [(each.path, each.reason) for each in told] == [
        (tmp_path / "in" / "last" / "maps", R.EARLIER_RESULTS),
        (roundabout, R.EARLIER_RESULTS),
    ]


def test_the_sentence_counts_by_kind_and_begins_with_what_may_hold_parts() -> None:
    heic = [LeftOut(Path(f"{number}.HEIC"), R.OTHER_KIND) for number in range(4)]
    hidden = [LeftOut(Path(f".{number}.png"), R.HIDDEN) for number in range(5)]
    folder = [LeftOut(Path("@eaDir"), R.COMPANION, is_folder=True)]
    said = describe_left_out(count_left_out([*hidden, *heic]))
    assert said == "9 files were left out: 4 × .heic, 5 hidden"
    assert describe_left_out(count_left_out(folder)) == "1 folder was left out: 1 system folder"
    assert describe_left_out(count_left_out([*heic, *folder])).startswith(
        "5 files and folders were left out: 4 × .heic"
    )
    assert describe_left_out(count_left_out([])) == ""
