"""What an evaluation says of masks whose compression may have changed what was drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.evaluation.truth_masks import PixelResolution, TruthMasks
from tests.support.made_up_parts import write_parts


def remarks_on(folder: Path, suffix: str, *values: int) -> tuple[str, ...]:
    """Of masks that are drawn with such grey values."""
    truths = []
    for value, image in zip(values, write_parts(folder, len(values)), strict=True):
        with Image.open(image) as opened:
            drawn = np.zeros((opened.height, opened.width), np.uint8)
        drawn[8:24, 8:24] = value
        mask = folder / f"{image.stem}_mask{suffix}"
        Image.fromarray(drawn).save(mask)
        truths.append(TestImage(image, is_anomalous=True, defect="hole", mask=mask))
    masks = TruthMasks(ProductDataset("bolt", (), test=tuple(truths)))
    for truth in truths:
        masks.add(truth, drawn.shape)
    masks.measure([np.zeros(drawn.shape, np.float32)] * len(truths), PixelResolution.IMAGE)
    assert masks.damaged == []
    return masks.remarks()


def test_jpeg_masks_are_counted_and_those_that_became_empty_are_named(tmp_path: Path) -> None:
    cut, empty = remarks_on(tmp_path, ".jpg", 255, 100, 255)
    assert "bolt: 3 masks are of a kind" in cut and "half of white" in cut
    (faint,) = (path.name for path in sorted(tmp_path.glob("*_mask.jpg"))[1:2])
    assert "1 mask marks no defect" in empty and faint in empty


def test_what_was_drawn_faintly_and_kept_is_not_spoken_of(tmp_path: Path) -> None:
    assert remarks_on(tmp_path, ".png", 255, 1) == ()
