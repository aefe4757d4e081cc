"""How far a product is stands in what is there, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.first_steps import FirstStep, first_steps
from app.domain.model_record import ModelRecord
from app.domain.product import Product

NEW = Product(1, "Gear", Path("/nowhere"), "2026-03-01T09:15:02+00:00", 0, 0)
KNOWS_GEAR = ModelRecord(7, "m-0001", Path("/nowhere"), "lite", NEW.created_at, ("Gear",), False, (1,))
KNOWS_ANOTHER_GEAR = replace(KNOWS_GEAR, product_ids=(2,))


@pytest.mark.parametrize(
    ("product", "models", "is_inspected", "present"),
    [
        (None, (), False, FirstStep.NAME),
        (NEW, (), False, FirstStep.PICTURES),
        (replace(NEW, normal_count=3), (), False, FirstStep.PICTURES),
        (replace(NEW, normal_count=4), (), False, FirstStep.PROMPTS),
        (replace(NEW, normal_count=4, prompt_count=1), (), False, FirstStep.TRAIN),
        (replace(NEW, normal_count=4, prompt_count=1), (KNOWS_ANOTHER_GEAR,), False, FirstStep.TRAIN),
        (replace(NEW, normal_count=4), (KNOWS_GEAR,), False, FirstStep.INSPECT),
        (NEW, (KNOWS_GEAR,), False, FirstStep.INSPECT),
        (replace(NEW, normal_count=4), (KNOWS_GEAR,), True, None),
        (NEW, (), True, None),
    ],
    ids=[
        "nothing",
        "a name",
        "too few pictures",
        "pictures enough",
        "prompts",
        "the model knows another product of that name",
        "trained with prompts that training chose",
        "a model file without pictures",
        "inspected",
        "inspected, and the model has gone",
    ],
)
def test_the_step_that_comes_next(
    product: Product | None, models: tuple[ModelRecord, ...], is_inspected: bool, present: FirstStep | None
) -> None:
    steps = first_steps(product, models, is_inspected=is_inspected)
    assert steps.present is present
    order = tuple(FirstStep)
    reached = len(order) if present is None else order.index(present)
    assert steps.done == frozenset(order[:reached]), "nothing is done behind a step that is not"
