"""Which of a product's normal images resembles the others least."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from app.domain.product import FAR_OUT
from onenip_core.config import PRESETS
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.unusual_images import rank_unusual, unusualness
from onenip_core.model.build import build_backbone
from tests.support.made_up_parts import striped_part


def alike(count: int, seed: int = 0) -> torch.Tensor:
    """Features of `count` parts that differ by noise alone."""
    generator = torch.Generator().manual_seed(seed)
    part = torch.randn(1, 16, 6, 6, generator=generator)
    return part + 0.3 * torch.randn(count, 16, 6, 6, generator=generator)


def test_what_stands_out_in_one_place_or_as_a_whole_comes_first() -> None:
    features = alike(30)
    features[7, :, 2:4, 2:4] += 4.0
    features[21] = torch.randn(16, 6, 6, generator=torch.Generator().manual_seed(5)) * 2
    found = unusualness(features)
    assert set(np.argsort(-found)[:2]) == {7, 21}
    assert found[7] > FAR_OUT and found[21] > FAR_OUT
    assert np.sum(found > FAR_OUT) <= 4 and abs(np.median(found)) < 1.5


def test_defects_that_resemble_each_other_do_not_hide_each_other() -> None:
    features = alike(40)
    defect = 3.0 * torch.randn(16, 2, 2, generator=torch.Generator().manual_seed(9))
    for number in range(10):
        features[4 * number, :, 1:3, 3:5] = defect + 0.1 * torch.randn(16, 2, 2)
    found = unusualness(features)
    assert {int(number) for number in np.argsort(-found)[:10]} == set(range(0, 40, 4))


def test_images_that_are_all_the_same_are_all_usual() -> None:
    found = unusualness(alike(1).repeat(10, 1, 1, 1))
    assert np.isfinite(found).all() and (np.abs(found) < FAR_OUT).all()


def test_of_many_images_each_is_compared_with_some() -> None:
    features = alike(200)
    features[150, :, 2:4, 2:4] += 4.0
    found = unusualness(features)
    assert int(np.argmax(found)) == 150


def test_it_says_how_far_it_is() -> None:
    seen: list[int] = []
    unusualness(alike(5), seen.append)
    assert seen == [1, 2, 3, 4, 5]


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Twelve striped parts, one of them with a scratch, and a file that is no picture."""
    folder, rng = tmp_path_factory.mktemp("parts"), np.random.default_rng(0)
    paths = [folder / f"{number}.png" for number in range(13)]
    for number, path in enumerate(paths):
        picture = striped_part(rng)
        if number == 4:
            picture[40:50, 20:70] = 250
        write_png(path, picture)
    paths[9].write_bytes(b"no picture")
    return paths


def test_files_are_ranked_with_the_frozen_backbone(parts: list[Path]) -> None:
    config = PRESETS["lite"].network
    backbone, _ = build_backbone(config)
    seen: list[tuple[int, int]] = []
    ranks = rank_unusual(parts, backbone, config, lambda done, total: seen.append((done, total)))
    assert ranks[9] is None
    values = [-1e9 if rank is None else rank for rank in ranks]
    assert int(np.argmax(values)) == 4 and values[4] > FAR_OUT
    assert seen[0][1] == seen[-1][1] == 26 and seen == sorted(seen)
    few = rank_unusual(parts[:5], backbone, config)
    assert few == (None,) * 5, "of five nobody can say what is usual"


def test_cracked_tiles_among_good_ones_come_first() -> None:
    """Real data: by chance there would be 5 among the first 20."""
    data = Path(os.environ.get("ONENIP_DATA", "nowhere")) / "magnetic_tile"
    if not data.is_dir():
        pytest.skip("ONENIP_DATA does not name a folder that holds the magnetic tiles")
    good = sorted((data / "train" / "good").iterdir())[:60]
    bad = sorted((data / "test" / "crack").iterdir())[:20]
    config = PRESETS["lite"].network
    ranks = rank_unusual([*good, *bad], build_backbone(config)[0], config)
    order = sorted(range(80), key=lambda number: -(ranks[number] or 0.0))
    assert sum(number >= 60 for number in order[:20]) >= 8
