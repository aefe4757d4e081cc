"""The data of ICU, made smaller: Qt sorts, reads and writes as with all of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from installers.bundle.icu_data import CommonData, is_wanted, read_common_data, reduce_icu_data, write_common_data
from installers.errors import InstallerError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses what the system has")

_ASK = """
import sys
from PySide6.QtCore import QCollator, QDate, QLocale
for language in ("de_DE", "sv_SE", "cs_CZ", "C"):
    order = QCollator(QLocale(language))
    order.setNumericMode(True)
    print(language, sorted(["z", "ä", "a10", "a9", "ch", "Ö", "hb", "Z", "ö"], key=order.sortKey))
    print(QLocale(language).toString(QDate(2026, 11, 28), QLocale.FormatType.LongFormat), QLocale(language).toString(1234.5))
print([line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0])
"""


def _real_library() -> Path:
    spec = find_spec("PySide6")
    found = sorted(Path(spec.origin or "").parent.glob("Qt/lib/libicudata.so.*")) if spec is not None else []
    if not found or shutil.which("gcc") is None:
        pytest.skip("needs a Qt that brings ICU, and gcc")
    return found[0]


def test_a_table_reads_as_it_was_written() -> None:
    header = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD" + bytes(16)
    items = {"icudt73l/coll/root.res": b"x" * 32, "icudt73l/root.res": b"y" * 16, "icudt73l/zone/de.res": b"z" * 48}
    written = write_common_data(CommonData(header, items))
    assert read_common_data(b"\x7fELF and more" + bytes(19) + written) == CommonData(header, items)
    # By hand: three entries end at 4 + 3 · 8 = 28; the names have 23, 18 and 21 bytes, so data begin at the next 16 after 90.
    assert written[len(header) + 28 :].startswith(b"icudt73l/coll/root.res\0")
    assert written[len(header) + 96 :].startswith(b"x" * 32 + b"y" * 16 + b"z" * 48)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("icudt73l/coll/sv.res", True),
        ("icudt73l/de.res", True),
        ("icudt73l/curr/root.res", True),
        ("icudt73l/curr/pool.res", True),
        ("icudt73l/curr/de.res", False),
        ("icudt73l/zone/tzdbNames.res", True),
        ("icudt73l/gb18030.cnv", False),
        ("icudt73l/cnvalias.icu", True),
        ("icudt73l/brkitr/cjdict.dict", False),
        ("icudt73l/brkitr/char.brk", True),
    ],
)
def test_roots_and_orders_stay(name: str, wanted: bool) -> None:
    assert is_wanted(name) is wanted


def test_a_file_without_a_table_is_refused() -> None:
    with pytest.raises(InstallerError, match="no table"):
        read_common_data(b"\xda\x27" * 100)


def test_qt_works_alike_with_a_third_of_it(tmp_path: Path) -> None:
    real = _real_library()
    small = tmp_path / real.name
    shutil.copyfile(real, small)
    reduce_icu_data(small)
    answers = []
    for library in (real, small):
        done = subprocess.run(
            [sys.executable, "-c", _ASK],
            env={"LD_PRELOAD": str(library), "LC_ALL": "C.UTF-8"},
            capture_output=True,
            check=True,
        )
        *said, loaded = done.stdout.decode().splitlines()
        assert Path(loaded).samefile(library)
        answers.append(said)
    assert answers[0] == answers[1]
    assert "'ch', 'hb'" in answers[0][0] and "'hb', 'ch'" in answers[0][4]  # in Czech ch follows h
    assert small.stat().st_size < real.stat().st_size / 3
