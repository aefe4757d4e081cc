"""Normals of aligned parts of which too little is in view: they do not train; and what is made of those that do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.alignment import Alignment, AlignmentKind
from onenip_core.area_shapes import AreaShape, BoolMask, ShapeKind
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.tiles import TileGrid
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser, PseudoAnomaly
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.errors import DatasetError
from onenip_core.inference.inspector import Inspector
from onenip_core.inspected_area import InspectedArea
from onenip_core.picture_doubt import DoubtKind
from onenip_core.progress import CancelToken
from onenip_core.training.held_out_maps import judge_held_out
from onenip_core.training.order import TrainingOrder
from onenip_core.training.run import train_model
from onenip_core.training.run_inputs import RunInputs
from onenip_core.training.usable_images import UsableImages, find_usable_images
from onenip_core.types import RgbImage, Verdict
from tests.support.turned_parts import bracket, lying, write_brackets

SHIFT = Alignment(AlignmentKind.SHIFT, 0.3)
MIDDLE = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.2, 0.2), (0.8, 0.8))),))
GRID = TileGrid(64, 1, 0)


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> ProductDataset:
    """Brackets that lie nearly alike, and one whose area sticks out of its picture."""
    folder = tmp_path_factory.mktemp("sticking")
    paths = write_brackets(folder, 16, shift=0.03)
    paths.append(folder / "sticks_out.png")
    write_png(paths[-1], bracket(np.random.default_rng(70), lying(-0.26, 0, 0)))
    return ProductDataset("bracket", tuple(paths), alignment=SHIFT, area=MIDDLE)


def usable(product: ProductDataset, grid: TileGrid = GRID) -> UsableImages:
    found = find_usable_images([product], 0.2, 0, grid, lambda event: None, CancelToken())
    assert found is not None
    return found


def test_a_normal_that_an_inspection_would_refuse_does_not_train_and_is_told_why(product: ProductDataset) -> None:
    found = usable(product)
    (lost,) = found.not_trained
    assert lost.image == "sticks_out.png" and "inspected area of the part lies beyond" in lost.reason
    (split,) = found.splits
    assert "sticks_out.png" not in {path.name for path in split.normals} and len(split.normals) == 16
    assert any("could not be aligned" in said and "sticks_out.png" in said for said in found.warnings)
    # Without an area nobody knows that it sticks out: most of the picture is in view.
    assert not usable(replace(product, area=InspectedArea())).not_trained


def test_another_reference_makes_another_run(product: ProductDataset, tiny_settings: Preset, tmp_path: Path) -> None:
    """The features of normals that were laid over another one are others."""

    def fingerprint(reference: int) -> str:
        # Prompts come in the same order into both, so that nothing differs but what parts are laid over.
        found = usable(replace(product, prompts=(product.normals[reference],)))
        run = RunInputs("lite", tiny_settings, found.splits, found.hashes, 0, tmp_path)
        return replace(
            run, splits=tuple(replace(each, training=found.splits[0].normals) for each in run.splits)
        ).data_fingerprint

    assert fingerprint(3) == fingerprint(3) != fingerprint(5)


class _Watched(DefectSynthesiser):
    """Remembers where it may damage."""

    def __init__(self, made: DefectSynthesiser) -> None:
        self._made = made
        self.allowed: list[BoolMask | None] = []

    def __call__(self, image: RgbImage, rng: np.random.Generator, inside: BoolMask | None = None) -> PseudoAnomaly:
        self.allowed.append(inside)
        return self._made(image, rng, inside)


def test_moved_and_unmoved_parts_train_together_and_are_damaged_where_they_count(
    tmp_path: Path, tiny_settings: Preset
) -> None:
    paths = write_brackets(tmp_path / "bracket", 16, shift=0.1)
    still = write_brackets(tmp_path / "still", 6, seed=9)
    product = ProductDataset(
        "bracket", (*paths, *still), prompts=(still[0],), alignment=SHIFT, held_out=(*paths[:4], *still[1:4])
    )
    order = TrainingOrder([product], tmp_path / "model", "lite", Budget(steps=5), settings=tiny_settings, device="cpu")
    train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    inspector = Inspector.load(tmp_path / "model", "cpu")
    (split,) = usable(product).splits
    made = DefectSynthesiser(TextureSource(None), tiny_settings.training.deviations.pseudo_anomalies)
    watched = _Watched(made)
    maps = judge_held_out(inspector, split, 0, watched, 0, lambda: None)
    assert {each.inside is None for each in maps.normal} == {True, False}
    each_damaged = len(maps.anomalous) // len(maps.normal)
    for number, normal in enumerate(maps.normal):
        for allowed in watched.allowed[number * each_damaged : (number + 1) * each_damaged]:
            if normal.inside is None:
                assert allowed is None
            else:
                assert allowed is not None
                np.testing.assert_array_equal(allowed, normal.inside)
    beyond = inspector.without_picture_check().inspect(
        bracket(np.random.default_rng(3), lying(0.29, 0.29, 0)), "bracket"
    )
    assert beyond.verdict is Verdict.NOT_CHECKED and beyond.doubt is not None
    assert beyond.doubt.kind in {DoubtKind.CUT_OFF, DoubtKind.NOT_ALIGNED}


def test_a_product_of_which_too_few_are_in_view_is_refused_with_the_reason(
    product: ProductDataset, tmp_path: Path
) -> None:
    paths = list(product.normals[:3])
    for number in range(3):
        paths.append(tmp_path / f"out{number}.png")
        write_png(paths[-1], bracket(np.random.default_rng(number), lying(-0.1, 0, 0)))
    wide = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.05, 0.2), (0.8, 0.8))),))
    how = Alignment(AlignmentKind.SHIFT, 0.15)
    few = replace(product, normals=tuple(paths), prompts=(paths[0],), area=wide, alignment=how)
    with pytest.raises(DatasetError, match=r"3 of its normal images could not be aligned.*At least 4 are needed"):
        usable(few, TileGrid(224, 1, 0))
