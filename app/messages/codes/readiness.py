"""Why nothing can be inspected or trained just now."""

from __future__ import annotations

from app.messages.message import Message


class NoProductYet(Message, frozen=True):
    pass


class NoModelYet(Message, frozen=True):
    pass


class NoProductChosen(Message, frozen=True):
    pass


class ModelDoesNotKnow(Message, frozen=True):
    """The active model was not trained on the active product."""

    product: str
    model: str
    known: tuple[str, ...]


class RunGoesOn(Message, frozen=True):
    pass


class TrainingGoesOn(Message, frozen=True):
    pass


class NoProductToTrainOn(Message, frozen=True):
    pass


class ProductWithoutImages(Message, frozen=True):
    product: str
