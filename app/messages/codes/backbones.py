"""What is said about the weights of backbones."""

from __future__ import annotations

from app.messages.message import Message


class GetWeights(Message, frozen=True):
    """What a person asked for."""

    title: str


class WeightsFetched(Message, frozen=True):
    """Their hash was known before."""

    title: str
    megabytes: float
    sha256: str


class WeightsPinned(Message, frozen=True):
    """Nobody knew their hash before: it was written down."""

    title: str
    megabytes: float
    sha256: str


class WeightsAdded(Message, frozen=True):
    title: str
    file: str


class WeightsAddedUnseen(Message, frozen=True):
    """The file is of a kind that only torch can look into."""

    title: str
    file: str


class WeightsCancelled(Message, frozen=True):
    title: str
