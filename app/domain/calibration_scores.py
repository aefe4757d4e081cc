"""What a model's calibration knows of one product."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalibrationScores:
    """Scores in units of the model's proposed limit: a part is NG above it."""

    good: tuple[float, ...] = ()
    """Of good parts, each judged as if it were new; empty if the model does not know the product."""
    pseudo_anomalies: tuple[float, ...] | None = None
    """Of pseudo-anomalies made from those good parts; None where the model does not say."""
