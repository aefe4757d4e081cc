"""Stand-ins load in the place of libraries that nobody calls, and end the process where one is called after all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers.bundle.shared_libraries import defined_symbols, libraries_of, needed_by, soname, undefined_names
from installers.bundle.stand_ins import replace_with_stand_in

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="stand-ins are for ELF libraries"),
    pytest.mark.skipif(shutil.which("gcc") is None or shutil.which("nm") is None, reason="needs gcc and binutils"),
]

_LARGE = """
int answer(void) { return 42; }
int never_wanted(void) { return 1; }
double table[5] = {1, 2, 3, 4, 5};
static char weight[2000000] = {1};
char *heavy(void) { return weight; }
"""
_USER = """
extern int answer(void);
extern double table[5];
int own(void) { return 7; }
int through(void) { return answer(); }
double *where(void) { return table; }
"""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Two libraries, of which one was linked with the other, whose names have versions."""
    (tmp_path / "versions").write_text("LARGE_3 { global: answer; table; never_wanted; heavy; local: *; };\n")
    _link(tmp_path, "large", _LARGE, f"-Wl,--version-script={tmp_path / 'versions'}", "-Wl,-soname,liblarge.so.3")
    _link(tmp_path, "user", _USER, f"-L{tmp_path}", "-llarge", f"-Wl,-rpath,{tmp_path}")
    (tmp_path / "liblarge.so.3").symlink_to("liblarge.so")
    return tmp_path


def _link(folder: Path, name: str, source: str, *options: str) -> None:
    (folder / f"{name}.c").write_text(source)
    command = ["gcc", "-shared", "-fPIC", "-o", str(folder / f"lib{name}.so"), str(folder / f"{name}.c"), *options]
    subprocess.run(command, check=True)


def _call(bundle: Path, code: str) -> subprocess.CompletedProcess[str]:
    program = f"import ctypes; user = ctypes.CDLL({str(bundle / 'libuser.so')!r}); {code}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_the_libraries_of_a_bundle_are_described(bundle: Path) -> None:
    large, user = bundle / "liblarge.so", bundle / "libuser.so"

    assert libraries_of(bundle) == [large, user]
    assert soname(large) == "liblarge.so.3"
    assert "liblarge.so.3" in needed_by(user)
    assert {"answer", "table"} <= undefined_names(user)
    symbols = defined_symbols(large)
    assert (symbols["answer"].version, symbols["answer"].is_code) == ("LARGE_3", True)
    assert (symbols["table"].size, symbols["table"].is_code) == (40, False)


def test_what_was_linked_with_the_original_loads_with_the_stand_in(bundle: Path) -> None:
    large = bundle / "liblarge.so"
    assert large.stat().st_size > 2_000_000
    assert _call(bundle, "print(user.own(), user.through())").stdout == "7 42\n"

    count = replace_with_stand_in(large, large, libraries_of(bundle))

    assert count == 2
    assert large.stat().st_size < 50_000
    assert soname(large) == "liblarge.so.3"
    assert _call(bundle, "print(user.own())").stdout == "7\n"
    eager = "import os; ctypes.CDLL(user._name, os.RTLD_NOW | os.RTLD_GLOBAL); print('loaded')"
    assert _call(bundle, eager).stdout == "loaded\n"
    where = "user.where.restype = ctypes.POINTER(ctypes.c_double); print(user.where()[4])"
    assert _call(bundle, where).stdout == "0.0\n"


def test_a_call_after_all_ends_the_process_with_a_sentence(bundle: Path) -> None:
    large = bundle / "liblarge.so"
    replace_with_stand_in(large, large, libraries_of(bundle))

    done = _call(bundle, "print(user.through())")

    assert done.returncode == -6
    assert done.stdout == ""
    assert "liblarge.so.3 was called, which this edition does not contain." in done.stderr
