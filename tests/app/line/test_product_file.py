"""A file that names the product: taken when it is whole, and only when it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.line.errors import LineError
from app.line.product_file.connection import ProductFileConnection
from app.line.product_file.kind import PRODUCT_FILE
from app.messages.codes import line as line_codes
from app.messages.codes import line_product_file as codes
from tests.support.wires import FakeStation


class Watched:
    """A file, and the beats that read it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "product.txt"
        self.station = FakeStation()
        self.now = 100.0
        self.connection = ProductFileConnection(self.path, self.station, lambda: self.now)
        self.connection.open()

    def beats(self, count: int = 2, apart_s: float = 1.0) -> None:
        for number in range(count):
            self.now += apart_s
            self.connection.beat(number)


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def test_a_product_is_chosen_once_when_the_file_changes(watched: Watched) -> None:
    watched.beats()
    assert watched.station.switches == [] and watched.connection.peers == codes.ProductFileWatched()
    watched.path.write_text("screw\nwhatever else\n")
    watched.beats(5)
    assert watched.station.switches == ["screw"] and watched.connection.peers == codes.ProductFileTaken("screw")
    watched.path.write_bytes(b"\xef\xbb\xbfgear\r\n")  # as Notepad writes it
    watched.beats()
    assert watched.station.switches == ["screw", "gear"]


def test_a_name_that_is_still_being_written_is_not_taken(watched: Watched) -> None:
    watched.path.write_text("sc")
    watched.beats(1)
    watched.path.write_text("screw")
    watched.beats(1)
    assert watched.station.switches == []
    watched.beats(1)
    assert watched.station.switches == ["screw"]


def test_heartbeats_that_come_sooner_are_no_second_reading(watched: Watched) -> None:
    watched.path.write_text("gear")  # of "gear-2"
    watched.beats(1)
    watched.beats(5, apart_s=0.1)  # the station changes
    assert watched.station.switches == []
    watched.path.write_text("screw")
    watched.beats(2)
    assert watched.station.switches == ["screw"]


def test_an_unknown_product_is_said(watched: Watched) -> None:
    watched.path.write_text("nail")
    watched.beats()
    assert watched.connection.peers == codes.ProductFileRefused("nail", line_codes.ProductUnknown("nail"))
    assert watched.connection.check() == codes.ProductFileSays("nail")


@pytest.mark.parametrize("content", [b"", b"\n", b"   \nscrew"])
def test_an_empty_file_chooses_nothing(watched: Watched, content: bytes) -> None:
    watched.path.write_bytes(content)
    watched.beats()
    assert watched.station.switches == []


def test_a_file_that_is_no_text_and_a_folder_that_went_away_are_said(watched: Watched, tmp_path: Path) -> None:
    watched.path.write_bytes(b"\xff\xfe\x00s\x00c")
    with pytest.raises(LineError) as caught:
        watched.beats()
    assert caught.value.message == codes.ProductFileNoText(str(watched.path))
    gone = ProductFileConnection(tmp_path / "gone" / "product.txt", watched.station)
    with pytest.raises(LineError) as caught:
        gone.open()
    assert caught.value.message == codes.ProductFolderMissing(str(tmp_path / "gone"))


def test_the_path_must_be_whole(tmp_path: Path) -> None:
    assert PRODUCT_FILE.choose({"path": str(tmp_path / "product.txt")}, "").name.endswith("product.txt")
    for path in ("", "product.txt"):
        with pytest.raises(LineError):
            PRODUCT_FILE.choose({"path": path}, "")
