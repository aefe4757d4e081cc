"""Scores and maps that nothing may be concluded from are refused before a metric is computed."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from onenip_core.errors import NonFiniteValueError, UsageError


def refuse_non_finite(values: npt.NDArray[Any], what: str) -> None:
    """Raise NonFiniteValueError if any of `values` is NaN or infinite; `what` is what the message calls them."""
    finite = np.isfinite(values)
    if not finite.all():
        count = values.size - int(np.count_nonzero(finite))
        raise NonFiniteValueError(
            f"{count} of {values.size} values of {what} are NaN or infinite, so no metric was computed. "
            "The model or its input is damaged: look for the image that causes it, or train again."
        )


def checked_map(
    anomaly_map: npt.NDArray[Any], mask: npt.NDArray[Any], position: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """One anomaly map, (H, W) float32, and its mask, (H, W) bool.

    Raises:
        UsageError: the shapes differ or are not two-dimensional.
        NonFiniteValueError: the map holds NaN or infinity.
    """
    if anomaly_map.ndim != 2 or anomaly_map.shape != mask.shape:
        raise UsageError(
            f"Anomaly map number {position} has the shape {anomaly_map.shape} and its mask {mask.shape}; "
            "two equal dimensions were expected. Resize the mask to the map."
        )
    scores = np.asarray(anomaly_map, dtype=np.float32)
    refuse_non_finite(scores, f"anomaly map number {position}")
    return scores, np.asarray(mask, dtype=np.bool_)
