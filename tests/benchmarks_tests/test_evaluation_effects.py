"""The table that varies one part of the authors' evaluation at a time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.evaluation.paper_rules import PromptRule, Protocol
from onenip_core.evaluation.protocols import METRIC_NAMES, PixelResolution, evaluate
from onenip_core.inference.inspector import Inspector
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.evaluation_effects import VARIATIONS, effect_rows, effect_table
from tests.benchmarks_tests.test_harness_runs import PRODUCTS, write_product


@pytest.fixture(scope="module")
def table(small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    data = tmp_path_factory.mktemp("varied")
    for name in PRODUCTS:
        write_product(data / name, vertical=name == "stripes")
    return small_model, data


def test_each_row_varies_one_thing(table: tuple[Path, Path]) -> None:
    model, data = table
    products = select_products(data, Size.QUICK)
    inspector = Inspector.load(model)
    rows = {row[0]: row[1:] for row in effect_rows(inspector, products)}
    assert list(rows) == [variation.name for variation in VARIATIONS]
    evaluation = evaluate(
        inspector,
        [product.dataset for product in products],
        Protocol.DEPLOYED,
        PromptRule.PRODUCT,
        PixelResolution.MODEL,
        lambda _done, _total: None,
    )
    deployed = [
        f"{100 * np.mean([getattr(figures, name) for figures in evaluation.metrics.values()]):.1f}"
        for name in METRIC_NAMES
    ]
    assert rows["as a model is deployed"] == deployed
    authors = rows[VARIATIONS[0].name]
    images = [place for place, name in enumerate(METRIC_NAMES) if name.startswith("image")]
    corner = rows["masks by their corner"]
    assert [corner[place] for place in images] == [authors[place] for place in images], "scores see no masks"
    assert rows["α = 0"][0] != rows["α = 1"][0]
    assert len({tuple(row) for row in rows.values()}) > 6, "a rule that changes nothing is no rule"


def test_the_table_is_markdown(table: tuple[Path, Path]) -> None:
    model, data = table
    lines = effect_table(model, select_products(data, Size.QUICK, ["bars"])).splitlines()
    assert len(lines) == 2 + len(VARIATIONS)
    assert {line.count("|") for line in lines} == {len(METRIC_NAMES) + 2}
