"""A product that a model inspects by prompts only, without training: what its own pictures foretell. No torch."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from onenip_core.limits import PROPOSED_LIMIT

ENOUGH_GOOD_PARTS = 20
"""Judged as if they were new: of fewer nobody can tell how much good parts differ."""
MOST_REJECTED = 0.10
"""Of the good parts at the proposed limit."""
GOOD_ORDER, POOR_ORDER = 0.90, 0.70
"""AUROC of pseudo-anomalies against good parts: from the first on they are told apart, below the second they are not."""
MANY_FOUND, FEW_FOUND = 0.60, 0.25
"""Share of the pseudo-anomalies above the proposed limit."""


class Outlook(StrEnum):
    """Whether a product may be inspected without training, as far as its own pictures can tell."""

    GO = "go"
    DOUBTFUL = "doubtful"
    NO_GO = "no_go"


class OutlookReason(StrEnum):
    """What speaks against it."""

    FEW_GOOD_PARTS = "few_good_parts"
    REJECTS_MANY = "rejects_many"
    HARDLY_TOLD_APART = "hardly_told_apart"
    NOT_TOLD_APART = "not_told_apart"
    FINDS_FEW = "finds_few"
    FINDS_HARDLY_ANY = "finds_hardly_any"


_GRAVE = frozenset({OutlookReason.NOT_TOLD_APART, OutlookReason.FINDS_HARDLY_ANY})


@dataclass(frozen=True, slots=True)
class PromptsOnly:
    """How a product came into a model whose network was not trained on it, and what was measured then.

    From its own pictures alone: good parts, each judged as if it were new, and pseudo-anomalies made from held-out ones.
    """

    added_at: str
    """ISO 8601 in UTC."""
    outlook: Outlook
    reasons: tuple[OutlookReason, ...]
    """Of a doubtful outlook or none, the gravest first."""
    good_parts: int
    rejected: int
    """Of the good parts, those above the proposed limit."""
    interval: tuple[float, float]
    """95 % interval of their share (Clopper and Pearson)."""
    pseudo_anomalies: int
    found: float
    """Share of them above the proposed limit, 0…1."""
    auroc: float
    """Of pseudo-anomalies against good parts, 0…1."""


def foretell(
    good: Sequence[float], anomalous: Sequence[float], interval: tuple[float, float], added_at: str
) -> PromptsOnly:
    """What scores on the calibrated scale say about a product that the network was not trained on; neither may be empty."""
    rejected = sum(score > PROPOSED_LIMIT for score in good)
    found = sum(score > PROPOSED_LIMIT for score in anomalous) / len(anomalous)
    auroc = ordered_share(good, anomalous)
    reasons = _reasons(len(good), rejected / len(good), found, auroc)
    outlook = Outlook.GO
    if reasons:
        outlook = Outlook.NO_GO if _GRAVE & set(reasons) else Outlook.DOUBTFUL
    return PromptsOnly(added_at, outlook, reasons, len(good), rejected, interval, len(anomalous), found, auroc)


def ordered_share(lower: Sequence[float], higher: Sequence[float]) -> float:
    """Share of all pairs in which the second scores higher; ties count half. The area under the ROC curve."""
    below = sorted(lower)
    ordered = sum(bisect_left(below, score) + bisect_right(below, score) for score in higher)
    return ordered / (2 * len(below) * len(higher))


def _reasons(good_parts: int, rejected: float, found: float, auroc: float) -> tuple[OutlookReason, ...]:
    reasons = []
    if auroc < POOR_ORDER:
        reasons.append(OutlookReason.NOT_TOLD_APART)
    if found < FEW_FOUND:
        reasons.append(OutlookReason.FINDS_HARDLY_ANY)
    if POOR_ORDER <= auroc < GOOD_ORDER:
        reasons.append(OutlookReason.HARDLY_TOLD_APART)
    if FEW_FOUND <= found < MANY_FOUND:
        reasons.append(OutlookReason.FINDS_FEW)
    if rejected > MOST_REJECTED:
        reasons.append(OutlookReason.REJECTS_MANY)
    if good_parts < ENOUGH_GOOD_PARTS:
        reasons.append(OutlookReason.FEW_GOOD_PARTS)
    return tuple(reasons)
