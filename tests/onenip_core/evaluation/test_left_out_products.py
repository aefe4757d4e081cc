"""Products that training had to leave out of a model are named by an evaluation, and not measured."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import DatasetError
from onenip_core.evaluation.protocols import Evaluation, PixelResolution, PromptRule, Protocol, evaluate
from onenip_core.inference.anomaly_map import MapIngredients
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import NotTrained
from onenip_core.types import RgbImage
from tests.support.made_up_parts import write_parts

MISSING = tuple(NotTrained(product, "", f"Too few pictures of {product}.") for product in ("gear", "cog"))


def analyse(images: Sequence[RgbImage], product: str, **_: object) -> list[object]:
    ingredients = MapIngredients(np.zeros((16, 16), np.float32), None)
    return [SimpleNamespace(product=product, ingredients=ingredients, placed=None) for _ in images]


INSPECTOR = cast(
    Inspector,
    SimpleNamespace(
        manifest=SimpleNamespace(missing_products=MISSING, products=()),
        products=("bolt",),
        values_of=lambda product: FULL_RANGE,
        analyse=analyse,
    ),
)
"""Of a model that knows the bolt alone."""


def evaluate_all(folder: Path, *names: str) -> Evaluation:
    datasets = []
    for name in names:
        truths = tuple(TestImage(path, is_anomalous=False, defect="good") for path in write_parts(folder / name, 2))
        datasets.append(ProductDataset(name, (), test=truths))
    how = Protocol.PAPER, PromptRule.PRODUCT, PixelResolution.MODEL
    return evaluate(INSPECTOR, datasets, *how, lambda done, total: None)


def test_such_a_product_is_named_with_the_reason_beside_one_that_is_measured(tmp_path: Path) -> None:
    evaluation = evaluate_all(tmp_path, "bolt", "gear")
    assert list(evaluation.metrics) == ["bolt"] and evaluation.metrics["bolt"].n_normal == 2
    named = [remark for remark in evaluation.unmeasured.remarks if remark.startswith("gear: training left it out")]
    assert len(named) == 1 and "Too few pictures of gear." in named[0]
    assert not any("cog" in remark for remark in evaluation.unmeasured.remarks), "nobody asked for it"


@pytest.mark.parametrize("names", [("gear",), ("gear", "cog")])
def test_of_such_products_alone_the_reasons_are_told(tmp_path: Path, names: tuple[str, ...]) -> None:
    said = ".*".join(f"{name}: Too few" for name in names)
    with pytest.raises(DatasetError, match=f"left every product .*{said}"):
        evaluate_all(tmp_path, *names)
