"""`main.py --list-sources` and `--probe` as whoever installs calls them: a process without a display, Qt or torch."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import source_commands as commands
from app.sources.catalogue import SOURCE_KINDS
from app.sources.kind import DeviceForm, FoundDevice
from tests.support.office import png
from tests.support.pattern_source import PATTERN
from tests.support.stream_servers import MjpegHandler, RtspHandler, StreamServer
from tests.support.videos import MOTION_JPEG, scene, write_video

MAIN = Path(__file__).parents[2] / "main.py"
WITHOUT_A_DISPLAY = {
    name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def main(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(MAIN), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env=WITHOUT_A_DISPLAY,
        cwd=MAIN.parent,
    )


def probed(source: str, frames: int) -> dict[str, Any]:
    result = main("--probe", source, "--frames", str(frames))
    assert result.returncode == 0, result.stderr
    answer = json.loads(result.stdout)
    assert list(answer) == ["frames", "dropped", "bad", "fps", "width", "height", "pixel_format"]
    return dict(answer)


def test_a_folder_is_tried_and_its_bad_file_counted_and_named(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.png").write_bytes(png(50))
    (tmp_path / "broken.png").write_bytes(b"no image")
    result = main("--probe", str(tmp_path))
    answer = json.loads(result.stdout)
    assert (answer["frames"], answer["bad"], answer["dropped"]) == (4, 1, 0)
    assert "broken.png" in result.stderr


def test_a_video_and_a_watched_folder_are_tried_and_left_as_they_were(tmp_path: Path) -> None:
    video = write_video(tmp_path / "line.avi", MOTION_JPEG, scene(frames=12))
    answer = probed(str(video), 5)
    assert (answer["frames"], answer["bad"], answer["width"], answer["height"]) == (5, 0, 128, 96)
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(50))
    assert probed(f"watch:{folder}", 1)["frames"] == 1
    assert [path.name for path in folder.iterdir()] == ["a.png"]


def test_network_cameras_are_tried(tmp_path: Path) -> None:
    with StreamServer(MjpegHandler) as server:
        answer = probed(f"http://127.0.0.1:{server.port}/video", 10)
        assert (answer["frames"], answer["bad"], answer["pixel_format"]) == (10, 0, "RGB8")
        assert (answer["width"], answer["height"]) == (128, 96)
        assert answer["fps"] > 0
    with StreamServer(RtspHandler) as server:
        assert probed(f"rtsp://127.0.0.1:{server.port}/stream", 3)["width"] == 128


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--probe", "nonsense"), "is no source"),
        (("--probe", "watch:/no/such/folder"), "cannot be watched"),
        (("--probe", "rtsp://operator:s3cret@127.0.0.1:1/x"), "No picture came from rtsp://***@127.0.0.1:1/x"),
        (("--probe", "usb:63"), "Camera 63 cannot be opened"),
    ],
)
def test_what_cannot_be_tried_is_one_sentence_and_an_exit_code(arguments: tuple[str, ...], said: str) -> None:
    result = main(*arguments)
    assert (result.returncode, result.stdout) == (1, "")
    assert said in result.stderr and "s3cret" not in result.stderr and "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1, result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--frames", "3"),
        ("--probe", ".", "--frames", "0"),
        ("--probe", ".", "--list-sources"),
        ("--list-sources", "a.onenip"),
    ],
)
def test_what_does_not_go_together_is_refused(arguments: tuple[str, ...]) -> None:
    assert main(*arguments).returncode == 2


def test_devices_are_listed_as_an_array() -> None:
    result = main("--list-sources")
    assert result.returncode == 0
    listed = json.loads(result.stdout)
    assert isinstance(listed, list)
    assert all(list(each) == ["kind", "name", "serial", "address", "source"] for each in listed)


def test_the_commands_load_neither_qt_nor_torch(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(50))
    script = (
        "import sys\nfrom app import start\n"
        f"sys.argv = ['main.py', '--probe', {str(tmp_path)!r}]\nassert start.main() == 0\n"
        "sys.argv = ['main.py', '--list-sources']\nassert start.main() == 0\n"
        "sys.stderr.write('loaded: ' + ' '.join({name.split('.')[0] for name in sys.modules} & {'PySide6', 'torch', 'timm'}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=MAIN.parent,
        env=WITHOUT_A_DISPLAY,
    )
    assert result.stderr.splitlines()[-1].strip() == "loaded:"


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_prints_what_came_until_then(tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no image")
    process = subprocess.Popen(
        [sys.executable, str(MAIN), "--probe", f"watch:{tmp_path}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=WITHOUT_A_DISPLAY,
        cwd=MAIN.parent,
    )
    assert process.stderr is not None and "broken.png" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, json.loads(out)["frames"]) == (commands.INTERRUPTED, 1), err


def test_what_a_driver_prints_goes_to_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    def noisy() -> tuple[FoundDevice, ...]:
        os.write(1, b"SDK version 7.1 loaded\n")  # as native code prints
        return (FoundDevice("4000", "Größe", "0815", "192.168.0.3"),)

    assert commands.list_sources((replace(PATTERN, form=DeviceForm(noisy)),)) == 0
    out, err = capfd.readouterr()
    assert json.loads(out) == [
        {"kind": "pattern", "name": "Größe", "serial": "0815", "address": "192.168.0.3", "source": "pattern:4000"}
    ]
    assert "SDK version" in err


def test_frames_with_more_bits_are_named_by_them(capfd: pytest.CaptureFixture[str]) -> None:
    assert commands.probe_source((PATTERN,), "pattern:4000", 4) == 0
    answer = json.loads(capfd.readouterr().out)
    assert (answer["frames"], answer["pixel_format"], answer["width"]) == (4, "Mono12", 64)
    assert np.isfinite(answer["fps"])


def test_a_source_that_sends_nothing_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert commands.probe_source(SOURCE_KINDS, f"watch:{tmp_path}", 4, patience_s=0.3) == 1
    out, err = capfd.readouterr()
    assert out == "" and "No frame came from" in err
