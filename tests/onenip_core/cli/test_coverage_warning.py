"""`onenip inspect` warns where images are others than the good parts that the model knows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.cli.main import main
from onenip_core.data.images.png_writing import write_png
from tests.support.made_up_parts import striped_part, write_parts

WARNING = "stripes: in 1 of 1 run of 50 images up to 50 score above the middle one of the 10 good parts"


def inspect(model: Path, images: Path, out: Path) -> None:
    options = ["--product", "stripes", "--no-pictures", "--no-picture-check", "--device", "cpu"]
    assert main(["inspect", str(model), str(images), "--out", str(out), *options]) == 0


def test_images_of_another_kind_are_told_and_those_like_the_good_parts_are_not(
    small_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    like, dark = tmp_path / "like", tmp_path / "dark"
    for folder in (like, dark):
        folder.mkdir()
    write_parts(like, 50, seed=7)
    inspect(small_model, like, tmp_path / "out-like")
    assert "good parts that the limit rests on" not in capsys.readouterr().err
    rng = np.random.default_rng(8)
    for number in range(50):  # the same part under a light that lets half of it lie in shadow
        part = striped_part(rng)
        part[:48] //= 3
        write_png(dark / f"{number}.png", part)
    inspect(small_model, dark, tmp_path / "out-dark")
    assert WARNING in capsys.readouterr().err
