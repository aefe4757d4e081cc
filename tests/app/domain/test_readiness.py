"""May we inspect, and if not, why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.readiness import obstacle_to_inspection, obstacle_to_training, too_few_to_train
from app.domain.run_status import RunState
from app.messages.codes.readiness import (
    ImagesMissing,
    ModelDoesNotKnow,
    ModelInTraining,
    NoModelChosen,
    NoModelYet,
    NoProductChosen,
    NoProductToTrainOn,
    NoProductYet,
    ProductWithoutImages,
    RunGoesOn,
    TooFewPictures,
    TrainingGoesOn,
)
from app.messages.message import Message
from app.messages.wording.say import say
from tests.support.view_samples import model, product

KNOWN, OTHER = product(1), product(2)
RENAMED = replace(KNOWN, name="Spindle")
MODEL = model(1, active=True, products=(KNOWN.name,))
NUMBERED = replace(MODEL, product_ids=(KNOWN.id,))


@pytest.mark.parametrize(
    ("products", "active", "served_by", "run_state", "expected"),
    [
        ((), None, None, RunState.IDLE, NoProductYet()),
        ((), None, MODEL, RunState.IDLE, NoProductYet()),
        ((KNOWN,), KNOWN, None, RunState.IDLE, NoModelYet()),
        ((KNOWN,), None, MODEL, RunState.IDLE, NoProductChosen()),
        ((KNOWN, OTHER), OTHER, MODEL, RunState.IDLE, ModelDoesNotKnow(OTHER.name, MODEL.name, (KNOWN.name,))),
        ((KNOWN,), KNOWN, MODEL, RunState.IDLE, None),
        ((RENAMED,), RENAMED, NUMBERED, RunState.IDLE, None),
        ((RENAMED,), RENAMED, MODEL, RunState.IDLE, ModelDoesNotKnow("Spindle", MODEL.name, (KNOWN.name,))),
        ((KNOWN,), KNOWN, MODEL, RunState.PAUSED, RunGoesOn()),
        ((KNOWN,), KNOWN, MODEL, RunState.STOPPING, RunGoesOn()),
    ],
)
def test_the_first_thing_in_the_way_is_named(
    products: tuple[Product, ...],
    active: Product | None,
    served_by: ModelRecord | None,
    run_state: RunState,
    expected: Message | None,
) -> None:
    assert obstacle_to_inspection(products, active, served_by, run_state) == expected


@pytest.mark.parametrize(
    ("product_", "served_by", "models", "training", "expected"),
    [
        (replace(KNOWN, normal_count=0), None, (), False, ImagesMissing(KNOWN.name)),
        (replace(OTHER, normal_count=0), MODEL, (MODEL,), True, ImagesMissing(OTHER.name)),
        (replace(KNOWN, normal_count=0), MODEL, (MODEL,), False, None),
        (KNOWN, None, (MODEL,), False, NoModelChosen()),
        (OTHER, None, (MODEL,), False, NoModelYet()),
        (KNOWN, None, (), True, ModelInTraining()),
        (OTHER, MODEL, (MODEL,), True, ModelInTraining()),
        (
            OTHER,
            MODEL,
            (MODEL, replace(model(2, products=(OTHER.name,)), title="Spring")),
            True,
            ModelDoesNotKnow(OTHER.name, MODEL.name, (KNOWN.name,), ("Spring (m-0002)",)),
        ),
    ],
)
def test_what_would_help_decides_what_is_said(
    product_: Product,
    served_by: ModelRecord | None,
    models: tuple[ModelRecord, ...],
    training: bool,
    expected: Message | None,
) -> None:
    found = obstacle_to_inspection((KNOWN, OTHER), product_, served_by, RunState.IDLE, models, training)
    assert found == expected


def test_a_model_that_does_not_know_the_product_says_what_it_knows() -> None:
    sentence = say(ModelDoesNotKnow("Bolt", "m-0002", ("Anchor", "Clamp")))
    assert "m-0002 was not trained on Bolt; it knows Anchor, Clamp." in sentence


def test_a_training_needs_products_with_images_and_no_other_training() -> None:
    empty = product(2, normal_count=0)
    assert obstacle_to_training([KNOWN], training_goes_on=True) == TrainingGoesOn()
    assert obstacle_to_training([], training_goes_on=False) == NoProductToTrainOn()
    assert obstacle_to_training([KNOWN, empty], training_goes_on=False) == ProductWithoutImages(empty.name)
    assert obstacle_to_training([KNOWN], training_goes_on=False) is None


def test_a_training_needs_one_product_of_which_enough_different_pictures_are_there() -> None:
    few = product(3, normal_count=3)
    twins = {OTHER.id: 2, KNOWN.id: 4}
    assert too_few_to_train([KNOWN, OTHER, few], twins) == {OTHER.name: 2, few.name: 3}
    assert too_few_to_train([KNOWN, OTHER, few], {}) == {few.name: 3}
    assert obstacle_to_training([KNOWN, OTHER, few], False, twins) is None, "the model is made without the two"
    assert obstacle_to_training([OTHER, few], False, twins) == TooFewPictures((OTHER.name, few.name), 4)


def test_a_product_that_takes_anothers_name_is_never_judged_as_that_one() -> None:
    widget, second = replace(KNOWN, id=1, name="widget"), replace(KNOWN, id=2, name="widget-v2")
    trained = replace(MODEL, products=("widget", "widget-v2"), product_ids=(1, 2))
    renamed = replace(second, name="widget")
    assert (trained.name_of(widget), trained.name_of(second), trained.name_of(renamed)) == (
        "widget",
        "widget-v2",
        "widget-v2",
    )
    newcomer = replace(KNOWN, id=3, name="widget")
    assert trained.name_of(newcomer) is None, "it only has the name of one that the model knows"
    older = replace(MODEL, products=("widget", "widget-v2"), product_ids=(None, None))
    assert older.name_of(newcomer) == "widget", "an older version kept no numbers"
    half = replace(MODEL, products=("widget", "widget-v2"), product_ids=(1,))
    assert (half.name_of(newcomer), half.name_of(second)) == (None, "widget-v2")
