"""May we inspect, may we train, and if not, why: the rules that pages, bars and controllers ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.run_status import RunState
from app.messages.codes import readiness as codes
from app.messages.message import Message
from onenip_core.data.datasets.dataset import MIN_NORMALS


def obstacle_to_inspection(
    products: Sequence[Product],
    product: Product | None,
    model: ModelRecord | None,
    run_state: RunState = RunState.IDLE,
    models: Sequence[ModelRecord] = (),
    training_goes_on: bool = False,
) -> Message | None:
    """The first thing that stands in the way of a run on `product` with `model`; None if it can start.

    A run that goes on comes first: whatever else is missing, it has to end before. Of `models`, those are named that would help.
    """
    if run_state is not RunState.IDLE:
        return codes.RunGoesOn()
    if not products:
        return codes.NoProductYet()
    if model is not None and product is None:
        return codes.NoProductChosen()
    if model is not None and product is not None and model.name_of(product) is not None:
        return None
    others = tuple(each.label for each in models if product is not None and each.name_of(product) is not None)
    if not others and product is not None and product.normal_count == 0:
        return codes.ImagesMissing(product.name)
    if model is None and others:
        return codes.NoModelChosen()
    if not others and training_goes_on:
        return codes.ModelInTraining()
    if model is None or product is None:
        return codes.NoModelYet()
    return codes.ModelDoesNotKnow(product.name, model.label, tuple(model.products), others)


def obstacle_at_station(
    products: Sequence[Product],
    product: Product | None,
    model: ModelRecord | None,
    run_state: RunState = RunState.IDLE,
    usable: Sequence[ModelRecord] = (),
) -> Message | None:
    """As `obstacle_to_inspection`, where nothing can be trained: what is missing comes in a model file.

    Of all models, `usable` are those that came with exports; others need torch, which a station has not.
    """
    obstacle = obstacle_to_inspection(products, product, model, run_state, usable)
    if obstacle is None and model is not None and model not in usable:
        return codes.ModelNeedsWorkstation(model.label)
    if isinstance(obstacle, codes.NoProductYet | codes.NoModelYet | codes.ImagesMissing):
        return codes.ModelFileNeeded() if product is None else codes.ModelFileNeededFor(product.name)
    if isinstance(obstacle, codes.ModelDoesNotKnow) and not obstacle.others:
        return codes.StationModelDoesNotKnow(obstacle.product, obstacle.model, obstacle.known)
    return obstacle


def obstacle_to_training(
    chosen: Sequence[Product], training_goes_on: bool, different: Mapping[int, int] | None = None
) -> Message | None:
    """The first thing that stands in the way of a training on `chosen`; None if it can start.

    `different` as for `too_few_to_train`. One product that can be trained suffices: the model is made without the others.
    """
    if training_goes_on:
        return codes.TrainingGoesOn()
    if not chosen:
        return codes.NoProductToTrainOn()
    empty = next((product for product in chosen if product.normal_count == 0), None)
    if empty is not None:
        return codes.ProductWithoutImages(empty.name)
    without = too_few_to_train(chosen, different or {})
    if len(without) == len(chosen):
        return codes.TooFewPictures(tuple(without), MIN_NORMALS)
    return None


def too_few_to_train(chosen: Sequence[Product], different: Mapping[int, int]) -> dict[str, int]:
    """Names of the products that a model cannot learn, with the number of their different pictures.

    `different` holds that number by the product's number, where it was counted; elsewhere pictures count as different.
    """
    counts = {product.name: min(different.get(product.id, MIN_NORMALS), product.normal_count) for product in chosen}
    return {name: count for name, count in counts.items() if count < MIN_NORMALS}
