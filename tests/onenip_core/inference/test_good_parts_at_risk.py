"""Whose verdicts could differ between two engines that nearly agree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onenip_core.inference.parity import Judged, compare
from onenip_core.manifest import ModelManifest, manifest_from_json

MANIFEST = Path(__file__).parents[1] / "manifest_of_schema_4.json"
MAP = np.zeros((4, 4), np.float32)


def manifest_with(held_out: tuple[float, ...], crossed: int = 0) -> ModelManifest:
    """Of one product with eight prompts, of which four are judged."""
    manifest = manifest_from_json(MANIFEST.read_text(encoding="utf-8"), "here")
    (product,) = manifest.products
    calibration = replace(product.calibration, held_out_scores=held_out, crossed=crossed)
    return replace(manifest, products=(replace(product, calibration=calibration),))


@pytest.mark.parametrize(
    ("held_out", "prompts", "at_risk"),
    [
        ((0.5, 0.99), (0.5, 0.5, 0.5, 0.5), 1),
        ((0.5, 0.6), (0.99, 0.99, 0.5, 0.5), 0),
        ((), (0.99, 0.98, 0.5, 0.5), 2),
        ((), (0.5, 0.5, 0.5, 0.5), 0),
    ],
    ids=["held out near the limit", "prompts do not count", "none held out", "none near the limit"],
)
def test_where_no_part_was_held_out_the_prompts_count(
    held_out: tuple[float, ...], prompts: tuple[float, ...], at_risk: int
) -> None:
    reference = [Judged(score, MAP) for score in (3.0, 0.99, *prompts)]
    other = [replace(reference[0], score=3.03), *reference[1:]]
    parity = compare(reference, other, manifest_with(held_out))
    assert (parity.held_out_at_risk, parity.passed) == (at_risk, at_risk == 0)


def test_parts_that_were_judged_by_another_gallery_do_not_count() -> None:
    reference = [Judged(score, MAP) for score in (3.0, 0.5, 0.5, 0.5, 0.5, 0.5)]
    other = [replace(reference[0], score=3.03), *reference[1:]]
    assert compare(reference, other, manifest_with((0.5, 0.6, 0.99, 0.98), crossed=2)).passed
    assert compare(reference, other, manifest_with((0.5, 0.99, 0.6, 0.98), crossed=2)).held_out_at_risk == 1
