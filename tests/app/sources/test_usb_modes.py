"""Sizes and rates of USB cameras: answers of a driver byte by byte, as a C program with linux/videodev2.h lays them out."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from app.sources.catalogue import Catalogue
from app.sources.errors import SourceError
from app.sources.usb import source as usb_source
from app.sources.usb.camera_mode import CameraMode, by_merit, mode_of_text
from app.sources.usb.choice import UsbChoice
from app.sources.usb.find import find_usb_cameras, number_of_camera
from app.sources.usb.kind import choose_camera
from app.sources.usb.v4l2 import ENUM_FMT, ENUM_FRAMEINTERVALS, ENUM_FRAMESIZES, list_modes

MJPG_FORMAT = bytes.fromhex(
    "0100000001000000010000004d6f74696f6e2d4a5045470000000000000000000000000000000000000000004d4a5047"
    "00000000000000000000000000000000"
)
"""struct v4l2_fmtdesc: index 1, video capture, compressed, "Motion-JPEG", MJPG."""
YUYV_FORMAT = b"\0\0\0\0\1\0\0\0\0\0\0\0" + b"YUYV 4:2:2".ljust(32, b"\0") + b"YUYV" + bytes(16)
MJPG_1080P = bytes.fromhex("010000004d4a5047010000008007000038040000000000000000000000000000000000000000000000000000")
"""struct v4l2_frmsizeenum: MJPG, discrete, 1920 × 1080."""
YUYV_STEPS = bytes.fromhex("00000000595559560300000030000000200a0000100000002000000098070000080000000000000000000000")
"""The same: YUYV, stepwise, 48…2592 by 16 × 32…1944 by 8."""
MJPG_30 = bytes.fromhex(
    "030000004d4a5047800700003804000001000000010000001e000000000000000000000000000000000000000000000000000000"
)
"""struct v4l2_frmivalenum: MJPG, 1920 × 1080, discrete, 1/30 s."""


class Driver:
    """Answers as a camera with MJPG 1920 × 1080 at 30 and 60 a second, and YUYV in steps that tells no rates."""

    def __call__(self, request: int, answer: bytearray) -> None:
        index = int.from_bytes(answer[:4], "little")
        pixel_format = bytes(answer[4:8])
        found = self._answers(request, pixel_format)
        if index >= len(found):
            raise OSError(errno.EINVAL, "no more")
        assert len(found[index]) == len(answer), "the size of a structure"
        answer[:] = found[index]

    @staticmethod
    def _answers(request: int, pixel_format: bytes) -> list[bytes]:
        if request == ENUM_FMT:
            return [YUYV_FORMAT, MJPG_FORMAT]
        if request == ENUM_FRAMESIZES:
            return [YUYV_STEPS] if pixel_format == b"YUYV" else [MJPG_1080P]
        assert request == ENUM_FRAMEINTERVALS
        sixty = MJPG_30[:24] + (60).to_bytes(4, "little") + MJPG_30[28:]
        return [MJPG_30, sixty] if pixel_format == b"MJPG" else []


def test_requests_are_those_of_the_kernel() -> None:
    # printf("%x", VIDIOC_ENUM_FMT) and the others, on x86-64 and arm64 alike.
    assert (ENUM_FMT, ENUM_FRAMESIZES, ENUM_FRAMEINTERVALS) == (0xC0405602, 0xC02C564A, 0xC034564B)


def test_what_a_driver_answers_is_read_format_by_format_and_size_by_size() -> None:
    modes = list(list_modes(Driver()))
    mjpg = [mode for mode in modes if mode.pixel_format == "MJPG"]
    assert mjpg == [CameraMode(1920, 1080, 30.0, "MJPG"), CameraMode(1920, 1080, 60.0, "MJPG")]
    yuyv = [(mode.width, mode.height, mode.rate) for mode in modes if mode.pixel_format == "YUYV"]
    # (800 - 48) / 16 = 47, and so on: all usual sizes but 2592 × 1944 twice, and 3840 is too wide. 1080 = 32 + 131 × 8.
    assert yuyv == [
        (640, 480, 0.0),
        (800, 600, 0.0),
        (1280, 720, 0.0),
        (1280, 960, 0.0),
        (1920, 1080, 0.0),
        (2592, 1944, 0.0),
    ]


def test_errors_other_than_the_end_of_the_list_are_not_swallowed() -> None:
    def unplugged(_request: int, _answer: bytearray) -> None:
        raise OSError(errno.ENODEV, "gone")

    with pytest.raises(OSError, match="gone"):
        list(list_modes(unplugged))


def test_the_largest_size_is_best_then_what_compresses_nothing_away_at_a_fair_rate_then_the_faster_one() -> None:
    vga = CameraMode(640, 480, 90, "YUYV")
    slow = CameraMode(1920, 1080, 5, "YUYV")
    fair = CameraMode(1920, 1080, 10, "YUYV")
    jpeg30, jpeg60 = CameraMode(1920, 1080, 30, "MJPG"), CameraMode(1920, 1080, 60, "MJPG")
    h264 = CameraMode(3840, 2160, 30, "H264")
    assert by_merit([vga, slow, jpeg30, jpeg60, h264]) == (jpeg60, jpeg30, slow, vga), "OpenCV makes no picture of H264"
    assert by_merit([jpeg30, jpeg60, fair, fair])[0] == fair
    assert by_merit([]) == ()


@pytest.mark.parametrize(
    "mode", [CameraMode(1920, 1080, 30, "MJPG"), CameraMode(64, 48, 7.5, ""), CameraMode(8, 6, 0, "")]
)
def test_a_mode_comes_back_from_its_text(mode: CameraMode) -> None:
    assert mode_of_text(mode.text) == mode


def test_rate_and_format_may_be_left_out() -> None:
    assert mode_of_text("1920x1080") == CameraMode(1920, 1080, 0, "")
    assert mode_of_text("1920x1080:YUYV") == CameraMode(1920, 1080, 0, "YUYV")
    assert mode_of_text("1920x1080@25") == CameraMode(1920, 1080, 25, "")


@pytest.mark.parametrize(
    "text", ["", "1920", "x1080", "0x480", "640x480@fast", "640x480@nan", "640x480:LONGER", "640x480@-1"]
)
def test_what_is_no_mode_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        mode_of_text(text)


def test_choices_of_older_versions_and_new_ones_come_back() -> None:
    catalogue = Catalogue()
    assert catalogue.from_text('{"type":"usb","number":3}') == UsbChoice(3)
    chosen = choose_camera("usb-046d_C920_6A0B-video-index0@1920x1080@30:MJPG")
    assert chosen == UsbChoice(device="usb-046d_C920_6A0B-video-index0", mode="1920x1080@30:MJPG")
    text = catalogue.to_text(chosen)
    assert text is not None and catalogue.from_text(text) == chosen
    assert chosen.name == "046d C920 6A0B"
    assert choose_camera("0") == UsbChoice(0) and UsbChoice(0).name == "Camera 0"
    for wrong in ("", "../0", "0@12", "@640x480"):
        with pytest.raises(ValueError):
            choose_camera(wrong)


def test_a_camera_is_known_by_its_lasting_name_serial_and_place(tmp_path: Path) -> None:
    device = tmp_path / "devices" / "usb1" / "1-4"
    interface = device / "1-4:1.0" / "video4linux"
    for name, index in (("video2", "0"), ("video3", "1")):
        (interface / name).mkdir(parents=True)
        (interface / name / "index").write_text(f"{index}\n")
        (interface / name / "name").write_text("HD Pro Webcam C920\n")
        (interface / name / "device").symlink_to(device / "1-4:1.0")
    (device / "idVendor").write_text("046d\n")
    (device / "serial").write_text("6A0B\n")
    found_in = tmp_path / "video4linux"
    found_in.mkdir()
    for name in ("video2", "video3"):
        (found_in / name).symlink_to(interface / name)
    lasting, nodes = tmp_path / "by-id", tmp_path / "dev"
    lasting.mkdir()
    nodes.mkdir()
    for number in (2, 3):
        (nodes / f"video{number}").write_bytes(b"")
        (lasting / f"usb-046d_C920_6A0B-video-index{number - 2}").symlink_to(nodes / f"video{number}")
    (camera,) = find_usb_cameras(found_in, lasting)
    assert (camera.id, camera.name) == ("usb-046d_C920_6A0B-video-index0", "HD Pro Webcam C920")
    assert (camera.serial, camera.address) == ("6A0B", "1-4")
    assert number_of_camera(camera.id, lasting) == 2
    assert number_of_camera("usb-another-video-index0", lasting) is None


class Camera:
    """Takes what it is asked for, up to its largest size."""

    def __init__(self, largest: tuple[int, int]) -> None:
        self._largest = largest
        self.asked: list[tuple[int, float]] = []

    def set(self, what: int, value: float) -> bool:
        self.asked.append((what, value))
        return True

    def get(self, what: int) -> float:
        width, height = usb_source.cv2.CAP_PROP_FRAME_WIDTH, usb_source.cv2.CAP_PROP_FRAME_HEIGHT
        asked = dict(self.asked)
        return {width: min(asked[width], self._largest[0]), height: min(asked[height], self._largest[1])}[what]

    def isOpened(self) -> bool:
        return True

    def release(self) -> None:
        """Nothing to give back."""


def test_the_format_is_asked_for_first_and_a_system_without_lists_for_more_than_there_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    camera = Camera((2592, 1944))
    usb_source.set_mode(camera, CameraMode(1920, 1080, 30, "MJPG"))  # type: ignore[arg-type]
    cv2 = usb_source.cv2
    assert camera.asked == [
        (cv2.CAP_PROP_FOURCC, 0x47504A4D),
        (cv2.CAP_PROP_FRAME_WIDTH, 1920),
        (cv2.CAP_PROP_FRAME_HEIGHT, 1080),
        (cv2.CAP_PROP_FPS, 30),
    ]
    largest = Camera((2592, 1944))
    usb_source.set_mode(largest, usb_source.LARGER_THAN_ANY)  # type: ignore[arg-type]
    assert largest.get(cv2.CAP_PROP_FRAME_WIDTH) == 2592


def test_a_size_that_was_chosen_and_is_not_delivered_is_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usb_source.cv2, "VideoCapture", lambda *_: Camera((1280, 720)))
    source = usb_source.UsbSource(UsbChoice(0, mode="1920x1080@30:MJPG"))
    with pytest.raises(SourceError, match="CameraSizeNotTaken"):
        source.setup()


def test_a_camera_that_is_not_plugged_in_is_named() -> None:
    with pytest.raises(SourceError, match="CameraNotThere"):
        usb_source.UsbSource(UsbChoice(device="usb-nobody_has_this-video-index0")).setup()
