"""Files that use few of the levels they are read by are counted one by one."""

from __future__ import annotations

from onenip_core.data.images.dark_files import DarkFiles
from onenip_core.data.images.value_range import FULL_RANGE, ValueRange


def test_one_bright_file_hides_no_dark_ones_and_others_do_not_count() -> None:
    dark = DarkFiles(FULL_RANGE)
    for highest in [4095] * 998 + [100, 60000, None]:
        dark.add(highest)
    (sentence,) = dark.sentences()
    assert sentence.startswith("999 of 1,000 images with 16 bits a value use less than a quarter of the 65,536 levels")
    assert "above 4,095" in sentence


def test_files_that_use_their_range_are_not_mentioned() -> None:
    dark = DarkFiles(ValueRange(12))
    for highest in (1024, 4095, None):
        dark.add(highest)
    assert dark.sentences() == []
