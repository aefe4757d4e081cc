"""On Windows the encoders under the GPL are replaced by libraries that have their names and none of their code."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installers.errors import InstallerError
from installers.papers.terms import terms_of
from installers.windows import stand_ins
from installers.windows.stand_ins import exported_names, leave_out_encoders

COMPILER = shutil.which("x86_64-w64-mingw32-gcc") or (shutil.which("gcc") if shutil.which("gcc.exe") else None)
needs_mingw = pytest.mark.skipif(COMPILER is None, reason="MinGW-w64, which makes libraries for Windows, is missing")
_ENCODER = """
__declspec(dllexport) const char said[] = "x264 - core 165";
__declspec(dllexport) int x264_encoder_open_165(void) { return 165; }
__declspec(dllexport) int x264_levels[4] = {1, 2, 3, 4};
"""


@needs_mingw
def test_a_stand_in_has_the_names_and_none_of_the_code(tmp_path: Path) -> None:
    libraries = tmp_path / "av.libs"
    libraries.mkdir()
    encoder, decoder = libraries / "libx264-165-0123abcd.dll", libraries / "avcodec-62-0123abcd.dll"
    (tmp_path / "encoder.c").write_text(_ENCODER, encoding="utf-8")
    subprocess.run([str(COMPILER), "-shared", "-s", "-o", str(encoder), str(tmp_path / "encoder.c")], check=True)
    shutil.copyfile(encoder, decoder)
    before = decoder.read_bytes()
    assert terms_of({"av": "BSD-3-Clause"}, [encoder]).gpl == (encoder.name,)

    assert leave_out_encoders(tmp_path) == (encoder.name,)

    assert {"said", "x264_encoder_open_165", "x264_levels"} <= set(exported_names(encoder))
    assert b"x264 - core" not in encoder.read_bytes()
    assert terms_of({"av": "BSD-3-Clause"}, [encoder]).gpl == ()
    assert decoder.read_bytes() == before
    assert leave_out_encoders(tmp_path) == ()
    assert sorted(path.name for path in libraries.iterdir()) == [decoder.name, encoder.name]


def test_without_mingw_nothing_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = tmp_path / "av.libs/libx265-0123abcd.dll"
    encoder.parent.mkdir()
    encoder.write_bytes(b"MZ")
    monkeypatch.setattr(stand_ins.shutil, "which", lambda _: None)
    with pytest.raises(InstallerError, match="Install MinGW-w64"):
        leave_out_encoders(tmp_path)
    assert encoder.read_bytes() == b"MZ"
