"""The self-test's own measure of quality against the library that everybody uses."""

from __future__ import annotations

import random

import pytest
from sklearn.metrics import roc_auc_score

from app.demo.auroc import auroc


@pytest.mark.parametrize("digits", [1, 6], ids=["with ties", "without"])
def test_it_is_what_sklearn_says(digits: int) -> None:
    source = random.Random(3)
    truth = [source.random() < 0.4 for _ in range(150)]
    scores = [round(source.random() + 0.3 * is_defective, digits) for is_defective in truth]
    assert auroc(truth, scores) == pytest.approx(roc_auc_score(truth, scores), abs=1e-12)


def test_parts_of_one_kind_alone_tell_nothing() -> None:
    assert auroc([True, True], [0.1, 0.2]) == auroc([False], [0.1]) == auroc([], []) == 0.0
