"""What is said about products that a model inspects by prompts only."""

from __future__ import annotations

from app.messages.message import Message


class AddByPrompts(Message, frozen=True):
    """What a person asks for."""

    product: str


class AddingByPrompts(Message, frozen=True):
    model: str
    products: tuple[str, ...]


class AddedAndChecked(Message, frozen=True):
    products: tuple[str, ...]


class ModelMade(Message, frozen=True):
    """Heading."""

    model: str


class AdditionCancelled(Message, frozen=True):
    pass


class OutlookGood(Message, frozen=True):
    """What a product's own pictures foretell; reasons follow where it is not good."""

    product: str


class OutlookDoubtful(Message, frozen=True):
    product: str


class OutlookPoor(Message, frozen=True):
    product: str


class FewGoodParts(Message, frozen=True):
    count: int


class RejectsMany(Message, frozen=True):
    """Of 100 good parts."""

    rejected: int


class HardlyToldApart(Message, frozen=True):
    """AUROC of pseudo-anomalies against good parts, in hundredths."""

    auroc: int


class NotToldApart(Message, frozen=True):
    auroc: int


class FindsFew(Message, frozen=True):
    """Of 100 pseudo-anomalies."""

    found: int


class FindsHardlyAny(Message, frozen=True):
    found: int


class KnowsItAlready(Message, frozen=True):
    product: str
    model: str


class NoModelToAddTo(Message, frozen=True):
    pass


class TooFewToAdd(Message, frozen=True):
    product: str
    count: int
    needed: int
