"""With stand-ins in the place of its encoders PyAV still reads videos, and writes none of their kind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import av
import pytest

from installers.bundle import trimming
from installers.editions import Edition
from installers.papers.terms import is_stand_in, terms_of

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="stand-ins are for ELF libraries"),
    pytest.mark.skipif(shutil.which("gcc") is None or shutil.which("nm") is None, reason="needs gcc and binutils"),
]
_READ = """
import sys
import av
from pathlib import Path
assert av.__file__.startswith(sys.argv[1]), av.__file__
path = Path(sys.argv[2])
with av.open(str(path), "w") as output:
    stream = output.add_stream("mpeg4", rate=5)
    stream.width = stream.height = 64
    stream.pix_fmt = "yuv420p"
    for number in range(5):
        for packet in stream.encode(av.VideoFrame(64, 64, "yuv420p")):
            output.mux(packet)
    for packet in stream.encode():
        output.mux(packet)
with av.open(str(path)) as video:
    print(sum(1 for _ in video.decode(video=0)))
"""


def test_videos_are_read_without_the_encoders(tmp_path: Path) -> None:
    site = Path(av.__file__).parent.parent
    internal = tmp_path / "_internal"
    for name in ("av", "av.libs"):
        shutil.copytree(site / name, internal / name, ignore=shutil.ignore_patterns("__pycache__"))
    (internal / "cv2").mkdir()
    assert terms_of({}, (internal / "av.libs").iterdir()).gpl != ()

    trimming._put_stand_ins(internal, Edition.STATION)

    encoders = [path for path in (internal / "av.libs").iterdir() if path.name.startswith(("libx264", "libx265"))]
    assert len(encoders) == 2
    assert all(is_stand_in(path) for path in encoders)
    assert terms_of({}, (internal / "av.libs").iterdir()).gpl == ()
    environment = {**os.environ, "PYTHONPATH": str(internal)}
    command = [sys.executable, "-c", _READ, str(internal), str(tmp_path / "video.mkv")]
    read = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert read.stdout.strip() == "5", read.stderr
