"""How high an anomaly map stands where a defect is known to be. No torch."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from onenip_core.area_shapes import BoolMask
from onenip_core.defect_regions import RegionScore
from onenip_core.errors import UsageError
from onenip_core.inference.anomaly_map import pooled_means
from onenip_core.types import AnomalyMap


def region_scores(anomaly_map: AnomalyMap, masks: Mapping[str, BoolMask]) -> dict[str, RegionScore]:
    """Of an (H, W) map and (H, W) masks of the same size that are not empty.

    Raises UsageError: a mask of another size, or an empty one.
    """
    means, side = pooled_means(anomaly_map)
    highest = means.max()
    found = {}
    for name, mask in masks.items():
        if mask.shape != anomaly_map.shape or not mask.any():
            raise UsageError(
                f"The mask {name!r} of {mask.shape} does not fit a map of {anomaly_map.shape}, or is empty."
            )
        counts = cv2.boxFilter(mask.astype(np.float64), cv2.CV_64F, (side, side), normalize=False)
        first = side // 2
        rows, columns = means.shape
        touching = np.rint(counts[first : first + rows, first : first + columns]) > 0
        score = float(means[touching].max())
        found[name] = RegionScore(score, bool(score >= highest))
    return found
