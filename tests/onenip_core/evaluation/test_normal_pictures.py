"""Files of normal images are looked at with the frozen backbone, before they teach."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.config import PRESETS
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.normal_pictures import look_at_normals
from onenip_core.evaluation.picture_marks import FAR_OUT
from onenip_core.inspected_area import InspectedArea
from onenip_core.model.build import build_backbone
from onenip_core.picture_mark import LookedAt, Mark, OtherProduct, PictureMark
from tests.support.made_up_parts import striped_part


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
    found = look_at_normals(parts, backbone, config, lambda done, total: seen.append((done, total)))
    assert found[9] == LookedAt(None, (PictureMark(Mark.UNREADABLE),))
    values = [-1e9 if one.unusualness is None else one.unusualness for one in found]
    assert int(np.argmax(values)) == 4 and values[4] > FAR_OUT
    assert seen[0][1] == seen[-1][1] == 26 and seen == sorted(seen)
    assert PictureMark(Mark.ODD) in found[4].marks
    few = look_at_normals(parts[:5], backbone, config)
    assert few == (LookedAt(None, ()),) * 5, "of five nobody can say what is usual"


def test_what_does_not_belong_there_is_told_by_the_other_products(parts: list[Path], tmp_path: Path) -> None:
    rng = np.random.default_rng(8)
    grains = [tmp_path / f"grain {number}.png" for number in range(13)]
    for path in grains:
        write_png(path, rng.integers(0, 255, (96, 96, 3)).astype(np.uint8))
    (tmp_path / "not there.png").touch()
    others = (
        OtherProduct("grain", (*grains[1:], tmp_path / "not there.png")),
        OtherProduct("too few", tuple(grains[:3])),
    )
    config = PRESETS["lite"].network
    seen: list[tuple[int, int]] = []
    sound = [path for number, path in enumerate(parts) if number not in (4, 9)]
    copy = tmp_path / "copy.png"
    copy.write_bytes(sound[2].read_bytes())
    found = look_at_normals(
        [*sound, grains[0], copy],
        build_backbone(config)[0],
        config,
        lambda done, total: seen.append((done, total)),
        others=others,
    )
    assert found[-2].marks[0] == PictureMark(Mark.FOREIGN, product="grain")
    assert PictureMark(Mark.TWIN, twin=2) in found[-1].marks
    assert not any(mark.kind in (Mark.FOREIGN, Mark.TWIN) for one in found[:-2] for mark in one.marks)
    assert seen[-1] == (2 * 13 + 16, 2 * 13 + 16)


def test_where_a_product_is_inspected_only_that_is_looked_at(tmp_path: Path) -> None:
    """The right half is a conveyor that never looks the same; in the left one a part is dark, one is there twice."""
    rng = np.random.default_rng(5)
    paths = [tmp_path / f"{number}.png" for number in range(14)]
    parts = [np.roll(striped_part(rng), 5 * number, axis=1) for number in range(13)]
    parts[6] = (parts[6] * 0.2).astype(np.uint8)
    for path, picture in zip(paths, [*parts, parts[2]], strict=True):
        picture = picture.copy()
        picture[:, 48:] = rng.integers(0, 255, (96, 48, 3))
        write_png(path, picture)
    left = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))
    config = PRESETS["lite"].network
    backbone = build_backbone(config)[0]
    found = look_at_normals(paths, backbone, config, area=left)
    assert PictureMark(Mark.DARK) in found[6].marks
    assert PictureMark(Mark.TWIN, twin=2) in found[13].marks
    others = [one for number, one in enumerate(found) if number not in (6, 13)]
    assert all(mark.kind is Mark.ODD for one in others for mark in one.marks)
    everywhere = look_at_normals(paths, backbone, config)
    assert not any(mark.kind in (Mark.DARK, Mark.TWIN) for one in everywhere for mark in one.marks)


def test_cracked_tiles_among_good_ones_come_first() -> None:
    """Real data: by chance there would be 5 among the first 20."""
    data = Path(os.environ.get("ONENIP_DATA", "nowhere")) / "magnetic_tile"
    if not data.is_dir():
        pytest.skip("ONENIP_DATA does not name a folder that holds the magnetic tiles")
    good = sorted((data / "train" / "good").iterdir())[:60]
    bad = sorted((data / "test" / "crack").iterdir())[:20]
    config = PRESETS["lite"].network
    found = look_at_normals([*good, *bad], build_backbone(config)[0], config)
    order = sorted(range(80), key=lambda number: -(found[number].unusualness or 0.0))
    assert sum(number >= 60 for number in order[:20]) >= 8
