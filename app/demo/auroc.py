"""How well scores tell defective parts from good ones, of a few hundred parts. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence


def auroc(are_defective: Sequence[bool], scores: Sequence[float]) -> float:
    """Of all pairs of a defective and a good part, the share in which the defective one has the higher score; a tie counts half.

    0 where there is no such pair. The same as sklearn's `roc_auc_score`, which takes a second to load and which no station has.
    """
    defective = [score for score, is_defective in zip(scores, are_defective, strict=True) if is_defective]
    good = [score for score, is_defective in zip(scores, are_defective, strict=True) if not is_defective]
    if not defective or not good:
        return 0.0
    won = sum(float(bad > fine) + 0.5 * float(bad == fine) for bad in defective for fine in good)
    return won / (len(defective) * len(good))
