"""Why nothing can be inspected or trained just now."""

from __future__ import annotations

from app.messages.message import Message


class NoProductYet(Message, frozen=True):
    pass


class NoModelYet(Message, frozen=True):
    pass


class NoModelChosen(Message, frozen=True):
    """There are models, and none of them inspects."""


class ImagesMissing(Message, frozen=True):
    """There is no model for a product, and no image to train one on."""

    product: str


class ModelInTraining(Message, frozen=True):
    """There is no model for a product yet, and a training goes on."""


class NoProductChosen(Message, frozen=True):
    pass


class ModelDoesNotKnow(Message, frozen=True):
    """The active model was not trained on the active product."""

    product: str
    model: str
    known: tuple[str, ...]
    others: tuple[str, ...] = ()
    """Models that do know it."""


class RunGoesOn(Message, frozen=True):
    pass


class TrainingGoesOn(Message, frozen=True):
    pass


class NoProductToTrainOn(Message, frozen=True):
    pass


class ProductWithoutImages(Message, frozen=True):
    product: str


class TooFewPictures(Message, frozen=True):
    """No model can learn any of these products."""

    products: tuple[str, ...]
    needed: int
