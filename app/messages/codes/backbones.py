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


class WeightsPinned(Message, frozen=True):
    """Nobody knew their hash before: it was written down."""

    title: str
    megabytes: float


class WeightsWereHere(Message, frozen=True):
    """Another window or the command had got them meanwhile; nothing was fetched."""

    title: str
    source: str


class WeightsAdded(Message, frozen=True):
    """The file has the right form, and nobody knows the hash that it should have."""

    title: str
    file: str


class WeightsAddedKnown(Message, frozen=True):
    """The file has the known hash."""

    title: str
    file: str


class WeightsAddedOther(Message, frozen=True):
    """The file has the right form, and another hash than the known one."""

    title: str
    file: str


class WeightsAddedUnseen(Message, frozen=True):
    """The file is of a kind that only torch can look into."""

    title: str
    file: str


class WeightsCancelled(Message, frozen=True):
    title: str
