"""What the pictures of a result are called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from onenip_core.inference.result_files import picture_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("part 7.png", "000001_part 7"), ("Größe 😀 #50 %.png", "000001_Größe 😀 #50 %"), ("e\u0301.png", "000001_e\u0301"),
        ("con.jpg", "000001_con"), ('a:b?"c*.png', "000001_a_b__c_"), ("tab\tline\n.png", "000001_tab_line_"),
        (os.fsdecode(b"latin-\xe4.png"), "000001_latin-_"), ("x" * 240 + ".png", "000001_" + "x" * 100),
        ("😀" * 60 + ".png", "000001_" + "😀" * 25),
    ],
)  # fmt: skip
def test_is_a_name_on_every_system(name: str, stem: str) -> None:
    assert picture_stem(1, Path("in") / name) == stem
    assert len(f"{picture_stem(1, Path(name))}.png".encode()) < 143, "also where names are encrypted"
