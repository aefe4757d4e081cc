"""Masks of photographs that EXIF turns: drawn on what a viewer shows, on the stored pixels, or nobody can tell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.evaluation.truth_masks import PixelResolution, TruthMasks


def write_turned(path: Path, orientation: int, width: int, height: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    noise = np.random.default_rng(orientation).integers(0, 256, (height, width, 3), dtype=np.uint8)
    Image.fromarray(noise).save(path, "JPEG", exif=exif)


def corner(width: int, height: int) -> np.ndarray:
    """A defect without any symmetry."""
    mask = np.zeros((height, width), np.uint8)
    mask[2:9, 3:15] = 255
    return mask


def masks_of(photograph: Path, mask: Path) -> TruthMasks:
    truth = TestImage(photograph, is_anomalous=True, defect="hole", mask=mask)
    masks = TruthMasks(ProductDataset("bolt", (), test=(truth,)))
    masks.add(truth, read_image(photograph).shape[:2])
    return masks


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_a_mask_with_the_shape_of_the_stored_pixels_is_turned_with_its_photograph(
    tmp_path: Path, orientation: int
) -> None:
    photograph, path = tmp_path / "part.jpg", tmp_path / "part_mask.png"
    write_turned(photograph, orientation, 60, 40)
    write_png(path, corner(60, 40))
    masks = masks_of(photograph, path)
    with Image.open(photograph) as opened:
        as_drawn = Image.fromarray(corner(60, 40))
        as_drawn.info["exif"] = opened.getexif().tobytes()
        as_drawn.getexif()[0x0112] = orientation
        expected = np.asarray(ImageOps.exif_transpose(as_drawn)) > 0
    exact = masks.measure([expected.astype(np.float32)], PixelResolution.IMAGE)
    assert expected.shape == (60, 40) and exact is not None and exact.auroc == 1.0
    assert len(masks.remarks()) == 1
    assert "stored pixels" in masks.remarks()[0] and "part_mask.png" in masks.remarks()[0]


@pytest.mark.parametrize(("orientation", "width"), [(2, 60), (3, 60), (4, 60), (6, 40), (8, 40)])
def test_where_both_ways_have_the_same_shape_a_person_is_warned_by_name(
    tmp_path: Path, orientation: int, width: int
) -> None:
    photograph, path = tmp_path / "part.jpg", tmp_path / "part_mask.png"
    write_turned(photograph, orientation, width, 40)
    write_png(path, corner(width, 40))
    masks = masks_of(photograph, path)
    as_shown = masks.measure([(corner(width, 40) > 0).astype(np.float32)], PixelResolution.IMAGE)
    assert as_shown is not None and as_shown.auroc == 1.0, "taken as drawn on what a viewer shows"
    assert "nobody can tell" in masks.remarks()[0] and "part_mask.png" in masks.remarks()[0]


@pytest.mark.parametrize(
    ("orientation", "size", "own"),
    [
        pytest.param(6, (40, 60), 1, id="it fits the upright picture alone"),
        pytest.param(1, (60, 40), 1, id="nothing is turned"),
        pytest.param(6, (60, 40), 6, id="its own EXIF turns it too"),
        pytest.param(3, (60, 40), 3, id="its own EXIF says which way is up"),
    ],
)
def test_what_is_clear_is_not_spoken_of(tmp_path: Path, orientation: int, size: tuple[int, int], own: int) -> None:
    photograph, path = tmp_path / "part.jpg", tmp_path / "part_mask.png"
    write_turned(photograph, orientation, 60, 40)
    exif = Image.Exif()
    exif[0x0112] = own
    Image.fromarray(corner(*size)).save(path, exif=exif)
    assert masks_of(photograph, path).remarks() == ()


def test_a_mask_that_fits_neither_way_is_left_out_by_name(tmp_path: Path) -> None:
    photograph, path = tmp_path / "part.jpg", tmp_path / "part_mask.png"
    write_turned(photograph, 6, 60, 40)
    write_png(path, corner(50, 40))
    masks = masks_of(photograph, path)
    assert masks.measure([np.zeros((60, 40), np.float32)], PixelResolution.IMAGE) is None
    assert "part_mask.png has 50×40 pixels, but its image part.jpg has 40×60" in masks.damaged[0].reason
