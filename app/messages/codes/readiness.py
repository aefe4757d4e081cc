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


class ModelFileNeeded(Message, frozen=True):
    """A station has neither a product nor a model."""


class ModelFileNeededFor(Message, frozen=True):
    """A station has no model for a product."""

    product: str


class ModelNeedsWorkstation(Message, frozen=True):
    """A station has a model without exports, which only torch can compute."""

    model: str


class StationModelDoesNotKnow(Message, frozen=True):
    """No model of a station was trained on the active product; the active one is named."""

    product: str
    model: str
    known: tuple[str, ...]


class TrainingNeedsWorkstation(Message, frozen=True):
    pass


class ComparisonNeedsWorkstation(Message, frozen=True):
    """Unusual images are found with torch."""


class GraphicsCardNeedsWorkstation(Message, frozen=True):
    pass


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
